#pragma once

#include <QStyledItemDelegate>

namespace somotcua {

/// Draws a row of an OfferList: the main word with its searched letters bold, details in columns, numbers last.
class OfferDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role
    {
        DetailsRole = Qt::UserRole + 1,
        MarksRole,
        ValueRole,
        IsNewRole
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QList<int> columnWidths(const QAbstractItemModel *model, const QFont &font) const;
};

} // namespace somotcua
