#pragma once

#include "ReportFile.h"

#include <functional>

namespace somotcua {

class OpenLedger;

/// The window's way out for reports: what is printed or saved is kept in the ledger under the code on the sheet
/// (IssueReport). A ledger that may only be read keeps nothing, and the sheet has no code.

/// The report as it goes on paper.
[[nodiscard]] Result<Report> issuedForPaper(OpenLedger &ledger, const Report &report);

[[nodiscard]] Result<> issueAsPdf(OpenLedger &ledger, const Report &report, const QString &path);
[[nodiscard]] Result<> issueAs(OpenLedger &ledger, const Report &report, ReportFormat format, const QString &path);

} // namespace somotcua
