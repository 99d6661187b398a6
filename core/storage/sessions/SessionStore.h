#pragma once

#include "base/Result.h"
#include "sessions/HelpSession.h"
#include "storage_fwd.h"

namespace somotcua {

/// Help sessions and who is on duty. A session that nobody planned or opened and whose assists were all taken back is
/// `cancelled` without a reason: it was not held. With a reason it was called off.
class SessionStore
{
public:
    explicit SessionStore(Database &database);

    [[nodiscard]] Result<std::optional<HelpSession>> find(QDate day, Shift shift);
    [[nodiscard]] Result<HelpSession> find(SessionId session);
    /// The held session of a day and shift; a new one, or one not held so far, gets `state`.
    [[nodiscard]] Result<SessionId> findOrMake(AuditedWrite &write, QDate day, Shift shift, SessionState state,
                                               std::optional<ImportBatchId> batch);
    /// The session as it now is, whole; a new one without an id.
    [[nodiscard]] Result<SessionId> put(AuditedWrite &write, const HelpSession &session);
    /// Those still open of days before `day`, the oldest first.
    [[nodiscard]] Result<QList<SessionId>> openBefore(QDate day);
    /// Whether an assist that counts is in it.
    [[nodiscard]] Result<bool> hasAssists(SessionId session);
    /// A session without assists that nobody opened is again what it was before its first assist: planned when somebody
    /// planned it, else cancelled.
    [[nodiscard]] Result<> cancelIfEmpty(AuditedWrite &write, SessionId session);

private:
    [[nodiscard]] Result<> putOnDuty(SessionId session, const QList<VolunteerId> &onDuty);

    Database &m_database;
};

} // namespace somotcua
