#include "common/WindowFoot.h"

#include "common/Icons.h"
#include "common/Look.h"

#include <QFontMetrics>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

constexpr double kShortFrom = 1.5;

QString iconOf(WindowFoot::Part part)
{
    switch (part) {
    case WindowFoot::Part::Ledger:
        return u"ledger"_s;
    case WindowFoot::Part::Session:
        return u"session"_s;
    case WindowFoot::Part::Draft:
        return u"draft"_s;
    case WindowFoot::Part::TypeSize:
        return u"type-size"_s;
    case WindowFoot::Part::Backup:
        return u"backup-seal"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

WindowFoot::WindowFoot(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void WindowFoot::set(Part part, const QString &text, const QString &shortText, Tone tone)
{
    if (text.isEmpty())
        m_entries.remove(part);
    else
        m_entries[part] = {text, shortText, tone};
    tell();
}

QString WindowFoot::text(Part part) const
{
    return m_entries.value(part).text;
}

void WindowFoot::tell()
{
    QStringList texts;
    for (const Entry &entry : std::as_const(m_entries))
        texts << entry.text;
    setAccessibleName(texts.join(u". "_s));
    update();
}

QString WindowFoot::shown(Part part) const
{
    const Entry entry = m_entries.value(part);
    const bool brief = lookOf(this).metrics.typeFactor() >= kShortFrom && !entry.shortText.isEmpty();
    return brief ? entry.shortText : entry.text;
}

QSize WindowFoot::sizeHint() const
{
    const Metrics &measure = lookOf(this).metrics;
    const QFontMetrics hint(measure.font(TypeRole::Hint));
    return {0, std::max(std::min(measure.foot(), measure.of(1.5) + 24), hint.height() + measure.of(0.5))};
}

QSize WindowFoot::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void WindowFoot::paintEvent(QPaintEvent *)
{
    const Look &look = lookOf(this);
    const Metrics &measure = look.metrics;
    QPainter painter(this);
    painter.fillRect(rect(), look.colours.sunken);
    painter.fillRect(QRect(0, 0, width(), measure.line()), look.colours.cardEdge);
    const QFont font = measure.font(TypeRole::Hint);
    const QFontMetrics hint(font);
    painter.setFont(font);

    const int side = measure.rowIcon();
    const int gap = measure.of(0.375);
    const int apart = measure.of(1.5);
    const auto widthOf = [&](Part part) {
        const QString text = shown(part);
        return text.isEmpty() ? 0 : side + gap + hint.horizontalAdvance(text) + apart;
    };
    // What does not fit goes from the middle: the draft last of the left side is the first thing people look for.
    QList<Part> left = {Part::Ledger, Part::Session, Part::Draft};
    QList<Part> right = {Part::TypeSize, Part::Backup};
    const auto needed = [&] {
        int sum = 2 * measure.pageSide();
        for (const Part part : left + right)
            sum += widthOf(part);
        return sum;
    };
    for (const Part part : {Part::Session, Part::TypeSize, Part::Draft}) {
        if (needed() <= width() + apart)
            break;
        left.removeOne(part);
        right.removeOne(part);
    }

    const auto put = [&](Part part, int x) {
        const QString text = shown(part);
        if (text.isEmpty())
            return;
        const QColor ink = look.colours.inkOf(m_entries.value(part).tone);
        paintIcon(&painter, QRect(x, (height() - side) / 2, side, side), iconOf(part), ink);
        painter.setPen(ink);
        painter.drawText(QRect(x + side + gap, 0, width() - x - side - gap, height()),
                         Qt::AlignVCenter | Qt::TextSingleLine, text);
    };
    int x = measure.of(1);
    for (const Part part : std::as_const(left)) {
        put(part, x);
        x += widthOf(part);
    }
    x = width() - measure.of(1) + apart;
    for (const Part part : std::as_const(right))
        x -= widthOf(part);
    for (const Part part : std::as_const(right)) {
        put(part, x);
        x += widthOf(part);
    }
}

} // namespace somotcua
