#include "roster/DayCell.h"

#include "common/Icons.h"
#include "common/Look.h"
#include "common/StatusChip.h"
#include "roster/RosterWords.h"

#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

// In units.
constexpr double kNumber = 1.5;
constexpr double kLine = 1.25;
constexpr double kMark = 1.75;
constexpr double kRowDay = 9; // where the sessions begin in a row
constexpr double kSide = 0.5;
constexpr double kNarrowSide = 0.375;

} // namespace

DayCell::DayCell(QWidget *parent)
    : QPushButton(parent)
{
    setAcceptDrops(true);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setFocusPolicy(Qt::ClickFocus);
}

void DayCell::setDay(const DayView &view, Shape shape)
{
    m_view = view;
    m_shape = shape;
    setAccessibleName(view.spoken);
    updateGeometry();
    update();
}

void DayCell::setChosen(bool chosen, std::optional<Shift> shift)
{
    m_chosen = chosen;
    m_shift = shift;
    setFocusPolicy(chosen ? Qt::StrongFocus : Qt::ClickFocus); // one stop for Tab
    update();
}

QList<DayCell::Line> DayCell::lines() const
{
    using enum Line::Kind;
    //: In a day of the calendar where there is little room: nobody is on duty. vi: Trống
    const QString nobody = tr("Empty");
    //: In a day of the calendar where there is little room: somebody is on duty twice at once. vi: Trùng
    const QString twice = tr("Twice");
    QList<Line> lines;
    const bool roomy = m_shape != Shape::Narrow;
    if (!m_view.named.isEmpty() && roomy)
        lines << Line{.kind = Named, .text = m_view.named, .icon = m_view.holiday ? u"holiday"_s : u"session"_s};
    if (!m_view.remark.isEmpty() && roomy)
        lines << Line{.kind = Label, .text = m_view.remark};
    for (int at = 0; at < m_view.sessions.size(); ++at) {
        const SessionView &session = m_view.sessions.at(at);
        if (!session.label.isEmpty())
            lines << Line{.kind = Label, .text = session.label, .brief = session.briefLabel, .session = at};
        if (!session.calledOff.isEmpty()) {
            //: In a day of the calendar: a session that was called off. vi: Hoãn
            lines << Line{
                .kind = Mark, .text = session.calledOff, .brief = tr("Off"), .session = at, .icon = u"holiday"_s};
            continue;
        }
        for (int place = 0; place < session.duties.size(); ++place) {
            const DutyView &duty = session.duties.at(place);
            lines << Line{.kind = Name, .text = duty.name, .brief = duty.brief, .session = at, .duty = place};
        }
        if (session.gap)
            //: In a day of the calendar. vi: Chưa có ai
            lines << Line{.kind = Mark,
                          .text = tr("Nobody yet"),
                          .brief = nobody,
                          .session = at,
                          .icon = u"message-warning"_s,
                          .asks = true};
        if (session.doubled)
            //: In a day of the calendar: on duty twice at the same time. vi: Trùng người
            lines << Line{.kind = Mark,
                          .text = tr("Twice at once"),
                          .brief = twice,
                          .session = at,
                          .icon = u"same-twice"_s,
                          .asks = true};
        if (!session.stand.isEmpty())
            lines << Line{.kind = Mark,
                          .text = session.stand,
                          .brief = session.briefStand,
                          .session = at,
                          .icon = session.done ? u"message-done"_s : u"session"_s,
                          .done = session.done};
    }
    return lines;
}

int DayCell::heightOf(const Line &line) const
{
    const Metrics &measure = lookOf(this).metrics;
    switch (line.kind) {
    case Line::Kind::Named:
    case Line::Kind::Label:
    case Line::Kind::Name:
        return measure.of(kLine);
    case Line::Kind::Mark:
        return measure.of(line.asks ? kMark : kLine + 0.125);
    }
    Q_UNREACHABLE();
}

int DayCell::side() const
{
    return lookOf(this).metrics.of(m_shape == Shape::Narrow ? kNarrowSide : kSide);
}

QSize DayCell::sizeHint() const
{
    const Metrics &measure = lookOf(this).metrics;
    int height = 0;
    for (const Line &line : lines())
        height += heightOf(line);
    if (m_shape == Shape::Strip)
        return {measure.of(kRowDay + 10), std::max(measure.target(), height + measure.of(0.75))};
    return {measure.of(m_shape == Shape::Narrow ? 2.5 : 6),
            std::max(measure.target(), height + measure.of(kNumber + 0.625))};
}

QSize DayCell::minimumSizeHint() const
{
    // Names are shortened and end in an ellipsis where the day is narrower than it would like.
    const Metrics &measure = lookOf(this).metrics;
    const int least
        = m_shape == Shape::Strip ? measure.of(kRowDay + 4) : measure.of(m_shape == Shape::Narrow ? 2.25 : 4);
    return {least, sizeHint().height()};
}

QRect DayCell::content() const
{
    const Metrics &measure = lookOf(this).metrics;
    if (m_shape != Shape::Strip)
        return rect().adjusted(side(), measure.of(kNumber + 0.25), -side() / 2, 0);
    int height = 0;
    for (const Line &line : lines())
        height += heightOf(line);
    return rect().adjusted(measure.of(kRowDay), (rect().height() - height) / 2, -side(), 0);
}

void DayCell::paintEvent(QPaintEvent *)
{
    const Look &look = lookOf(this);
    const Colours &colours = look.colours;
    const Metrics &measure = look.metrics;
    QPainter painter(this);
    const bool open = m_view.inMonth && (m_view.day.dayOfWeek() < Qt::Saturday || !m_view.sessions.isEmpty());
    painter.fillRect(rect(), m_chosen || m_dropping ? colours.tint : open ? colours.surface : colours.sunken);
    painter.setPen(QPen(colours.line, measure.line()));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    if (m_shape != Shape::Strip)
        painter.drawLine(rect().topRight(), rect().bottomRight());
    if (m_view.today)
        painter.fillRect(QRect(0, 0, width(), measure.strongLine() + 1), colours.accent);
    if (m_chosen || m_dropping) {
        const int wide = hasFocus() ? measure.strongLine() + 1 : measure.strongLine();
        painter.setPen(QPen(colours.accent, wide, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.drawRect(QRectF(rect()).adjusted(wide / 2.0, wide / 2.0, -wide / 2.0, -wide / 2.0));
    }
    paintNumber(painter);
    QRect area = content();
    for (const Line &line : lines()) {
        area.setHeight(heightOf(line));
        paintLine(painter, area, line);
        area.translate(0, area.height());
    }
}

void DayCell::paintNumber(QPainter &painter) const
{
    const Look &look = lookOf(this);
    const Metrics &measure = look.metrics;
    painter.setFont(measure.font(m_view.inMonth ? TypeRole::Label : TypeRole::Body));
    painter.setPen(look.colours.inkOf(m_view.inMonth ? Tone::Ink : Tone::Soft));
    QRect area = rect().adjusted(side(), measure.of(0.25), -side(), 0);
    area.setHeight(m_shape == Shape::Strip ? height() - measure.of(0.5) : measure.of(kNumber));
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, m_view.number);
    if (!m_view.today || m_shape == Shape::Narrow)
        return;
    painter.setFont(measure.font(TypeRole::Head));
    painter.setPen(look.colours.accent);
    //: On the day in the calendar. vi: hôm nay
    painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, tr("today"));
}

void DayCell::paintLine(QPainter &painter, const QRect &area, const Line &line) const
{
    const Look &look = lookOf(this);
    const Metrics &measure = look.metrics;
    if (line.kind == Line::Kind::Mark || line.kind == Line::Kind::Named) {
        const Tone tone = line.asks ? Tone::Soon : line.done ? Tone::Done : Tone::Soft;
        const QRect place = line.asks ? area.adjusted(-measure.of(0.125), 0, 0, 0) : area;
        StatusMark mark{line.icon, line.text, tone, line.asks};
        if (!line.brief.isEmpty() && sizeOfStatus(mark, look).width() > place.width())
            mark.text = line.brief;
        paintStatus(&painter, place, mark, look);
        return;
    }
    const bool label = line.kind == Line::Kind::Label;
    const bool chosenOne = m_chosen && line.session >= 0 && m_view.sessions.size() > 1
        && m_shift == m_view.sessions.at(line.session).place.shift;
    painter.setFont(measure.font(label ? (chosenOne ? TypeRole::Head : TypeRole::Hint) : TypeRole::Body));
    painter.setPen(label && chosenOne ? look.colours.accent : look.colours.inkOf(label ? Tone::Soft : Tone::Ink));
    const QFontMetrics metrics(painter.font());
    const bool fits = line.brief.isEmpty() || metrics.horizontalAdvance(line.text) <= area.width();
    const QString shown = metrics.elidedText(fits ? line.text : line.brief, Qt::ElideRight, area.width());
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
}

std::optional<DayCell::Line> DayCell::lineAt(QPoint point) const
{
    int top = content().top();
    for (const Line &line : lines()) {
        const int height = heightOf(line);
        if (point.y() >= top && point.y() < top + height)
            return line;
        top += height;
    }
    return {};
}

const SessionView *DayCell::sessionAt(QPoint point) const
{
    if (m_view.sessions.isEmpty())
        return nullptr;
    const auto line = lineAt(point);
    return &m_view.sessions.at(line && line->session >= 0 ? line->session : 0);
}

void DayCell::keyPressEvent(QKeyEvent *event)
{
    event->ignore(); // the calendar's
}

void DayCell::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position().toPoint();
    setFocus(Qt::MouseFocusReason);
}

void DayCell::mouseReleaseEvent(QMouseEvent *event)
{
    if (!rect().contains(event->position().toPoint()))
        return;
    const SessionView *session = sessionAt(event->position().toPoint());
    Q_EMIT pressedAt(m_view.day, session != nullptr ? std::optional(session->place.shift) : std::nullopt);
}

void DayCell::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

} // namespace somotcua
