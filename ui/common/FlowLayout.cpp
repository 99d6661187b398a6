#include "common/FlowLayout.h"

#include <algorithm>

namespace somotcua {

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{ }

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items << item;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return flow(QRect(0, 0, width, 0), Doing::Measure);
}

QSize FlowLayout::sizeHint() const
{
    const QMargins margins = contentsMargins();
    QSize size(margins.left() + margins.right(), 0);
    int shown = 0;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        size.rwidth() += item->sizeHint().width() + (shown++ > 0 ? spacing() : 0);
        size.setHeight(std::max(size.height(), item->sizeHint().height()));
    }
    return size + QSize(0, margins.top() + margins.bottom());
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &area)
{
    QLayout::setGeometry(area);
    flow(area, Doing::Place);
}

int FlowLayout::flow(const QRect &area, Doing doing) const
{
    const QRect room = area.marginsRemoved(contentsMargins());
    QList<std::pair<QLayoutItem *, QRect>> line;
    int x = room.x();
    int y = room.y();
    int lineHeight = 0;
    const auto endLine = [&] {
        // Things of one line stand on its middle.
        for (const auto &[item, place] : std::as_const(line)) {
            if (doing == Doing::Place)
                item->setGeometry(place.translated(0, (lineHeight - place.height()) / 2));
        }
        line.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const int width = std::min(item->sizeHint().width(), std::max(room.width(), item->minimumSize().width()));
        if (!line.isEmpty() && x + width > room.x() + room.width()) {
            endLine();
            x = room.x();
            y += lineHeight + spacing();
            lineHeight = 0;
        }
        const int height = item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
        line.emplaceBack(item, QRect(x, y, width, height));
        x += width + spacing();
        lineHeight = std::max(lineHeight, height);
    }
    endLine();
    const QMargins margins = contentsMargins();
    return y + lineHeight - room.y() + margins.top() + margins.bottom();
}

} // namespace somotcua
