#pragma once

#include "LogAssist.h"
#include "Report.h"
#include "sessions/PaperSheet.h"

namespace somotcua {

/// Gives numbers to sheets that are printed now (at most kMostPaperSheets).
[[nodiscard]] Result<QList<int>> addPaperSheets(Database &database, int count, const Stamp &stamp);
/// The sheets as they are printed, one report a sheet.
[[nodiscard]] Result<QList<Report>> paperSheetReports(Database &database, const QList<int> &numbers,
                                                      const QDateTime &now, const QString &language);

/// Nothing for a number that was never printed.
[[nodiscard]] Result<std::optional<PaperSheet>> paperSheet(Database &database, int number);
/// Says for which session the sheet was filled in. Fault::Conflict when it was begun for another one.
[[nodiscard]] Result<> beginPaperSheet(Database &database, const PaperSheet &sheet, QDate day, Shift shift,
                                       const Stamp &stamp);
/// Records the assist of a row. Fault::Conflict, about "sheet/row", when the row was dealt with before or is not the
/// next one: no row is entered twice or missed.
[[nodiscard]] Result<LoggedAssist> logPaperRow(Database &database, const AssistEntry &entry, const PaperSheet &sheet,
                                               int row, const Stamp &stamp);
/// The first row of the sheet that was entered for the same name and the same procedure: the entry may be that row a
/// second time.
[[nodiscard]] Result<std::optional<int>> paperRowLike(Database &database, const PaperSheet &sheet,
                                                      const AssistEntry &entry);
/// Says that these rows, the next ones, were left blank.
[[nodiscard]] Result<> leavePaperRowsBlank(Database &database, const PaperSheet &sheet, const QList<int> &rows,
                                           const Stamp &stamp);

} // namespace somotcua
