#pragma once

#include <QDate>
#include <QDateTime>
#include <QTime>

namespace somotcua {

/// Moments are UTC; days and times of day are those of Asia/Ho_Chi_Minh (UTC+7, no summer time since 1975), whatever
/// the machine says.
inline constexpr int kLocalOffsetSeconds = 7 * 3600;

QDate localDay(const QDateTime &moment);
QTime localTime(const QDateTime &moment);
QDateTime momentOf(QDate day, QTime time);

} // namespace somotcua
