// The part of RosterCalendar that the keyboard moves.
#include "roster/DayCell.h"
#include "roster/RosterCalendar.h"

#include <QKeyEvent>

namespace somotcua {

namespace {

constexpr int kWeek = 7;

} // namespace

bool RosterCalendar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || qobject_cast<DayCell *>(watched) == nullptr)
        return Card::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool plain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    return plain && takeKey(key->key());
}

bool RosterCalendar::takeKey(int key)
{
    const bool list = m_shape == Shape::List;
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int by = key == Qt::Key_Left ? -1 : 1;
        list ? stepBetweenSessions(by) : step(by);
        return true;
    }
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int by = key == Qt::Key_Up ? -1 : 1;
        if (list)
            stepBetweenSessions(by);
        else if (!stepWithinDay(by))
            step(kWeek * by);
        return true;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT entered();
        return true;
    case Qt::Key_Delete:
        Q_EMIT removeWanted();
        return true;
    case Qt::Key_PageUp:
        Q_EMIT dayWanted(m_day.addMonths(-1));
        return true;
    case Qt::Key_PageDown:
        Q_EMIT dayWanted(m_day.addMonths(1));
        return true;
    default:
        return false;
    }
}

void RosterCalendar::step(int days)
{
    QDate day = m_day.addDays(days);
    while (hidesWeekend() && day.dayOfWeek() >= Qt::Saturday)
        day = day.addDays(days > 0 ? 1 : -1);
    if (!m_month.month.contains(day)) {
        Q_EMIT dayWanted(day);
        return;
    }
    choose(day);
    focusDay();
}

bool RosterCalendar::stepWithinDay(int by)
{
    const QList<int> places = placesOn(m_day);
    const auto at = places.indexOf(chosen()) + by;
    if (chosen() < 0 || at < 0 || at >= places.size())
        return false;
    choose(m_day, m_month.sessions.at(places.at(at)).count.shift);
    return true;
}

void RosterCalendar::stepBetweenSessions(int by)
{
    const QList<RosterSession> &sessions = m_month.sessions;
    int place = chosen();
    if (place < 0) {
        // The next one after, or the last one before, the day itself.
        const auto after
            = std::ranges::find_if(sessions, [&](const RosterSession &each) { return each.count.day > m_day; });
        place = int(after - sessions.cbegin()) - (by > 0 ? 1 : 0);
    }
    place += by;
    if (place < 0 || place >= sessions.size() || !m_month.month.contains(sessions.at(place).count.day)) {
        Q_EMIT dayWanted(by > 0 ? m_month.month.last().addDays(1) : m_month.month.first().addDays(-1));
        return;
    }
    choose(sessions.at(place).count.day, sessions.at(place).count.shift);
    focusDay();
}

} // namespace somotcua
