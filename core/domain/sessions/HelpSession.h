#pragma once

#include "base/Id.h"
#include "sessions/Schedule.h"

#include <QDateTime>
#include <QStringList>
#include <QTime>

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
    std::optional<QTime> from; // hours of its own; nothing: those of the schedule
    std::optional<QTime> to;
    std::optional<QString> reason; // why it was called off; of a cancelled one without, it was merely never held
};

} // namespace somotcua
