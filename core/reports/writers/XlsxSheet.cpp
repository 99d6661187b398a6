#include "XlsxSheet.h"

#include "PaperWords.h"
#include "SheetText.h"
#include "Shown.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace somotcua {

XlsxSheet::XlsxSheet(lxw_workbook *workbook, const Report &report)
    : m_report(report)
    , m_words(paperWords(report.language))
    , m_tables(printedTables(report))
    , m_sheet(workbook_add_worksheet(workbook, safeSheetName(report.title).toUtf8().constData()))
    , m_format(workbook)
    , m_grid(m_tables)
{ }

void XlsxSheet::write()
{
    setUpPage();
    writeHead();
    for (const PrintedTable &table : m_tables)
        writeTable(table);
    writeFoot();
}

void XlsxSheet::setUpPage()
{
    worksheet_set_paper(m_sheet, 9); // A4
    if (m_report.orientation == Orientation::Landscape)
        worksheet_set_landscape(m_sheet);
    constexpr double kInch = 25.4;
    worksheet_set_margins(m_sheet, 30 / kInch, 15 / kInch, 20 / kInch, 20 / kInch);
    worksheet_fit_to_pages(m_sheet, 1, 0);
    worksheet_center_horizontally(m_sheet);
    worksheet_set_footer(m_sheet, "&C&P/&N");
    worksheet_gridlines(m_sheet, LXW_HIDE_ALL_GRIDLINES);
    for (int column = 0; column < m_grid.columns(); ++column)
        worksheet_set_column(m_sheet, lxw_col_t(column), lxw_col_t(column), m_grid.width(column), nullptr);
}

void XlsxSheet::writeHead()
{
    const Furniture &furniture = m_report.furniture;
    const QList<Span> halves = m_grid.parts(2);
    const CellLook plain{CellLook::Wrapped, PaperAlign::Centre};
    const CellLook bold{CellLook::Wrapped | CellLook::Bold, PaperAlign::Centre};
    const CellLook italic{CellLook::Wrapped | CellLook::Italic, PaperAlign::Centre};

    const auto line
        = [&](const QString &left, const CellLook &leftLook, const QString &right, const CellLook &rightLook) {
              writeText(m_row, halves[0], left, leftLook);
              writeText(m_row, halves[1], right, rightLook);
              setHeight(m_row, std::max(linesOf(left, halves[0]), linesOf(right, halves[1])));
              ++m_row;
          };
    line(furniture.upperLine, plain, m_words.nation, bold);
    line(furniture.lowerLine, bold, m_words.motto, bold);
    line({}, plain, furniture.placeDate, italic);
    ++m_row;

    const auto centred = [&](const QString &text, int flags) {
        if (text.isEmpty())
            return;
        writeText(m_row, m_grid.all(), text, {flags | CellLook::Wrapped, PaperAlign::Centre});
        setHeight(m_row, linesOf(text, m_grid.all()));
        ++m_row;
    };
    centred(furniture.title.isEmpty() ? m_report.title : furniture.title, CellLook::Bold | CellLook::Large);
    centred(furniture.subject, CellLook::Bold);
    centred(furniture.periodLine, CellLook::Italic);
    ++m_row;
}

void XlsxSheet::writeTable(const PrintedTable &table)
{
    if (!table.heading.isEmpty())
        writeText(m_row++, m_grid.all(), table.heading, {CellLook::Bold, PaperAlign::Left});
    const QList<Span> spans = m_grid.spansOf(table);
    const lxw_row_t head = m_row;
    writeTableHead(table, spans);
    if (m_tables.size() == 1) {
        worksheet_repeat_rows(m_sheet, head, m_row - 1);
        worksheet_freeze_panes(m_sheet, m_row, 0);
    }

    for (qsizetype row = 0; row < table.block.rows.size(); ++row) {
        int lines = 1;
        for (qsizetype index = 0; index < table.columns.size(); ++index) {
            const PrintedColumn &column = table.columns[index];
            const bool hasText = column.source == PrintedColumn::Source::Cell && column.column.kind == ColumnKind::Text;
            if (hasText)
                lines = std::max(lines, linesOf(table.text(row, index, m_report.language), spans[index]));
            if (column.source == PrintedColumn::Source::RunningNumber)
                writeCell(spans[index], qint64(row + 1), column, CellLook::Plain);
            else
                writeCell(spans[index], table.block.rows[row].value(column.cell), column, CellLook::Plain);
        }
        setHeight(m_row, lines);
        ++m_row;
    }
    if (table.block.rows.isEmpty())
        writeText(m_row++, {spans.first().first, spans.last().last}, m_words.nothing,
                  {CellLook::Bordered | CellLook::Italic, PaperAlign::Centre});
    if (table.block.total) {
        for (qsizetype index = 0; index < table.columns.size(); ++index) {
            const PrintedColumn &column = table.columns[index];
            writeCell(spans[index], table.block.total->value(column.cell), column, CellLook::Bold);
        }
        ++m_row;
    }
    ++m_row;
}

void XlsxSheet::writeTableHead(const PrintedTable &table, const QList<Span> &spans)
{
    const CellLook look{CellLook::Bold | CellLook::Bordered | CellLook::Wrapped, PaperAlign::Centre};
    const bool grouped = std::ranges::any_of(
        table.columns, [](const PrintedColumn &column) { return !column.column.group.isEmpty(); });
    const lxw_row_t labelRow = m_row + (grouped ? 1 : 0);
    int lines = 1;
    for (qsizetype index = 0; index < table.columns.size();) {
        const QString &group = table.columns[index].column.group;
        qsizetype end = index + 1;
        while (!group.isEmpty() && end < table.columns.size() && table.columns[end].column.group == group)
            ++end;
        if (group.isEmpty()) {
            const QString &label = table.columns[index].column.label;
            writeText(m_row, spans[index], label, look, labelRow - m_row + 1);
            lines = std::max(lines, linesOf(label, spans[index]) - (grouped ? 1 : 0));
        } else {
            writeText(m_row, {spans[index].first, spans[end - 1].last}, group, look);
            for (qsizetype member = index; member < end; ++member) {
                const QString &label = table.columns[member].column.label;
                writeText(labelRow, spans[member], label, look);
                lines = std::max(lines, linesOf(label, spans[member]));
            }
        }
        index = end;
    }
    setHeight(labelRow, lines);
    m_row = labelRow + 1;

    if (table.numberedColumns) {
        for (qsizetype index = 0; index < table.columns.size(); ++index)
            writeText(m_row, spans[index], u"(%1)"_s.arg(index + 1),
                      {CellLook::Italic | CellLook::Bordered, PaperAlign::Centre});
        ++m_row;
    }
}

void XlsxSheet::writeCell(Span span, const QVariant &cell, const PrintedColumn &column, int flags)
{
    CellLook look{flags | CellLook::Bordered, column.align};
    if (column.column.kind == ColumnKind::Text)
        look.flags |= CellLook::Wrapped;
    look.numberFormat = SheetFormats::numberFormat(column.column);
    lxw_format *format = m_format(look);

    if (span.first != span.last) // only texts lie over several columns
        worksheet_merge_range(m_sheet, m_row, lxw_col_t(span.first), m_row, span.last, "", format);
    if (isUnknown(cell)) {
        worksheet_write_blank(m_sheet, m_row, lxw_col_t(span.first), format);
        return;
    }
    if (machineText(cell) || column.column.kind == ColumnKind::Text) {
        const QString text = shown(cell, ColumnKind::Text, m_report.language);
        look.flags |= CellLook::Wrapped;
        worksheet_write_string(m_sheet, m_row, lxw_col_t(span.first), cellText(text).constData(), m_format(look));
        return;
    }
    if (column.column.kind == ColumnKind::Date) {
        const QDate day = cell.toDate();
        lxw_datetime moment{day.year(), day.month(), day.day(), 0, 0, 0};
        if (day.year() < 1900 || day.year() > 9999) // before the first day a spreadsheet knows
            worksheet_write_string(m_sheet, m_row, lxw_col_t(span.first),
                                   shown(cell, column.column, m_report.language).toUtf8().constData(), format);
        else
            worksheet_write_datetime(m_sheet, m_row, lxw_col_t(span.first), &moment, format);
        return;
    }
    const double number = column.column.kind == ColumnKind::Count
        ? double(cell.toLongLong())
        : rounded(cell.toDouble(), decimalsOf(column.column.kind));
    worksheet_write_number(m_sheet, m_row, lxw_col_t(span.first), number, format);
}

void XlsxSheet::writeFoot()
{
    const QList<Furniture::Signature> &signatures = m_report.furniture.signatures;
    const QStringList &recipients = m_report.furniture.recipients;
    if (signatures.isEmpty() && recipients.isEmpty())
        return;
    const QList<Span> parts = m_grid.parts(int(std::min<qsizetype>(signatures.size() + 1, m_grid.columns())));
    const lxw_row_t top = m_row;
    if (!recipients.isEmpty())
        writeText(top, parts[0], m_words.recipients, {CellLook::Bold | CellLook::Italic, PaperAlign::Left});
    for (qsizetype index = 0; index < recipients.size(); ++index)
        writeText(top + 1 + lxw_row_t(index), parts[0], u"- "_s + recipients[index],
                  {CellLook::Plain, PaperAlign::Left});

    int lines = 1;
    for (qsizetype index = 0; index + 1 < parts.size(); ++index) {
        const Furniture::Signature &signature = signatures[index];
        const Span part = parts[index + 1];
        writeText(top, part, signature.title, {CellLook::Bold | CellLook::Wrapped, PaperAlign::Centre});
        if (!signature.title.contains(u'\n')) // under an authority nobody is told to sign
            writeText(top + 1, part, m_words.signHere, {CellLook::Italic, PaperAlign::Centre});
        writeText(top + 5, part, signature.name, {CellLook::Bold | CellLook::Wrapped, PaperAlign::Centre});
        lines = std::max(lines, linesOf(signature.title, part));
    }
    setHeight(top, lines);
    m_row = top + std::max<lxw_row_t>(6, lxw_row_t(recipients.size()) + 1);
}

void XlsxSheet::writeText(lxw_row_t row, Span span, const QString &text, const CellLook &look, lxw_row_t rows)
{
    lxw_format *format = m_format(look);
    const lxw_row_t last = row + rows - 1;
    // An empty range first: the library would write the text of a range unchecked for its length.
    if (span.first != span.last || last != row)
        worksheet_merge_range(m_sheet, row, lxw_col_t(span.first), last, span.last, "", format);
    if (!text.isEmpty())
        worksheet_write_string(m_sheet, row, lxw_col_t(span.first), cellText(text).constData(), format);
}

void XlsxSheet::setHeight(lxw_row_t row, int lines)
{
    constexpr double kLine = 15;
    worksheet_set_row(m_sheet, row, std::min(409.0, kLine * lines + 1), nullptr); // 409 points is the highest row
}

} // namespace somotcua
