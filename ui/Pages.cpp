#include "Pages.h"

#include "dossiers/DossiersPage.h"
#include "ledger/OpenLedger.h"

namespace somotcua {

QList<Page *> makePages(OpenLedger &ledger, Appearance &appearance, Settings &settings)
{
    Q_UNUSED(appearance)
    Q_UNUSED(settings)
    return {new DossiersPage(ledger)};
}

} // namespace somotcua
