#include "procedures/ProcessingTime.h"

using namespace Qt::StringLiterals;

namespace somotcua {

QString idOf(ProcessingUnit unit)
{
    switch (unit) {
    case ProcessingUnit::WorkingDay:
        return u"working_day"_s;
    case ProcessingUnit::CalendarDay:
        return u"calendar_day"_s;
    case ProcessingUnit::InDay:
        return u"in_day"_s;
    }
    Q_UNREACHABLE();
}

std::optional<ProcessingUnit> processingUnitFromId(const QString &id)
{
    for (const ProcessingUnit unit : {ProcessingUnit::WorkingDay, ProcessingUnit::CalendarDay, ProcessingUnit::InDay}) {
        if (idOf(unit) == id)
            return unit;
    }
    return {};
}

} // namespace somotcua
