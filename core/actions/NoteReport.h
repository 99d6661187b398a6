#pragma once

#include "base/Result.h"
#include "base/Stamp.h"
#include "BuildReport.h"
#include "ReportFrame.h"
#include "SessionReports.h"

namespace somotcua {

/// The action's name in the audit, and the field that says which note it took back and which it wrote.
inline const QString kReportNoted = QStringLiteral("report.note");
inline const QString kReportNote = QStringLiteral("note");

/// Keeps words of the head of team with a report of a period, at a place of it (ReportNotes; "duty_hours" replaces the
/// hours of the sessions by a number). An empty text takes back what stood there. Undoable; nothing is written when
/// nothing changes. Fault::BadNumber for duty hours that are none.
[[nodiscard]] Result<> noteReport(Database &database, ReportKind kind, const Period &period, const QString &place,
                                  const QString &text, const Stamp &stamp);

/// What is written there now, place by place.
[[nodiscard]] Result<ReportNotes> reportNotes(Database &database, ReportKind kind, const Period &period);

/// The report with these words and the hours on duty of the sessions that were held in its period.
[[nodiscard]] Result<Report> withTypedWords(Database &database, const ReportFrame &frame, ReportKind kind,
                                            const RosterSource &sessions, Report report);

} // namespace somotcua
