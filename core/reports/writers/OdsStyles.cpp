#include "OdsStyles.h"

#include "OdsXml.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace somotcua {
namespace {

constexpr double kUsualHeight = 15.75; // points
const QString kFont = u"Times New Roman"_s;

/// A width in digits as other programs measure it: seven dots a digit and five for the edges, 96 dots an inch.
QString millimetresOf(double width)
{
    return QString::number((width * 7 + 5) * 25.4 / 96, 'f', 2) + u"mm"_s;
}

QString pointsOf(double height)
{
    return QString::number(height, 'f', 2) + u"pt"_s;
}

template <typename Value>
void addOnce(QList<Value> &values, const Value &value)
{
    if (!values.contains(value))
        values << value;
}

QString numberStyle(ColumnKind kind, bool sign)
{
    switch (kind) {
    case ColumnKind::Text:
        return u"N-text"_s;
    case ColumnKind::Count:
    case ColumnKind::Ordinal:
        return sign ? u"N-count-sign"_s : u"N-count"_s;
    case ColumnKind::Percent:
        return sign ? u"N-percent-sign"_s : u"N-percent"_s;
    case ColumnKind::Number:
        return sign ? u"N-number-sign"_s : u"N-number"_s;
    case ColumnKind::Date:
        return u"N-date"_s;
    }
    Q_UNREACHABLE();
}

void writeDigits(QXmlStreamWriter &xml, int decimals)
{
    emptyElement(xml, "number:number",
                 {{"number:decimal-places", QString::number(decimals)},
                  {"number:min-decimal-places", QString::number(decimals)},
                  {"number:min-integer-digits", u"1"_s},
                  {"number:grouping", u"true"_s}});
}

void startNumberStyle(QXmlStreamWriter &xml, const QString &name, const QString &language)
{
    startElement(xml, "number:number-style",
                 {{"style:name", name},
                  {"number:language", language.section(u'-', 0, 0)},
                  {"number:country", language.section(u'-', 1, 1)}});
}

void writeNumberStyle(QXmlStreamWriter &xml, const QString &name, int decimals, const QString &language)
{
    startNumberStyle(xml, name, language);
    writeDigits(xml, decimals);
    xml.writeEndElement();
}

/// "+14", "-3", and a zero without a sign.
void writeSignedStyle(QXmlStreamWriter &xml, const QString &name, int decimals, const QString &language)
{
    const auto part = [&](const QString &sign, const QString &suffix) {
        startNumberStyle(xml, name + suffix, language);
        xml.writeAttribute(u"style:volatile"_s, u"true"_s);
        textElement(xml, "number:text", sign);
        writeDigits(xml, decimals);
        xml.writeEndElement();
    };
    part(u"+"_s, u"-up"_s);
    part(u"-"_s, u"-down"_s);
    startNumberStyle(xml, name, language);
    writeDigits(xml, 0);
    emptyElement(xml, "style:map", {{"style:condition", u"value()>0"_s}, {"style:apply-style-name", name + u"-up"_s}});
    emptyElement(xml, "style:map",
                 {{"style:condition", u"value()<0"_s}, {"style:apply-style-name", name + u"-down"_s}});
    xml.writeEndElement();
}

QString alignment(PaperAlign align)
{
    switch (align) {
    case PaperAlign::Left:
        return u"start"_s;
    case PaperAlign::Centre:
        return u"center"_s;
    case PaperAlign::Right:
        return u"end"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

OdsStyles::OdsStyles(const QList<PrintedSheet> &sheets, QString language)
    : m_language(std::move(language))
{
    for (const PrintedSheet &sheet : sheets) {
        for (const double width : sheet.widths)
            addOnce(m_widths, width);
        for (const double height : sheet.heights)
            addOnce(m_heights, height);
        for (const SheetCell &cell : sheet.cells) {
            if (m_placeOfLook.contains(cell.look))
                continue;
            m_placeOfLook.insert(cell.look, m_looks.size());
            m_looks << cell.look;
        }
    }
}

QString OdsStyles::column(double width) const
{
    return u"co%1"_s.arg(m_widths.indexOf(width) + 1);
}

QString OdsStyles::row(double height) const
{
    return u"ro%1"_s.arg(m_heights.indexOf(height) + 1);
}

QString OdsStyles::cell(const CellLook &look) const
{
    return u"ce%1"_s.arg(m_placeOfLook.value(look) + 1);
}

QString OdsStyles::table(Orientation orientation)
{
    return orientation == Orientation::Landscape ? u"ta-across"_s : u"ta-upright"_s;
}

void OdsStyles::write(QXmlStreamWriter &xml) const
{
    startElement(xml, "office:automatic-styles");
    for (const double width : m_widths) {
        startElement(xml, "style:style", {{"style:name", column(width)}, {"style:family", u"table-column"_s}});
        emptyElement(xml, "style:table-column-properties", {{"style:column-width", millimetresOf(width)}});
        xml.writeEndElement();
    }
    for (const double height : m_heights) {
        startElement(xml, "style:style", {{"style:name", row(height)}, {"style:family", u"table-row"_s}});
        emptyElement(xml, "style:table-row-properties",
                     {{"style:row-height", pointsOf(height > 0 ? height : kUsualHeight)},
                      {"style:use-optimal-row-height", u"false"_s}});
        xml.writeEndElement();
    }
    for (const Orientation orientation : {Orientation::Portrait, Orientation::Landscape}) {
        startElement(xml, "style:style",
                     {{"style:name", table(orientation)},
                      {"style:family", u"table"_s},
                      {"style:master-page-name", orientation == Orientation::Landscape ? u"Across"_s : u"Upright"_s}});
        emptyElement(xml, "style:table-properties", {{"table:display", u"true"_s}});
        xml.writeEndElement();
    }
    writeNumberStyles(xml);
    for (const CellLook &look : m_looks)
        writeCell(xml, look);
    xml.writeEndElement();
}

void OdsStyles::writeNumberStyles(QXmlStreamWriter &xml) const
{
    for (const auto &[kind, decimals] :
         {std::pair(ColumnKind::Count, 0), std::pair(ColumnKind::Percent, 2), std::pair(ColumnKind::Number, 1)}) {
        writeNumberStyle(xml, numberStyle(kind, false), decimals, m_language);
        writeSignedStyle(xml, numberStyle(kind, true), decimals, m_language);
    }
    startElement(xml, "number:text-style", {{"style:name", numberStyle(ColumnKind::Text, false)}});
    emptyElement(xml, "number:text-content");
    xml.writeEndElement();
    startElement(xml, "number:date-style", {{"style:name", numberStyle(ColumnKind::Date, false)}});
    emptyElement(xml, "number:day", {{"number:style", u"long"_s}});
    textElement(xml, "number:text", u"/"_s);
    emptyElement(xml, "number:month", {{"number:style", u"long"_s}});
    textElement(xml, "number:text", u"/"_s);
    emptyElement(xml, "number:year", {{"number:style", u"long"_s}});
    xml.writeEndElement();
}

void OdsStyles::writeCell(QXmlStreamWriter &xml, const CellLook &look) const
{
    startElement(
        xml, "style:style",
        {{"style:name", cell(look)}, {"style:family", u"table-cell"_s}, {"style:parent-style-name", u"Default"_s}});
    if (look.kind)
        xml.writeAttribute(u"style:data-style-name"_s, numberStyle(*look.kind, look.sign));
    startElement(xml, "style:table-cell-properties",
                 {{"style:vertical-align", u"middle"_s},
                  {"fo:wrap-option", look.is(CellLook::Wrapped) ? u"wrap"_s : u"no-wrap"_s}});
    if (look.is(CellLook::Bordered))
        xml.writeAttribute(u"fo:border"_s, u"0.5pt solid #000000"_s);
    xml.writeEndElement();
    startElement(xml, "style:paragraph-properties", {{"fo:text-align", alignment(look.align)}});
    if (look.align == PaperAlign::Right)
        xml.writeAttribute(u"fo:margin-right"_s, u"1.5mm"_s);
    xml.writeEndElement();
    startElement(xml, "style:text-properties", {{"fo:font-size", look.is(CellLook::Large) ? u"13pt"_s : u"11pt"_s}});
    if (look.is(CellLook::Bold))
        xml.writeAttribute(u"fo:font-weight"_s, u"bold"_s);
    if (look.is(CellLook::Italic))
        xml.writeAttribute(u"fo:font-style"_s, u"italic"_s);
    xml.writeEndElement();
    xml.writeEndElement();
}

QByteArray odsPageStyles(const QString &language)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    startDocument(xml, "office:document-styles");
    startElement(xml, "office:font-face-decls");
    emptyElement(xml, "style:font-face", {{"style:name", kFont}, {"svg:font-family", u"'%1'"_s.arg(kFont)}});
    xml.writeEndElement();

    startElement(xml, "office:styles");
    startElement(xml, "style:style", {{"style:name", u"Default"_s}, {"style:family", u"table-cell"_s}});
    emptyElement(xml, "style:text-properties",
                 {{"style:font-name", kFont},
                  {"fo:font-size", u"11pt"_s},
                  {"fo:language", language.section(u'-', 0, 0)},
                  {"fo:country", language.section(u'-', 1, 1)}});
    xml.writeEndElement();
    xml.writeEndElement();

    startElement(xml, "office:automatic-styles");
    for (const bool across : {false, true}) {
        startElement(xml, "style:page-layout", {{"style:name", across ? u"pm-across"_s : u"pm-upright"_s}});
        startElement(xml, "style:page-layout-properties",
                     {{"fo:page-width", across ? u"297mm"_s : u"210mm"_s},
                      {"fo:page-height", across ? u"210mm"_s : u"297mm"_s},
                      {"style:print-orientation", across ? u"landscape"_s : u"portrait"_s},
                      {"fo:margin-top", u"20mm"_s},
                      {"fo:margin-bottom", u"12mm"_s}, // and the footer's 8
                      {"fo:margin-left", u"30mm"_s},
                      {"fo:margin-right", u"15mm"_s},
                      {"style:table-centering", u"horizontal"_s},
                      {"style:scale-to-X", u"1"_s},
                      {"style:scale-to-Y", u"0"_s},
                      {"style:print", u"objects charts drawings zero-values"_s}});
        xml.writeEndElement();
        startElement(xml, "style:footer-style");
        emptyElement(xml, "style:header-footer-properties",
                     {{"svg:height", u"8mm"_s}, {"fo:min-height", u"8mm"_s}, {"fo:margin-top", u"2mm"_s}});
        xml.writeEndElement();
        xml.writeEndElement();
    }
    xml.writeEndElement();

    startElement(xml, "office:master-styles");
    for (const bool across : {false, true}) {
        startElement(xml, "style:master-page",
                     {{"style:name", across ? u"Across"_s : u"Upright"_s},
                      {"style:page-layout-name", across ? u"pm-across"_s : u"pm-upright"_s}});
        emptyElement(xml, "style:header", {{"style:display", u"false"_s}});
        startElement(xml, "style:footer");
        startElement(xml, "text:p");
        textElement(xml, "text:page-number", u"1"_s);
        xml.writeCharacters(u"/"_s);
        textElement(xml, "text:page-count", u"1"_s);
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

} // namespace somotcua
