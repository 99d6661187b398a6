#include "Pages.h"

#include "catalogue/CataloguePage.h"
#include "common/PageOnDemand.h"
#include "desk/DeskPage.h"
#include "dossiers/DossiersPage.h"
#include "followup/FollowUpPage.h"
#include "ledger/OpenLedger.h"
#include "overview/OverviewPage.h"
#include "reports/ReportsPage.h"
#include "roster/RosterPage.h"
#include "settings/SettingsPage.h"

#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

/// So long after the window the count beside the follow-up's button may come.
constexpr std::chrono::milliseconds kCountAfter{300};

template <typename Made>
PageOnDemand *onDemand(const QString &iconName, OpenLedger &ledger)
{
    return new PageOnDemand(&Made::name, iconName, [&ledger] { return new Made(ledger); });
}

PageOnDemand *followUpPage(OpenLedger &ledger)
{
    auto *page = onDemand<FollowUpPage>(u"follow-up"_s, ledger);
    QTimer::singleShot(kCountAfter, page, &PageOnDemand::make);
    return page;
}

PageOnDemand *settingsPage(const Equipment &equipment)
{
    const auto make = [equipment] {
        auto *settings = new SettingsPage(equipment.ledger, equipment.appearance, equipment.settings);
        QObject::connect(settings, &SettingsPage::languageWanted, settings, equipment.changeLanguage,
                         Qt::QueuedConnection);
        QObject::connect(settings, &SettingsPage::otherLedgerWanted, settings, equipment.leaveLedger,
                         Qt::QueuedConnection);
        return settings;
    };
    return new PageOnDemand(&SettingsPage::name, u"settings"_s, make);
}

} // namespace

QList<Page *> makePages(const Equipment &equipment)
{
    OpenLedger &ledger = equipment.ledger;
    auto *desk = new DeskPage(ledger);
    QObject::connect(desk, &DeskPage::sessionTold, desk, equipment.tellSession);
    desk->tellSession();
    return {
        desk,
        onDemand<DossiersPage>(u"dossiers"_s, ledger),
        followUpPage(ledger),
        onDemand<RosterPage>(u"roster"_s, ledger),
        onDemand<ReportsPage>(u"reports"_s, ledger),
        onDemand<OverviewPage>(u"overview"_s, ledger),
        onDemand<CataloguePage>(u"catalogue"_s, ledger),
        settingsPage(equipment),
    };
}

} // namespace somotcua
