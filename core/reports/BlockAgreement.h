#pragma once

#include "Report.h"

#include <QStringList>

namespace somotcua {

/// Figures that several blocks of a report tell, each counted in its own way (by day, by month, by row), and that must
/// be the same: assists and dossiers in all, by field, procedure, hamlet and volunteer, and month by month. A sentence
/// for each that is not, in the language of the report. Unknown figures and blocks that are not there break nothing.
QStringList blocksThatDisagree(const Report &report);

} // namespace somotcua
