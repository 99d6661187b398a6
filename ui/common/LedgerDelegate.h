#pragma once

#include <QStyledItemDelegate>

namespace somotcua {

/// Draws the cells of a LedgerTable: text with searched letters bold, an aside, a second line, or a status.
class LedgerDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// Draws one line of text at the left of the area, the marked letters bold, elided at its end; returns its width.
int paintMarked(QPainter *painter, const QRect &area, const QString &text, const QList<int> &marked, const QFont &font);

} // namespace somotcua
