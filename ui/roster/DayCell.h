#pragma once

#include "roster/DayView.h"

#include <QPushButton>

namespace somotcua {

/// One day of the roster, painted as a square of the calendar or as a row of the list. It is a button to a screen
/// reader; the calendar keeps the focus on the chosen one. People can be dragged out of it and into it.
class DayCell : public QPushButton
{
    Q_OBJECT

public:
    /// Square: the calendar's. Narrow: of a weekend without sessions. Strip: the list's, with the weekday in front.
    enum class Shape
    {
        Square,
        Narrow,
        Strip
    };

    explicit DayCell(QWidget *parent = nullptr);

    void setDay(const DayView &view, Shape shape);
    const DayView &view() const { return m_view; }
    /// `shift` is the chosen one of several sessions.
    void setChosen(bool chosen, std::optional<Shift> shift);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// What is dragged: a person, and where from (nothing: from the list of the team).
    struct Dragged
    {
        VolunteerId who;
        std::optional<SessionPlace> from;
    };
    static void startDrag(QWidget *source, const Dragged &dragged, const QString &name);

Q_SIGNALS:
    void pressedAt(QDate day, std::optional<Shift> shift);
    void dropped(VolunteerId who, std::optional<SessionPlace> from, SessionPlace to);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// What stands below each other in the cell.
    struct Line
    {
        enum class Kind : quint8
        {
            Named,
            Label,
            Name,
            Mark
        };
        Kind kind = Kind::Name;
        QString text = {};
        QString brief = {}; // where the text does not fit
        int session = -1;
        int duty = -1;
        QString icon = {};
        bool asks = false; // amber
        bool done = false;
    };
    QList<Line> lines() const;
    int heightOf(const Line &line) const;
    int side() const;
    QRect content() const; // where the lines stand
    std::optional<Line> lineAt(QPoint point) const;
    const SessionView *sessionAt(QPoint point) const;
    void paintLine(QPainter &painter, const QRect &area, const Line &line) const;
    void paintNumber(QPainter &painter) const;

    DayView m_view;
    Shape m_shape = Shape::Square;
    bool m_chosen = false;
    std::optional<Shift> m_shift;
    QPoint m_pressed;
    bool m_dropping = false;
};

} // namespace somotcua
