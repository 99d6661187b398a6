#include "AssistRecorder.h"

#include "recording/RecorderParts.h"

namespace somotcua {

AssistRecorder::AssistRecorder(AuditedWrite &write, std::optional<ImportBatchId> batch)
    : d(std::make_unique<Private>(write, batch))
{ }

AssistRecorder::~AssistRecorder() = default;

Result<LoggedAssist> AssistRecorder::record(const AssistEntry &entry)
{
    auto resolved = d->resolve(entry);
    if (!resolved)
        return passOn(resolved);
    if (const auto recorded = d->recordCitizen(*resolved, entry); !recorded)
        return passOn(recorded);
    AssistRow &row = resolved->row;

    const auto known = d->byCode(entry.code);
    if (!known)
        return passOn(known);
    const bool makes = !*known && makesDossier(row.outcome, entry.code.has_value());
    row.dossier = *known;
    if (makes) {
        const auto made = d->dossierKeeper.make(resolved->cells, resolved->citizen.citizen);
        if (!made)
            return passOn(made);
        row.dossier = *made;
    }

    using PersonHistory = AssistStore::PersonHistory;
    const auto assist
        = d->assists.insert(d->write, row, resolved->citizen.known ? PersonHistory::Possible : PersonHistory::None);
    if (!assist)
        return passOn(assist);
    DossierCells kept = resolved->cells;
    if (row.dossier)
        kept.code.reset();
    if (const auto added = d->cells.add(d->write, *assist, kept); !added)
        return passOn(added);
    if (const auto added = d->assists.addObstacles(d->write, *assist, entry.obstacles); !added)
        return passOn(added);
    if (const auto set = d->keepPapers(*assist, entry); !set)
        return passOn(set);

    if (makes && entry.code) {
        if (const auto taken = d->dossierKeeper.takeIn(*entry.code, *row.dossier); !taken)
            return passOn(taken);
    }
    if (!row.dossier)
        d->stale.made(*assist);
    else if (!makes)
        d->dossierKeeper.settleLater(*row.dossier);
    return LoggedAssist{*assist, 0, row.dossier, makes, row.citizen, resolved->citizen.known};
}

Result<LoggedAssist> AssistRecorder::correct(AssistId assist, const AssistEntry &entry, std::optional<DossierId> revive)
{
    const auto before = d->assists.find(assist);
    if (!before)
        return passOn(before);
    if (before->takenBack)
        return fail(Fault::AlreadyTakenBack, entry.citizen);
    auto resolved = d->resolve(entry);
    if (!resolved)
        return passOn(resolved);
    if (const auto recorded = d->correctCitizen(*resolved, entry, *before); !recorded)
        return passOn(recorded);

    AssistRow &row = resolved->row;
    const std::optional<DossierId> old = before->row.dossier;
    const bool makes = makesDossier(row.outcome, entry.code.has_value());
    const auto known = d->byCode(entry.code);
    if (!known)
        return passOn(known);
    bool alone = false;
    if (old) {
        const auto all = d->cells.assistsOf(*old);
        if (!all)
            return passOn(all);
        alone = all->size() == 1;
    }
    row.dossier = *known;
    if (!row.dossier && makes && revive)
        row.dossier = revive;
    else if (!row.dossier && makes && alone)
        row.dossier = old; // with another code, or none
    if (row.dossier && row.dossier == old && !*known && !alone) {
        // It had taken in assists that waited for the code it loses.
        if (const auto left = d->dossierKeeper.letGoAllBut(assist, *old); !left)
            return passOn(left);
    }
    const bool newDossier = !row.dossier && makes;
    if (newDossier) {
        const auto made = d->dossierKeeper.make(resolved->cells, resolved->citizen.citizen);
        if (!made)
            return passOn(made);
        row.dossier = *made;
    }

    if (const auto replaced = d->assists.replace(d->write, assist, row); !replaced)
        return passOn(replaced);
    if (const auto set = d->assists.setObstacles(d->write, assist, entry.obstacles); !set)
        return passOn(set);
    if (const auto set = d->keepPapers(assist, entry); !set)
        return passOn(set);
    if (const auto kept = d->keepCells(assist, *resolved); !kept)
        return passOn(kept);

    // Codes move only now, and at once, so that the next row finds them where they are.
    if (old && old != row.dossier) {
        if (const auto settled = d->dossierKeeper.settle(*old); !settled)
            return passOn(settled);
    }
    if (row.dossier && !newDossier) {
        const auto settled
            = *known ? d->dossierKeeper.settle(*row.dossier) : d->dossierKeeper.settle(*row.dossier, entry.code);
        if (!settled)
            return passOn(settled);
    }
    if (row.dossier && entry.code && !*known) {
        if (const auto taken = d->dossierKeeper.takeIn(*entry.code, *row.dossier); !taken)
            return passOn(taken);
    }
    if (const auto &left = before->row.session; left && left != row.session) {
        if (const auto cancelled = d->sessions.cancelIfEmpty(d->write, *left); !cancelled)
            return passOn(cancelled);
    }
    d->stale.touched(assist);
    // A dossier that this assist alone made may be gone by now.
    const auto after = d->assists.find(assist);
    if (!after)
        return passOn(after);
    return LoggedAssist{assist, 0, after->row.dossier, newDossier, row.citizen, resolved->citizen.known};
}

Result<> AssistRecorder::takeBack(AssistId assist)
{
    const auto before = d->assists.find(assist);
    if (!before)
        return passOn(before);
    if (const auto taken = d->assists.takeBack(d->write, assist); !taken)
        return taken;
    const AssistRow &row = before->row;
    if (row.dossier) {
        if (const auto settled = d->dossierKeeper.settle(*row.dossier); !settled)
            return settled;
    }
    d->stale.touched(assist);
    return row.session ? d->sessions.cancelIfEmpty(d->write, *row.session) : Result<>();
}

Result<> AssistRecorder::restore(AssistId assist)
{
    const auto before = d->assists.find(assist);
    if (!before)
        return passOn(before);
    if (const auto restored = d->assists.restore(d->write, assist); !restored)
        return restored;
    d->stale.touched(assist);
    if (const auto &held = before->row.session) {
        const auto session = d->sessions.find(*held);
        if (!session)
            return passOn(session);
        const auto made = d->sessions.findOrMake(d->write, session->day, session->shift, SessionState::Closed, {});
        if (!made)
            return passOn(made);
    }

    auto cells = d->cells.find(assist);
    if (!cells)
        return passOn(cells);
    const std::optional<DossierId> old = before->row.dossier;
    const auto owner = d->byCode(cells->code);
    if (!owner)
        return passOn(owner);
    if (const auto &other = *owner; other && other != old) {
        // Another dossier has the code by now.
        if (const auto set = d->assists.setDossier(d->write, assist, other); !set)
            return set;
        cells->code.reset();
        if (const auto set = d->cells.set(d->write, assist, *cells); !set)
            return set;
        return d->dossierKeeper.settle(*other);
    }
    if (!old)
        return {};
    if (const auto settled = d->dossierKeeper.settle(*old); !settled)
        return settled;
    const auto &code = cells->code;
    return code && !*owner ? d->dossierKeeper.takeIn(*code, *old) : Result<>();
}

Result<> AssistRecorder::rewriteCitizen(CitizenId citizen, const AssistEntry &former, std::optional<HamletId> hamlet)
{
    const auto written = d->citizens.rewrite(d->write, citizen, former, hamlet, CitizenStore::Keys::Added, d->batch);
    if (!written)
        return passOn(written);
    d->stale.touched(citizen);
    return {};
}

Result<> AssistRecorder::finish()
{
    if (const auto settled = d->dossierKeeper.finish(); !settled)
        return settled;
    return d->stale.refresh(d->write);
}

} // namespace somotcua
