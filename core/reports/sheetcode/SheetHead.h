#pragma once

#include "ListCounts.h"
#include "Report.h"

#include <optional>

namespace somotcua {

/// What a sheet's text says in the clear, before anything is unpacked.
struct SheetHead
{
    QString code; // of the issued report
    QString unitCode;
    QString kind;
    Period period;
    QDate asOf;
    QString totals; // "BY-FIELD/30/18+CITIZENS/28"
};

/// The totals of a report for whoever scans without our program: block by block the figures of its total, or of the one
/// row that sums itself up, in the order of the columns; an unknown one is "-". Of a list of people the number of its
/// rows and how they divide: "DOSSIERS/31*OVERDUE/18".
QString totalsInClear(const Report &report, const QHash<QString, ListCounts> &lists);

/// The fields of the head, in their order.
QStringList fieldsOf(const SheetHead &head);
std::optional<SheetHead> readHead(const QStringList &fields);
inline constexpr qsizetype kHeadFields = 6;

} // namespace somotcua
