#include "NoteReport.h"

#include "AuditedWrite.h"
#include "notes/ReportNoteStore.h"
#include "SessionReports.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

const QString kDutyHours = u"duty_hours"_s;
constexpr int kSubjectLength = 40;
constexpr double kSecondsAnHour = 3600;

/// "10,5" as people here write it, "10.5" as machines do.
std::optional<double> hoursOf(const QString &text)
{
    bool isNumber = false;
    const double hours = QString(text).replace(u',', u'.').toDouble(&isNumber);
    return isNumber && hours >= 0 ? std::optional(hours) : std::nullopt;
}

/// The hours of its own, else those of the schedule.
double hoursOf(const RecordedSession &session, const Schedule &schedule)
{
    if (session.from && session.to)
        return session.from->secsTo(*session.to) / kSecondsAnHour;
    for (const ScheduleSlot &slot : schedule.slotsOn(session.count.day)) {
        if (slot.shift() == session.count.shift)
            return slot.from.secsTo(slot.to) / kSecondsAnHour;
    }
    return 0;
}

/// Nothing when no session was held, or none has known hours.
std::optional<double> dutyHours(const RosterSource &sessions)
{
    double hours = 0;
    for (const RecordedSession &session : sessions.recorded) {
        if (session.count.figures)
            hours += hoursOf(session, sessions.scheduleOn(session.count.day));
    }
    return hours > 0 ? std::optional(hours) : std::nullopt;
}

QString shortened(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= kSubjectLength ? line : line.left(kSubjectLength - 1) + u'…';
}

} // namespace

Result<> noteReport(Database &database, ReportKind kind, const Period &period, const QString &place,
                    const QString &text, const Stamp &stamp)
{
    const QString written = text.trimmed();
    if (place == kDutyHours && !written.isEmpty() && !hoursOf(written))
        return fail(Fault::BadNumber, written);
    AuditedWrite write(database, stamp, kReportNoted);
    if (const auto begun = write.begun(); !begun)
        return passOn(begun);
    ReportNoteStore notes(database);
    const auto before = notes.at(idOf(kind), period, place);
    if (!before)
        return passOn(before);
    const std::optional<ReportNoteStore::Written> &old = *before;
    if ((old ? old->text : QString()) == written)
        return {};

    std::optional<QString> oldId;
    std::optional<QString> newId;
    if (old) {
        if (const auto gone = notes.takeBack(write, old->id); !gone)
            return gone;
        oldId = QString::number(old->id);
    }
    if (!written.isEmpty()) {
        const auto id = notes.add(write, idOf(kind), period, place, written);
        if (!id)
            return passOn(id);
        newId = QString::number(*id);
    }
    write.note(kReportNote, oldId, newId);
    write.note(place, old ? std::optional(old->text) : std::nullopt,
               written.isEmpty() ? std::nullopt : std::optional(written));
    const QString subject = written.isEmpty() && old ? old->text : written;
    const auto kept = write.commit(shortened(subject));
    if (!kept)
        return passOn(kept);
    return {};
}

Result<ReportNotes> reportNotes(Database &database, ReportKind kind, const Period &period)
{
    return ReportNoteStore(database).of(idOf(kind), period);
}

Result<Report> withTypedWords(Database &database, const ReportFrame &frame, ReportKind kind,
                              const RosterSource &sessions, Report report)
{
    report.dutyHours = dutyHours(sessions);
    const auto notes = reportNotes(database, kind, frame.period);
    if (!notes)
        return passOn(notes);
    report.notes = *notes;
    if (const auto typed = hoursOf(report.notes.take(kDutyHours)))
        report.dutyHours = typed;
    return report;
}

} // namespace somotcua
