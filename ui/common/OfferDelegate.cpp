#include "common/OfferDelegate.h"

#include "common/Icons.h"
#include "common/LedgerDelegate.h"
#include "common/Look.h"

#include <QFontMetrics>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace somotcua {

QList<int> OfferDelegate::columnWidths(const QAbstractItemModel *model, const QFont &font) const
{
    const QFontMetrics measure(font);
    QList<int> widths;
    for (int row = 0; row < model->rowCount(); ++row) {
        const QStringList details = model->index(row, 0).data(DetailsRole).toStringList();
        for (int column = 0; column < details.size(); ++column) {
            if (column == widths.size())
                widths << 0;
            widths[column] = std::max(widths.at(column), measure.horizontalAdvance(details.at(column)) + 1);
        }
    }
    return widths;
}

void OfferDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Look &look = lookOf(option.widget);
    const Colours &colours = look.colours;
    const Metrics &measure = look.metrics;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->fillRect(option.rect, selected ? colours.tint : colours.surface);
    if (selected)
        painter->fillRect(QRect(option.rect.x(), option.rect.y(), measure.selectionBar(), option.rect.height()),
                          colours.accent);
    if (index.row() + 1 < index.model()->rowCount())
        painter->fillRect(
            QRect(option.rect.x(), option.rect.bottom() + 1 - measure.line(), option.rect.width(), measure.line()),
            colours.line);
    const QFont body = measure.font(TypeRole::Body);
    QRect area = option.rect.adjusted(measure.of(0.75), 0, -measure.of(0.75), -measure.line());
    if (index.data(IsNewRole).toBool()) {
        const int side = measure.rowIcon();
        paintIcon(painter, QRect(area.x(), area.y() + (area.height() - side) / 2, side, side), u"add"_s,
                  colours.accent);
        painter->setPen(colours.accent);
        paintMarked(painter, area.adjusted(side + measure.of(0.5), 0, 0, 0), index.data().toString(), {}, body);
        painter->restore();
        return;
    }
    const QStringList details = index.data(DetailsRole).toStringList();
    const QList<int> widths = columnWidths(index.model(), body);
    const int gap = measure.of(1);
    int right = area.right() + 1;
    painter->setFont(body);
    for (int column = int(widths.size()) - 1; column >= 0; --column) {
        right -= widths.at(column);
        painter->setPen(column == 0 ? colours.ink : colours.inkSoft);
        painter->drawText(QRect(right, area.y(), widths.at(column), area.height()),
                          Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, details.value(column));
        right -= gap;
    }
    painter->setPen(colours.ink);
    area.setRight(right);
    paintMarked(painter, area, index.data().toString(), index.data(MarksRole).value<QList<int>>(), body);
    painter->restore();
}

QSize OfferDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Metrics &measure = lookOf(option.widget).metrics;
    const QFont body = measure.font(TypeRole::Body);
    int width = QFontMetrics(body).horizontalAdvance(index.data().toString()) + measure.of(3);
    for (const int column : columnWidths(index.model(), body))
        width += column + measure.of(1);
    return {width, measure.target()};
}

} // namespace somotcua
