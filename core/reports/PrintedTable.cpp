#include "PrintedTable.h"

#include "PaperWords.h"
#include "PrintedKinds.h"
#include "Shown.h"

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

const QString kPenPrefix = u"pen_"_s;

/// The columns for the pen are named "pen_note"; what is typed there belongs to the place "by-field/Hộ tịch/note".
QString typed(const ReportNotes &notes, const Block &block, qsizetype row, const QString &penColumn)
{
    if (notes.isEmpty())
        return {};
    const QString name = machineText(block.rows[row].value(0)).value_or(QString());
    return notes.value(QStringList{block.id, name, penColumn.mid(kPenPrefix.size())}.join(u'/'));
}

/// "Buổi hỗ trợ (10,5 giờ trực)"
QString titleOf(const Report &report, const Block &block, const PaperWords &words)
{
    if (block.id != u"sessions"_s || !report.dutyHours)
        return block.title;
    const QString hours = localeOf(report.language).toString(*report.dutyHours, 'g', QLocale::FloatingPointShortest);
    return block.title + u" ("_s + words.hoursOnDuty.arg(hours) + u')';
}

} // namespace

// NOLINTNEXTLINE(bugprone-easily-swappable-parameters): row before column, as in all of Qt
QString PrintedTable::text(qsizetype row, qsizetype column, const QString &language) const
{
    const PrintedColumn &printed = columns[column];
    switch (printed.source) {
    case PrintedColumn::Source::Cell:
        if (printed.leavesRoom && isUnknown(block.rows[row].value(printed.cell)))
            return {};
        return shown(block.rows[row].value(printed.cell), printed.column, language);
    case PrintedColumn::Source::RunningNumber:
        return QString::number(row + 1);
    case PrintedColumn::Source::Pen:
        return typed(notes, block, row, printed.column.id);
    }
    Q_UNREACHABLE();
}

QString PrintedTable::totalText(qsizetype column, const QString &language) const
{
    const PrintedColumn &printed = columns[column];
    if (!block.total || printed.source != PrintedColumn::Source::Cell)
        return {};
    return shown(block.total->value(printed.cell), printed.column, language);
}

// NOLINTNEXTLINE(bugprone-easily-swappable-parameters): row before column, as in all of Qt
bool PrintedTable::isJoinedToNext(qsizetype row, qsizetype column) const
{
    const PrintedColumn &printed = columns[column];
    if (!printed.joinsEqualRows || row < 0 || row + 1 >= block.rows.size())
        return false;
    const auto id = machineText(block.rows[row].value(printed.cell));
    return id && id == machineText(block.rows[row + 1].value(printed.cell));
}

QString letterOf(qsizetype index)
{
    return QChar(char16_t(u'A' + index)) + u". "_s;
}

QList<PrintedTable> printedTables(const Report &report)
{
    const PaperWords &words = paperWords(report.language);
    const bool tally = report.kind == u"weekly-tally"_s;
    QList<PrintedTable> tables;
    for (const Block &block : report.blocks) {
        if (tally && block.id == u"citizens"_s)
            continue;
        if (block.id == u"not-done-reasons"_s && block.rows.isEmpty())
            continue;
        tables << printedTable(report, block, words);
    }
    // Letters part the blocks of a sheet; a single block has its title above it.
    for (qsizetype index = 0; index < tables.size(); ++index) {
        PrintedTable &table = tables[index];
        table.notes = report.notes;
        if (tables.size() == 1)
            continue;
        table.letter = letterOf(index);
        table.heading = table.letter + titleOf(report, table.block, words);
    }
    return tables;
}

} // namespace somotcua
