#pragma once

#include "Report.h"
#include "units/Unit.h"
#include "Wording.h"

namespace somotcua {

/// What every report is told besides its rows: whose it is, of which days, on which day it is made.
struct ReportFrame
{
    Unit unit;
    QString teamName;
    PaperNames names; // blanks are filled from the unit and the team
    Period period;
    QDate asOf; // the last day that counts
    QDate madeOn;
    QString language; // "vi" or "en"
    QDateTime madeAt = {}; // the moment it is made
    bool phonesInFull = false; // asked for, and written down by whoever builds it
};

/// The heading of a report on paper; the period's name is put behind `title` and `subject`.
struct ReportHeading
{
    Wording title; // "Sổ theo dõi hồ sơ", for screens and machines
    Wording paperTitle; // "SỔ THEO DÕI HỒ SƠ"
    Wording subject;
};

/// A report without blocks yet: names, period, and the official furniture (domain reference §6, forms §9).
Report emptyReport(const QString &kind, const ReportHeading &heading, const ReportFrame &frame);

} // namespace somotcua
