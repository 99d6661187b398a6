#include "ContentWidths.h"

#include <QHash>

#include <algorithm>

namespace somotcua {
namespace {

constexpr qsizetype kLookedAt = 200; // rows, evenly over the table: more would not change the widths
constexpr qsizetype kLettersLookedAt = 600; // of a text: what is longer makes its row high anyway
constexpr double kLeastShare = 0.6; // of its usual width: headings stay readable
constexpr double kWorthIt = 0.995; // of the lines: a column moves for more than a line or two of a whole register

class ContentWidths
{
public:
    ContentWidths(QList<double> widths, const QList<double> &needed, const PrintedTable &table, const QString &language,
                  const PaperStyle &style, Typesetter &typesetter);

    QList<double> find();

private:
    struct Part // a column that can give or take
    {
        qsizetype column = 0;
        double least = 0;
        double width = 0;
        QStringList texts;
        QHash<double, QList<qsizetype>> linesAt; // of its texts, by width
    };

    const QList<qsizetype> &lines(Part &part, double width);
    qsizetype heightWith(const Part *giver, const Part *taker, double room);
    bool moveOnce();

    PaperStyle m_style;
    Typesetter &m_typesetter;
    QList<double> m_widths;
    QList<Part> m_parts;
    qsizetype m_rows = 0;
    QList<qsizetype> m_fixedLines; // of each row's other cells
    qsizetype m_height = 0;
};

ContentWidths::ContentWidths(QList<double> widths, const QList<double> &needed, const PrintedTable &table,
                             const QString &language, const PaperStyle &style, Typesetter &typesetter)
    : m_style(style)
    , m_typesetter(typesetter)
    , m_widths(std::move(widths))
    , m_rows(std::min(kLookedAt, table.block.rows.size()))
    , m_fixedLines(m_rows, 1)
{
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        const PrintedColumn &printed = table.columns[column];
        const bool isFixed = printed.column.kind != ColumnKind::Text || printed.align != PaperAlign::Left
            || printed.source == PrintedColumn::Source::Pen;
        // Where somebody signs, the room for the hand stays.
        const double least = printed.leavesRoom ? m_widths[column] : kLeastShare * m_widths[column];
        Part part{column, std::min(m_widths[column], std::max(needed[column], least)), m_widths[column], {}, {}};
        for (qsizetype row = 0; row < m_rows; ++row)
            part.texts << table.text(row * table.block.rows.size() / m_rows, column, language).left(kLettersLookedAt);
        if (!isFixed) {
            m_parts << part;
            continue;
        }
        const QList<qsizetype> &fixed = lines(part, part.width);
        for (qsizetype row = 0; row < m_rows; ++row)
            m_fixedLines[row] = std::max(m_fixedLines[row], fixed[row]);
    }
}

const QList<qsizetype> &ContentWidths::lines(Part &part, double width)
{
    auto found = part.linesAt.find(width);
    if (found == part.linesAt.end()) {
        const TextStyle type{m_style.tablePoints, false, false};
        const double room = width - 2 * m_style.cellPadding + 1; // one unit for rounding
        QList<qsizetype> counts;
        for (const QString &text : std::as_const(part.texts))
            counts << (text.isEmpty() ? 0 : m_typesetter.lines(text, type, room).size());
        found = part.linesAt.insert(width, counts);
    }
    return *found;
}

/// Lines of all rows if `giver` gave `room` to `taker`.
qsizetype ContentWidths::heightWith(const Part *giver, const Part *taker, double room)
{
    QList<qsizetype> height = m_fixedLines;
    for (Part &part : m_parts) {
        const double change = (&part == taker ? room : 0) - (&part == giver ? room : 0);
        const QList<qsizetype> &counts = lines(part, part.width + change);
        for (qsizetype row = 0; row < m_rows; ++row)
            height[row] = std::max(height[row], counts[row]);
    }
    qsizetype sum = 0;
    for (const qsizetype row : std::as_const(height))
        sum += row;
    return sum;
}

/// Makes the best move of all, if there is one worth it. Of moves that are as good the smallest.
bool ContentWidths::moveOnce()
{
    Part *bestGiver = nullptr;
    Part *bestTaker = nullptr;
    double bestRoom = 0;
    qsizetype best = qsizetype(double(m_height) * kWorthIt);
    for (const int step : {2, 4, 8, 16, 32}) {
        const double room = millimetres(step);
        for (Part &giver : m_parts) {
            if (giver.width - room < giver.least)
                continue;
            for (Part &taker : m_parts) {
                if (&giver == &taker)
                    continue;
                const qsizetype height = heightWith(&giver, &taker, room);
                if (height < best) {
                    best = height;
                    bestGiver = &giver;
                    bestTaker = &taker;
                    bestRoom = room;
                }
            }
        }
    }
    if (!bestGiver)
        return false;
    bestGiver->width -= bestRoom;
    bestTaker->width += bestRoom;
    m_height = best;
    return true;
}

QList<double> ContentWidths::find()
{
    if (m_rows == 0)
        return m_widths;
    m_height = heightWith(nullptr, nullptr, 0);
    while (moveOnce()) { }
    for (const Part &part : std::as_const(m_parts))
        m_widths[part.column] = part.width;
    return m_widths;
}

} // namespace

QList<double> contentWidths(QList<double> widths, const QList<double> &needed, const PrintedTable &table,
                            const QString &language, const PaperStyle &style, Typesetter &typesetter)
{
    return ContentWidths(std::move(widths), needed, table, language, style, typesetter).find();
}

} // namespace somotcua
