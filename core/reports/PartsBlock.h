#pragma once

#include "ComparisonBlock.h"
#include "counts/DayRange.h"
#include "counts/Parts.h"

namespace somotcua {

/// The counts of one division of both compared periods; nothing where a period lies before the ledger's first data.
struct ComparedParts
{
    Part part = Part::Procedure;
    std::optional<QList<PartCount>> current;
    std::optional<QList<PartCount>> other;
};

struct ComparedRanges
{
    DayRange current;
    DayRange other;
};

/// A row for each procedure, hamlet or volunteer that has anything in either period, by Vietnamese alphabet (volunteers
/// by their given names), the unknown one last; validities of one procedure code together. Columns `assists
/// assists_before assists_difference assists_percent assists_share`, the same for `dossiers`; share is the part of this
/// period's total in percent. First column `procedure` (its code, for machines), `hamlet` or `volunteer`.
Block partsBlock(const QString &id, const ComparedParts &parts, const ComparedRanges &days,
                 const ComparedLabels &labels, const QString &language);

/// The same by the fields of the procedures, first column `field`.
Block fieldPartsBlock(const QString &id, const ComparedParts &procedures, const ComparedRanges &days,
                      const ComparedLabels &labels, const QString &language);

} // namespace somotcua
