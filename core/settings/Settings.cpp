#include "Settings.h"

namespace somotcua {

void Settings::remember(const QString &ledgerPath)
{
    recentLedgers.removeAll(ledgerPath);
    recentLedgers.prepend(ledgerPath);
    recentLedgers.resize(std::min<qsizetype>(recentLedgers.size(), kRecentLedgersKept));
}

} // namespace somotcua
