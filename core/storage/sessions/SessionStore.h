#pragma once

#include "base/Result.h"
#include "sessions/HelpSession.h"
#include "storage_fwd.h"

namespace somotcua {

/// Help sessions and who is on duty. A session that nobody opened and whose assists were all taken back is `cancelled`
/// again: it was not held.
class SessionStore
{
public:
    explicit SessionStore(Database &database);

    [[nodiscard]] Result<std::optional<HelpSession>> find(QDate day, Shift shift);
    [[nodiscard]] Result<HelpSession> find(SessionId session);
    /// The held session of a day and shift; a new one, or one not held so far, gets `state`.
    [[nodiscard]] Result<SessionId> findOrMake(AuditedWrite &write, QDate day, Shift shift, SessionState state,
                                               std::optional<ImportBatchId> batch);
    [[nodiscard]] Result<> open(AuditedWrite &write, SessionId session, const QList<VolunteerId> &onDuty);
    [[nodiscard]] Result<> close(AuditedWrite &write, SessionId session);
    /// Cancels the session when no assist that counts is in it and nobody opened it.
    [[nodiscard]] Result<> cancelIfEmpty(AuditedWrite &write, SessionId session);

private:
    Database &m_database;
};

} // namespace somotcua
