#include "indicators/ComputedIndicator.h"

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

QList<CountedSet> setsOf(std::initializer_list<Counted> kinds, const DayRange &days)
{
    QList<CountedSet> sets;
    for (const Counted kind : kinds) {
        CountedSet set;
        set.counted = kind;
        set.days = days;
        sets << set;
    }
    return sets;
}

Counted onlineAt(OnlineLevel level)
{
    switch (level) {
    case OnlineLevel::Full:
        return Counted::OnlineFull;
    case OnlineLevel::Partial:
        return Counted::OnlinePartial;
    case OnlineLevel::Online:
    case OnlineLevel::Offline:
    case OnlineLevel::Unknown:
        return Counted::OnlineUnclassified;
    }
    Q_UNREACHABLE();
}

} // namespace

IndicatorFigure onTimeFigure(const FieldCounts &sum, const DayRange &days)
{
    IndicatorFigure figure;
    figure.value = sum.doneEarly + sum.doneOnTime + sum.openWithin;
    figure.whole = *figure.value + sum.doneLate + sum.openOverdue;
    figure.asOf = days.last;
    figure.valueSets = setsOf({Counted::DoneEarly, Counted::DoneOnTime, Counted::OpenWithin}, days);
    figure.wholeSets = figure.valueSets + setsOf({Counted::DoneLate, Counted::OpenOverdue}, days);
    return figure;
}

IndicatorFigure onlineFigure(const FieldCounts &sum, const DayRange &days)
{
    IndicatorFigure figure;
    figure.value = sum.onlineFull + sum.onlinePartial + sum.onlineUnclassified;
    figure.whole = sum.dossiers();
    figure.asOf = days.last;
    figure.valueSets = setsOf({Counted::OnlineFull, Counted::OnlinePartial, Counted::OnlineUnclassified}, days);
    figure.wholeSets = setsOf({Counted::Dossiers}, days);
    return figure;
}

IndicatorFigure onlineFullFigure(const FieldCounts &sum, const DayRange &days)
{
    IndicatorFigure figure = onlineFigure(sum, days);
    figure.value = sum.onlineFull;
    figure.valueSets = setsOf({Counted::OnlineFull}, days);
    return figure;
}

QString oldLevelOf(OnlineLevel level)
{
    switch (level) {
    case OnlineLevel::Full:
        return u"4"_s;
    case OnlineLevel::Partial:
        return u"3"_s;
    case OnlineLevel::Offline:
        return u"1–2"_s;
    case OnlineLevel::Online:
    case OnlineLevel::Unknown:
        return {};
    }
    Q_UNREACHABLE();
}

CountedSet onlineSetOf(OnlineLevel level, const DayRange &days)
{
    CountedSet set;
    set.counted = onlineAt(level);
    set.days = days;
    if (set.counted == Counted::OnlineUnclassified)
        set.level = level; // the other two are of one level by themselves
    return set;
}

CountedSet dossierSetOf(OnlineLevel level, const DayRange &days)
{
    CountedSet set;
    set.counted = Counted::Dossiers;
    set.days = days;
    set.level = level;
    return set;
}

} // namespace somotcua
