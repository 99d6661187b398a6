#include "desk/guide/PaperCheck.h"

#include "common/Look.h"
#include "common/Painting.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyleOptionButton>

#include <algorithm>

namespace somotcua {

namespace {

constexpr int kWrapped = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignVCenter;
constexpr int kAnyHeight = 10000;
constexpr double kBefore = 0.25; // room for the focus before the box, in units

} // namespace

PaperCheck::PaperCheck(QWidget *parent)
    : QCheckBox(parent)
{
    // A check box would ask for the width of all its words.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int PaperCheck::textLeft() const
{
    return style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this) + lookOf(this).metrics.of(kBefore + 0.5);
}

int PaperCheck::heightForWidth(int width) const
{
    const QFontMetrics metrics(lookOf(this).metrics.font(TypeRole::Body));
    const int room = std::max(1, width - textLeft());
    const int words = metrics.boundingRect(0, 0, room, kAnyHeight, kWrapped, text()).height();
    return std::max(lookOf(this).metrics.target(), words + lookOf(this).metrics.of(0.25));
}

QSize PaperCheck::sizeHint() const
{
    const Metrics &measure = lookOf(this).metrics;
    const int words = QFontMetrics(measure.font(TypeRole::Body)).horizontalAdvance(text());
    return {std::min(textLeft() + words, measure.of(20)), measure.target()};
}

QSize PaperCheck::minimumSizeHint() const
{
    const Metrics &measure = lookOf(this).metrics;
    return {textLeft() + measure.of(5), measure.target()};
}

void PaperCheck::paintEvent(QPaintEvent *)
{
    const Look &look = lookOf(this);
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const int side = style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this);
    option.rect = QRect(look.metrics.of(kBefore), (height() - side) / 2, side, side);
    style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &option, &painter, this);
    painter.setFont(look.metrics.font(TypeRole::Body));
    painter.setPen(isEnabled() ? look.colours.ink : look.colours.inkSoft);
    painter.drawText(rect().adjusted(textLeft(), 0, 0, 0), kWrapped, text());
    if (showsFocus(this))
        paintBox(&painter, rect(), Qt::transparent, look.colours.accent, look.metrics.strongLine(),
                 look.metrics.fieldRadius());
}

} // namespace somotcua
