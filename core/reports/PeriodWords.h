#pragma once

#include "base/Period.h"
#include "counts/Comparison.h"

#include <QString>

namespace somotcua {

/// "tuần 39 năm 2024", "quý III năm 2024", "kỳ báo cáo tháng 9 năm 2024" (15th to 14th); empty for free days, which the
/// period line names.
QString periodName(const Period &period, const QString &language);

/// The same without "kỳ báo cáo", where the words around it say so.
QString plainPeriodName(const Period &period, const QString &language);

/// What an English sentence says: "the first half of 2024", "2024", "September 2024".
QString englishPeriod(const Period &period);

/// "(Từ ngày 23/09/2024 đến ngày 29/09/2024)"; of a running period also up to which day it counts.
QString periodLine(const Period &period, QDate asOf, const QString &language);

/// What a row of a comparison is about: "Tuần 39", running "Tuần 39, đến 25/09", "Tháng 9, đến 29/09", "Năm 2024, đến
/// 29/09".
QString scopeName(ComparisonScope scope, const Period &period, QDate asOf, const QString &language);

/// "Tháng 9/2024"
QString monthName(const Period &month, const QString &language);
/// The same, saying for which of its days it stands where they are not all: "Tháng 9/2024, đến 18/09",
/// "Tháng 9/2024, 23/09–29/09".
QString monthName(const Period &month, const DayRange &counted, const QString &language);
/// "2024-09", the month that the period ends in.
QString monthId(const Period &month);

/// "Võng Xuyên, ngày 05 tháng 02 năm 2026": days 1 to 9 and months 1 and 2 get a leading zero (domain reference §6).
QString placeDate(const QString &place, QDate day, const QString &language);

} // namespace somotcua
