#include "FootColumns.h"

#include "PaperUnits.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace somotcua {

namespace {

constexpr double kRecipientsShare = 0.28; // of the width where there is more than anybody needs
constexpr double kShareOfOneSignature = 0.5;
constexpr double kLeastForRecipients = millimetres(38);
constexpr double kLeastAboveMark = millimetres(30);

double sum(const QList<double> &widths)
{
    return std::accumulate(widths.cbegin(), widths.cend(), 0.0);
}

/// Where there is enough, the narrow ones grow to one width; where there is not, the wide ones shrink to one.
QList<double> sharedOut(const QList<double> &needs, double available)
{
    const bool isEnough = sum(needs) <= available;
    QList<double> ordered = needs;
    if (isEnough)
        std::ranges::sort(ordered, std::greater());
    else
        std::ranges::sort(ordered);

    double level = 0;
    auto left = double(ordered.size());
    for (const double need : ordered) {
        level = available / left;
        if (isEnough ? need <= level : need >= level)
            break;
        available -= need;
        --left;
    }
    QList<double> widths;
    for (const double need : needs)
        widths << (isEnough ? std::max(need, level) : std::min(need, level));
    return widths;
}

double between(double least, double wanted, double most)
{
    return std::max(std::min(least, most), std::min(wanted, most));
}

} // namespace

FootColumns footColumns(FootWay way, const FootNeeds &needs)
{
    const double rest = needs.body - sum(needs.signatures);
    const bool isAlone = needs.signatures.size() <= 1;
    const double share = needs.body * (isAlone ? kShareOfOneSignature : kRecipientsShare);
    FootColumns columns{way, 0, 0, {}};
    switch (way) {
    case FootWay::InARow:
        columns.left = needs.mark;
        if (needs.recipients > 0)
            columns.left += between(kLeastForRecipients, rest - needs.mark, needs.recipients);
        if (needs.recipients > 0 || isAlone)
            columns.left = std::max(columns.left, std::min(share, rest));
        columns.recipients = columns.left - needs.mark;
        break;
    case FootWay::MarkBelow:
        columns.left = std::max(needs.mark, between(kLeastAboveMark, rest, needs.recipients));
        columns.recipients = columns.left;
        break;
    case FootWay::InTwoRows:
        columns.recipients = needs.body - needs.mark;
        break;
    }
    columns.signatures = sharedOut(needs.signatures, needs.body - columns.left);
    return columns;
}

} // namespace somotcua
