#include "desk/DeskPage.h"

#include "catalogue/ChangeHamlets.h"
#include "common/Button.h"
#include "common/LedgerTable.h"
#include "common/Look.h"
#include "common/MessageBar.h"
#include "desk/AssistForm.h"
#include "desk/CardDesk.h"
#include "desk/DeskHead.h"
#include "desk/EntryDesk.h"
#include "desk/FormCard.h"
#include "desk/guide/GuideCard.h"
#include "desk/guide/GuideDesk.h"
#include "desk/guide/PaperList.h"
#include "desk/guide/SlipDesk.h"
#include "desk/ListCard.h"
#include "desk/PaperBar.h"
#include "desk/PaperDesk.h"
#include "desk/SessionDesk.h"
#include "desk/SessionPanel.h"
#include "desk/SessionSheet.h"
#include "desk/SessionWords.h"
#include "desk/SideTabs.h"
#include "ledger/OpenLedger.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

constexpr int kMinute = 60'000;

} // namespace

DeskPage::DeskPage(OpenLedger &ledger, QWidget *parent)
    : Page(parent)
    , m_ledger(ledger)
    , m_head(new DeskHead(DeskPage::title(), this))
    , m_body(new QGridLayout)
    , m_panel(new SessionPanel(this))
    , m_form(new AssistForm(ledger.clock(), this))
    , m_formCard(new FormCard(m_form, this))
    , m_list(new ListCard(this))
    , m_sessions(new SessionDesk(ledger, *m_panel, this))
    , m_entries(new EntryDesk(ledger, *m_sessions, *m_form, *m_formCard, this))
    , m_guide(new GuideCard(this))
    , m_guideDesk(new GuideDesk(ledger, *m_form, *m_entries, *m_guide, this))
    , m_slips(new SlipDesk(ledger, *m_sessions, *m_entries, *m_form, *m_list, this))
    , m_printKey(new QShortcut(QKeySequence::Print, this))
    , m_paperBar(new PaperBar(this))
    , m_paper(new PaperDesk(ledger, *m_panel, *m_paperBar, this))
    , m_minute(new QTimer(this))
{
    layOut();
    connectParts();
    connectPaper();
    if (ledger.isReadOnly()) {
        //: In place of the buttons. vi: Sổ này chỉ mở để xem, nên không ghi được lượt hỗ trợ.
        m_formCard->setLocked(tr("This ledger is open to read only, so nothing can be written in it."));
        m_head->setOffer(DeskHead::Offer::Nothing);
        m_guide->setReadOnly(true);
    }
    m_sessions->refresh();
}

void DeskPage::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_head);
    column->addWidget(m_paperBar);
    column->addLayout(m_body, 1);
    setSpaces(column, {.between = 0.75, .left = 1.25, .right = 1.25, .bottom = 1});
    setSpaces(m_body, {.between = 0.75});
    arrange();
}

void DeskPage::connectParts()
{
    connect(m_head, &DeskHead::changeWanted, m_sessions, &SessionDesk::askForChange);
    connect(m_head, &DeskHead::closeWanted, this, &DeskPage::closeSession);
    connect(m_head, &DeskHead::tabChanged, this, [this] {
        arrange();
        if (m_head->tab() == DeskHead::Tab::Form)
            focusForm();
        else if (m_head->tab() == DeskHead::Tab::Guide)
            m_guide->focusInside();
        else
            m_list->table()->setFocus();
    });
    connectGuide();
    connect(m_sessions, &SessionDesk::changed, this, &DeskPage::sessionChanged);
    connect(m_sessions, &SessionDesk::failed, m_entries, &EntryDesk::say);
    connect(m_sessions, &SessionDesk::told, this,
            [this](const QString &sentence) { m_formCard->message().say(MessageBar::Kind::Done, sentence); });
    connect(m_sessions, &SessionDesk::sessionClosed, this, &DeskPage::showSheet);
    connect(m_entries, &EntryDesk::changed, this, [this] { m_list->mark(m_entries->correcting()); });
    connect(m_entries, &EntryDesk::wrote, this, [this] {
        const QScopedValueRollback writing(m_writing, true); // the announcement is our own
        m_ledger.announceChange();
        m_sessions->refresh();
    });
    const auto *cards = new CardDesk(m_ledger, this, *m_form);
    connect(cards, &CardDesk::replaced, m_entries, &EntryDesk::sayReplaced);
    connect(cards, &CardDesk::unreadable, m_entries, &EntryDesk::sayUnreadable);
    connect(cards, &CardDesk::failed, m_entries, &EntryDesk::say);
    connect(m_list, &ListCard::opened, this, [this](AssistId assist) { openRow(assist.value); });
    connect(&m_ledger, &OpenLedger::changed, this, &DeskPage::ledgerChanged);
    connect(m_minute, &QTimer::timeout, this, [this] {
        // A desk left open over night begins the new day by itself, unless something is typed.
        if (m_sessions->isOfAnotherDay() && !m_entries->hasUnsaved())
            m_sessions->refresh();
    });
    m_minute->start(kMinute);
    connect(new QShortcut(Qt::Key_F9, this), &QShortcut::activated, this, [this] {
        if (!m_sessions->isAsking() && !m_ledger.isReadOnly())
            m_sessions->askForChange();
    });
}

void DeskPage::connectGuide()
{
    for (SideTabs *tabs : {m_list->tabs(), m_guide->tabs()}) {
        connect(tabs, &SideTabs::wanted, this, [this](SideTabs::Tab tab) {
            if (tab == SideTabs::Tab::Guide)
                showGuide();
            else
                leaveGuide();
        });
    }
    connect(new QShortcut(Qt::Key_F3, this), &QShortcut::activated, this, &DeskPage::showGuide);
    connect(&m_guide->papers(), &PaperList::leaveWanted, this, &DeskPage::leaveGuide);
    connect(m_formCard, &FormCard::backWanted, this, [this] {
        if (m_guideInFront)
            leaveGuide();
        else
            focusForm();
    });
    connect(m_guideDesk, &GuideDesk::failed, m_entries, &EntryDesk::say);
    connect(m_guideDesk, &GuideDesk::wrote, this, [this] { m_ledger.announceChange(); });
    connect(m_guide, &GuideCard::printWanted, m_slips, &SlipDesk::print);
    connect(m_printKey, &QShortcut::activated, m_slips, &SlipDesk::print);
}

QString DeskPage::name()
{
    //: In the rail and over the page. vi: Bàn hỗ trợ
    return tr("Help desk");
}

QString DeskPage::iconName() const
{
    return u"desk"_s;
}

MessageBar *DeskPage::messagePlace()
{
    if (!m_sessions->isAsking())
        return &m_formCard->message();
    // A form that waits for its session is offered there with a button, which nothing else may take away.
    MessageBar &asked = m_panel->message();
    return asked.isEmpty() || asked.kind() == MessageBar::Kind::Done ? &asked : nullptr;
}

void DeskPage::shown()
{
    m_sessions->refresh();
    if (QWidget *before = focusWidget(); before != nullptr && before->isVisible() && m_entries->hasUnsaved())
        before->setFocus(Qt::OtherFocusReason);
    else
        focusForm();
}

void DeskPage::focusForm()
{
    if (m_panel->isVisibleTo(this))
        m_panel->focusLikeliest();
    else if (!m_ledger.isReadOnly())
        m_form->focusFirst();
    else
        m_list->table()->setFocus(Qt::OtherFocusReason);
}

void DeskPage::openRow(qint64 assist)
{
    if (m_ledger.isReadOnly())
        return;
    const int place = m_list->model().placeOf(AssistId{assist});
    const DeskRow row = m_list->model().row(place);
    m_head->setTab(DeskHead::Tab::Form);
    arrange();
    m_entries->open(row.assist, localTime(row.recordedAt).toString(u"HH:mm"_s), row.dueDay);
}

void DeskPage::closeSession()
{
    if (m_entries->hasUnsaved()) {
        m_head->setTab(DeskHead::Tab::Form);
        arrange();
        m_entries->remindOfUnsaved();
        return;
    }
    if (m_entries->correcting())
        m_entries->clear();
    m_sessions->close();
    focusForm();
}

void DeskPage::showSheet()
{
    const DeskSession &session = m_sessions->session();
    //: Over the sheet of a session just closed; %1 is a day and a shift. vi: Đã khép buổi %1. In phiếu để ký.
    const QString sentence = tr("Closed: %1. Print the sheet to be signed.").arg(shortSessionWords(session));
    const auto sheet = showSessionSheet(m_ledger, m_sessions->day(), m_sessions->shift(), sentence, this);
    if (!sheet)
        m_entries->say(sheet.error());
}

} // namespace somotcua
