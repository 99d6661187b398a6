#pragma once

#include "followup/FollowUp.h"
#include "ReportFrame.h"

namespace somotcua {

/// The dossiers somebody must look after, as of the frame's day (forms §8.4). Phones stand there in full: the list is
/// for calling. `rows` are in the order of the list, group after group.
Report followUpReport(const ReportFrame &frame, const QList<FollowUpRow> &rows);

} // namespace somotcua
