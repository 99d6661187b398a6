#include "roster/RosterPage.h"

#include "common/Look.h"
#include "common/ScrollColumn.h"
#include "ledger/OpenLedger.h"
#include "roster/DutyPanel.h"
#include "roster/RosterCalendar.h"
#include "roster/RosterDesk.h"
#include "roster/RosterHead.h"
#include "roster/RosterWords.h"
#include "roster/ShareCard.h"

#include <QBoxLayout>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

// In units.
constexpr double kWide = 60; // whole names, narrow weekend
constexpr double kCalendar = 46; // below it a list: a day would be narrower than the words in it
constexpr double kBeside = 36; // below it the list or the panel
constexpr double kPanel = 18.75;
constexpr double kNarrowPanel = 16;

} // namespace

RosterPage::RosterPage(OpenLedger &ledger, QWidget *parent)
    : Page(parent)
    , m_ledger(ledger)
    , m_desk(new RosterDesk(ledger, this))
    , m_head(new RosterHead(RosterPage::title(), this))
    , m_message(new MessageBar(this))
    , m_body(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_calendar(new RosterCalendar(this))
    , m_side(new QWidget(this))
    , m_panel(new DutyPanel(m_side))
    , m_shares(new ShareCard(m_side))
{
    layOut();
    connectParts();
    m_panel->setLocked(ledger.isReadOnly());
    m_desk->read(ledger.today());
    chooseShape();
}

QString RosterPage::name()
{
    //: In the rail and over the page. vi: Lịch trực
    return tr("Roster");
}

QString RosterPage::iconName() const
{
    return u"roster"_s;
}

QList<KeyHelp> RosterPage::keys() const
{
    return {
        //: What keys do. vi: sang ngày, buổi khác
        {u"← → ↑ ↓"_s, tr("to another day or session")},
        //: What a key does. vi: sang ô xếp người trực
        {u"Enter"_s, tr("to the field that puts somebody on duty")},
        //: What a key does. vi: bỏ người trực cuối khỏi buổi
        {u"Delete"_s, tr("take the last one off the session")},
        //: What keys do: cut and paste. vi: chuyển người trực sang buổi khác
        {u"Ctrl+X Ctrl+V"_s, tr("move somebody to another session")},
        //: What a key does. vi: hoàn tác
        {u"Ctrl+Z"_s, tr("undo")},
        //: What keys do. vi: tháng trước, tháng sau
        {u"Alt+← Alt+→"_s, tr("the month before, the month after")},
        //: What a key does. vi: in lịch trực
        {u"Ctrl+P"_s, tr("print the roster")},
        //: What a key does. vi: về lịch
        {u"Esc"_s, tr("back to the calendar")},
    };
}

void RosterPage::layOut()
{
    auto *sideColumn = new QVBoxLayout(m_side);
    setSpaces(sideColumn, {.between = 0.75});
    sideColumn->addWidget(m_panel);
    sideColumn->addWidget(m_shares, 1);
    auto *column = new QVBoxLayout(this);
    setSpaces(column, {.between = 0.75, .left = 1.25, .right = 1.25, .bottom = 1});
    column->addWidget(m_head);
    column->addWidget(m_message);
    column->addLayout(m_body, 1);
    setSpaces(m_body, {.between = 0.75});
    auto *scroll = new ScrollColumn(m_side, this);
    m_side = scroll;
    m_body->addWidget(m_calendar, 1);
    m_body->addWidget(scroll);
}

void RosterPage::connectParts()
{
    connect(m_desk, &RosterDesk::changed, this, &RosterPage::showMonth);
    connect(m_desk, &RosterDesk::said, this, &RosterPage::say);
    connect(&m_ledger, &OpenLedger::changed, this, [this] {
        if (isVisible())
            m_desk->read(m_calendar->day());
    });
    connect(m_message, &MessageBar::actionTaken, m_desk, &RosterDesk::undo);
    connect(m_head, &RosterHead::monthWanted, this, [this](int by) { goTo(m_calendar->day().addMonths(by)); });
    connect(m_head, &RosterHead::copyWanted, this, &RosterPage::copy);
    connect(m_head, &RosterHead::printWanted, this, &RosterPage::print);
    connect(m_calendar, &RosterCalendar::chosenChanged, this, &RosterPage::showChosen);
    connect(m_calendar, &RosterCalendar::dayWanted, this, &RosterPage::goTo);
    connect(m_calendar, &RosterCalendar::entered, this, &RosterPage::enter);
    connect(m_calendar, &RosterCalendar::pressed, this, &RosterPage::pressed);
    connect(m_calendar, &RosterCalendar::removeWanted, this, &RosterPage::takeOffLast);
    connect(m_calendar, &RosterCalendar::dropped, this, &RosterPage::dropped);
    connect(m_panel, &DutyPanel::left, this, &RosterPage::toCalendar);
    connect(m_panel, &DutyPanel::moveWanted, this, &RosterPage::beginMove);
    connect(m_panel, &DutyPanel::addSessionWanted, this, &RosterPage::addSession);
    connect(m_panel, &DutyPanel::callOffWanted, this, &RosterPage::callOff);
    connect(m_panel, &DutyPanel::nobodyFound, this,
            [this](const QString &sentence) { m_message->say(MessageBar::Kind::Warning, sentence); });
    connect(m_panel, &DutyPanel::putWanted, this, [this](VolunteerId who) {
        if (const auto place = chosenPlace())
            m_desk->put(*place, who);
        m_panel->focusName();
    });
    connect(m_panel, &DutyPanel::takeOffWanted, this, [this](VolunteerId who) {
        if (const auto place = chosenPlace())
            m_desk->takeOff(*place, who);
        m_panel->focusName();
    });
    connect(m_panel, &DutyPanel::resumeWanted, this, [this] {
        if (const auto place = chosenPlace())
            m_desk->resume(*place);
    });
}

void RosterPage::shown()
{
    m_desk->read(m_calendar->day().isValid() ? m_calendar->day() : m_ledger.today());
    toCalendar();
}

void RosterPage::showMonth()
{
    const RosterMonth &month = m_desk->month();
    m_head->setMonth(month, m_desk->today());
    m_calendar->setMonth(month, m_desk->today());
    m_shares->setMonth(month);
    showChosen();
}

void RosterPage::showChosen()
{
    m_panel->showSession(m_desk->month(), m_calendar->chosen(), m_calendar->day(), m_desk->today());
}

void RosterPage::goTo(QDate day)
{
    m_desk->read(day);
    m_calendar->choose(day);
    m_calendar->focusDay();
}

std::optional<SessionPlace> RosterPage::chosenPlace() const
{
    const int place = m_calendar->chosen();
    return place < 0 ? std::nullopt : std::optional(placeOf(m_desk->month().sessions.at(place)));
}

void RosterPage::chooseShape()
{
    const double wide = width() / double(lookOf(this).metrics.unit());
    m_shape = wide >= kCalendar ? Shape::Wide : wide >= kBeside ? Shape::Beside : Shape::OneOfTwo;
    m_calendar->setShape(wide >= kWide           ? RosterCalendar::Shape::Calendar
                             : wide >= kCalendar ? RosterCalendar::Shape::ShortNames
                                                 : RosterCalendar::Shape::List);
    const Metrics &measure = lookOf(this).metrics;
    if (m_shape == Shape::OneOfTwo) {
        m_side->setMinimumWidth(0);
        m_side->setMaximumWidth(QWIDGETSIZE_MAX);
    } else {
        m_side->setFixedWidth(measure.of(wide >= kWide ? kPanel : kNarrowPanel));
    }
    m_head->setMonth(m_desk->month(), m_desk->today());
    arrange();
}

void RosterPage::arrange()
{
    const bool both = m_shape != Shape::OneOfTwo;
    m_calendar->setVisible(both || !m_inPanel);
    m_side->setVisible(both || m_inPanel);
}

void RosterPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    chooseShape();
}

void RosterPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        chooseShape();
}

} // namespace somotcua
