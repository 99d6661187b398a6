#pragma once

#include "common/Card.h"
#include "overview/ChartView.h"

class QLabel;
class QStackedWidget;

namespace somotcua {

class Button;
class ChartLegend;
class FiguresModel;
class LedgerTable;

/// A chart under its title, with what its fills mean, and the same figures as a table: `Bảng số` turns one into the
/// other. Enter opens the rows behind an entry in both.
class ChartCard : public Card
{
    Q_OBJECT

public:
    explicit ChartCard(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// Between the title and the chart.
    void addAbove(QWidget *widget);
    /// The names of the two fills, "2024" and "2023"; empty ones are left out.
    void setLegend(const QString &now, const QString &before);
    void setTargetLegend(const QString &target);
    ChartView *chart() const { return m_chart; }
    /// The figures of the chart's entries, row by row; the first column is text, the others figures.
    void setTable(const QStringList &headings, const QList<QStringList> &rows);
    /// In place of the chart when there is nothing to show.
    void setNothing(const QString &sentence);

Q_SIGNALS:
    void opened(int entry);

private:
    void tellSwitch();

    QLabel *m_title;
    ChartLegend *m_legend;
    Button *m_switch;
    QStackedWidget *m_stack;
    ChartView *m_chart;
    FiguresModel *m_figures;
    LedgerTable *m_table;
    QLabel *m_nothing;
};

} // namespace somotcua
