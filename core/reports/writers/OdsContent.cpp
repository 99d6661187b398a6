#include "OdsContent.h"

#include "OdsStyles.h"
#include "OdsXml.h"
#include "SheetText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace somotcua {
namespace {

class OdsSheet
{
public:
    OdsSheet(QXmlStreamWriter &xml, const OdsStyles &styles, const PrintedSheet &sheet)
        : m_xml(xml)
        , m_styles(styles)
        , m_sheet(sheet)
        , m_coveredUntil(sheet.columns(), -1)
    { }

    void write();

private:
    void writeRow(int row);
    void writeCell(const SheetCell &cell);
    void writeEmpty(int row, int first, int end);
    void writeParagraphs(const QString &text);
    void writeSpaced(const QString &line);
    QString printArea() const;

    QXmlStreamWriter &m_xml;
    const OdsStyles &m_styles;
    const PrintedSheet &m_sheet;
    QList<int> m_coveredUntil; // of each column: the last row that a cell above lies over
    qsizetype m_next = 0; // of the cells
};

void OdsSheet::write()
{
    startElement(m_xml, "table:table",
                 {{"table:name", m_sheet.name},
                  {"table:style-name", OdsStyles::table(m_sheet.orientation)},
                  {"table:print-ranges", printArea()}});
    for (const double width : m_sheet.widths)
        emptyElement(m_xml, "table:table-column",
                     {{"table:style-name", m_styles.column(width)}, {"table:default-cell-style-name", u"Default"_s}});
    for (int row = 0; row < m_sheet.rows(); ++row) {
        if (m_sheet.head && m_sheet.head->first == row)
            startElement(m_xml, "table:table-header-rows");
        writeRow(row);
        if (m_sheet.head && m_sheet.head->last == row)
            m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

void OdsSheet::writeRow(int row)
{
    startElement(m_xml, "table:table-row", {{"table:style-name", m_styles.row(m_sheet.heights[row])}});
    int column = 0;
    while (m_next < m_sheet.cells.size() && m_sheet.cells[m_next].row == row) {
        const SheetCell &cell = m_sheet.cells[m_next++];
        writeEmpty(row, column, cell.column);
        writeCell(cell);
        column = cell.lastColumn + 1;
    }
    writeEmpty(row, column, m_sheet.columns());
    m_xml.writeEndElement();
}

void OdsSheet::writeCell(const SheetCell &cell)
{
    startElement(m_xml, "table:table-cell", {{"table:style-name", m_styles.cell(cell.look)}});
    if (cell.isJoined()) {
        m_xml.writeAttribute(u"table:number-columns-spanned"_s, QString::number(cell.lastColumn - cell.column + 1));
        m_xml.writeAttribute(u"table:number-rows-spanned"_s, QString::number(cell.lastRow - cell.row + 1));
    }
    switch (cell.value.typeId()) {
    case QMetaType::QString:
        m_xml.writeAttribute(u"office:value-type"_s, u"string"_s);
        break;
    case QMetaType::QDate:
        m_xml.writeAttribute(u"office:value-type"_s, u"date"_s);
        m_xml.writeAttribute(u"office:date-value"_s, cell.value.toDate().toString(Qt::ISODate));
        break;
    case QMetaType::Double:
        m_xml.writeAttribute(u"office:value-type"_s, u"float"_s);
        m_xml.writeAttribute(u"office:value"_s,
                             QString::number(cell.value.toDouble(), 'g', QLocale::FloatingPointShortest));
        break;
    default:
        break;
    }
    if (!cell.note.isEmpty()) {
        startElement(m_xml, "office:annotation", {{"office:display", u"false"_s}});
        writeParagraphs(cell.note);
        m_xml.writeEndElement();
    }
    if (cell.value.typeId() == QMetaType::QString)
        writeParagraphs(cell.value.toString());
    m_xml.writeEndElement();

    for (int column = cell.column; column <= cell.lastColumn; ++column)
        m_coveredUntil[column] = cell.lastRow;
    if (cell.lastColumn > cell.column)
        emptyElement(m_xml, "table:covered-table-cell",
                     {{"table:number-columns-repeated", QString::number(cell.lastColumn - cell.column)}});
}

void OdsSheet::writeEmpty(int row, int first, int end)
{
    while (first < end) {
        const bool covered = m_coveredUntil[first] >= row;
        int next = first + 1;
        while (next < end && (m_coveredUntil[next] >= row) == covered)
            ++next;
        emptyElement(m_xml, covered ? "table:covered-table-cell" : "table:table-cell",
                     {{"table:number-columns-repeated", QString::number(next - first)}});
        first = next;
    }
}

void OdsSheet::writeParagraphs(const QString &text)
{
    for (const QString &line : sheetText(text).split(u'\n')) {
        startElement(m_xml, "text:p");
        writeSpaced(line);
        m_xml.writeEndElement();
    }
}

/// Readers of OpenDocument make one space of many, so that the others are written as elements.
void OdsSheet::writeSpaced(const QString &line)
{
    qsizetype from = 0;
    for (qsizetype at = 0; at < line.size();) {
        const QChar letter = line[at];
        const bool edge = at == 0 || line[at - 1] == u' ';
        if (letter != u'\t' && !(letter == u' ' && edge)) {
            ++at;
            continue;
        }
        m_xml.writeCharacters(line.sliced(from, at - from));
        qsizetype next = at + 1;
        if (letter == u'\t') {
            emptyElement(m_xml, "text:tab");
        } else {
            while (next < line.size() && line[next] == u' ')
                ++next;
            emptyElement(m_xml, "text:s", {{"text:c", QString::number(next - at)}});
        }
        from = at = next;
    }
    m_xml.writeCharacters(line.sliced(from));
}

QString OdsSheet::printArea() const
{
    const QString sheet = u"$'%1'."_s.arg(QString(m_sheet.name).replace(u'\'', u"''"_s));
    const QString last = columnLetters(m_sheet.columns() - 1) + QString::number(std::max(1, m_sheet.rows()));
    return sheet + u"A1:"_s + sheet + last;
}

} // namespace

QByteArray odsContent(const QList<PrintedSheet> &sheets, const QString &language)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    startDocument(xml, "office:document-content");
    const OdsStyles styles(sheets, language);
    styles.write(xml);
    startElement(xml, "office:body");
    startElement(xml, "office:spreadsheet");
    for (const PrintedSheet &sheet : sheets)
        OdsSheet(xml, styles, sheet).write();
    xml.writeEndDocument();
    return bytes;
}

} // namespace somotcua
