#pragma once

#include "ChangeDuty.h"

#include <QTime>

#include <optional>

class QWidget;

namespace somotcua {

/// A session beside the schedule as somebody described it.
struct WantedSession
{
    SessionPlace place;
    QTime from;
    QTime to;
};

/// Asks which shift and which hours on that day; nothing when left. Hours that are none are asked again.
std::optional<WantedSession> askForSession(QDate day, QWidget *parent);

/// Asks why; nothing when left. An empty reason is asked again.
std::optional<QString> askForReason(const SessionPlace &place, QWidget *parent);

} // namespace somotcua
