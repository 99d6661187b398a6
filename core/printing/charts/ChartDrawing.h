#pragma once

#include <QFont>
#include <QLineF>
#include <QList>
#include <QRectF>
#include <QString>

#include <optional>

namespace somotcua {

/// What one entry of a chart shows: now and in the period it is set against. Nothing is unknown and has no bar.
struct ChartEntry
{
    QString label; // "T1", "Hộ tịch"
    std::optional<double> now;
    std::optional<double> before;
    QString nowText; // as people read it: "100", "—"
    QString beforeText; // empty where nothing is set against it
    QString fullLabel = {}; // in the place of the label where there is room: "T9, đến 18/09"
};

/// Part of a whole against its target, in percent.
struct TargetEntry
{
    QString label; // "Nộp trực tuyến"
    QString detail; // "670 / 720 hồ sơ"
    std::optional<double> percent;
    QString percentText; // "93,06%", "—"
    std::optional<double> target;
    QString verdict; // "Đạt"
};

/// Sizes of what is drawn, in the units of the painter: pixels on the screen, 1/600 inch on paper.
struct ChartMetrics
{
    QFont font;
    QFont bold;
    double unit = 16; // the size of the letters
    double verdictIndent = 0; // room for an icon before a verdict
    double labelShare = 0.4; // of a list's width, for its labels at most
    double lineUnits = 2.6; // units an entry of a list is high at most
};

/// A chart laid out, for whatever paints it: bars that read without colour, words, and where each entry stands.
struct ChartDrawing
{
    enum class Fill : quint8
    {
        Now, // solid
        Before, // hatched, with an edge
        Empty, // what is left of the whole
        Target // a mark across the bar
    };
    enum class Voice : quint8
    {
        Ink,
        Bold,
        Soft
    };
    struct Bar
    {
        QRectF area;
        Fill fill = Fill::Now;
    };
    struct Text
    {
        QPointF baseline; // of the first letter
        QString text;
        Voice voice = Voice::Ink;
    };

    QList<QLineF> grid;
    QList<Bar> bars;
    QList<Text> texts;
    QList<QRectF> places; // of the entries, in their order
    QList<QPointF> verdicts; // left end of the line in which each verdict stands (target charts)
};

/// Columns side by side over a scale from 0 with at most five lines, values above them: months.
ChartDrawing columnChart(const QList<ChartEntry> &entries, const QRectF &area, const ChartMetrics &metrics);

/// One line each: label, bars, values at the right. Labels take what they need, up to two fifths of the width.
ChartDrawing barList(const QList<ChartEntry> &entries, const QRectF &area, const ChartMetrics &metrics);

/// Two lines each: label and detail, then the bar of 0 to 100 percent with its target, the percentage, the verdict.
ChartDrawing targetChart(const QList<TargetEntry> &entries, const QRectF &area, const ChartMetrics &metrics);

/// Steps of 1, 2, 2.5 or 5 times a power of ten, whole from 1 on, so that at most four reach `largest`.
double gridStep(double largest);

/// How high a list of so many entries wants to be.
double barListHeight(qsizetype entries, const ChartMetrics &metrics);
double targetChartHeight(qsizetype entries, const ChartMetrics &metrics);

} // namespace somotcua
