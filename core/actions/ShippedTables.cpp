#include "ShippedTables.h"

#include "text/Fold.h"

#include <QFile>
#include <QHash>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

/// Our own tables: commas, quotes where a cell holds one, no line breaks inside cells.
QStringList cellsOf(const QString &line)
{
    QStringList cells(1);
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar letter = line.at(i);
        if (letter == u'"') {
            const bool doubled = quoted && i + 1 < line.size() && line.at(i + 1) == u'"';
            if (doubled) {
                cells.last() += letter;
                ++i;
            } else {
                quoted = !quoted;
            }
        } else if (letter == u',' && !quoted) {
            cells << QString();
        } else {
            cells.last() += letter;
        }
    }
    return cells;
}

using TableRow = QHash<QString, QString>;

Result<QList<TableRow>> rowsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Fault::FileMissing, path, file.errorString());
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    QList<TableRow> rows;
    const QStringList headings = cellsOf(lines.value(0).trimmed());
    for (const QString &line : lines.mid(1)) {
        const QStringList cells = cellsOf(line.trimmed());
        TableRow row;
        for (qsizetype i = 0; i < headings.size(); ++i)
            row.insert(headings.at(i), tidy(cells.value(i)));
        rows << row;
    }
    return rows;
}

} // namespace

Result<QList<Procedure>> shippedProcedures()
{
    const auto rows = rowsOf(u":/catalogue/procedures.csv"_s);
    if (!rows)
        return passOn(rows);
    QList<Procedure> procedures;
    for (const TableRow &row : *rows) {
        Procedure procedure;
        procedure.code = normaliseProcedureCode(row.value(u"code"_s));
        procedure.name = row.value(u"name_vi"_s);
        if (const QString field = row.value(u"field_vi"_s); !field.isEmpty())
            procedure.field = field;
        procedure.level = row.value(u"level"_s);
        procedure.onlineLevel = onlineLevelFromId(row.value(u"online_level"_s)).value_or(OnlineLevel::Unknown);
        if (const auto unit = processingUnitFromId(row.value(u"processing_unit"_s)))
            procedure.processing = ProcessingTime{row.value(u"processing_days"_s).toInt(), *unit};
        procedure.fee = row.value(u"fee_vnd"_s);
        procedure.verified = row.value(u"verified"_s);
        procedures << procedure;
    }
    return procedures;
}

Result<QList<CalendarDay>> shippedHolidays()
{
    const auto rows = rowsOf(u":/holidays/holidays.csv"_s);
    if (!rows)
        return passOn(rows);
    QList<CalendarDay> days;
    for (const TableRow &row : *rows) {
        const QDate day = QDate::fromString(row.value(u"date"_s), Qt::ISODate);
        if (!day.isValid())
            return fail(Fault::BadDay, row.value(u"date"_s));
        const bool makeup = row.value(u"kind"_s) == u"makeup"_s;
        days.push_back({day, makeup ? CalendarDay::Kind::Makeup : CalendarDay::Kind::Holiday, row.value(u"name_vi"_s),
                        row.value(u"verified"_s) != u"no"_s});
    }
    return days;
}

Result<QHash<QString, QStringList>> shippedPapers()
{
    const auto rows = rowsOf(u":/catalogue/papers.csv"_s);
    if (!rows)
        return passOn(rows);
    QHash<QString, QStringList> papers;
    for (const TableRow &row : *rows)
        papers[row.value(u"code"_s)] << row.value(u"paper"_s);
    return papers;
}

Result<QHash<QString, ChannelFees>> shippedFees()
{
    const auto rows = rowsOf(u":/catalogue/fees.csv"_s);
    if (!rows)
        return passOn(rows);
    const auto filled = [](const QString &cell) {
        return cell.isEmpty() ? std::nullopt : std::optional(cell);
    };
    QHash<QString, ChannelFees> fees;
    for (const TableRow &row : *rows)
        fees.insert(row.value(u"code"_s), {filled(row.value(u"online"_s)), filled(row.value(u"in_person"_s))});
    return fees;
}

Result<QList<Indicator>> shippedIndicators()
{
    const auto rows = rowsOf(u":/catalogue/indicators.csv"_s);
    if (!rows)
        return passOn(rows);
    QList<Indicator> indicators;
    for (const TableRow &row : *rows) {
        const auto kind = indicatorKindFromId(row.value(u"kind"_s));
        if (!kind)
            return fail(Fault::FileUnreadable, u":/catalogue/indicators.csv"_s, row.value(u"kind"_s));
        indicators << Indicator{.id = {},
                                .code = row.value(u"code"_s),
                                .kind = *kind,
                                .name = row.value(u"name_vi"_s),
                                .nameEnglish = row.value(u"name_en"_s),
                                .unit = row.value(u"unit_vi"_s),
                                .unitEnglish = row.value(u"unit_en"_s),
                                .definition = row.value(u"definition_vi"_s),
                                .definitionEnglish = row.value(u"definition_en"_s),
                                .basis = row.value(u"basis"_s),
                                .validFrom = {}};
    }
    return indicators;
}

} // namespace somotcua
