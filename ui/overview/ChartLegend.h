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
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int widthOf(const QString &word) const;

    QString m_now;
    QString m_before;
    QString m_target;
};

} // namespace somotcua
