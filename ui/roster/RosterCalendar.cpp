#include "roster/RosterCalendar.h"

#include "common/Look.h"
#include "common/PlainText.h"
#include "common/ScrollColumn.h"
#include "desk/SessionWords.h"
#include "roster/DayCell.h"
#include "roster/RosterWords.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

constexpr int kWeekdays = 7;
constexpr int kWeeks = 6;
constexpr int kWide = 8; // shares of the width
constexpr int kNarrow = 2;

} // namespace

RosterCalendar::RosterCalendar(QWidget *parent)
    : Card(Inside::EdgeToEdge, parent)
{
    auto *sheet = new QWidget(this);
    setGround(sheet, Ground::Surface);
    m_grid = new QGridLayout(sheet);
    setSpaces(m_grid, Spaces::none());
    for (int weekday = 0; weekday < kWeekdays; ++weekday) {
        QLabel *head = plainLabel({}, sheet);
        setTypeRole(head, TypeRole::Label);
        setGround(head, Ground::Sunken);
        head->setIndent(lookOf(this).metrics.of(0.5));
        head->setMinimumWidth(1);
        m_heads << head;
    }
    for (int cell = 0; cell < kWeeks * kWeekdays; ++cell) {
        auto *day = new DayCell(sheet);
        m_cells << day;
        day->installEventFilter(this);
        connect(day, &DayCell::dropped, this, &RosterCalendar::dropped);
        connect(day, &DayCell::pressedAt, this, [this](QDate at, std::optional<Shift> shift) {
            if (!m_month.month.contains(at)) {
                Q_EMIT dayWanted(at);
                return;
            }
            choose(at, shift);
            if (chosen() >= 0)
                Q_EMIT pressed();
        });
    }
    add(new ScrollColumn(sheet, this), 1);
}

void RosterCalendar::setShape(Shape shape)
{
    if (shape == m_shape)
        return;
    m_shape = shape;
    showDays();
}

void RosterCalendar::setMonth(const RosterMonth &month, QDate today)
{
    m_month = month;
    m_today = today;
    m_doubled = doubleDuties(month.sessions, today);
    if (!month.shown.contains(m_day))
        m_day = month.month.contains(today) ? today : month.month.first();
    choose(m_day, m_shift);
    showDays();
}

bool RosterCalendar::hasSessions(int weekday) const
{
    return std::ranges::any_of(m_month.sessions,
                               [&](const RosterSession &each) { return each.count.day.dayOfWeek() == weekday; });
}

bool RosterCalendar::hidesWeekend() const
{
    return m_shape == Shape::ShortNames && !hasSessions(Qt::Saturday) && !hasSessions(Qt::Sunday);
}

QList<int> RosterCalendar::placesOn(QDate day) const
{
    QList<int> places;
    for (int place = 0; place < m_month.sessions.size(); ++place) {
        if (m_month.sessions.at(place).count.day == day)
            places << place;
    }
    return places;
}

/// With initials, unless somebody else would read the same.
QString RosterCalendar::briefOf(VolunteerId who, const QString &whole) const
{
    const QString brief = shortName(whole);
    const bool another = std::ranges::any_of(
        m_month.members, [&](const Volunteer &each) { return each.id != who && shortName(each.name) == brief; });
    return another ? whole : brief;
}

SessionView RosterCalendar::viewOf(const RosterSession &session, int place, bool alone) const
{
    SessionView view;
    view.place = placeOf(session);
    if (!alone || !session.scheduled || m_shape == Shape::List)
        view.briefLabel = shiftLabel(session.count.shift);
    if (!view.briefLabel.isEmpty())
        view.label = u"%1 %2"_s.arg(shiftLabel(session.count.shift), hoursWords(session)).trimmed();
    if (session.isCalledOff()) {
        view.calledOff = dutyWords(session);
        return view;
    }
    for (qsizetype at = 0; at < session.count.volunteerIds.size(); ++at) {
        const VolunteerId who = session.count.volunteerIds.at(at);
        const QString name = session.count.volunteers.value(at);
        const QString brief = briefOf(who, name);
        view.duties << DutyView{who, m_shape == Shape::ShortNames ? brief : name, brief};
    }
    view.gap = isGap(session, m_today);
    view.doubled = m_doubled.contains(place);
    view.stand = standWords(session, m_today);
    view.briefStand = briefStandWords(session);
    view.done = session.isHeld() && session.state != SessionState::Open;
    return view;
}

DayView RosterCalendar::viewOf(QDate day) const
{
    DayView view;
    view.day = day;
    view.inMonth = m_month.month.contains(day);
    view.today = day == m_today;
    view.number
        = day.day() == 1 && !view.inMonth ? u"%1/%2"_s.arg(day.day()).arg(day.month()) : QString::number(day.day());
    if (m_shape == Shape::List)
        view.number = u"%1 %2"_s.arg(weekdayWord(day.dayOfWeek()), day.toString(u"dd/MM"_s));
    // Of the months around it only the days are named: their sessions are shown where they belong.
    const QList<int> places = view.inMonth ? placesOn(day) : QList<int>();
    const auto named = m_month.namedDays.constFind(day);
    if (named != m_month.namedDays.cend()) {
        view.holiday = named->kind == CalendarDay::Kind::Holiday;
        view.named = named->name;
        if (m_month.withoutSession.contains(day) && places.isEmpty())
            //: On a holiday that usually has a session. vi: không có buổi
            view.remark = tr("no session");
    }
    QStringList spoken{weekdayAndDay(day)};
    if (view.today)
        //: After a day. vi: hôm nay
        spoken << tr("today");
    for (const QString &word : {view.named, view.remark}) {
        if (!word.isEmpty())
            spoken << word;
    }
    for (const int place : places) {
        const RosterSession &session = m_month.sessions.at(place);
        view.sessions << viewOf(session, place, places.size() == 1);
        spoken << u"%1 %2: %3"_s.arg(shiftWords(session.count.shift), hoursWords(session), dutyWords(session))
                      .simplified();
        if (!view.sessions.last().stand.isEmpty())
            spoken << view.sessions.last().stand;
    }
    view.spoken = spoken.join(u", "_s);
    return view;
}

void RosterCalendar::showDays()
{
    for (int cell = 0; cell < m_cells.size(); ++cell) {
        const QDate day = m_month.shown.first().addDays(cell);
        const bool narrow = day.dayOfWeek() >= Qt::Saturday && !hasSessions(day.dayOfWeek());
        m_cells.at(cell)->setDay(viewOf(day),
                                 m_shape == Shape::List ? DayCell::Shape::Strip
                                     : narrow           ? DayCell::Shape::Narrow
                                                        : DayCell::Shape::Square);
    }
    placeCells();
    mark();
}

void RosterCalendar::placeCells()
{
    while (m_grid->count() > 0)
        delete m_grid->takeAt(0);
    const bool list = m_shape == Shape::List;
    for (int weekday = 1; weekday <= kWeekdays; ++weekday) {
        QLabel *head = m_heads.at(weekday - 1);
        const bool weekend = weekday >= Qt::Saturday;
        const bool narrow = weekend && !hasSessions(weekday);
        const bool away = list || (weekend && hidesWeekend());
        head->setText(narrow || m_shape == Shape::ShortNames ? shortWeekdayWord(weekday) : weekdayWord(weekday));
        head->setMinimumHeight(lookOf(this).metrics.tableHead());
        head->setVisible(!away);
        m_grid->setColumnStretch(weekday - 1, away && !list ? 0 : narrow ? kNarrow : kWide);
        m_grid->setColumnMinimumWidth(weekday - 1, narrow && !away ? lookOf(this).metrics.of(2.5) : 0);
        if (!away)
            m_grid->addWidget(head, 0, weekday - 1);
    }
    for (int row = 0; row <= kWeeks * kWeekdays + 1; ++row)
        m_grid->setRowStretch(row, 0);
    for (int cell = 0; cell < m_cells.size(); ++cell) {
        DayCell *day = m_cells.at(cell);
        const DayView &view = day->view();
        const bool weekend = view.day.dayOfWeek() >= Qt::Saturday;
        const bool told = view.inMonth && (!view.sessions.isEmpty() || !view.named.isEmpty());
        const bool visible = m_month.shown.contains(view.day) && (list ? told : !(weekend && hidesWeekend()));
        day->setVisible(visible);
        if (!visible)
            continue;
        if (list) {
            m_grid->addWidget(day, 1 + cell, 0, 1, kWeekdays);
            continue;
        }
        const int week = 1 + cell / kWeekdays;
        m_grid->addWidget(day, week, cell % kWeekdays);
        if (!view.sessions.isEmpty())
            m_grid->setRowStretch(week, 1); // a week without sessions is low
    }
    if (list)
        m_grid->setRowStretch(kWeeks * kWeekdays + 1, 1);
}

void RosterCalendar::mark()
{
    for (DayCell *cell : std::as_const(m_cells))
        cell->setChosen(cell->view().day == m_day, m_shift);
}

int RosterCalendar::chosen() const
{
    for (const int place : placesOn(m_day)) {
        if (m_month.sessions.at(place).count.shift == m_shift)
            return place;
    }
    return -1;
}

void RosterCalendar::choose(QDate day, std::optional<Shift> shift)
{
    const QList<int> places = placesOn(day);
    const bool there
        = std::ranges::any_of(places, [&](int place) { return m_month.sessions.at(place).count.shift == shift; });
    m_day = day;
    if (there)
        m_shift = shift;
    else
        m_shift = places.isEmpty() ? std::nullopt : std::optional(m_month.sessions.at(places.first()).count.shift);
    mark();
    Q_EMIT chosenChanged();
}

void RosterCalendar::focusDay()
{
    for (DayCell *cell : std::as_const(m_cells)) {
        if (cell->view().day == m_day)
            cell->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace somotcua
