#include "PeriodPhrase.h"

#include "PeriodWords.h"
#include "text/LenientDate.h"

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

QString official(const QString &name, const QString &language)
{
    return (language == u"vi"_s ? u"kỳ báo cáo %1"_s : u"the reporting period of %1"_s).arg(name);
}

} // namespace

std::optional<int> firstMonthsOfYear(const Period &period, PeriodCut cut)
{
    const Period first = Period::containing(PeriodKind::Month, period.first(), cut);
    const Period last = Period::containing(PeriodKind::Month, period.last(), cut);
    const bool whole = period.first() == first.first() && period.last() == last.last();
    const bool fromTheFirst = first.last().month() == 1 && first.last().year() == last.last().year();
    return whole && fromTheFirst ? std::optional(last.last().month()) : std::nullopt;
}

QString periodPhrase(const Period &period, const QString &language)
{
    const bool vi = language == u"vi"_s;
    if (period.kind() != PeriodKind::Free) {
        if (vi)
            return periodName(period, language);
        return period.cut() == PeriodCut::Official ? official(englishPeriod(period), language) : englishPeriod(period);
    }
    for (const PeriodCut cut : {PeriodCut::Calendar, PeriodCut::Official}) {
        if (const auto months = firstMonthsOfYear(period, cut)) {
            const QString name = (vi ? u"%1 tháng đầu năm %2"_s : u"the first %1 months of %2"_s)
                                     .arg(QString::number(*months), QString::number(period.last().year()));
            return cut == PeriodCut::Official ? official(name, language) : name;
        }
    }
    if (period.first() == period.last())
        return vi ? u"ngày "_s + shownDay(period.first()) : shownDay(period.first());
    return (vi ? u"thời gian từ ngày %1 đến ngày %2"_s : u"the days from %1 to %2"_s)
        .arg(shownDay(period.first()), shownDay(period.last()));
}

} // namespace somotcua
