#include "BuildSlip.h"

#include "assists/AssistStore.h"
#include "base/LocalTime.h"
#include "CorrectAssist.h"
#include "counts/SessionCountStore.h"
#include "dossiers/DossierStore.h"
#include "office/CalendarStore.h"
#include "office/ProcedureStore.h"
#include "office/ScheduleStore.h"
#include "office/VolunteerStore.h"
#include "ProcedureGuide.h"
#include "ReportFrame.h"
#include "Setup.h"
#include "text/Fold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

constexpr qsizetype kComing = 3;

Result<> addBodies(Database &database, GuidanceSlip &slip, QDate today)
{
    const auto unit = unitOn(database, today);
    if (!unit)
        return passOn(unit);
    const auto team = readTeam(database);
    if (!team)
        return passOn(team);
    const auto names = readPaperNames(database);
    if (!names)
        return passOn(names);
    const ReportFrame frame{*unit, team->name, *names, Period::weekOf(today), today, today, slip.language};
    const Furniture furniture = emptyReport(u"guidance-slip"_s, {}, frame).furniture;
    slip.upperLine = furniture.upperLine;
    slip.lowerLine = furniture.lowerLine;
    return {};
}

Result<> addProcedure(Database &database, GuidanceSlip &slip, const AssistEntry &entry)
{
    const auto found = ProcedureStore(database).find(entry.procedureCode.value_or(QString()),
                                                     entry.procedureName.value_or(QString()), entry.day);
    if (!found)
        return passOn(found);
    slip.lookedThrough = entry.papers.has_value();
    slip.papers = entry.papers.value_or(QList<PaperMark>());
    const std::optional<Procedure> &known = *found;
    if (!known) {
        slip.procedure = entry.procedureName.value_or(entry.procedureCode.value_or(QString()));
        return {};
    }
    const Procedure &procedure = *known;
    slip.procedure = procedure.shortName();
    slip.procedureCode = procedure.code;
    // Whoever has handed everything in needs no list of what to bring.
    const Outcome outcome = entry.effectiveOutcome();
    if (slip.lookedThrough || outcome == Outcome::SubmittedOnline || outcome == Outcome::Supplemented)
        return {};
    const auto guide = procedureGuide(database, procedure, entry.day);
    if (!guide)
        return passOn(guide);
    slip.papers = markedAs(guide->papers, {});
    return {};
}

Result<> addComing(Database &database, GuidanceSlip &slip, const QDateTime &now)
{
    const QDate today = localDay(now);
    const auto recorded = SessionCountStore(database).sessions({today, today.addDays(kComingDays)}, today.addDays(-1));
    if (!recorded)
        return passOn(recorded);
    QList<KeptSession> kept;
    for (const RecordedSession &session : *recorded)
        kept.push_back({session.count.day, session.count.shift, session.state});
    const auto schedules = ScheduleStore(database).all();
    if (!schedules)
        return passOn(schedules);
    const auto calendar = CalendarStore(database).calendar();
    if (!calendar)
        return passOn(calendar);
    const auto scheduleOf = [&](QDate day) {
        const DatedSchedule *schedule = scheduleHolding(*schedules, day);
        return schedule ? schedule->schedule : Schedule();
    };
    slip.coming = comingSessions(today, localTime(now), kept, scheduleOf, *calendar, kComing);
    return {};
}

/// The team is called at its head's number.
Result<> addPhone(Database &database, GuidanceSlip &slip, QDate today)
{
    const auto volunteers = VolunteerStore(database).all();
    if (!volunteers)
        return passOn(volunteers);
    const auto serves = [today](const Volunteer &one) {
        return one.head && one.phone && (!one.activeFrom || *one.activeFrom <= today)
            && (!one.activeTo || *one.activeTo >= today);
    };
    const auto head = std::ranges::find_if(*volunteers, serves);
    if (head != volunteers->cend()) {
        const QString written = head->phone.value_or(QString());
        const auto number = PhoneNumber::read(written);
        slip.phone = number ? number->shown() : written;
    }
    return {};
}

} // namespace

Result<GuidanceSlip> slipOf(Database &database, const AssistEntry &entry, std::optional<QDate> due,
                            const QDateTime &now, const QString &language)
{
    const QDate today = localDay(now);
    GuidanceSlip slip;
    slip.language = language;
    slip.day = entry.day;
    if (entry.endedAt && localDay(*entry.endedAt) == entry.day)
        slip.time = localTime(*entry.endedAt);
    else if (entry.day == today)
        slip.time = localTime(now);
    slip.citizen = tidy(entry.citizen);
    slip.identityEnd = entry.identity ? endOfNumber(entry.identity->text()) : QString();
    slip.dossierCode = entry.code ? entry.code->text() : QString();
    slip.due = due;
    slip.helper = entry.volunteer.value_or(QString());

    if (const auto added = addBodies(database, slip, today); !added)
        return passOn(added);
    if (const auto added = addProcedure(database, slip, entry); !added)
        return passOn(added);
    if (const auto added = addComing(database, slip, now); !added)
        return passOn(added);
    if (const auto added = addPhone(database, slip, today); !added)
        return passOn(added);
    return slip;
}

Result<GuidanceSlip> slipOf(Database &database, AssistId assist, const QDateTime &now, const QString &language)
{
    const auto entry = readAssist(database, assist);
    if (!entry)
        return passOn(entry);
    const auto stored = AssistStore(database).find(assist);
    if (!stored)
        return passOn(stored);
    std::optional<QDate> due = entry->due;
    if (const std::optional<DossierId> id = stored->row.dossier) {
        const auto dossier = DossierStore(database).find(*id);
        if (!dossier)
            return passOn(dossier);
        due = dossier->dueDay;
    }
    return slipOf(database, *entry, due, now, language);
}

} // namespace somotcua
