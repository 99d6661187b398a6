#pragma once

#include "base/Period.h"
#include "base/Result.h"
#include "storage_fwd.h"

#include <QDate>
#include <QString>

namespace somotcua {

/// How far an indicator is on its way to its target; missing is nothing, never 0.
struct IndicatorProgress
{
    QString code;
    QString name;
    QString unit; // of a count
    bool isShare = false;
    std::optional<double> reached; // a percent for a share, else the count
    std::optional<double> target; // in the same
    std::optional<bool> isMet;
    std::optional<QDate> asOf;
};

/// Those of a period, in the order of the report. `language` chooses the names of the shipped ones.
[[nodiscard]] Result<QList<IndicatorProgress>> indicatorProgress(Database &database, const Period &period, QDate asOf,
                                                                 const QString &language);

} // namespace somotcua
