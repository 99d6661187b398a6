#include "desk/DeskPage.h"

#include "common/Button.h"
#include "common/LedgerTable.h"
#include "common/Look.h"
#include "common/MessageBar.h"
#include "desk/AssistForm.h"
#include "desk/DeskHead.h"
#include "desk/EntryDesk.h"
#include "desk/FormCard.h"
#include "desk/ListCard.h"
#include "desk/SessionDesk.h"
#include "desk/SessionPanel.h"
#include "desk/SessionSheet.h"
#include "desk/SessionWords.h"
#include "ledger/OpenLedger.h"
#include "Setup.h"

#include <QBoxLayout>
#include <QEvent>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

// In units: below these the form no longer stands over the list, or beside it.
constexpr int kOverWidth = 58;
constexpr int kOverHeight = 38;
constexpr int kBesideWidth = 44;
constexpr int kLowHeight = 20; // below it every line counts
constexpr int kMinute = 60'000;

} // namespace

DeskPage::DeskPage(OpenLedger &ledger, QWidget *parent)
    : Page(parent)
    , m_ledger(ledger)
    , m_head(new DeskHead(DeskPage::title(), this))
    , m_body(new QBoxLayout(QBoxLayout::TopToBottom))
    , m_panel(new SessionPanel(this))
    , m_form(new AssistForm(ledger.clock(), this))
    , m_formCard(new FormCard(m_form, this))
    , m_list(new ListCard(this))
    , m_sessions(new SessionDesk(ledger, *m_panel, this))
    , m_entries(new EntryDesk(ledger, *m_sessions, *m_form, *m_formCard, this))
    , m_minute(new QTimer(this))
{
    layOut();
    connectParts();
    if (ledger.isReadOnly()) {
        //: In place of the buttons. vi: Sổ này chỉ mở để xem, nên không ghi được lượt hỗ trợ.
        m_formCard->setLocked(tr("This ledger is open to read only, so nothing can be written in it."));
        m_head->setOffer(DeskHead::Offer::Nothing);
    }
    m_sessions->refresh();
    m_entries->resume();
}

void DeskPage::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_head);
    column->addLayout(m_body, 1);
    setSpaces(column, {.between = 0.75, .left = 1.25, .right = 1.25, .bottom = 1});
    setSpaces(m_body, {.between = 0.75});
    m_body->addWidget(m_panel);
    m_body->addWidget(m_formCard);
    m_body->addWidget(m_list, 1);
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
        else
            m_list->table()->setFocus();
    });
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
    connect(m_list, &ListCard::opened, this, [this](AssistId assist) { openRow(assist.value); });
    connect(&m_ledger, &OpenLedger::changed, this, &DeskPage::ledgerChanged);
    connect(m_minute, &QTimer::timeout, this, [this] {
        // A desk left open over night begins the new day by itself, unless something is typed.
        if (m_sessions->isOfAnotherDay() && !m_entries->hasUnsaved())
            m_sessions->refresh();
    });
    m_minute->start(kMinute);
    connect(new QShortcut(Qt::Key_F4, this), &QShortcut::activated, this, [this] {
        if (!m_sessions->isAsking() && !m_ledger.isReadOnly())
            m_sessions->askForChange();
    });
}

QString DeskPage::title() const
{
    //: In the rail and over the page. vi: Bàn hỗ trợ
    return tr("Help desk");
}

QString DeskPage::iconName() const
{
    return u"desk"_s;
}

void DeskPage::shown()
{
    readCatalogue();
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

void DeskPage::readCatalogue()
{
    Database &database = m_ledger.database();
    const auto known = procedures(database, m_sessions->day());
    const auto places = hamlets(database);
    const auto calendar = workingCalendar(database);
    if (!known || !places || !calendar) {
        m_entries->say(!known ? known.error() : !places ? places.error() : calendar.error());
        return;
    }
    QStringList names;
    for (const Hamlet &hamlet : *places)
        names << hamlet.name;
    m_form->setCatalogue(*known, names, *calendar);
    m_catalogueStale = false;
}

void DeskPage::readRows()
{
    const auto rows = deskRows(m_ledger.database(), m_sessions->day(), m_sessions->shift());
    if (!rows)
        m_entries->say(rows.error());
    m_list->setRows(rows.value_or(QList<DeskRow>{}), m_sessions->session(), m_ledger.today());
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
    if (m_catalogueStale)
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
    arrange();
    readRows();
    if (hadPanel && !m_panel->isVisibleTo(this) && isVisible())
        focusForm();
}

void DeskPage::ledgerChanged()
{
    m_catalogueStale = true;
    if (m_writing)
        return;
    m_entries->forgetUndo();
    m_sessions->refresh();
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

void DeskPage::chooseShape()
{
    const double unit = lookOf(this).metrics.unit();
    const double wide = width() / unit;
    const double high = height() / unit;
    const Shape shape = wide >= kOverWidth && high >= kOverHeight ? Shape::Over
        : wide >= kBesideWidth                                    ? Shape::Beside
                                                                  : Shape::Tabs;
    const bool low = high < kLowHeight;
    if (shape == m_shape && low == m_low)
        return;
    m_shape = shape;
    m_low = low;
    arrange();
}

void DeskPage::arrange()
{
    const bool over = m_shape == Shape::Over;
    const bool tabs = m_shape == Shape::Tabs;
    const bool asks = m_sessions != nullptr && m_sessions->isAsking();
    const bool list = tabs && m_head->tab() == DeskHead::Tab::List;
    m_head->setShape(over ? DeskHead::Shape::Wide : tabs ? DeskHead::Shape::Tabs : DeskHead::Shape::Beside);
    m_list->setShape(over ? ListCard::Shape::Wide : tabs ? ListCard::Shape::Whole : ListCard::Shape::Beside);
    m_formCard->setRoom(over ? FormCard::Width::Wide : FormCard::Width::Narrow,
                        m_low ? FormCard::Height::Low : FormCard::Height::Usual);
    m_panel->setVisible(asks && !list);
    m_formCard->setVisible(!asks && !list);
    m_list->setVisible(!tabs || list);
    m_body->setDirection(over ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    // Over the list the form has its own height; beside it five parts of eight.
    for (QWidget *part : std::initializer_list<QWidget *>{m_panel, m_formCard})
        m_body->setStretchFactor(part, over ? 0 : 5);
    m_body->setStretchFactor(m_list, over ? 1 : 3);
}

void DeskPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    chooseShape();
}

void DeskPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        chooseShape();
}

} // namespace somotcua
