#include "PdfObjects.h"

#include <QCryptographicHash>

namespace somotcua {
namespace {

constexpr auto kReference = " 0 R";

bool isDigit(char letter)
{
    return letter >= '0' && letter <= '9';
}

/// What stands before the bytes of a stream, which may look like anything.
qsizetype endOfWords(const QByteArray &object)
{
    const qsizetype stream = object.indexOf("\nstream\n");
    return stream < 0 ? object.size() : stream;
}

/// Each "12 0 R" of an object is told to `take`, and replaced by what it answers.
QByteArray withReferences(const QByteArray &object, const std::function<int(int)> &take)
{
    const qsizetype end = endOfWords(object);
    QByteArray written;
    written.reserve(object.size() + 16);
    qsizetype from = 0;
    for (qsizetype at = object.indexOf(kReference); at >= 0 && at < end; at = object.indexOf(kReference, at + 1)) {
        qsizetype first = at;
        while (first > from && isDigit(object[first - 1]))
            --first;
        if (first == at)
            continue;
        written += object.sliced(from, first - from);
        written += QByteArray::number(take(object.sliced(first, at - first).toInt()));
        from = at;
    }
    return written + object.sliced(from);
}

int numberAfter(const QByteArray &words, const QByteArray &key)
{
    const qsizetype at = words.indexOf(key + ' ');
    if (at < 0)
        return 0;
    qsizetype end = at + key.size() + 1;
    const qsizetype first = end;
    while (end < words.size() && isDigit(words[end]))
        ++end;
    return words.sliced(first, end - first).toInt();
}

/// "QPAAAA+Tinos": the six letters of a subset are made from the number of an object, which has changed.
QByteArray withSubsetName(QByteArray object, int number)
{
    const QByteArray key = "/FontName /";
    const qsizetype at = object.indexOf(key);
    if (at < 0 || at > endOfWords(object))
        return object;
    const qsizetype tag = at + key.size();
    if (object.indexOf('+', tag) != tag + 6)
        return object;
    object[tag] = 'Q';
    for (qsizetype letter = 1; letter < 6; ++letter, number /= 26)
        object[tag + letter] = char('A' + number % 26);
    return object;
}

} // namespace

std::optional<PdfObjects> PdfObjects::read(const QByteArray &pdf)
{
    const qsizetype start = pdf.lastIndexOf("startxref\n");
    if (start < 0)
        return {};
    qsizetype line = numberAfter(pdf.sliced(start).replace('\n', ' '), "startxref");
    if (pdf.sliced(line, 7) != "xref\n0 ")
        return {};
    const qsizetype count = numberAfter(pdf.sliced(line, 32).replace('\n', ' '), "xref 0");
    line = pdf.indexOf('\n', line + 5) + 1;

    PdfObjects objects;
    for (int number = 1; number < count; ++number) {
        const qsizetype place = pdf.sliced(line + qsizetype(20) * number, 10).toLongLong();
        const QByteArray head = QByteArray::number(number) + " 0 obj\n";
        if (place == 0)
            continue; // asked for and never written
        if (pdf.sliced(place, head.size()) != head)
            return {};
        // Bytes of a stream may spell the end of an object too; its own length would tell, yet the next object does.
        qsizetype end = pdf.indexOf("\nendobj\n", place);
        while (end >= 0 && pdf.sliced(end + 8, 4) != "xref" && !isDigit(pdf[end + 8]))
            end = pdf.indexOf("\nendobj\n", end + 1);
        if (end < 0)
            return {};
        objects.m_objects.insert(number, pdf.sliced(place + head.size(), end - place - head.size()));
    }
    objects.m_highest = int(count) - 1;
    objects.m_catalog = numberAfter(pdf.sliced(pdf.lastIndexOf("trailer\n")), "/Root");
    return objects.m_objects.contains(objects.m_catalog) ? std::optional(objects) : std::nullopt;
}

int PdfObjects::add(const QByteArray &object)
{
    m_objects.insert(++m_highest, object);
    return m_highest;
}

int PdfObjects::named(int number, const QByteArray &key) const
{
    return numberAfter(object(number), key);
}

QList<int> PdfObjects::pages() const
{
    QByteArray tree = object(named(m_catalog, "/Pages"));
    tree = tree.sliced(tree.indexOf("/Kids"));
    tree.truncate(tree.indexOf(']'));
    QList<int> pages;
    withReferences(tree, [&](int number) {
        pages << number;
        return number;
    });
    return pages;
}

QByteArray PdfObjects::written(int info) const
{
    QList<int> order{m_catalog, info};
    QHash<int, int> newNumbers{{m_catalog, 1}, {info, 2}};
    const auto numberOf = [&](int old) {
        int &number = newNumbers[old];
        if (number == 0) {
            order << old;
            number = int(order.size());
        }
        return number;
    };

    QByteArray pdf = "%PDF-1.4\n%\xE2\xE3\xCF\xD3\n";
    QList<qsizetype> places;
    for (qsizetype next = 0; next < order.size(); ++next) {
        places << pdf.size();
        const int number = int(next) + 1;
        pdf += QByteArray::number(number) + " 0 obj\n"
            + withReferences(withSubsetName(m_objects.value(order[next], "null"), number), numberOf) + "\nendobj\n";
    }
    const QByteArray mark = QCryptographicHash::hash(pdf, QCryptographicHash::Md5).toHex();
    const QByteArray count = QByteArray::number(places.size() + 1);
    const qsizetype table = pdf.size();
    pdf += "xref\n0 " + count + "\n0000000000 65535 f \n";
    for (const qsizetype place : places)
        pdf += QByteArray::number(place).rightJustified(10, '0') + " 00000 n \n";
    pdf += "trailer\n<< /Size " + count + " /Root 1 0 R /Info 2 0 R /ID [<" + mark + "> <" + mark + ">] >>\nstartxref\n"
        + QByteArray::number(table) + "\n%%EOF\n";
    return pdf;
}

} // namespace somotcua
