#pragma once

#include "assists/Obstacle.h"
#include "assists/Outcome.h"
#include "base/Id.h"
#include "sessions/Schedule.h"

#include <QDateTime>

namespace somotcua {

/// An obstacle noted on an assist; `text` is what was written when it is none of the list.
struct ObstacleMark
{
    QString code;
    std::optional<QString> text;

    friend bool operator==(const ObstacleMark &, const ObstacleMark &) = default;
};

/// One citizen helped once, on one day (lượt hỗ trợ).
struct Assist
{
    AssistId id;
    QDate day;
    std::optional<SessionId> session;
    std::optional<VolunteerId> volunteer;
    CitizenId citizen;
    std::optional<ProcedureId> procedure;
    Outcome outcome = Outcome::GuidedOnly;
    QList<ObstacleMark> obstacles;
    std::optional<DossierId> dossier;
    std::optional<QDateTime> startedAt;
    std::optional<QDateTime> endedAt;
    std::optional<QString> note;
    std::optional<QDateTime> voidedAt;
};

} // namespace somotcua
