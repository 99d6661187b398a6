// The part of DeskPage that follows the ledger: what is read anew when it or the session changes.
#include "catalogue/ChangeHamlets.h"
#include "common/Button.h"
#include "desk/AssistForm.h"
#include "desk/DeskHead.h"
#include "desk/DeskPage.h"
#include "desk/EntryDesk.h"
#include "desk/guide/GuideCard.h"
#include "desk/guide/GuideDesk.h"
#include "desk/ListCard.h"
#include "desk/SessionDesk.h"
#include "desk/SessionPanel.h"
#include "desk/SessionWords.h"
#include "desk/SideTabs.h"
#include "DeskSession.h"
#include "ledger/OpenLedger.h"
#include "ReadDeskCatalogue.h"
#include "Setup.h"

namespace somotcua {

void DeskPage::readCatalogue()
{
    Database &database = m_ledger.database();
    const auto known = readDeskCatalogue(database, m_sessions->day());
    const auto places = hamletsOffered(database, m_sessions->day());
    const auto calendar = workingCalendar(database);
    if (!known || !places || !calendar) {
        m_entries->say(!known ? known.error() : !places ? places.error() : calendar.error());
        return;
    }
    QStringList names;
    for (const Hamlet &hamlet : *places)
        names << hamlet.name;
    m_form->setCatalogue(*known, names, *calendar);
    m_catalogueDay = m_sessions->day();
    m_catalogueStale = false;
}

void DeskPage::readRows()
{
    const auto rows = deskRows(m_ledger.database(), m_sessions->day(), m_sessions->shift());
    if (!rows)
        m_entries->say(rows.error());
    m_list->setRows(rows.value_or(QList<DeskRow>{}), m_sessions->session(), m_ledger.today());
    m_guide->tabs()->setList(m_list->title(), m_sessions->session().assists);
    m_list->mark(m_entries->correcting());
}

void DeskPage::tellSession()
{
    Q_EMIT sessionTold(openSessionWords(m_sessions->session()), shortOpenSessionWords(m_sessions->session()));
}

void DeskPage::sessionChanged()
{
    tellSession();
    if (!m_entries->correcting())
        m_form->setDay(m_sessions->day());
    if (m_catalogueStale || m_catalogueDay != m_sessions->day())
        readCatalogue();
    m_head->setSession(m_sessions->session(), m_sessions->onDuty());
    if (!m_ledger.isReadOnly())
        m_head->setOffer(m_sessions->isReady() && !m_sessions->isAsking() ? DeskHead::Offer::Everything
                                                                          : DeskHead::Offer::Change);
    //: Leaves a past day. vi: Về hôm nay
    const QString back = tr("Back to today");
    //: Ends the session. vi: Khép buổi
    const QString close = tr("Close the session");
    m_head->closeButton()->setText(m_sessions->isLate() ? back : close);
    const bool hadPanel = m_panel->isVisibleTo(this);
    readRows();
    arrange();
    m_entries->followSession();
    if (hadPanel && !m_panel->isVisibleTo(this) && isVisible())
        focusForm();
}

void DeskPage::ledgerChanged()
{
    m_catalogueStale = true;
    m_guideDesk->forget();
    if (m_writing)
        return;
    m_entries->followLedger();
    m_sessions->refresh();
}

} // namespace somotcua
