#include "counts/Counts.h"

namespace somotcua {

FieldCounts &FieldCounts::operator+=(const FieldCounts &other)
{
    assists += other.assists;
    notSubmitted += other.notSubmitted;
    onlineFull += other.onlineFull;
    onlinePartial += other.onlinePartial;
    onlineUnclassified += other.onlineUnclassified;
    inPerson += other.inPerson;
    doneEarly += other.doneEarly;
    doneOnTime += other.doneOnTime;
    doneLate += other.doneLate;
    openWithin += other.openWithin;
    openOverdue += other.openOverdue;
    byPost += other.byPost;
    return *this;
}

std::optional<double> averageMinutes(const SessionFigures &figures)
{
    constexpr int kSecondsOfMinute = 60;
    if (figures.timedAssists == 0)
        return {};
    const qint64 secondsOfTenth = figures.timedAssists * kSecondsOfMinute / 10;
    const qint64 tenths = (figures.seconds + secondsOfTenth / 2) / secondsOfTenth; // in whole numbers
    return double(tenths) / 10;
}

} // namespace somotcua
