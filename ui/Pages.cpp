#include "Pages.h"

#include "dossiers/DossiersPage.h"
#include "ledger/OpenLedger.h"
#include "reports/ReportsPage.h"

namespace somotcua {

QList<Page *> makePages(OpenLedger &ledger, Appearance &appearance, Settings &settings)
{
    Q_UNUSED(appearance)
    Q_UNUSED(settings)
    return {new DossiersPage(ledger), new ReportsPage(ledger)};
}

} // namespace somotcua
