#include "recording/RecorderParts.h"

#include "assists/PaperMarkStore.h"
#include "text/Fold.h"

namespace somotcua {

Result<AssistRecorder::Private::Resolved> AssistRecorder::Private::resolve(const AssistEntry &entry)
{
    if (tidy(entry.citizen).isEmpty())
        return fail(Fault::NameMissing);
    if (!entry.day.isValid())
        return fail(Fault::BadDay);
    const auto volunteer = lookup.volunteer(entry);
    if (!volunteer)
        return passOn(volunteer);
    const auto procedure = lookup.procedure(entry);
    if (!procedure)
        return passOn(procedure);
    const auto session = lookup.session(entry);
    if (!session)
        return passOn(session);

    Resolved resolved;
    AssistRow &row = resolved.row;
    row.day = entry.day;
    row.session = *session;
    row.volunteer = *volunteer;
    if (const auto &known = *procedure)
        row.procedure = known->id;
    row.outcome = entry.effectiveOutcome();
    row.startedAt = entry.startedAt;
    row.endedAt = entry.endedAt;
    row.note = entry.note;
    row.batch = batch;
    resolved.cells = cellsOf(entry, {}, row.volunteer, row.procedure);
    return resolved;
}

void AssistRecorder::Private::useCitizen(Resolved &resolved, const RecordedCitizen &citizen)
{
    resolved.citizen = citizen;
    resolved.row.citizen = resolved.cells.citizen = citizen.citizen.id;
    resolved.row.person = citizen.citizen.person;
    if (citizen.changed)
        stale.touched(citizen.citizen.id);
}

Result<> AssistRecorder::Private::recordCitizen(Resolved &resolved, const AssistEntry &entry)
{
    const auto hamlet = lookup.hamlet(entry);
    if (!hamlet)
        return passOn(hamlet);
    const auto citizen = citizens.record(write, entry, *hamlet, batch);
    if (!citizen)
        return passOn(citizen);
    useCitizen(resolved, *citizen);
    return {};
}

// The form shows all that is known of a person, so what it says is how the person is written from now on, blanks too —
// unless it now means somebody else.
Result<> AssistRecorder::Private::correctCitizen(Resolved &resolved, const AssistEntry &entry,
                                                 const StoredAssist &before)
{
    const auto written = citizens.find(before.row.citizen);
    if (!written)
        return passOn(written);
    const auto shared = assists.standsFor(written->id, before.id);
    if (!shared)
        return passOn(shared);

    AssistEntry meant = entry;
    const bool sameName = fold(tidy(entry.citizen)) == fold(written->name);
    if (meant.knownCitizen == written->id && *shared && !sameName)
        meant.knownCitizen.reset();
    const auto matched = citizens.match(meant);
    if (!matched)
        return passOn(matched);
    const std::optional<CitizenId> &person = *matched;
    const bool somebodyElse = person && *person != written->id;
    const bool newPerson = !person && *shared;
    if (newPerson && meant.sex == written->sex)
        meant.sex = meant.identity ? meant.identity->sex() : std::nullopt; // it was told of the other person
    if (somebodyElse || newPerson)
        return recordCitizen(resolved, meant);

    const auto hamlet = lookup.hamlet(entry);
    if (!hamlet)
        return passOn(hamlet);
    using Keys = CitizenStore::Keys;
    const auto citizen
        = citizens.rewrite(write, written->id, entry, *hamlet, *shared ? Keys::Added : Keys::Anew, batch);
    if (!citizen)
        return passOn(citizen);
    useCitizen(resolved, *citizen);
    return {};
}

Result<std::optional<DossierId>> AssistRecorder::Private::byCode(const std::optional<DossierCode> &code)
{
    if (!code)
        return std::nullopt;
    return dossiers.findByCode(*code);
}

Result<> AssistRecorder::Private::keepCells(AssistId assist, const Resolved &resolved)
{
    DossierCells kept = resolved.cells;
    if (resolved.row.dossier)
        kept.code.reset();
    return cells.set(write, assist, kept);
}

Result<> AssistRecorder::Private::keepPapers(AssistId assist, const AssistEntry &entry)
{
    return batch ? Result<>() : PaperMarkStore(write.database()).set(write, assist, entry.papers);
}

} // namespace somotcua
