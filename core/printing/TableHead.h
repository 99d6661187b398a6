#pragma once

#include "PaperPage.h"
#include "PaperStyle.h"
#include "PrintedTable.h"
#include "Typesetter.h"

namespace somotcua {

/// The headings of a table: groups over their columns, labels, and a row (1), (2), … where the form has one.
class TableHead
{
public:
    TableHead(const PrintedTable &table, const PaperStyle &style, const QList<double> &edges, Typesetter &typesetter);

    double height() const { return m_groupHeight + m_labelHeight + m_numberHeight; }
    /// Draws it with all its lines; returns where it ends.
    double paint(PaperPage &page, double left, double top) const;

private:
    struct Group
    {
        qsizetype first; // column
        qsizetype end; // the one after the last
        QStringList lines; // of its label; empty: a column without group
    };

    QRectF area(double left, double top, qsizetype firstColumn, qsizetype endColumn, double height) const;

    PaperStyle m_style;
    QList<double> m_edges;
    Typesetter &m_typesetter;
    TextStyle m_type;
    TextStyle m_numberType;
    QList<Group> m_groups;
    QList<QStringList> m_labels; // lines, one a column
    double m_groupHeight = 0; // 0: no groups
    double m_labelHeight = 0;
    double m_numberHeight = 0; // 0: columns are not numbered
};

} // namespace somotcua
