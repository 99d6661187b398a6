#include "PdfFurnishing.h"

#include "base/LocalTime.h"
#include "PdfObjects.h"

using namespace Qt::StringLiterals;

namespace somotcua {
namespace {

/// A text of the document itself, in hexadecimal, so that no letter of it means anything to a reader.
QByteArray pdfText(const QString &text)
{
    QByteArray hex = "<FEFF";
    for (const QChar letter : text)
        hex += QByteArray::number(letter.unicode(), 16).rightJustified(4, '0').toUpper();
    return hex + '>';
}

QByteArray reference(int number)
{
    return QByteArray::number(number) + " 0 R";
}

QByteArray information(const DocumentWords &words)
{
    QByteArray info = "<<";
    const auto add = [&](const char *key, const QString &text) {
        if (!text.isEmpty())
            info += QByteArray("\n/") + key + ' ' + pdfText(text);
    };
    add("Title", words.title);
    add("Subject", words.subject);
    add("Author", words.unit);
    add("Creator", u"Sổ Một Cửa"_s);
    if (words.moment.isValid()) {
        const QDateTime local = words.moment.toOffsetFromUtc(kLocalOffsetSeconds);
        const QByteArray moment = "(D:" + local.toString(u"yyyyMMddHHmmss"_s).toLatin1() + "+07'00')";
        info += "\n/CreationDate " + moment + "\n/ModDate " + moment;
    }
    return info + "\n>>";
}

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

/// The same for programs that read XMP.
QByteArray metadata(const DocumentWords &words)
{
    QString rdf
        = u"<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
          "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
          "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
          "xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">\n"_s;
    const auto alternative = [&](const QString &name, const QString &text) {
        rdf += u"<dc:%1><rdf:Alt><rdf:li xml:lang=\"x-default\">%2</rdf:li></rdf:Alt></dc:%1>\n"_s.arg(name,
                                                                                                       escaped(text));
    };
    alternative(u"title"_s, words.title);
    alternative(u"description"_s, words.subject);
    rdf += u"<dc:creator><rdf:Seq><rdf:li>%1</rdf:li></rdf:Seq></dc:creator>\n"_s.arg(escaped(words.unit));
    rdf += u"<dc:language><rdf:Bag><rdf:li>%1</rdf:li></rdf:Bag></dc:language>\n"_s.arg(words.language);
    if (words.moment.isValid())
        rdf += u"<xmp:CreateDate>%1</xmp:CreateDate>\n"_s.arg(words.moment.toString(Qt::ISODate));
    rdf += u"</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>"_s;
    const QByteArray bytes = rdf.toUtf8();
    return "<<\n/Type /Metadata /Subtype /XML /Length " + QByteArray::number(bytes.size()) + "\n>>\nstream\n" + bytes
        + "\nendstream";
}

class Outline
{
public:
    Outline(PdfObjects &objects, const QList<PdfBookmark> &bookmarks)
        : m_objects(objects)
        , m_bookmarks(bookmarks)
        , m_pages(objects.pages())
    {
        m_root = m_objects.add({});
        for ([[maybe_unused]] const PdfBookmark &bookmark : bookmarks)
            m_entries << m_objects.add({});
    }

    /// The number of the outline's root.
    int write()
    {
        QList<qsizetype> outer;
        for (qsizetype index = 0; index < m_bookmarks.size(); ++index) {
            if (!m_bookmarks[index].isInner || outer.isEmpty())
                outer << index;
        }
        for (qsizetype place = 0; place < outer.size(); ++place) {
            const qsizetype end = place + 1 < outer.size() ? outer[place + 1] : m_bookmarks.size();
            QList<qsizetype> inner;
            for (qsizetype index = outer[place] + 1; index < end; ++index)
                inner << index;
            writeFamily(m_entries[outer[place]], inner);
            writeEntry(outer, place, m_root, inner);
        }
        m_objects.setObject(
            m_root, "<< /Type /Outlines" + ends(outer) + " /Count " + QByteArray::number(m_bookmarks.size()) + " >>");
        return m_root;
    }

private:
    void writeFamily(int parent, const QList<qsizetype> &members)
    {
        for (qsizetype place = 0; place < members.size(); ++place)
            writeEntry(members, place, parent, {});
    }

    QByteArray ends(const QList<qsizetype> &members) const
    {
        return members.isEmpty()
            ? QByteArray()
            : " /First " + reference(m_entries[members.first()]) + " /Last " + reference(m_entries[members.last()]);
    }

    void writeEntry(const QList<qsizetype> &family, qsizetype place, int parent, const QList<qsizetype> &inner)
    {
        const PdfBookmark &bookmark = m_bookmarks[family[place]];
        const int page = m_pages.value(bookmark.page, m_pages.first());
        QByteArray entry = "<< /Title " + pdfText(bookmark.title) + " /Parent " + reference(parent);
        if (place > 0)
            entry += " /Prev " + reference(m_entries[family[place - 1]]);
        if (place + 1 < family.size())
            entry += " /Next " + reference(m_entries[family[place + 1]]);
        if (!inner.isEmpty())
            entry += ends(inner) + " /Count " + QByteArray::number(inner.size());
        entry += " /Dest [" + reference(page) + " /XYZ 0 " + QByteArray::number(heightOf(page) - bookmark.top, 'f', 1)
            + " null] >>";
        m_objects.setObject(m_entries[family[place]], entry);
    }

    /// "/MediaBox [0 0 842.000000 595.000000]"
    double heightOf(int page) const
    {
        QByteArray box = m_objects.object(page);
        box = box.sliced(box.indexOf("/MediaBox [") + 11);
        box.truncate(box.indexOf(']'));
        return box.split(' ').value(3).toDouble();
    }

    PdfObjects &m_objects;
    const QList<PdfBookmark> &m_bookmarks;
    QList<int> m_pages;
    QList<int> m_entries;
    int m_root = 0;
};

} // namespace

QByteArray furnished(const QByteArray &pdf, const DocumentWords &words, const QList<PdfBookmark> &bookmarks)
{
    std::optional<PdfObjects> objects = PdfObjects::read(pdf);
    if (!objects)
        return pdf; // of a later Qt: readable, only not the same twice
    QByteArray catalog = "<<\n/Type /Catalog\n/Pages " + reference(objects->named(objects->catalog(), "/Pages"))
        + "\n/ViewerPreferences << /DisplayDocTitle true >>\n/Metadata " + reference(objects->add(metadata(words)));
    if (!words.language.isEmpty())
        catalog += "\n/Lang (" + words.language.toLatin1() + ')';
    if (!bookmarks.isEmpty())
        catalog += "\n/Outlines " + reference(Outline(*objects, bookmarks).write()) + "\n/PageMode /UseOutlines";
    objects->setObject(objects->catalog(), catalog + "\n>>");
    return objects->written(objects->add(information(words)));
}

} // namespace somotcua
