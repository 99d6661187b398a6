#pragma once

#include "common/Metrics.h"
#include "common/Theme.h"
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
    int heightForWidth(int width) const override;

    /// A text as it stands in the cell. None is cut off: what does not fit in a row is broken into rows.
    struct Piece
    {
        QString text;
        QRect area;
        TypeRole role = TypeRole::Body;
        Tone tone = Tone::Ink;
        Qt::Alignment at = Qt::AlignLeft;
    };
    QList<Piece> pieces() const;

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
            Today,
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
        QStringList rows = {}; // the text, or the brief one, as the room breaks it
    };
    static constexpr double kNumber = 1.5; // units for the number of the day
    static constexpr double kRowDay = 10; // where the sessions begin in a row
    static constexpr double kSide = 0.5;
    static constexpr double kChipSide = 0.375; // inside the tinted box

    static QString todayWord();

    QList<Line> lines() const;
    QList<Line> fitted(int width) const; // with their rows
    bool todayStandsBelow(int width) const;
    int heightOf(const Line &line) const;
    int heightOf(const QList<Line> &lines) const;
    int side() const;
    QRect content(int width) const;
    QList<std::pair<Line, QRect>> placed() const;
    QRect textArea(const Line &line, const QRect &area) const; // right of the icon, inside the chip
    TypeRole roleOf(const Line &line) const;
    static Tone toneOf(const Line &line);
    std::optional<Line> lineAt(QPoint point) const;
    const SessionView *sessionAt(QPoint point) const;
    bool isChosenOne(const Line &line) const;
    QList<Piece> headPieces() const; // the number, and "today" beside it
    void paintGround(QPainter &painter) const;
    void paintMark(QPainter &painter, const QRect &area, const Line &line) const;

    DayView m_view;
    Shape m_shape = Shape::Square;
    bool m_chosen = false;
    std::optional<Shift> m_shift;
    QPoint m_pressed;
    bool m_dropping = false;
};

} // namespace somotcua
