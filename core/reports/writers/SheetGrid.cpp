#include "SheetGrid.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace somotcua {
namespace {

constexpr double kCharactersPerMillimetre = 0.54; // 11 pt Times
constexpr double kLetter = 0.8; // of Times, against the digit that measures columns
constexpr double kCapital = 1.2;
constexpr double kFilled = 0.9; // of a line, words being broken whole
constexpr double kNarrowest = 6;
constexpr double kDay = 12; // a day or a number of nine digits
constexpr int kFewestColumns = 6; // the two head blocks and three signatures need them

double wished(const PrintedColumn &column)
{
    return column.width * kCharactersPerMillimetre;
}

} // namespace

SheetGrid::SheetGrid(const QList<PrintedTable> &tables)
{
    const auto columnsOf = [](const PrintedTable &table) {
        return table.columns.size();
    };
    const auto widest = std::ranges::max_element(tables, {}, columnsOf);
    if (widest != tables.end()) {
        for (const PrintedColumn &column : widest->columns)
            m_widths << std::max(kNarrowest, wished(column));
    }
    while (m_widths.size() < kFewestColumns)
        m_widths << 2 * kNarrowest;
    for (const PrintedTable &table : tables) {
        const QList<Span> spans = spansOf(table);
        for (qsizetype index = 0; index < spans.size(); ++index) {
            if (table.columns[index].column.kind == ColumnKind::Text)
                continue;
            double &taken = m_widths[spans[index].first];
            taken = std::max(taken, std::min(kDay, wished(table.columns[index])));
        }
    }
}

double SheetGrid::width(Span span) const
{
    return std::reduce(m_widths.begin() + span.first, m_widths.begin() + span.last + 1);
}

QList<SheetGrid::Span> SheetGrid::spansOf(const PrintedTable &table) const
{
    QList<Span> spans;
    int next = 0;
    for (qsizetype index = 0; index < table.columns.size(); ++index) {
        const PrintedColumn &column = table.columns[index];
        const int left = int(table.columns.size() - index) - 1;
        const int first = next++;
        double taken = m_widths[first];
        while (column.column.kind == ColumnKind::Text && taken < 0.9 * wished(column) && next + left < columns())
            taken += m_widths[next++];
        spans << Span{first, next - 1};
    }
    return spans;
}

QList<SheetGrid::Span> SheetGrid::parts(int count) const
{
    count = std::clamp(count, 1, columns());
    return parts(QList<double>(count, 1.0 / count));
}

QList<SheetGrid::Span> SheetGrid::parts(const QList<double> &shares) const
{
    QList<Span> spans;
    int next = 0;
    double taken = 0;
    double end = 0;
    for (qsizetype index = 0; index < shares.size(); ++index) {
        const int first = next++;
        const int left = int(shares.size() - index) - 1;
        end += shares[index] * width(all());
        taken += m_widths[first];
        while (next + left < columns() && (left == 0 || taken + m_widths[next] / 2 < end))
            taken += m_widths[next++];
        spans << Span{first, next - 1};
    }
    return spans;
}

int SheetGrid::linesOf(const QString &text, double columnWidth)
{
    int lines = 0;
    for (const QString &paragraph : text.split(u'\n')) {
        double width = 0;
        for (const QChar letter : paragraph)
            width += letter.isUpper() ? kCapital : kLetter;
        lines += std::max(1, int(std::ceil(width / std::max(1.0, kFilled * columnWidth))));
    }
    return lines;
}

} // namespace somotcua
