#pragma once

#include "CompareWithIssued.h"

#include <QAbstractTableModel>

namespace somotcua {

/// The figures that are not what was printed: what is counted, two lines each, and behind them one line for all that is
/// reckoned from it, which unfolds. Two entries change a dozen counts and a hundred shares; the counts are read.
class ChangesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Figure,
        Printed,
        Now,
        Change,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Counts first, as compareWithIssued tells them; in the language of the sheet.
    void setFigures(QList<ChangedFigure> figures, const QString &language);
    /// Nothing for the line that unfolds.
    const ChangedFigure *figure(int row) const;
    /// What a line says of the figure in a sentence: "Hộ tịch, số lượt, so với bản đã in: +2 −1".
    QString sentence(int row) const;
    bool unfolds(int row) const;
    void unfold();
    int counted() const { return m_counted; }
    int derived() const { return int(m_figures.size()) - m_counted; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString words(const ChangedFigure &figure, int column) const;

    QList<ChangedFigure> m_figures;
    QString m_language;
    int m_counted = 0;
    bool m_folded = false;
};

} // namespace somotcua
