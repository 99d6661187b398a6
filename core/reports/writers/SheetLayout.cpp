#include "SheetLayout.h"

#include "PaperWords.h"
#include "PeriodWords.h"
#include "SheetGrid.h"
#include "SheetText.h"
#include "Shown.h"
#include "SumNote.h"
#include "TableHeading.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace somotcua {
namespace {

/// The title without its period, which would be cut in two on the tab: "quý I" for "quý III" is another quarter.
QString tabOf(const Report &report)
{
    const QString period = u", "_s + periodName(report.period, report.language);
    return report.title.endsWith(period) ? report.title.chopped(period.size()) : report.title;
}

/// Head, tables and foot of a report on one sheet, as on paper.
class SheetLayout
{
public:
    explicit SheetLayout(const Report &report)
        : m_report(report)
        , m_words(paperWords(report.language))
        , m_tables(printedTables(report))
        , m_grid(m_tables)
    {
        m_sheet.name = safeSheetName(tabOf(report));
        m_sheet.orientation = report.orientation;
        for (int column = 0; column < m_grid.columns(); ++column)
            m_sheet.widths << m_grid.width(column);
    }

    PrintedSheet laidOut()
    {
        putHead();
        // Of one table its head stays and repeats; of several no head stands for the rows of the others, so that what
        // they all are about does.
        for (const PrintedTable &table : m_tables)
            putTable(table);
        if (const QString sentence = textOf(m_report.sentence); !sentence.isEmpty()) {
            putText(m_row, m_grid.all(), sentence, {CellLook::Wrapped, PaperAlign::Left});
            setLines(m_row, linesOf(sentence, m_grid.all()));
            m_row += 2;
        }
        putFoot();
        m_sheet.heights.resize(m_row);
        std::ranges::stable_sort(m_sheet.cells, {},
                                 [](const SheetCell &cell) { return std::pair(cell.row, cell.column); });
        return m_sheet;
    }

private:
    using Span = SheetGrid::Span;

    void putHead();
    void stays(int first, int last) { m_sheet.head = PrintedSheet::Rows{first, last}; }
    void putFormHead(const Furniture::FormHead &form);
    void putTable(const PrintedTable &table);
    void putRow(const PrintedTable &table, const QList<Span> &spans, qsizetype row);
    void putTotal(const PrintedTable &table, const QList<Span> &spans, int firstRow);
    void putTableHead(const PrintedTable &table, const QList<Span> &spans);
    SheetCell &putValue(Span span, const QVariant &cell, const PrintedColumn &column, int flags);
    void putFoot();

    void putText(int row, Span span, const QString &text, const CellLook &look, int rows = 1)
    {
        const QVariant value = text.isEmpty() ? QVariant() : QVariant(text);
        m_sheet.cells << SheetCell{row, span.first, row + rows - 1, span.last, value, look};
    }

    void setLines(int row, int lines)
    {
        constexpr double kLine = 15;
        constexpr double kHighest = 409; // points, in any spreadsheet
        if (m_sheet.heights.size() <= row)
            m_sheet.heights.resize(row + 1);
        m_sheet.heights[row] = std::min(kHighest, kLine * lines + 1);
    }

    int linesOf(const QString &text, Span span) const { return SheetGrid::linesOf(text, m_grid.width(span)); }

    const Report &m_report;
    const PaperWords &m_words;
    QList<PrintedTable> m_tables;
    SheetGrid m_grid;
    PrintedSheet m_sheet;
    int m_row = 0;
};

void SheetLayout::putHead()
{
    const Furniture &furniture = m_report.furniture;
    if (furniture.formHead) {
        putFormHead(*furniture.formHead);
        return;
    }
    const QList<Span> halves = m_grid.parts(2);
    const CellLook plain{CellLook::Wrapped, PaperAlign::Centre};
    const CellLook bold{CellLook::Wrapped | CellLook::Bold, PaperAlign::Centre};
    const CellLook italic{CellLook::Wrapped | CellLook::Italic, PaperAlign::Centre};

    const auto line
        = [&](const QString &left, const CellLook &leftLook, const QString &right, const CellLook &rightLook) {
              putText(m_row, halves[0], left, leftLook);
              putText(m_row, halves[1], right, rightLook);
              setLines(m_row, std::max(linesOf(left, halves[0]), linesOf(right, halves[1])));
              ++m_row;
          };
    line(furniture.upperLine, plain, m_words.nation, bold);
    line(furniture.lowerLine, bold, m_words.motto, bold);
    line(furniture.number, plain, furniture.placeDate, italic);
    ++m_row;

    const int title = m_row;
    const auto centred = [&](const QString &text, int flags) {
        if (text.isEmpty())
            return;
        putText(m_row, m_grid.all(), text, {flags | CellLook::Wrapped, PaperAlign::Centre});
        setLines(m_row, linesOf(text, m_grid.all()));
        ++m_row;
    };
    centred(furniture.title.isEmpty() ? m_report.title : furniture.title, CellLook::Bold | CellLook::Large);
    centred(furniture.subject, CellLook::Bold);
    centred(furniture.periodLine, CellLook::Italic);
    stays(title, m_row - 1);
    ++m_row;
}

void SheetLayout::putFormHead(const Furniture::FormHead &form)
{
    const QList<Span> thirds = m_grid.parts({0.24, 0.52, 0.24}); // as on paper
    const auto line = [&](const QStringList &texts, int left, int middle) {
        int lines = 1;
        for (qsizetype part = 0; part < thirds.size(); ++part) {
            const int flags = CellLook::Wrapped | (part == 0 ? left : part == 1 ? middle : CellLook::Plain);
            putText(m_row, thirds[part], texts[part], {flags, part == 1 ? PaperAlign::Centre : PaperAlign::Left});
            lines = std::max(lines, linesOf(texts[part], thirds[part]));
        }
        setLines(m_row++, lines);
    };
    const Furniture &furniture = m_report.furniture;
    const QStringList names = form.form.split(u'\n');
    const QStringList parties = form.parties.split(u'\n');
    line({names.value(0), furniture.title, parties.value(0)}, CellLook::Bold, CellLook::Bold | CellLook::Large);
    line({names.value(1), furniture.subject, parties.value(1)}, CellLook::Plain, CellLook::Plain);
    line({{}, furniture.periodLine, {}}, CellLook::Plain, CellLook::Italic);
    stays(0, m_row - 1);
    putText(m_row++, m_grid.all(), form.countedIn, {CellLook::Plain, PaperAlign::Right});
}

void SheetLayout::putTable(const PrintedTable &table)
{
    if (!table.heading.isEmpty())
        putText(m_row++, m_grid.all(), table.heading, {CellLook::Bold, PaperAlign::Left});
    const QList<Span> spans = m_grid.spansOf(table);
    const int head = m_row;
    putTableHead(table, spans);
    if (m_tables.size() == 1)
        stays(head, m_row - 1);

    if (!table.rowGroup.isEmpty())
        putText(m_row++, {spans.first().first, spans.last().last}, table.rowGroup,
                {CellLook::Bordered | CellLook::Bold, PaperAlign::Left});
    const int firstRow = m_row;
    for (qsizetype row = 0; row < table.block.rows.size(); ++row)
        putRow(table, spans, row);
    if (table.block.rows.isEmpty())
        putText(m_row++, {spans.first().first, spans.last().last}, m_words.nothing,
                {CellLook::Bordered | CellLook::Italic, PaperAlign::Centre});
    if (table.block.total)
        putTotal(table, spans, firstRow);
    ++m_row;
}

void SheetLayout::putRow(const PrintedTable &table, const QList<Span> &spans, qsizetype row)
{
    int lines = 1;
    for (qsizetype index = 0; index < table.columns.size(); ++index) {
        const PrintedColumn &column = table.columns[index];
        const bool hasText = column.source == PrintedColumn::Source::Cell && column.column.kind == ColumnKind::Text;
        if (hasText)
            lines = std::max(lines, linesOf(table.text(row, index, m_report.language), spans[index]));
        const bool numbered = column.source == PrintedColumn::Source::RunningNumber;
        putValue(spans[index], numbered ? QVariant(qint64(row + 1)) : table.block.rows[row].value(column.cell), column,
                 CellLook::Plain);
    }
    setLines(m_row, lines);
    ++m_row;
}

void SheetLayout::putTotal(const PrintedTable &table, const QList<Span> &spans, int firstRow)
{
    const Row total = table.block.total.value_or(Row());
    for (qsizetype index = 0; index < table.columns.size(); ++index) {
        const PrintedColumn &column = table.columns[index];
        SheetCell &cell = putValue(spans[index], total.value(column.cell), column, CellLook::Bold);
        if (isSumOfRows(table.block, column.cell))
            cell.note = sumAsText(spans[index].first, firstRow, m_row);
    }
    setLines(m_row, 1);
    ++m_row;
}

void SheetLayout::putTableHead(const PrintedTable &table, const QList<Span> &spans)
{
    const CellLook look{CellLook::Bold | CellLook::Bordered | CellLook::Wrapped, PaperAlign::Centre};
    const TableHeading heading(table.columns);
    QList<int> lines(heading.rowCount(), 1);
    for (const HeadCell &cell : heading.cells()) {
        const Span span{spans[cell.firstColumn].first, spans[cell.endColumn - 1].last};
        const int rows = int(cell.endRow - cell.firstRow);
        putText(m_row + int(cell.firstRow), span, cell.text, look, rows);
        int &needed = lines[cell.endRow - 1]; // a label that reaches up has the rows above as well
        needed = std::max(needed, linesOf(cell.text, span) - rows + 1);
    }
    for (const int height : std::as_const(lines))
        setLines(m_row++, height);

    if (table.numberedColumns) {
        for (qsizetype index = 0; index < table.columns.size(); ++index)
            putText(m_row, spans[index], u"(%1)"_s.arg(index + 1),
                    {CellLook::Italic | CellLook::Bordered, PaperAlign::Centre});
        ++m_row;
    }
}

SheetCell &SheetLayout::putValue(Span span, const QVariant &cell, const PrintedColumn &column, int flags)
{
    CellLook look{flags | CellLook::Bordered, column.align, column.column.kind, column.column.sign};
    QVariant value;
    if (column.column.kind == ColumnKind::Text)
        look.flags |= CellLook::Wrapped;
    if (isUnknown(cell)) {
        value = QVariant();
    } else if (machineText(cell) || column.column.kind == ColumnKind::Text) {
        look.flags |= CellLook::Wrapped;
        value = shown(cell, ColumnKind::Text, m_report.language);
    } else if (column.column.kind == ColumnKind::Date) {
        const QDate day = cell.toDate();
        const bool known = day.year() >= 1900 && day.year() <= 9999; // the days that a spreadsheet knows
        value = known ? QVariant(day) : QVariant(shown(cell, column.column, m_report.language));
    } else if (column.column.kind == ColumnKind::Count) {
        value = double(cell.toLongLong());
    } else {
        value = rounded(cell.toDouble(), decimalsOf(column.column.kind));
    }
    m_sheet.cells << SheetCell{m_row, span.first, m_row, span.last, value, look};
    return m_sheet.cells.last();
}

void SheetLayout::putFoot()
{
    const QList<Furniture::Signature> &signatures = m_report.furniture.signatures;
    const QStringList &recipients = m_report.furniture.recipients;
    if (signatures.isEmpty() && recipients.isEmpty())
        return;
    const QList<Span> parts = m_grid.parts(int(std::min<qsizetype>(signatures.size() + 1, m_grid.columns())));
    if (m_report.furniture.formHead) // its head has no room for place and day
        putText(m_row++, parts.last(), m_report.furniture.placeDate, {CellLook::Italic, PaperAlign::Centre});
    const int top = m_row;
    if (!recipients.isEmpty())
        putText(top, parts[0], m_words.recipients, {CellLook::Bold | CellLook::Italic, PaperAlign::Left});
    for (qsizetype index = 0; index < recipients.size(); ++index)
        putText(top + 1 + int(index), parts[0], u"- "_s + recipients[index], {CellLook::Plain, PaperAlign::Left});

    int lines = 1;
    for (qsizetype index = 0; index + 1 < parts.size(); ++index) {
        const Furniture::Signature &signature = signatures[index];
        const Span part = parts[index + 1];
        putText(top, part, signature.title, {CellLook::Bold | CellLook::Wrapped, PaperAlign::Centre});
        if (!signature.title.contains(u'\n')) // under an authority nobody is told to sign
            putText(top + 1, part, m_words.signHere, {CellLook::Italic, PaperAlign::Centre});
        putText(top + 5, part, signature.name, {CellLook::Bold | CellLook::Wrapped, PaperAlign::Centre});
        lines = std::max(lines, linesOf(signature.title, part));
    }
    setLines(top, lines);
    m_row = top + std::max(6, int(recipients.size()) + 1);
}

} // namespace

PrintedSheet layOutSheet(const Report &report)
{
    return SheetLayout(report).laidOut();
}

} // namespace somotcua
