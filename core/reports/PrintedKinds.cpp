#include "PrintedKinds.h"

#include "PaperWords.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

double usualWidth(const Column &column)
{
    static const QHash<QString, double> byId{
        {u"number"_s, 10},        {u"code"_s, 40},          {u"procedure_name"_s, 50}, {u"citizen"_s, 32},
        {u"address_phone"_s, 32}, {u"deciding_unit"_s, 28}, {u"return_method"_s, 20},  {u"note"_s, 22},
        {u"scope"_s, 35},         {u"measure"_s, 25},       {u"volunteers"_s, 55},     {u"shift"_s, 12},
    };
    if (column.weight > 0)
        return column.weight;
    if (const auto known = byId.constFind(column.id); known != byId.cend())
        return *known;
    switch (column.kind) {
    case ColumnKind::Text:
        return 40;
    case ColumnKind::Count:
    case ColumnKind::Percent:
    case ColumnKind::Number:
    case ColumnKind::Ordinal:
        return 18;
    case ColumnKind::Date:
        return 20;
    }
    Q_UNREACHABLE();
}

/// Text left, codes and days centred, numbers right (forms.md, head).
PaperAlign alignOf(const Column &column)
{
    static const QStringList centred{u"number"_s, u"code"_s, u"shift"_s,    u"scope"_s,
                                     u"month"_s,  u"met"_s,  u"old_level"_s};
    if (centred.contains(column.id))
        return PaperAlign::Centre;
    switch (column.kind) {
    case ColumnKind::Text:
        return PaperAlign::Left;
    case ColumnKind::Count:
    case ColumnKind::Percent:
    case ColumnKind::Number:
    case ColumnKind::Ordinal:
        return PaperAlign::Right;
    case ColumnKind::Date:
        return PaperAlign::Centre;
    }
    Q_UNREACHABLE();
}

PrintedTable plainTable(const Block &block)
{
    PrintedTable table{block, {}, {}, false};
    for (qsizetype index = 0; index < block.columns.size(); ++index) {
        const Column &column = block.columns[index];
        const bool joins = column.id == u"scope"_s || column.id == u"month"_s;
        table.columns << PrintedColumn{PrintedColumn::Source::Cell, index,           column,
                                       usualWidth(column),          alignOf(column), joins};
    }
    return table;
}

PrintedColumn runningNumber(const PaperWords &words, double width)
{
    const Column column{u"running_number"_s, words.runningNumber, ColumnKind::Count, {}, 0, false};
    return {PrintedColumn::Source::RunningNumber, -1, column, width, PaperAlign::Centre, false};
}

PrintedColumn penColumn(const QString &id, const QString &label, double width)
{
    return {PrintedColumn::Source::Pen, -1,   Column{id, label, ColumnKind::Text, {}, 0, false}, width,
            PaperAlign::Left,           false};
}

void setWidths(PrintedTable &table, const QHash<QString, double> &widths)
{
    for (PrintedColumn &column : table.columns)
        column.width = widths.value(column.column.id, column.width);
}

PrintedTable tallyTable(const Block &block, const PaperWords &words)
{
    PrintedTable table = plainTable(block);
    if (block.id == u"by-field"_s) {
        table.columns.removeIf([](const PrintedColumn &column) { return column.column.id == u"dossiers"_s; });
        setWidths(table,
                  {{u"field"_s, 62},
                   {u"assists"_s, 17},
                   {u"online_full"_s, 12},
                   {u"online_partial"_s, 15},
                   {u"online_unclassified"_s, 18},
                   {u"in_person"_s, 19},
                   {u"not_submitted"_s, 16},
                   {u"done_early"_s, 14.5},
                   {u"done_on_time"_s, 14.5},
                   {u"done_late"_s, 14.5},
                   {u"open_within"_s, 14.5},
                   {u"open_overdue"_s, 14.5}});
        table.columns.prepend(runningNumber(words, 8));
        table.columns << penColumn(u"pen_note"_s, words.note, 12.5);
        table.numberedColumns = true;
    } else if (block.id == u"obstacles"_s) {
        setWidths(table, {{u"obstacle"_s, 40}, {u"count"_s, 15}, {u"share"_s, 15}});
        table.columns.prepend(runningNumber(words, 8));
        table.columns << penColumn(u"pen_resolved"_s, words.resolved, 19)
                      << penColumn(u"pen_proposal"_s, words.proposal, 34);
    } else if (block.id == u"sessions"_s) {
        setWidths(table,
                  {{u"date"_s, 20},
                   {u"shift"_s, 11},
                   {u"volunteers"_s, 54},
                   {u"assists"_s, 14},
                   {u"dossiers"_s, 16},
                   {u"average_minutes"_s, 16}});
        table.columns.last().column.label = words.averageMinutes;
    } else if (block.id == u"comparison"_s) {
        setWidths(table,
                  {{u"scope"_s, 35},
                   {u"measure"_s, 19},
                   {u"this_period"_s, 9},
                   {u"previous_period"_s, 11},
                   {u"same_period_last_year"_s, 19},
                   {u"difference"_s, 11.5},
                   {u"percent"_s, 11.5}});
    }
    return table;
}

/// The list is in the order of its groups; on paper the days left and the task say which one a row is in.
PrintedTable followUpTable(const Block &block)
{
    PrintedTable table = plainTable(block);
    table.columns.removeIf([](const PrintedColumn &column) { return column.column.id == u"group"_s; });
    setWidths(table,
              {{u"number"_s, 9},
               {u"code"_s, 40},
               {u"citizen"_s, 34},
               {u"phone"_s, 24},
               {u"procedure_name"_s, 40},
               {u"submitted"_s, 20},
               {u"due"_s, 20},
               {u"status"_s, 26},
               {u"days_left"_s, 12},
               {u"task"_s, 48}});
    table.numberedColumns = true;
    return table;
}

PrintedTable indicatorTable(const Block &block, const PaperWords &words)
{
    PrintedTable table = plainTable(block);
    if (block.id == u"indicators"_s) {
        setWidths(table,
                  {{u"indicator"_s, 42},
                   {u"definition"_s, 66},
                   {u"unit"_s, 14},
                   {u"value"_s, 14},
                   {u"whole"_s, 15},
                   {u"percent"_s, 14},
                   {u"target"_s, 14},
                   {u"target_percent"_s, 14},
                   {u"met"_s, 17},
                   {u"entered_by"_s, 22},
                   {u"source"_s, 26},
                   {u"as_of"_s, 20}});
        table.columns.prepend(runningNumber(words, 8));
        table.numberedColumns = true;
    } else if (block.id == u"services-by-level"_s) {
        setWidths(table, {{u"level"_s, 56}, {u"old_level"_s, 16}});
    } else if (block.id == u"not-done-reasons"_s) {
        setWidths(table, {{u"indicator"_s, 62}, {u"reason"_s, 62}});
        for (PrintedColumn &column : table.columns)
            column.joinsEqualRows = column.column.id == u"indicator"_s;
    }
    return table;
}

/// Names of procedures are the longest texts of the register, most of its other cells are short.
PrintedTable registerTable(const Block &block)
{
    PrintedTable table = plainTable(block);
    setWidths(table,
              {{u"number"_s, 9},
               {u"code"_s, 36},
               {u"procedure_name"_s, 72},
               {u"citizen"_s, 30},
               {u"address_phone"_s, 30},
               {u"deciding_unit"_s, 27},
               {u"return_method"_s, 17},
               {u"note"_s, 20}});
    for (PrintedColumn &column : table.columns)
        column.leavesRoom = column.column.id == u"note"_s;
    table.numberedColumns = true;
    table.followsContent = true;
    return table;
}

/// What is unclassified stands inside the sum, and on paper only where there is any.
PrintedTable processingTable(const Report &report, const Block &block, const PaperWords &words)
{
    PrintedTable table = plainTable(block);
    table.columns.removeIf([&](const PrintedColumn &printed) {
        return printed.column.id == u"online_unclassified"_s && block.total
            && block.total->value(printed.cell).toLongLong() == 0;
    });
    constexpr double kPercent = 2.52; // the form gives its widths in percent of a page that lies across
    for (PrintedColumn &column : table.columns)
        column.width = kPercent * (column.column.kind == ColumnKind::Text ? 20 : 7);
    table.columns.prepend(runningNumber(words, kPercent * 3));
    if (report.language == u"vi"_s) // as the forms print it
        table.columns.first().column.label = u"STT"_s;
    table.numberedColumns = true;
    if (report.kind == u"ii06a"_s) // a commune decides all of them
        table.rowGroup = words.communeLevel;
    return table;
}

/// The divisions of a comparison: as much room for the name as the ten figures leave.
PrintedTable comparedPartsTable(const Block &block, const PaperWords &words)
{
    PrintedTable table = plainTable(block);
    for (PrintedColumn &column : table.columns)
        column.width = column.column.kind == ColumnKind::Text ? 70 : 18;
    table.columns.prepend(runningNumber(words, 9));
    return table;
}

void keepColumns(PrintedTable &table, const QStringList &ids)
{
    table.columns.removeIf([&](const PrintedColumn &column) { return !ids.contains(column.column.id); });
}

/// The briefing shows the dossiers alone of what was compared, and of the indicators how far they are.
PrintedTable briefingTable(const Block &block)
{
    PrintedTable table = plainTable(block);
    if (block.id == u"by-field"_s) {
        keepColumns(table,
                    {u"field"_s, u"dossiers"_s, u"dossiers_before"_s, u"dossiers_difference"_s, u"dossiers_percent"_s,
                     u"dossiers_share"_s});
    } else if (block.id == u"indicators"_s) {
        keepColumns(table, {u"indicator"_s, u"value"_s, u"whole"_s, u"percent"_s, u"target_percent"_s, u"met"_s});
        setWidths(table, {{u"indicator"_s, 70}});
    }
    return table;
}

} // namespace

PrintedTable printedTable(const Report &report, const Block &block, const PaperWords &words)
{
    if (report.kind == u"weekly-tally"_s)
        return tallyTable(block, words);
    if (report.kind == u"follow-up"_s)
        return followUpTable(block);
    if (report.kind == u"indicators"_s)
        return indicatorTable(block, words);
    if (report.kind == u"ii06a"_s || report.kind == u"upper-level"_s)
        return processingTable(report, block, words);
    if (report.kind == u"briefing"_s)
        return briefingTable(block);
    if (report.kind == u"comparison"_s && block.id.startsWith(u"by-"_s) && block.id != u"by-month"_s)
        return comparedPartsTable(block, words);
    if (report.kind == u"register"_s)
        return registerTable(block);
    return plainTable(block);
}

} // namespace somotcua
