#pragma once

#include "base/Id.h"
#include "sessions/Schedule.h"

#include <QDateTime>
#include <QStringList>

namespace somotcua {

enum class SessionState : quint8
{
    Planned,
    Open,
    Closed,
    Cancelled
};

QString idOf(SessionState state); // planned open closed cancelled
std::optional<SessionState> sessionStateFromId(const QString &id);

/// One shift of one day on which the team helps, and who is on duty.
struct HelpSession
{
    SessionId id;
    QDate day;
    Shift shift = Shift::Afternoon;
    SessionState state = SessionState::Planned;
    std::optional<QDateTime> openedAt;
    std::optional<QDateTime> closedAt;
    QList<VolunteerId> onDuty;
};

} // namespace somotcua
