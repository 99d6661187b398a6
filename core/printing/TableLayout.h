#pragma once

#include "TableHead.h"

#include <optional>

namespace somotcua {

/// A printed table measured for a width: where its columns stand, how high its rows are. It paints any run of its rows
/// under its head.
class TableLayout
{
public:
    /// A row or, of a row higher than a page can hold, some of its lines.
    struct Piece
    {
        qsizetype row; // from 0; PaperPage::kTotal; kNothing; kGroup
        qsizetype firstLine;
        qsizetype lineCount;
        double height;
    };
    static constexpr qsizetype kNothing = -2; // "Không có số liệu" across a table without rows
    static constexpr qsizetype kGroup = -3; // "Cấp xã" across all columns

    TableLayout(const PrintedTable &table, const QString &language, const PaperStyle &style, double width,
                Typesetter &typesetter);

    double headingHeight() const { return m_headingHeight; }
    double headHeight() const { return m_head.height(); }
    double height() const; // heading, head and all rows
    /// All rows and the total, in pieces no higher than `highest`.
    QList<Piece> pieces(double highest) const;

    /// "A. Theo lĩnh vực" over the table; returns where it ends.
    double paintHeading(PaperPage &page, double left, double top) const;
    /// The head and the pieces from `first` to before `end`; returns where they end.
    double paint(PaperPage &page, double left, double top, const QList<Piece> &pieces, qsizetype first,
                 qsizetype end) const;

private:
    using CellLines = QList<QStringList>; // of each column

    void breakRows();
    qsizetype lineCount(qsizetype row) const;
    QRectF cellArea(double left, double top, qsizetype column, double height) const;
    TextStyle typeOf(qsizetype row) const { return row == PaperPage::kTotal ? m_boldType : m_type; }
    const CellLines &linesOf(qsizetype row) const { return row == PaperPage::kTotal ? m_total : m_rows[row]; }

    /// Those pieces; of a row that runs over several one, without a gap between its lines.
    QList<Piece> onOnePage(const QList<Piece> &pieces, qsizetype first, qsizetype end) const;
    void paintCells(PaperPage &page, double left, double top, const Piece &piece) const;
    void paintLineBelow(PaperPage &page, double left, double y, const Piece &piece, const Piece *next) const;
    /// Cells that several rows share: one text in the middle of those of them that stand together on this page.
    void paintJoined(PaperPage &page, QPointF topLeft, const QList<Piece> &rows) const;

    PrintedTable m_table;
    QString m_language;
    PaperStyle m_style;
    Typesetter &m_typesetter;
    TextStyle m_type;
    TextStyle m_boldType;
    QList<double> m_edges; // left edges of the columns and the right edge of the last
    TableHead m_head;
    double m_headingHeight = 0;
    QList<CellLines> m_rows;
    CellLines m_total; // empty: none
};

} // namespace somotcua
