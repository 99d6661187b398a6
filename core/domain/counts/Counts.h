#pragma once

#include "sessions/HelpSession.h"

#include <QDate>
#include <QList>
#include <QStringList>

#include <optional>

/// What is counted, as plain rows: stores count, report definitions show.
namespace somotcua {

/// The figures of one field (lĩnh vực) by contract §3; dossiers of all four ways of handing in add up to `dossiers`.
struct FieldCounts
{
    std::optional<QString> field; // nothing: the procedure or its field is not known
    qint64 assists = 0;
    qint64 notSubmitted = 0;
    qint64 onlineFull = 0;
    qint64 onlinePartial = 0;
    qint64 onlineUnclassified = 0;
    qint64 inPerson = 0; // all channels but online
    qint64 doneEarly = 0;
    qint64 doneOnTime = 0;
    qint64 doneLate = 0;
    qint64 openWithin = 0;
    qint64 openOverdue = 0;
    qint64 byPost = 0; // among inPerson

    qint64 dossiers() const { return onlineFull + onlinePartial + onlineUnclassified + inPerson; }
    FieldCounts &operator+=(const FieldCounts &other);

    friend bool operator==(const FieldCounts &, const FieldCounts &) = default;
};

/// The three counts of a run of days that are never added to each other (contract §3).
struct Measures
{
    qint64 assists = 0;
    qint64 citizens = 0; // distinct persons among the assists
    qint64 dossiers = 0;

    friend bool operator==(const Measures &, const Measures &) = default;
};

struct ObstacleCount
{
    QString code;
    qint64 count = 0;

    friend bool operator==(const ObstacleCount &, const ObstacleCount &) = default;
};

/// What a held session brought; of one that was never held there is nothing to count.
struct SessionFigures
{
    qint64 assists = 0;
    qint64 dossiers = 0; // submitted that day by its assists
    qint64 timedAssists = 0; // those with a start and an end
    qint64 seconds = 0; // of these, together
};

/// Minutes with one decimal, half up; nothing where no duration was kept.
std::optional<double> averageMinutes(const SessionFigures &figures);

struct SessionCount
{
    QDate day;
    Shift shift = Shift::Afternoon;
    QStringList volunteers; // those on duty, else those of its assists
    std::optional<SessionFigures> figures;
    QList<VolunteerId> volunteerIds = {}; // of the same people
};

/// A session as the file keeps it. Figures have those that were held (open, closed, or with assists) by the last
/// counted day.
struct RecordedSession
{
    SessionState state = SessionState::Planned;
    SessionCount count;
    SessionId id = {};
    std::optional<QTime> from = {}; // hours of its own
    std::optional<QTime> to = {};
    std::optional<QString> reason = {}; // why it was called off
    std::optional<QDateTime> openedAt = {};
    std::optional<QDateTime> closedAt = {};
};

/// A line of the register (forms §2.2). Never an identity number; the phone as digits, masked by whoever shows it.
struct RegisterLine
{
    std::optional<QString> code;
    std::optional<QString> procedureName;
    QString citizen;
    std::optional<QString> hamlet;
    std::optional<QString> phone;
    std::optional<QString> decidingUnit; // as it was called on the day of submission
    std::optional<QDate> received;
    std::optional<QDate> due;
    std::optional<QDate> returned;
    std::optional<QString> note;
};

} // namespace somotcua
