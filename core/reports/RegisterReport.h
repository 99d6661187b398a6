#pragma once

#include "counts/Counts.h"
#include "ReportFrame.h"

namespace somotcua {

/// The dossiers submitted in a period as the office's tracking register lists them (forms §2.2). A workbook
/// has the same lines once more in the columns of the office's own export (§2.3). Phones are masked unless the frame
/// asks for them, identity numbers never there; how a result was handed over is not known to the team.
Report registerReport(const ReportFrame &frame, const QList<RegisterLine> &lines);

/// Whether a register that was made so shows a phone that is not masked.
bool showsWholePhones(const Report &report);

} // namespace somotcua
