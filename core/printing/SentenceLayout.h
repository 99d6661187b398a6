#pragma once

#include "PaperPage.h"
#include "PaperStyle.h"
#include "Report.h"
#include "Typesetter.h"

namespace somotcua {

/// The sentence below the tables, broken into lines over the whole width. Each of its figures can be pointed at as if
/// it were the cell of the table that answers for it.
class SentenceLayout
{
public:
    SentenceLayout(const Report &report, const PaperStyle &style, Typesetter &typesetter);

    double height() const { return double(m_lines.size()) * m_style.textLine; } // 0: there is none
    /// Returns where it ends.
    double paint(PaperPage &page, double top) const;

private:
    struct Figure
    {
        qsizetype line;
        double from; // from the left edge of the text
        double width;
        PaperPage::Cell cell;
    };

    void addFigure(const SentencePiece &piece, const Report &report, qsizetype start);

    PaperStyle m_style;
    Typesetter &m_typesetter;
    TextStyle m_type;
    QStringList m_lines;
    QList<qsizetype> m_starts; // of each line in the whole text
    QList<Figure> m_figures;
};

} // namespace somotcua
