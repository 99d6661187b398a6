#include "PaperSheets.h"

#include "AuditedWrite.h"
#include "CorrectAssist.h"
#include "paper/PaperSheetStore.h"
#include "PaperSheetReport.h"
#include "ReadFrame.h"
#include "text/Fold.h"
#include "text/LenientDate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

QString rowName(const PaperSheet &sheet, int row)
{
    return u"%1/%2"_s.arg(sheet.number).arg(row);
}

/// Within the transaction, so that nobody can have dealt with the row in between.
Result<> mustBeNext(Database &database, const PaperSheet &sheet, int row)
{
    const auto now = PaperSheetStore(database).find(sheet.number);
    if (!now)
        return passOn(now);
    const std::optional<PaperSheet> &present = *now;
    if (!present || present->nextRow() != row)
        return fail(Fault::Conflict, rowName(sheet, row));
    return {};
}

} // namespace

Result<QList<int>> addPaperSheets(Database &database, int count, const Stamp &stamp)
{
    AuditedWrite write(database, stamp, u"paper.print"_s);
    if (const auto begun = write.begun(); !begun)
        return passOn(begun);
    const auto numbers = PaperSheetStore(database).add(write, std::clamp(count, 1, kMostPaperSheets), kPaperRows);
    if (!numbers)
        return numbers;
    const QString subject = u"%1–%2"_s.arg(numbers->first()).arg(numbers->last());
    if (const auto kept = write.commit(subject); !kept)
        return passOn(kept);
    return numbers;
}

Result<QList<Report>> paperSheetReports(Database &database, const QList<int> &numbers, const QDateTime &now,
                                        const QString &language)
{
    const QDate today = localDay(now);
    const auto frame
        = readFrame(database, Period::between(today, today).value_or(Period::weekOf(today)), now, language);
    if (!frame)
        return passOn(frame);
    QList<Report> reports;
    for (const int number : numbers)
        reports << paperSheetReport(*frame, number, kPaperRows);
    return reports;
}

Result<std::optional<PaperSheet>> paperSheet(Database &database, int number)
{
    return PaperSheetStore(database).find(number);
}

Result<> beginPaperSheet(Database &database, const PaperSheet &sheet, QDate day, Shift shift, const Stamp &stamp)
{
    if (sheet.day == day && sheet.shift == shift)
        return {};
    if (!sheet.rows.isEmpty())
        return fail(Fault::Conflict, QString::number(sheet.number));
    AuditedWrite write(database, stamp, u"paper.begin"_s);
    if (const auto begun = write.begun(); !begun)
        return begun;
    if (const auto set = PaperSheetStore(database).setSession(write, sheet.id, day, shift); !set)
        return set;
    write.note(u"day"_s, {}, day.toString(Qt::ISODate));
    write.note(u"shift"_s, {}, idOf(shift));
    if (const auto kept = write.commit(QString::number(sheet.number), sheet.id.value); !kept)
        return passOn(kept);
    return {};
}

Result<LoggedAssist> logPaperRow(Database &database, const AssistEntry &entry, const PaperSheet &sheet, int row,
                                 const Stamp &stamp)
{
    return logAssist(database, entry, stamp, [&](AuditedWrite &write, AssistId assist) -> Result<> {
        if (const auto next = mustBeNext(database, sheet, row); !next)
            return next;
        write.note(u"paper_row"_s, {}, rowName(sheet, row));
        return PaperSheetStore(database).addRow(write, sheet.id, row, assist);
    });
}

Result<std::optional<int>> paperRowLike(Database &database, const PaperSheet &sheet, const AssistEntry &entry)
{
    const auto isAlike = [&](const AssistEntry &other) {
        return fold(tidy(other.citizen)) == fold(tidy(entry.citizen)) && other.procedureCode == entry.procedureCode
            && (entry.procedureCode || other.procedureName == entry.procedureName);
    };
    for (auto row = sheet.rows.cbegin(); row != sheet.rows.cend(); ++row) {
        const std::optional<AssistId> &assist = *row;
        if (!assist)
            continue; // left blank
        const auto entered = readAssist(database, *assist);
        if (!entered)
            return passOn(entered);
        if (isAlike(*entered))
            return row.key();
    }
    return std::nullopt;
}

Result<> leavePaperRowsBlank(Database &database, const PaperSheet &sheet, const QList<int> &rows, const Stamp &stamp)
{
    AuditedWrite write(database, stamp, u"paper.blank"_s);
    if (const auto begun = write.begun(); !begun)
        return begun;
    QStringList names;
    for (const int row : rows) {
        if (const auto next = mustBeNext(database, sheet, row); !next)
            return next;
        if (const auto added = PaperSheetStore(database).addRow(write, sheet.id, row, {}); !added)
            return added;
        names << QString::number(row);
    }
    write.note(u"rows"_s, {}, names.join(u' '));
    if (const auto kept = write.commit(QString::number(sheet.number), sheet.id.value); !kept)
        return passOn(kept);
    return {};
}

} // namespace somotcua
