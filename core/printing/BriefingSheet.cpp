#include "BriefingSheet.h"

#include "charts/ChartPainting.h"
#include "charts/ReportCharts.h"
#include "FurnitureLayout.h"
#include "PageFlow.h"
#include "SentenceLayout.h"
#include "TableLayout.h"
#include "Wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

constexpr int kPages = 2; // what a meeting is given
constexpr int kSteps = 2; // that lines may move closer to stay on them
constexpr double kMonthsHeight = millimetres(52);
constexpr double kTitleLine = millimetres(6.5);
constexpr qsizetype kFields = 8;

struct ChartTitle
{
    QString letter; // "C. "
    QString name;
};

/// One chart after the other under its title, on a new page where one does not fit together with its tail.
class ChartFlow
{
public:
    ChartFlow(PageFlow &flow, const PaperStyle &style, Typesetter &typesetter)
        : m_flow(flow)
        , m_style(style)
        , m_type{.points = style.tablePoints}
        , m_titleType{.points = style.textPoints, .bold = true}
        , m_typesetter(typesetter)
    { }

    ChartMetrics metrics() const { return paperChartMetrics(m_type); }

    template <typename Draw>
    PageFlow::Cursor add(PageFlow::Cursor cursor, const ChartTitle &title, const QString &legend, double height,
                         double tail, Draw draw)
    {
        if (m_flow.roomBelow(cursor) < height + kTitleLine + tail && !m_flow.isAtTop(cursor))
            cursor = m_flow.topOfNext(cursor);
        PaperPage &page = m_flow.page(cursor.page);
        const double baseline = cursor.y + m_typesetter.baseline(kTitleLine, m_titleType);
        page.bookmarks << PaperPage::Bookmark{cursor.y, title.name};
        page.texts << PaperPage::Text{{m_style.left, baseline}, title.letter + title.name, m_titleType};
        const double legendWidth = m_typesetter.width(legend, m_type);
        page.texts << PaperPage::Text{{m_style.left + m_style.bodyWidth() - legendWidth, baseline}, legend, m_type};
        const QRectF area(m_style.left, cursor.y + kTitleLine, m_style.bodyWidth(), height);
        addChart(page, draw(area, metrics()), m_type);
        cursor.y += kTitleLine + height + m_style.gap;
        return cursor;
    }

private:
    PageFlow &m_flow;
    const PaperStyle &m_style;
    TextStyle m_type;
    TextStyle m_titleType;
    Typesetter &m_typesetter;
};

/// With each step the lines are a little closer and the QR code may be smaller, the type stays as it is.
PaperStyle briefingStyle(int step)
{
    PaperStyle style;
    style.page = pageSizeOf(Orientation::Portrait);
    style.textPoints = 12;
    style.titlePoints = 13;
    style.tablePoints = 10;
    style.textLine -= millimetres(0.25 * step);
    style.tableLine = millimetres(4 - 0.1 * step);
    style.rowPadding -= millimetres(0.15 * step);
    style.handRoom -= millimetres(2 * step);
    style.gap -= millimetres(0.5 * step);
    style.leastMark = millimetres(30 - 2.5 * step);
    return style;
}

QList<PaperPage> briefingPages(const Report &report, int step)
{
    const PaperStyle style = briefingStyle(step);
    Typesetter typesetter;
    const FurnitureLayout furniture(report, style, typesetter);
    PageFlow flow(style);
    PageFlow::Cursor cursor = flow.start();
    cursor.y = furniture.paintHead(flow.page(0), cursor.y) + style.gap;
    const SentenceLayout sentence(report, style, typesetter);
    if (sentence.height() > 0)
        cursor.y = sentence.paint(flow.page(0), cursor.y) + style.gap;

    const QString &language = report.language;
    const QString year = QString::number(report.period.last().year());
    const QString before = QString::number(report.period.last().year() - 1);
    const Wording months{u"Hồ sơ theo tháng"_s, u"Dossiers by month"_s};
    const Wording fields{u"Hồ sơ theo lĩnh vực"_s, u"Dossiers by field"_s};
    const Wording targets{u"Thực hiện chỉ tiêu"_s, u"Targets"_s};
    const Wording fills{u"đặc: %1, kẻ chéo: %2"_s, u"solid: %1, hatched: %2"_s};
    const Wording mark{u"vạch đứng: mức giao"_s, u"upright mark: target"_s};
    const QString legend = QString(fills.in(language)).arg(year, before);

    const QList<ChartEntry> byMonth = chartEntries(monthEntries(report));
    const QList<ChartEntry> byField = chartEntries(fieldEntries(report, kFields));

    ChartFlow charts(flow, style, typesetter);
    const double foot = furniture.footHeight() > 0 ? style.gap + furniture.footHeight() : 0;
    const QList<PrintedTable> tables = printedTables(report);
    QList<TargetEntry> reached;
    for (const TargetFigure &target : targetFigures(report))
        reached << target.entry;
    for (const PrintedTable &printed : tables) {
        const bool isLast = &printed == &tables.constLast() && reached.isEmpty();
        const double tail = isLast ? foot : 0;
        // The charts of months and fields stand for their tables and carry their letters.
        if (printed.block.id == u"by-month"_s && !byMonth.isEmpty()) {
            cursor = charts.add(
                cursor, {printed.letter, months.in(language)}, legend, kMonthsHeight - millimetres(6 * step), tail,
                [&](const QRectF &area, const ChartMetrics &metrics) { return columnChart(byMonth, area, metrics); });
            continue;
        }
        if (printed.block.id == u"by-field"_s && !byField.isEmpty()) {
            cursor = charts.add(
                cursor, {printed.letter, fields.in(language)}, legend, barListHeight(byField.size(), charts.metrics()),
                tail, [&](const QRectF &area, const ChartMetrics &metrics) { return barList(byField, area, metrics); });
            continue;
        }
        const TableLayout table(printed, language, style, style.bodyWidth(), typesetter);
        cursor = flow.add(table, cursor, {.left = style.left, .tail = tail});
        cursor.y += style.gap;
    }
    if (!reached.isEmpty())
        cursor = charts.add(
            cursor, {letterOf(tables.size()), targets.in(language)}, mark.in(language),
            targetChartHeight(reached.size(), charts.metrics()), foot,
            [&](const QRectF &area, const ChartMetrics &metrics) { return targetChart(reached, area, metrics); });
    if (flow.roomBelow(cursor) < foot)
        cursor = flow.topOfNext(cursor);
    furniture.paintFoot(flow.page(cursor.page), cursor.y);

    QList<PaperPage> pages = flow.pages();
    for (int number = 1; number < pages.size(); ++number)
        furniture.paintPageNumber(pages[number], number + 1);
    return pages;
}

} // namespace

PagedDocument layOutBriefing(const Report &report)
{
    QList<PaperPage> best = briefingPages(report, 0);
    for (int step = 1; step <= kSteps && best.size() > kPages; ++step) {
        const QList<PaperPage> pages = briefingPages(report, step);
        if (pages.size() < best.size())
            best = pages;
    }
    return {report.title, pageSizeOf(Orientation::Portrait), best};
}

} // namespace somotcua
