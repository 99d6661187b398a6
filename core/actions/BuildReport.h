#pragma once

#include "base/Period.h"
#include "base/Result.h"
#include "base/Stamp.h"
#include "Report.h"
#include "storage_fwd.h"

namespace somotcua {

enum class ReportKind : quint8
{
    WeeklyTally,
    Register,
    Comparison,
    FollowUp,
    SessionSheet,
    Roster,
    Indicators,
    Ii06a,
    UpperLevel,
    Briefing
};

// weekly-tally register comparison follow-up session-sheet roster indicators ii06a upper-level briefing
QString idOf(ReportKind kind);
std::optional<ReportKind> reportKindFromId(const QString &id);
const QList<ReportKind> &reportKinds();
/// A list that stands for one day, as_of, whatever else its period holds.
bool isOfOneDay(ReportKind kind);

/// How phones stand in a report.
enum class Phones : quint8
{
    Masked,
    InFull // to be asked for with writeDownFullReport() first
};

/// Counts and words of one report, finished. `now` is the moment it is made: as_of is the earlier of the period's last
/// day and its local day (contract §3). The comparison may be held `against` any period; without, against last year's.
[[nodiscard]] Result<Report> buildReport(Database &database, ReportKind kind, const Period &period,
                                         const QDateTime &now, const QString &language, Phones phones = Phones::Masked,
                                         const std::optional<Period> &against = {});

/// Writes down that somebody takes a report with unmasked phones out of the ledger. To be called before it is built;
/// when it cannot be written they stay masked.
[[nodiscard]] Result<> writeDownFullReport(Database &database, ReportKind kind, const Period &period,
                                           const Stamp &stamp);

} // namespace somotcua
