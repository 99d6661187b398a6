#include "charts/ChartDrawing.h"

#include <QFontMetricsF>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace somotcua;

namespace {

constexpr QRectF kArea(10, 20, 600, 260);

ChartMetrics usualMetrics()
{
    ChartMetrics metrics;
    metrics.font.setPixelSize(14);
    metrics.bold = metrics.font;
    metrics.bold.setBold(true);
    return metrics;
}

ChartEntry entryOf(double now, double before)
{
    return {.label = u"T1"_s,
            .now = now,
            .before = before,
            .nowText = QString::number(now),
            .beforeText = QString::number(before)};
}

QList<ChartDrawing::Bar> barsOf(const ChartDrawing &drawing, ChartDrawing::Fill fill)
{
    QList<ChartDrawing::Bar> bars = drawing.bars;
    bars.removeIf([&](const ChartDrawing::Bar &bar) { return bar.fill != fill; });
    return bars;
}

} // namespace

class TestChartDrawing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsAreRoundAndFew();
    void columnsAreAsHighAsTheirFigures();
    void listsAreAsLongAsTheirFigures();
    void unknownHasNoBar();
    void targetsStandOnTheirBar();
    void everythingStaysInside();
};

void TestChartDrawing::stepsAreRoundAndFew()
{
    QCOMPARE(gridStep(0), 1.0);
    QCOMPARE(gridStep(3), 1.0);
    QCOMPARE(gridStep(100), 25.0);
    QCOMPARE(gridStep(101), 50.0);
    QCOMPARE(gridStep(9), 5.0); // 2.5 dossiers are none
    for (int largest = 1; largest < 5000; ++largest) {
        const double step = gridStep(largest);
        QVERIFY(step == std::round(step));
        QVERIFY2(std::ceil(largest / step) <= 4, qPrintable(QString::number(largest)));
    }
}

void TestChartDrawing::columnsAreAsHighAsTheirFigures()
{
    const ChartDrawing drawing
        = columnChart({entryOf(84, 38), entryOf(42, 67), entryOf(0, 100)}, kArea, usualMetrics());
    const auto now = barsOf(drawing, ChartDrawing::Fill::Now);
    const auto before = barsOf(drawing, ChartDrawing::Fill::Before);
    QCOMPARE(now.size(), 2); // a zero has no column
    QCOMPARE(before.size(), 3);
    QCOMPARE(now.at(0).area.height(), 2 * now.at(1).area.height());
    QCOMPARE(now.at(0).area.height() * 100 / 84, before.at(2).area.height());
    QCOMPARE(drawing.places.size(), 3);
    QVERIFY(drawing.grid.size() <= 5);
    for (const ChartDrawing::Bar &bar : drawing.bars)
        QCOMPARE(bar.area.bottom(), now.constFirst().area.bottom());
}

void TestChartDrawing::listsAreAsLongAsTheirFigures()
{
    const ChartDrawing drawing = barList({entryOf(359, 283), entryOf(117, 102)}, kArea, usualMetrics());
    const auto now = barsOf(drawing, ChartDrawing::Fill::Now);
    const auto before = barsOf(drawing, ChartDrawing::Fill::Before);
    QCOMPARE(now.at(1).area.width(), now.at(0).area.width() * 117 / 359);
    QCOMPARE(before.at(0).area.width(), now.at(0).area.width() * 283 / 359);
    QVERIFY(!drawing.places.at(0).intersects(drawing.places.at(1).adjusted(0, 1, 0, 0)));
}

void TestChartDrawing::unknownHasNoBar()
{
    ChartEntry unknown{.label = u"T2"_s, .now = {}, .before = {}, .nowText = u"—"_s, .beforeText = u"—"_s};
    for (const ChartDrawing &drawing :
         {columnChart({unknown}, kArea, usualMetrics()), barList({unknown}, kArea, usualMetrics())}) {
        QVERIFY(drawing.bars.isEmpty());
        QCOMPARE(drawing.places.size(), 1);
        QVERIFY(std::ranges::any_of(drawing.texts, [](const auto &text) { return text.text == u"—"_s; }));
    }
    QVERIFY(columnChart({}, kArea, usualMetrics()).places.isEmpty());
}

void TestChartDrawing::targetsStandOnTheirBar()
{
    const TargetEntry met{.label = u"Nộp trực tuyến"_s,
                          .detail = u"670 / 720"_s,
                          .percent = 93.06,
                          .percentText = u"93,06%"_s,
                          .target = 80,
                          .verdict = u"Đạt"_s};
    const TargetEntry unknown{.label = u"VNeID"_s,
                              .detail = {},
                              .percent = {},
                              .percentText = u"—"_s,
                              .target = 50,
                              .verdict = u"Chưa có số"_s};
    const ChartDrawing drawing = targetChart({met, unknown}, kArea, usualMetrics());
    const auto wholes = barsOf(drawing, ChartDrawing::Fill::Empty);
    const auto reached = barsOf(drawing, ChartDrawing::Fill::Now);
    const auto marks = barsOf(drawing, ChartDrawing::Fill::Target);
    QCOMPARE(wholes.size(), 2);
    QCOMPARE(reached.size(), 1);
    QCOMPARE(marks.size(), 2);
    QCOMPARE(reached.at(0).area.width(), wholes.at(0).area.width() * 0.9306);
    QCOMPARE(marks.at(0).area.center().x(), wholes.at(0).area.left() + wholes.at(0).area.width() * 0.8);
    QCOMPARE(drawing.verdicts.size(), 2);
}

void TestChartDrawing::everythingStaysInside()
{
    const quint32 seed = 20240930;
    QRandomGenerator random(seed);
    for (int round = 0; round < 200; ++round) {
        QList<ChartEntry> entries;
        for (int count = random.bounded(1, 15); count > 0; --count)
            entries << entryOf(random.bounded(3000), random.bounded(3000));
        const QRectF area(5, 5, random.bounded(250, 1200), random.bounded(140, 500));
        for (const ChartDrawing &drawing :
             {columnChart(entries, area, usualMetrics()), barList(entries, area, usualMetrics())}) {
            const QByteArray told = "seed " + QByteArray::number(seed) + " round " + QByteArray::number(round);
            for (const ChartDrawing::Bar &bar : drawing.bars)
                QVERIFY2(area.adjusted(-1, -1, 1, 1).contains(bar.area), told.constData());
            for (const QRectF &place : drawing.places)
                QVERIFY2(area.adjusted(-1, -1, 1, 1).contains(place), told.constData());
        }
    }
}

QTEST_MAIN(TestChartDrawing)
#include "tst_ChartDrawing.moc"
