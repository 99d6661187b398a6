#include "common/LedgerDelegate.h"

#include "common/Icons.h"
#include "common/LedgerTable.h"
#include "common/Look.h"
#include "common/StatusChip.h"

#include <QFontMetrics>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace somotcua {

int paintMarked(QPainter *painter, const QRect &area, const QString &text, const QList<int> &marked, const QFont &font)
{
    QFont bold = font;
    bold.setBold(true);
    int x = area.x();
    int at = 0;
    const auto put = [&](int length, const QFont &with) {
        if (length <= 0 || x > area.right())
            return;
        const QFontMetrics measure(with);
        const QString part = text.mid(at, length);
        const int room = area.right() + 1 - x;
        // Only the last visible part ends in an ellipsis.
        const QString shown
            = measure.horizontalAdvance(part) > room ? measure.elidedText(part, Qt::ElideRight, room) : part;
        painter->setFont(with);
        painter->drawText(QRect(x, area.y(), room, area.height()),
                          Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, shown);
        x += shown == part ? measure.horizontalAdvance(part) : room + 1;
        at += length;
    };
    for (int pair = 0; pair + 1 < marked.size(); pair += 2) {
        put(marked.at(pair) - at, font);
        put(marked.at(pair + 1), bold);
    }
    put(int(text.size()) - at, font);
    return x - area.x();
}

void LedgerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Look &look = lookOf(option.widget);
    const Colours &colours = look.colours;
    const Metrics &measure = look.metrics;
    const bool selected = option.state.testFlag(QStyle::State_Selected) || index.data(ChosenRole).toBool();
    painter->save();
    painter->fillRect(option.rect, selected ? colours.tint : colours.surface);
    painter->fillRect(
        QRect(option.rect.x(), option.rect.bottom() + 1 - measure.line(), option.rect.width(), measure.line()),
        colours.line);
    const auto *table = qobject_cast<const LedgerTable *>(option.widget);
    const int visual = table != nullptr ? table->columnViewportPosition(index.column()) : 0;
    if (selected && visual <= 0)
        painter->fillRect(QRect(option.rect.x(), option.rect.y(), measure.selectionBar(), option.rect.height()),
                          colours.accent);
    if (selected && colours.highContrast) {
        // A row drawn cell by cell: the edge runs above and below all of them.
        painter->fillRect(QRect(option.rect.x(), option.rect.y(), option.rect.width(), measure.strongLine()),
                          colours.accent);
        painter->fillRect(QRect(option.rect.x(), option.rect.bottom() + 1 - measure.strongLine(), option.rect.width(),
                                measure.strongLine()),
                          colours.accent);
    }

    if (const QVariant tick = index.data(Qt::CheckStateRole); tick.isValid()) {
        const bool ticked = tick.toInt() == Qt::Checked;
        const int side = measure.buttonIcon();
        const QPoint corner(option.rect.center().x() - side / 2, option.rect.center().y() - side / 2);
        paintIcon(painter, QRect(corner, QSize(side, side)), ticked ? u"ticked"_s : u"not-ticked"_s,
                  ticked ? colours.accent : colours.edge);
        painter->restore();
        return;
    }

    const int pad = measure.of(0.625);
    QRect area = option.rect.adjusted(pad, 0, -pad, -measure.line());
    if (table != nullptr && table->acrossColumn() >= 0 && index.column() >= table->acrossColumn()) {
        const QRect across = table->acrossArea(option.rect);
        const QVariant mark = index.siblingAtColumn(table->acrossColumn()).data(AcrossRole);
        painter->save();
        painter->setClipRect(option.rect); // each cell draws its own part of it
        paintWrapped(painter, across, mark.value<StatusMark>(), look);
        painter->restore();
        area.setBottom(across.top());
    }
    const QVariant status = index.data(StatusRole);
    if (status.canConvert<StatusMark>() && !index.data(SecondLineRole).isValid()) {
        paintStatus(painter, area, status.value<StatusMark>(), look);
        painter->restore();
        return;
    }

    const QFont body = measure.font(TypeRole::Body);
    const QString second = index.data(SecondLineRole).toString();
    const QRect first = second.isEmpty() && !status.isValid()
        ? area
        : QRect(area.x(), area.y(), area.width(), area.height() / 2 + measure.of(0.125));
    QRect line = first;
    if (const QString meaning = index.data(IconRole).toString(); !meaning.isEmpty()) {
        const int side = measure.rowIcon();
        paintIcon(painter, QRect(first.x(), first.center().y() - side / 2, side, side), meaning, colours.inkSoft);
        line.setLeft(first.left() + side + measure.of(0.375));
    }
    painter->setPen(index.data(SoftRole).toBool() ? colours.inkSoft : colours.ink);
    const QString text = displayText(index.data(Qt::DisplayRole), option.locale);
    const Qt::Alignment alignment(index.data(Qt::TextAlignmentRole).toInt());
    int used = 0;
    if (alignment.testFlag(Qt::AlignRight)) {
        painter->setFont(body);
        painter->drawText(line, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine,
                          QFontMetrics(body).elidedText(text, Qt::ElideRight, line.width()));
    } else {
        used = paintMarked(painter, line, text, index.data(MarkedRole).value<QList<int>>(), body);
    }
    const QString aside = index.data(AsideRole).toString();
    const QRect behind = line.adjusted(used + measure.of(0.25), 0, 0, 0);
    // Half a year of birth tells nothing: whole or not at all.
    if (!aside.isEmpty() && QFontMetrics(body).horizontalAdvance(aside) <= behind.width()) {
        painter->setPen(colours.inkSoft);
        paintMarked(painter, behind, aside, {}, body);
    }
    const QRect below(area.x(), first.bottom() - measure.of(0.125), area.width(), area.bottom() - first.bottom());
    if (status.canConvert<StatusMark>()) {
        paintStatus(painter, below, status.value<StatusMark>(), look);
    } else if (!second.isEmpty()) {
        const QFont hint = measure.font(TypeRole::Hint);
        painter->setPen(colours.inkSoft);
        if (alignment.testFlag(Qt::AlignRight)) {
            painter->setFont(hint);
            painter->drawText(below, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine,
                              QFontMetrics(hint).elidedText(second, Qt::ElideRight, below.width()));
        } else {
            paintMarked(painter, below, second, {}, hint);
        }
    }
    painter->restore();
}

} // namespace somotcua
