#include "DocumentWords.h"

#include "base/LocalTime.h"

using namespace Qt::StringLiterals;

namespace somotcua {

DocumentWords documentWords(const Report &report)
{
    const auto written = [](QDate day) {
        return day.toString(u"dd/MM/yyyy"_s);
    };
    const QString first = written(report.period.first());
    const QString last = written(report.period.last());
    const QString period = first == last ? first : first + u" – "_s + last;
    const QStringList parts{report.unitName, period};
    const QDate day = report.asOf.isValid() ? report.asOf : QDate(2000, 1, 1);
    const QDateTime moment = report.madeAt.isValid() ? report.madeAt : momentOf(day, QTime(0, 0));
    return {report.title, parts.join(u"; "_s), report.unitName, report.language == u"vi"_s ? u"vi-VN"_s : u"en-GB"_s,
            moment.toUTC()};
}

} // namespace somotcua
