#include "PagedDocument.h"

#include "BriefingSheet.h"
#include "PaperUnits.h"
#include "ReportSheet.h"
#include "RosterSheet.h"
#include "SessionSheet.h"
#include "WeeklyTallySheet.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace somotcua {

PagedDocument::PagedDocument(QString title, QSizeF pageSize, QList<PaperPage> pages)
    : m_words{std::move(title), {}, {}, {}, {}}
    , m_pageSize(pageSize)
    , m_pages(std::move(pages))
{ }

PagedDocument PagedDocument::withWords(const DocumentWords &words) const
{
    PagedDocument document = *this;
    document.m_words = words;
    return document;
}

QSizeF PagedDocument::pageSizeInMillimetres() const
{
    return m_pageSize / millimetres(1);
}

Orientation PagedDocument::orientation() const
{
    return m_pageSize.width() > m_pageSize.height() ? Orientation::Landscape : Orientation::Portrait;
}

void PagedDocument::paintPage(QPainter &painter, int number, const QRectF &target) const
{
    constexpr double kLineWidth = points(0.5);
    constexpr QColor kFaint(0xb8, 0xb8, 0xb8);
    painter.save();
    painter.translate(target.topLeft());
    const double scale = std::min(target.width() / m_pageSize.width(), target.height() / m_pageSize.height());
    painter.scale(scale, scale);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);

    for (const QPainterPath &shape : m_pages[number].faint)
        painter.fillPath(shape, kFaint);

    // On a screen a thin line keeps at least one dot.
    const double dot = 1 / (scale * painter.device()->devicePixelRatioF());
    painter.setPen(QPen(Qt::black, std::max(kLineWidth, dot), Qt::SolidLine, Qt::SquareCap));
    for (const PaperPage::Line &line : m_pages[number].lines)
        painter.drawLine(line.from, line.to);

    for (const QPainterPath &shape : m_pages[number].shapes)
        painter.fillPath(shape, Qt::black);

    std::optional<TextStyle> style;
    for (const PaperPage::Text &text : m_pages[number].texts) {
        if (style != text.style) {
            style = text.style;
            painter.setFont(paperFont(*style));
        }
        painter.drawText(text.baseline, text.text);
    }
    painter.restore();
}

std::optional<PaperPage::Cell> PagedDocument::cellAt(int number, QPointF point) const
{
    const QList<PaperPage::Cell> &cells = m_pages[number].cells;
    const auto found
        = std::ranges::find_if(cells, [&](const PaperPage::Cell &cell) { return cell.area.contains(point); });
    return found == cells.end() ? std::nullopt : std::optional(*found);
}

namespace {

PagedDocument layOutPages(const Report &report)
{
    if (report.kind == u"weekly-tally"_s)
        return layOutWeeklyTally(report);
    if (report.kind == u"session-sheet"_s)
        return layOutSessionSheets(report);
    if (report.kind == u"briefing"_s)
        return layOutBriefing(report);
    if (report.kind == u"roster"_s)
        return layOutRoster(report);
    return layOutReport(report);
}

} // namespace

PagedDocument layOut(const Report &report)
{
    return layOutPages(report).withWords(documentWords(report));
}

PagedDocument layOutAll(const QList<Report> &reports)
{
    const PagedDocument first = layOut(reports.constFirst());
    QList<PaperPage> pages;
    for (const Report &report : reports) {
        const PagedDocument document = layOut(report);
        for (int number = 0; number < document.pageCount(); ++number)
            pages << document.page(number);
    }
    return PagedDocument(first.title(), first.pageSize(), pages).withWords(first.words());
}

} // namespace somotcua
