#include "GuidanceSlip.h"

namespace somotcua {

QString endOfNumber(const QString &number)
{
    constexpr qsizetype kShown = 3;
    return number.size() > kShown ? number.right(kShown) : QString();
}

} // namespace somotcua
