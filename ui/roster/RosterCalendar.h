#pragma once

#include "common/Card.h"
#include "roster/DayView.h"
#include "RosterMonth.h"

#include <QSet>

class QGridLayout;
class QLabel;

namespace somotcua {

class DayCell;

/// A month of sessions: a calendar, or with large type a list of its days that have one. The arrows move, by day and by
/// week in the calendar, by session in the list and within a day that has several; Enter and Delete ask for what they
/// say.
class RosterCalendar : public Card
{
    Q_OBJECT

public:
    explicit RosterCalendar(QWidget *parent = nullptr);

    enum class Shape
    {
        Calendar,
        ShortNames, // less room: names as initials, a weekend without sessions away
        List
    };
    void setShape(Shape shape);
    Shape shape() const { return m_shape; }
    void setMonth(const RosterMonth &month, QDate today);

    QDate day() const { return m_day; }
    /// The place in the month's sessions; -1 on a day without one.
    int chosen() const;
    /// The first session of the day unless one is named.
    void choose(QDate day, std::optional<Shift> shift = {});
    void focusDay();

Q_SIGNALS:
    void chosenChanged();
    /// A day that the month does not show.
    void dayWanted(QDate day);
    void entered(); // Enter
    void pressed(); // the mouse chose a session
    void removeWanted();
    void dropped(VolunteerId who, std::optional<SessionPlace> from, SessionPlace to);

protected:
    /// The keys of the cells: the scrolling sheet between would take them.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool takeKey(int key);
    void showDays();
    void placeCells();
    void mark();
    DayView viewOf(QDate day) const;
    SessionView viewOf(const RosterSession &session, int place, bool alone) const;
    QString briefOf(VolunteerId who, const QString &whole) const;
    bool hidesWeekend() const;
    bool hasSessions(int weekday) const;
    void step(int days);
    void stepBetweenSessions(int by);
    bool stepWithinDay(int by);
    QList<int> placesOn(QDate day) const;

    QGridLayout *m_grid;
    QList<QLabel *> m_heads;
    QList<DayCell *> m_cells;
    RosterMonth m_month;
    QSet<qsizetype> m_doubled;
    QDate m_today;
    QDate m_day;
    std::optional<Shift> m_shift;
    Shape m_shape = Shape::Calendar;
};

} // namespace somotcua
