#pragma once

#include "base/Period.h"

#include <QString>

namespace somotcua {

/// A period as it stands within a sentence: "tuần 39 năm 2024", "9 tháng đầu năm 2024" (free days that are just those
/// months), "kỳ báo cáo quý III năm 2024", "thời gian từ ngày 05/03/2024 đến ngày 20/04/2024", "ngày 29/02/2024".
QString periodPhrase(const Period &period, const QString &language);

/// How many whole months of a year the period is, from its first one on; nothing when it is no such run.
std::optional<int> firstMonthsOfYear(const Period &period, PeriodCut cut);

} // namespace somotcua
