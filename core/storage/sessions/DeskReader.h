#pragma once

#include "base/Result.h"
#include "sessions/DeskView.h"
#include "storage_fwd.h"

namespace somotcua {

/// What the desk shows of one session.
class DeskReader
{
public:
    explicit DeskReader(Database &database);

    /// The counters and the names of those on duty.
    [[nodiscard]] Result<> addCounts(DeskSession &desk);
    [[nodiscard]] Result<QList<DeskRow>> rows(SessionId session); // newest first

private:
    Database &m_database;
};

} // namespace somotcua
