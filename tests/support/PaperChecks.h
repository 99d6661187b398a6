#pragma once

#include "PagedDocument.h"
#include "PaperUnits.h"
#include "Typesetter.h"

#include <QSet>

#include <algorithm>

/// What must be true of every page, whatever is on it.
namespace somotcua::paper {

inline QString textOf(const PaperPage &page)
{
    QStringList texts;
    for (const PaperPage::Text &text : page.texts)
        texts << text.text;
    return texts.join(u'\n');
}

inline QString textOf(const PagedDocument &document)
{
    QString text;
    for (int page = 0; page < document.pageCount(); ++page)
        text += textOf(document.page(page)) + u'\n';
    return text;
}

/// Rows of a block with a cell on the page.
inline QSet<qsizetype> rowsOn(const PaperPage &page, const QString &block)
{
    QSet<qsizetype> rows;
    for (const PaperPage::Cell &cell : page.cells) {
        if (cell.block == block)
            rows << cell.row;
    }
    return rows;
}

inline QSet<QString> blocksOn(const PaperPage &page)
{
    QSet<QString> blocks;
    for (const PaperPage::Cell &cell : page.cells)
        blocks << cell.block;
    return blocks;
}

/// Nothing, or what is wrong: something outside the margins, cells over each other, a text wider than the page.
inline QString faults(const PagedDocument &document)
{
    Typesetter typesetter;
    const QRectF sheet(QPointF(), document.pageSize());
    const QRectF body = sheet.adjusted(millimetres(30), millimetres(20), -millimetres(15), -millimetres(20));
    const QRectF loose = body.adjusted(-2, -2, 2, 2);
    for (int number = 0; number < document.pageCount(); ++number) {
        const PaperPage &page = document.page(number);
        const QString where = QStringLiteral("page %1: ").arg(number + 1);
        for (const PaperPage::Text &text : page.texts) {
            const double right = text.baseline.x() + typesetter.width(text.text, text.style);
            const bool isNumber
                = number > 0 && text.text == QString::number(number + 1) && text.baseline.y() < body.top();
            if (!isNumber && (!loose.contains(text.baseline) || right > loose.right()))
                return where + QStringLiteral("text outside: ") + text.text;
        }
        for (const PaperPage::Line &line : page.lines) {
            if (!loose.contains(line.from) || !loose.contains(line.to))
                return where + QStringLiteral("a line outside");
        }
        QList<QRectF> areas;
        for (const PaperPage::Cell &cell : page.cells)
            areas << cell.area;
        std::ranges::sort(areas, {}, [](const QRectF &area) { return area.top(); });
        for (qsizetype one = 0; one < areas.size(); ++one) {
            for (qsizetype other = one + 1; other < areas.size() && areas[other].top() < areas[one].bottom() - 1;
                 ++other) {
                if (areas[one].adjusted(1, 1, -1, -1).intersects(areas[other].adjusted(1, 1, -1, -1)))
                    return where + QStringLiteral("cells over each other");
            }
        }
    }
    return {};
}

} // namespace somotcua::paper
