#pragma once

#include "ReportFrame.h"
#include "sessions/Roster.h"

#include <QHash>

namespace somotcua {

struct RosterRows
{
    QList<RosterSession> sessions; // by day and start
    QHash<VolunteerId, QString> phones;
};

/// Lịch trực (contract §4 `roster`, forms §8.3): the sessions of the period, planned and held, who is on duty and their
/// phones; who stands in is left to the pen. One that was called off stays, with its reason.
Report rosterReport(const ReportFrame &frame, const RosterRows &rows);

/// The same as plain text for a group of phones: a line a session.
QString rosterMessage(const Report &report);

} // namespace somotcua
