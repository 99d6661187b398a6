#pragma once

#include "charts/ReportCharts.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace somotcua {

class ChartCard;
class Counter;
class IconLabel;

/// The four cards of the overview: months with the headline, fields, targets, obstacles. Two columns where there is
/// room, else one below the other.
class OverviewCards : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewCards(QWidget *parent = nullptr);

    void showComparison(const Report &report);
    void showTally(const Report &report);
    void showTargets(const Report &indicators);
    void arrange(int room);
    void focusFirst();

Q_SIGNALS:
    /// A bar was opened: a figure of the comparison, of the tally, of the indicators.
    void comparisonOpened(const somotcua::FigurePlace &place);
    void tallyOpened(const somotcua::FigurePlace &place);
    void targetOpened(const somotcua::FigurePlace &place);

private:
    QWidget *makeHeadline();
    void showEntries(ChartCard &card, const QList<FigureEntry> &entries, const QStringList &headings);

    QGridLayout *m_grid;
    Counter *m_dossiers;
    IconLabel *m_trend;
    QLabel *m_change;
    Counter *m_sessions;
    Counter *m_members;
    ChartCard *m_months;
    ChartCard *m_fields;
    ChartCard *m_targets;
    ChartCard *m_obstacles;
    QList<FigureEntry> m_monthEntries;
    QList<FigureEntry> m_fieldEntries;
    QList<FigureEntry> m_obstacleEntries;
    QList<TargetFigure> m_targetFigures;
    bool m_twoColumns = false;
};

} // namespace somotcua
