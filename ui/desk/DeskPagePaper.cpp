// The part of DeskPage that enters sheets of paper.
#include "common/MessageBar.h"
#include "desk/DeskPage.h"
#include "desk/EntryDesk.h"
#include "desk/PaperDesk.h"
#include "desk/SessionDesk.h"
#include "desk/SessionPanel.h"
#include "ledger/OpenLedger.h"

namespace somotcua {

void DeskPage::connectPaper()
{
    m_sessions->setSheetChoice(
        [this](const QString &number, QDate day, Shift shift) { return m_paper->choose(number, day, shift); });
    m_entries->setRecorder([this](const AssistEntry &entry) { return m_paper->log(entry); });
    connect(m_entries, &EntryDesk::wrote, m_paper, &PaperDesk::refresh);
    connect(&m_ledger, &OpenLedger::changed, m_paper, &PaperDesk::refresh);
    connect(m_paper, &PaperDesk::failed, m_entries, &EntryDesk::say);
    // Later: only then is it clear whether the panel or the form is seen.
    connect(
        m_paper, &PaperDesk::told, this,
        [this](const QString &sentence, MessageBar::Kind kind) {
            if (m_sessions->isAsking())
                m_panel->message().say(kind, sentence);
            else
                m_entries->tell(kind, sentence);
        },
        Qt::QueuedConnection);
    connect(m_sessions, &SessionDesk::changed, m_paper, [this] {
        if (!m_sessions->isAsking() || !m_sessions->isLate())
            m_paper->leaveUnless(m_sessions->day(), m_sessions->shift());
    });
}

} // namespace somotcua
