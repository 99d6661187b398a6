#include "roster/DayCell.h"

#include "common/Look.h"

#include <QMouseEvent>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

// In units.
constexpr double kLine = 1.25;
constexpr double kMark = 1.75;
constexpr double kNarrowSide = 0.375;
constexpr double kSquareDay = 6;
constexpr double kNarrowDay = 2.5;

} // namespace

DayCell::DayCell(QWidget *parent)
    : QPushButton(parent)
{
    setAcceptDrops(true);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
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

QString DayCell::todayWord()
{
    //: On the day in the calendar. vi: hôm nay
    return tr("today");
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
    const double more = kLine * double(std::max<qsizetype>(line.rows.size(), 1) - 1);
    if (line.kind != Line::Kind::Mark)
        return measure.of(kLine + more);
    return measure.of((line.asks ? kMark : kLine + 0.125) + more);
}

int DayCell::heightOf(const QList<Line> &lines) const
{
    const Metrics &measure = lookOf(this).metrics;
    int height = 0;
    for (const Line &line : lines)
        height += heightOf(line);
    return std::max(measure.target(), height + measure.of(m_shape == Shape::Strip ? 0.75 : kNumber + 0.625));
}

int DayCell::side() const
{
    return lookOf(this).metrics.of(m_shape == Shape::Narrow ? kNarrowSide : kSide);
}

QSize DayCell::sizeHint() const
{
    const Metrics &measure = lookOf(this).metrics;
    const int width = measure.of(m_shape == Shape::Strip        ? kRowDay + 10
                                     : m_shape == Shape::Narrow ? kNarrowDay
                                                                : kSquareDay);
    return {width, heightForWidth(width)};
}

QSize DayCell::minimumSizeHint() const
{
    // Where the day is narrower than it would like, its words are broken into lines and it becomes higher.
    const Metrics &measure = lookOf(this).metrics;
    const int least
        = m_shape == Shape::Strip ? measure.of(kRowDay + 4) : measure.of(m_shape == Shape::Narrow ? 2.25 : 4);
    return {least, heightOf(lines())};
}

int DayCell::heightForWidth(int width) const
{
    return heightOf(fitted(content(width).width()));
}

/// Where the lines stand; their height is their own affair.
QRect DayCell::content(int width) const
{
    const Metrics &measure = lookOf(this).metrics;
    const int left = m_shape == Shape::Strip ? measure.of(kRowDay) : side();
    const int right = m_shape == Shape::Strip ? side() : side() / 2;
    return {left, measure.of(kNumber + 0.25), std::max(0, width - left - right), 0};
}

QList<std::pair<DayCell::Line, QRect>> DayCell::placed() const
{
    QRect area = content(width());
    const QList<Line> all = fitted(area.width());
    if (m_shape == Shape::Strip) {
        int height = 0;
        for (const Line &line : all)
            height += heightOf(line);
        area.moveTop((rect().height() - height) / 2);
    }
    QList<std::pair<Line, QRect>> placed;
    for (const Line &line : all) {
        area.setHeight(heightOf(line));
        placed << std::pair(line, area);
        area.translate(0, area.height());
    }
    return placed;
}

std::optional<DayCell::Line> DayCell::lineAt(QPoint point) const
{
    for (const auto &[line, area] : placed()) {
        if (point.y() >= area.top() && point.y() <= area.bottom())
            return line;
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
