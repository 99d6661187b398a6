#pragma once

#include "assists/Assist.h"
#include "sessions/HelpSession.h"

namespace somotcua {

/// The session of a day and shift as the desk shows it; planned ones need not be in the file yet.
struct DeskSession
{
    HelpSession session; // id is 0 while it is only planned by the schedule
    QTime from;
    QTime to;
    QStringList onDutyNames;
    bool scheduled = false; // by the schedule, or by hand with hours of its own; never for a holiday's sake
    QString holiday; // the name of the holiday it falls on, empty for none
    qint64 assists = 0;
    qint64 citizens = 0;
    qint64 dossiers = 0;
};

/// A row of the desk's list of one day and shift, newest first.
struct DeskRow
{
    AssistId assist;
    QDateTime recordedAt;
    QString citizen;
    QString procedureName;
    Outcome outcome;
    std::optional<QString> code;
    std::optional<QDate> dueDay;
};

} // namespace somotcua
