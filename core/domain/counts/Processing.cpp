#include "counts/Processing.h"

namespace somotcua {

Processing &Processing::operator+=(const Processing &other)
{
    onlineFull += other.onlineFull;
    onlinePartial += other.onlinePartial;
    onlineUnclassified += other.onlineUnclassified;
    inPerson += other.inPerson;
    byPost += other.byPost;
    carriedOver += other.carriedOver;
    doneEarly += other.doneEarly;
    doneOnTime += other.doneOnTime;
    doneLate += other.doneLate;
    openWithin += other.openWithin;
    openOverdue += other.openOverdue;
    return *this;
}

} // namespace somotcua
