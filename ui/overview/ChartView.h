#pragma once

#include "charts/ChartDrawing.h"
#include "common/Theme.h"

#include <QWidget>

#include <functional>

namespace somotcua {

/// A chart that is painted as large as it stands. ← → ↑ ↓ go from entry to entry, Enter or a click opens the rows
/// behind one; a screen reader hears each entry in words.
class ChartView : public QWidget
{
    Q_OBJECT

public:
    using LayOut = std::function<ChartDrawing(const QRectF &area, const ChartMetrics &metrics)>;

    explicit ChartView(QWidget *parent = nullptr);

    /// `words` says each entry: "Tháng 3: 100 hồ sơ, cùng kỳ 84".
    void setChart(LayOut layOut, const QStringList &words);
    /// Icons before the verdicts of a target chart, with the tone of icon and word.
    struct Verdict
    {
        QString iconName;
        Tone tone = Tone::Soft;
    };
    void setVerdicts(const QList<Verdict> &verdicts) { m_verdicts = verdicts; }
    /// The least height, in units.
    void setHeightUnits(double units);

    int current() const { return m_current; }
    QStringList words() const { return m_words; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void opened(int entry);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    ChartMetrics chartMetrics() const;
    ChartDrawing drawing() const;
    void goTo(int entry);

    LayOut m_layOut;
    QStringList m_words;
    QList<Verdict> m_verdicts;
    double m_heightUnits = 12;
    int m_current = 0;
};

} // namespace somotcua
