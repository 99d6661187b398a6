#pragma once

#include "AssistRecorder.h"
#include "assists/AssistStore.h"
#include "assists/CellsStore.h"
#include "AuditedWrite.h"
#include "citizens/CitizenStore.h"
#include "dossiers/DossierStore.h"
#include "recording/DossierKeeper.h"
#include "recording/EntryLookup.h"
#include "recording/StaleEntries.h"
#include "sessions/SessionStore.h"

namespace somotcua {

/// What a recorder works with: the stores, all that it has looked up, and the steps that recording and correcting
/// share.
struct AssistRecorder::Private
{
    Private(AuditedWrite &write_, std::optional<ImportBatchId> batch_)
        : write(write_)
        , batch(batch_)
        , lookup(write_, batch_)
        , dossierKeeper(write_, lookup, stale, batch_)
        , citizens(write_.database())
        , assists(write_.database())
        , cells(write_.database())
        , dossiers(write_.database())
        , sessions(write_.database())
    { }

    /// What an entry names, found or made.
    struct Resolved
    {
        AssistRow row;
        DossierCells cells;
        RecordedCitizen citizen;
    };
    [[nodiscard]] Result<Resolved> resolve(const AssistEntry &entry);
    [[nodiscard]] Result<> recordCitizen(Resolved &resolved, const AssistEntry &entry);
    [[nodiscard]] Result<> correctCitizen(Resolved &resolved, const AssistEntry &entry, const StoredAssist &before);
    void useCitizen(Resolved &resolved, const RecordedCitizen &citizen);
    [[nodiscard]] Result<std::optional<DossierId>> byCode(const std::optional<DossierCode> &code);
    /// Writes the cells; the code only when no dossier carries it.
    [[nodiscard]] Result<> keepCells(AssistId assist, const Resolved &resolved);
    /// A book says nothing of papers, and so changes nothing about them.
    [[nodiscard]] Result<> keepPapers(AssistId assist, const AssistEntry &entry);

    AuditedWrite &write;
    std::optional<ImportBatchId> batch;
    StaleEntries stale;
    EntryLookup lookup;
    DossierKeeper dossierKeeper;
    CitizenStore citizens;
    AssistStore assists;
    CellsStore cells;
    DossierStore dossiers;
    SessionStore sessions;
};

} // namespace somotcua
