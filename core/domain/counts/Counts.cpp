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
    return *this;
}

} // namespace somotcua
