#include "LedgerStatus.h"

#include "common/MessageBar.h"
#include "common/WindowFoot.h"
#include "Explain.h"
#include "KeepCopy.h"
#include "ledger/CopyKeeper.h"
#include "ledger/CutOffWords.h"
#include "ledger/DraftKeeper.h"
#include "ledger/OpenLedger.h"
#include "MainWindow.h"

using namespace Qt::StringLiterals;

namespace somotcua {

LedgerStatus::LedgerStatus(MainWindow &window, OpenLedger &ledger, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_ledger(ledger)
{
    const DraftKeeper &drafts = m_ledger.drafts();
    connect(&drafts, &DraftKeeper::kept, this, &LedgerStatus::tellDraft);
    connect(&drafts, &DraftKeeper::failed, this, &LedgerStatus::tellDraftNotKept);
    connect(&drafts, &DraftKeeper::emptied, this, [this] { m_window.foot().set(WindowFoot::Part::Draft, {}); });
}

LedgerStatus::~LedgerStatus()
{
    m_window.foot().set(WindowFoot::Part::Draft, {});
    m_window.message().clear();
}

void LedgerStatus::tell()
{
    //: vi: %1, chỉ xem
    m_window.foot().set(WindowFoot::Part::Ledger,
                        m_ledger.isReadOnly() ? tr("%1, to read only").arg(m_ledger.name()) : m_ledger.name());
    tellCopy();
}

void LedgerStatus::tellCopy()
{
    WindowFoot &foot = m_window.foot();
    const QList<LedgerCopy> copies = copiesOf(m_ledger.path(), CopyKeeper::usualFolder());
    if (copies.isEmpty()) {
        //: vi: Chưa có bản sao lưu
        foot.set(WindowFoot::Part::Backup, tr("No copy yet"));
        return;
    }
    const QDateTime madeAt = copies.constFirst().madeAt;
    const QString moment = localDay(madeAt).toString(u"dd/MM "_s) + localTime(madeAt).toString(u"HH:mm"_s);
    //: vi: Sao lưu %1, đã đối chiếu
    foot.set(WindowFoot::Part::Backup, tr("Copy of %1, compared").arg(moment), moment);
}

void LedgerStatus::tellDraft(const QDateTime &moment)
{
    const QString time = momentWords(moment, m_ledger.today());
    //: At the window's foot; %1 is a time. vi: Nháp đã giữ lúc %1
    const QString words = tr("Draft kept at %1").arg(time);
    //: The same where there is little room. vi: Nháp %1
    m_window.foot().set(WindowFoot::Part::Draft, words, tr("Draft %1").arg(time));
}

void LedgerStatus::tellDraftNotKept(const Error &error)
{
    if (m_ledger.drafts().drafts().isEmpty())
        return; // nothing is lost
    m_window.foot().set(WindowFoot::Part::Draft, explain(error),
                        //: At the window's foot: the half-typed form could not be written to the disk.
                        //: vi: Chưa giữ được nháp
                        tr("Draft not kept"), Tone::Late);
}

void LedgerStatus::tellWhatWasKept()
{
    const QString words = cutOffWords(m_ledger);
    if (!words.isEmpty())
        m_window.messageInFront().say(MessageBar::Kind::Done, words + u'.');
}

} // namespace somotcua
