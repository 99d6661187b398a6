#pragma once

#include <QWidget>

namespace somotcua {

/// What the fills of a chart mean: a solid box, a hatched one, a mark.
class ChartLegend : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    void setFills(const QString &now, const QString &before);
    void setTarget(const QString &target);

    QSize sizeHint() const override;
    /// Where there is no room for all of it, it stays away: the table beside the chart says the same.
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int widthOf(const QString &word) const;

    QString m_now;
    QString m_before;
    QString m_target;
};

} // namespace somotcua
