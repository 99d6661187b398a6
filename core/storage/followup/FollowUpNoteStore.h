#pragma once

#include "base/Id.h"
#include "base/Result.h"
#include "followup/FollowUpNote.h"
#include "storage_fwd.h"

#include <QList>

namespace somotcua {

class Statement;

/// The append-only notes about dossiers that are followed up.
class FollowUpNoteStore
{
public:
    explicit FollowUpNoteStore(Database &database)
        : m_database(database)
    { }

    /// The note's id.
    [[nodiscard]] Result<qint64> add(AuditedWrite &write, DossierId dossier, const FollowUpNote &note);
    [[nodiscard]] Result<> takeBack(AuditedWrite &write, qint64 note);
    [[nodiscard]] Result<> restore(AuditedWrite &write, qint64 note);
    /// Those that count, newest first.
    [[nodiscard]] Result<QList<FollowUpNote>> of(DossierId dossier);

private:
    Database &m_database;
};

/// From six columns: id, day, kind, comes_on, recorded_at, recorded_by.
FollowUpNote readFollowUpNote(const Statement &row, int first);

} // namespace somotcua
