#include "Pages.h"

#include "catalogue/CataloguePage.h"
#include "desk/DeskPage.h"
#include "dossiers/DossiersPage.h"
#include "followup/FollowUpPage.h"
#include "ledger/OpenLedger.h"
#include "reports/ReportsPage.h"
#include "roster/RosterPage.h"
#include "settings/SettingsPage.h"

namespace somotcua {

QList<Page *> makePages(const Equipment &equipment)
{
    auto *settings = new SettingsPage(equipment.ledger, equipment.appearance, equipment.settings);
    QObject::connect(settings, &SettingsPage::languageWanted, settings, equipment.changeLanguage, Qt::QueuedConnection);
    QObject::connect(settings, &SettingsPage::otherLedgerWanted, settings, equipment.leaveLedger, Qt::QueuedConnection);
    auto *desk = new DeskPage(equipment.ledger);
    QObject::connect(desk, &DeskPage::sessionTold, desk, equipment.tellSession);
    desk->tellSession();
    return {
        desk,
        new DossiersPage(equipment.ledger),
        new FollowUpPage(equipment.ledger),
        new RosterPage(equipment.ledger),
        new ReportsPage(equipment.ledger),
        new CataloguePage(equipment.ledger),
        settings,
    };
}

} // namespace somotcua
