#include "SentenceLayout.h"

#include <algorithm>
#include <utility>

namespace somotcua {

SentenceLayout::SentenceLayout(const Report &report, const PaperStyle &style, Typesetter &typesetter)
    : m_style(style)
    , m_typesetter(typesetter)
    , m_type{style.textPoints, false, false}
{
    const QString text = textOf(report.sentence);
    if (text.isEmpty())
        return;
    m_lines = typesetter.lines(text, m_type, style.bodyWidth());
    qsizetype at = 0;
    for (const QString &line : std::as_const(m_lines)) {
        at = std::max(at, text.indexOf(line, at));
        m_starts << at;
        at += line.size();
    }
    at = 0;
    for (const SentencePiece &piece : report.sentence) {
        if (piece.cell)
            addFigure(piece, report, at);
        at += piece.text.size();
    }
}

void SentenceLayout::addFigure(const SentencePiece &piece, const Report &report, qsizetype start)
{
    const auto block = std::ranges::find(report.blocks, piece.block, &Block::id);
    if (block == report.blocks.cend())
        return;
    const CellPlace place = piece.cell.value_or(CellPlace{});
    const auto after = std::ranges::upper_bound(std::as_const(m_starts), start);
    const qsizetype line = std::max<qsizetype>(0, after - m_starts.cbegin() - 1);
    const QString before = m_lines[line].left(start - m_starts[line]);
    m_figures << Figure{line, m_typesetter.width(before, m_type), m_typesetter.width(piece.text, m_type),
                        PaperPage::Cell{{},
                                        block->id,
                                        place.row < block->rows.size() ? place.row : PaperPage::kTotal,
                                        block->columns.value(place.column).id}};
}

double SentenceLayout::paint(PaperPage &page, double top) const
{
    const double baseline = m_typesetter.baseline(m_style.textLine, m_type);
    for (qsizetype line = 0; line < m_lines.size(); ++line) {
        const double y = top + double(line) * m_style.textLine;
        page.texts << PaperPage::Text{{m_style.left, y + baseline}, m_lines[line], m_type};
    }
    for (Figure figure : m_figures) {
        figure.cell.area = {m_style.left + figure.from, top + double(figure.line) * m_style.textLine, figure.width,
                            m_style.textLine};
        page.cells << figure.cell;
    }
    return top + height();
}

} // namespace somotcua
