#pragma once

#include "dossiers/Dossier.h"

namespace somotcua {

/// What a dossier's row and its spans say, worked out from its history.
struct Derived
{
    DossierStatus status = DossierStatus::Registered;
    std::optional<QString> statusText;
    QDate statusDay; // of the line that says the status
    std::optional<QDate> received; // the first reception
    std::optional<QDate> finished; // the first day of the finished run that lasts
    std::optional<QDate> returned; // of that run
    std::optional<QDate> due;
    std::optional<DueSource> dueSource;
    QList<DossierSpan> spans;
};

/// `lines` are those that count, in any order; there is at least one. Open spans begin with the submission at the
/// earliest, whatever the lines say of the days before (contract §3).
Derived derivedFrom(QList<StatusLine> lines, std::optional<QDate> typedDue, QDate submitted);

/// The longest spans of the length classes 0 and 1, in days.
inline constexpr int kShortSpanDays = 63;
inline constexpr int kLongSpanDays = 511;
/// Bounds the days of an open span that is over, so that those open on a past day lie in short ranges of until_day
/// (0001_ledger.sql, dossier_span).
int lengthClass(const DossierSpan &span);

} // namespace somotcua
