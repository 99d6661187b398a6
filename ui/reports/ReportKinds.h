#pragma once

#include "BuildReport.h"

namespace somotcua {

/// A kind of report and its name in the language of the window.
struct NamedKind
{
    ReportKind kind = ReportKind::WeeklyTally;
    QString name;
};

/// All of them, in the order in which an office asks for them.
QList<NamedKind> namedReportKinds();

} // namespace somotcua
