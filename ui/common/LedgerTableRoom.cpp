// The part of LedgerTable that shares its room among columns and rows.
#include "common/LedgerTable.h"
#include "common/Look.h"

#include <QFontMetrics>
#include <QHeaderView>

namespace somotcua {

QRect LedgerTable::acrossArea(const QRect &row) const
{
    const int pad = lookOf(this).metrics.of(0.625);
    const int left = columnViewportPosition(m_across) + pad;
    const int height = acrossHeight();
    return {left, row.bottom() + 1 - height, viewport()->width() - pad - left, height};
}

int LedgerTable::acrossHeight() const
{
    if (m_across < 0)
        return 0;
    const Metrics &measure = lookOf(this).metrics;
    const int pad = measure.of(0.625);
    const int room = viewport()->width() - columnViewportPosition(m_across) - 2 * pad;
    return heightOfWrapped(m_acrossSample, room, lookOf(this)) + measure.of(0.25);
}

int LedgerTable::sampleWidth(int column) const
{
    const Metrics &measure = lookOf(this).metrics;
    const QFontMetrics body(measure.font(TypeRole::Body));
    const QFontMetrics head(measure.font(TypeRole::Head));
    const QString heading = model()->headerData(column, Qt::Horizontal).toString();
    const int padding = 2 * measure.of(0.625);
    int content = body.horizontalAdvance(m_samples.value(column));
    if (m_statusSamples.contains(column))
        content = std::max(content, sizeOfStatus(m_statusSamples.value(column), lookOf(this)).width());
    return std::max(content, head.horizontalAdvance(heading)) + padding + 1;
}

void LedgerTable::shareWidth()
{
    if (model() == nullptr)
        return;
    const int columns = model()->columnCount();
    const int room = viewport()->width();
    QList<int> widths;
    for (int column = 0; column < columns; ++column)
        widths << (column == m_eliding ? lookOf(this).metrics.of(m_elidingUnits) : sampleWidth(column));

    QList<bool> seen(columns, true);
    for (const int column : std::as_const(m_away)) {
        if (column < columns)
            seen[column] = false;
    }
    const auto needed = [&] {
        int sum = 0;
        for (int column = 0; column < columns; ++column)
            sum += seen.at(column) ? widths.at(column) : 0;
        return sum;
    };
    for (const int column : std::as_const(m_hiding)) {
        if (needed() <= room)
            break;
        if (column < columns)
            seen[column] = false;
    }
    // At the largest type even these may be too wide: the widest gives way and elides, nothing is cut off at the edge.
    const int step = lookOf(this).metrics.of(0.5);
    const auto widestSeen = [&] {
        int widest = -1;
        for (int column = 0; column < columns; ++column) {
            if (seen.at(column) && (widest < 0 || widths.at(column) > widths.at(widest)))
                widest = column;
        }
        return widest;
    };
    while (needed() > room) {
        const int widest = widestSeen();
        if (widest < 0 || widths.at(widest) <= 6 * step)
            break;
        widths[widest] -= std::min(step, needed() - room);
    }
    const int spare = std::max(0, room - needed());
    // Where the eliding column is away itself, the widest takes the free room, or the row would end before the edge.
    const bool isAway = m_eliding >= 0 && m_eliding < columns && !seen.at(m_eliding);
    const int taking = isAway ? widestSeen() : m_eliding;
    for (int column = 0; column < columns; ++column) {
        setColumnHidden(column, !seen.at(column));
        if (seen.at(column))
            setColumnWidth(column, widths.at(column) + (column == taking ? spare : 0));
    }
    const Metrics &measure = lookOf(this).metrics;
    verticalHeader()->setDefaultSectionSize((m_twoLines ? measure.twoLineRow() : measure.target()) + acrossHeight());
}

} // namespace somotcua
