#pragma once

#include "common/Look.h"
#include "roster/DayCell.h"

#include <QFontMetrics>
#include <QStringList>

namespace somotcua {

/// What a person could not read of a day of the roster, which paints its words itself: those that are longer than their
/// place, lie beyond the day's edge or over others. One line each.
inline QStringList cutWords(const DayCell &cell)
{
    QStringList wrong;
    const QList<DayCell::Piece> pieces = cell.pieces();
    for (qsizetype at = 0; at < pieces.size(); ++at) {
        const DayCell::Piece &piece = pieces.at(at);
        const QFontMetrics font(lookOf(&cell).metrics.font(piece.role));
        if (font.horizontalAdvance(piece.text) > piece.area.width() + 1 || piece.text.contains(QChar(0x2026)))
            wrong << QStringLiteral("“%1” is cut off").arg(piece.text);
        if (!cell.rect().adjusted(-1, -1, 1, 1).contains(piece.area))
            wrong << QStringLiteral("“%1” stands beyond the day's edge").arg(piece.text);
        for (qsizetype other = 0; other < at; ++other) {
            const QRect shared = piece.area & pieces.at(other).area;
            if (shared.width() > 1 && shared.height() > font.descent())
                wrong << QStringLiteral("“%1” lies over “%2”").arg(piece.text, pieces.at(other).text);
        }
    }
    return wrong;
}

} // namespace somotcua
