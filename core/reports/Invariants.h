#pragma once

#include "base/Result.h"
#include "Report.h"

#include <QStringList>

namespace somotcua {

/// Sums that a report of that kind must keep and does not: a sentence each, in the language of the report, that names
/// the block, the row and the columns. Across a row (the four ways of handing in are all dossiers; the forms' own,
/// forms §5), down a column (the total) and from block to block (BlockAgreement). Unknown figures break nothing.
QStringList brokenInvariants(const Report &report);

/// Whoever writes or prints a report asks first: figures that contradict each other leave the house on no sheet and in
/// no file. Fault::ReportContradicts, the broken sums as subject.
[[nodiscard]] Result<> figuresAgree(const Report &report);

} // namespace somotcua
