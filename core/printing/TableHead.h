#pragma once

#include "PaperPage.h"
#include "PaperStyle.h"
#include "TableHeading.h"
#include "Typesetter.h"

namespace somotcua {

/// The headings of a table: groups over groups over their columns, labels, and a row (1), (2), … where the form has
/// one.
class TableHead
{
public:
    TableHead(const PrintedTable &table, const PaperStyle &style, const QList<double> &edges, Typesetter &typesetter);

    double height() const;
    /// Draws it with all its lines; returns where it ends.
    double paint(PaperPage &page, double left, double top) const;

private:
    struct Cell
    {
        HeadCell place;
        QStringList lines;
    };

    /// Where a row of the head begins, from its top; that behind the last is where the labels end.
    double rowTop(qsizetype row) const;
    QRectF area(QPointF topLeft, const HeadCell &cell) const;

    PaperStyle m_style;
    QList<double> m_edges;
    Typesetter &m_typesetter;
    TextStyle m_type;
    TextStyle m_numberType;
    QList<Cell> m_cells;
    QList<double> m_rowHeights;
    qsizetype m_columns;
    double m_numberHeight = 0; // 0: columns are not numbered
};

} // namespace somotcua
