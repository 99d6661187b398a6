#pragma once

#include "counts/Processing.h"
#include "ReportFrame.h"

namespace somotcua {

/// Biểu số II.06a/VPCP/KSTT of Thông tư 01/2020/TT-VPCP (forms §5, contract §4 `ii06a`). Fields in any order: they come
/// by Vietnamese alphabet, the unknown one last; nothing when the days lie wholly before the ledger's first data.
Report ii06aReport(const ReportFrame &frame, const std::optional<QList<Processing>> &fields);

/// Phụ lục gửi cấp trên (forms §6.1 and §8.5, contract §4 `upper-level`): the dossiers that the team assisted, in the
/// columns of the city's weekly sheet, as one row of the unit's.
Report upperLevelReport(const ReportFrame &frame, const std::optional<QList<Processing>> &fields);

} // namespace somotcua
