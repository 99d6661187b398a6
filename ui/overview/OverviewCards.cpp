#include "overview/OverviewCards.h"

#include "common/Counter.h"
#include "common/FlowLayout.h"
#include "common/IconLabel.h"
#include "common/Look.h"
#include "common/PlainText.h"
#include "overview/ChartCard.h"

#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

constexpr double kTwoColumnsUnits = 68; // narrower than this the cards stand one below the other
constexpr qsizetype kFieldLines = 6;
constexpr qsizetype kObstacleLines = 6;
constexpr double kChartUnits = 9.5;

QStringList wordsOf(const QList<FigureEntry> &entries)
{
    QStringList words;
    for (const FigureEntry &entry : entries)
        words << entry.words;
    return words;
}

ChartView::Verdict verdictOf(const TargetFigure &target)
{
    if (!target.entry.percent)
        return {u"no-figure"_s, Tone::Soft};
    if (!target.met)
        return {};
    return *target.met ? ChartView::Verdict{u"message-done"_s, Tone::Done}
                       : ChartView::Verdict{u"short-of-target"_s, Tone::Soon};
}

} // namespace

OverviewCards::OverviewCards(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    //: Beside their number. vi: hồ sơ
    , m_dossiers(new Counter(tr("dossiers")))
    , m_trend(new IconLabel(u"rise"_s, 1.125, Tone::Accent))
    , m_change(plainLabel({}))
    //: Beside their number. vi: buổi
    , m_sessions(new Counter(tr("sessions")))
    //: Beside their number. vi: tổ viên trực
    , m_members(new Counter(tr("members on duty")))
    //: Title of a chart. vi: Hồ sơ theo tháng
    , m_months(new ChartCard(tr("Dossiers by month")))
    //: Title of a chart. vi: Theo lĩnh vực
    , m_fields(new ChartCard(tr("By field")))
    //: Title of a chart. vi: Chỉ tiêu
    , m_targets(new ChartCard(tr("Targets")))
    //: Title of a chart. vi: Vướng mắc hay gặp
    , m_obstacles(new ChartCard(tr("Commonest obstacles")))
{
    setSpaces(m_grid, {.between = 0.75});
    m_months->addAbove(makeHeadline());
    //: What a mark over a bar means. vi: mức giao
    m_targets->setTargetLegend(tr("target"));
    for (ChartCard *card : {m_months, m_fields, m_targets, m_obstacles})
        card->chart()->setHeightUnits(kChartUnits);
    m_twoColumns = true; // so that the first arranging does something
    arrange(0);

    const auto open = [this](const auto &entries, int entry, auto told) {
        if (const auto place = entries.value(entry).place)
            Q_EMIT(this->*told)(*place);
    };
    connect(m_months, &ChartCard::opened, this,
            [=, this](int entry) { open(m_monthEntries, entry, &OverviewCards::comparisonOpened); });
    connect(m_fields, &ChartCard::opened, this,
            [=, this](int entry) { open(m_fieldEntries, entry, &OverviewCards::comparisonOpened); });
    connect(m_targets, &ChartCard::opened, this,
            [=, this](int entry) { open(m_targetFigures, entry, &OverviewCards::targetOpened); });
    connect(m_obstacles, &ChartCard::opened, this,
            [=, this](int entry) { open(m_obstacleEntries, entry, &OverviewCards::tallyOpened); });
}

QWidget *OverviewCards::makeHeadline()
{
    auto *line = new QWidget;
    auto *figures = new FlowLayout(line);
    setSpaces(figures, {.between = 0.75});
    figures->addWidget(m_dossiers);
    figures->addWidget(m_trend);
    figures->addWidget(m_change);
    figures->addWidget(m_sessions);
    figures->addWidget(m_members);
    m_members->setLineBefore(true);
    return line;
}

void OverviewCards::showComparison(const Report &report)
{
    const Headline line = headline(report);
    m_dossiers->setValue(line.dossiers);
    m_change->setText(line.change);
    const qint64 difference = line.difference.value_or(0);
    m_trend->setVisible(difference != 0);
    m_trend->setMeaning(difference > 0 ? u"rise"_s : u"short-of-target"_s, Tone::Accent);

    const QString now = QString::number(report.period.last().year());
    const QString before = QString::number(report.period.last().year() - 1);
    m_monthEntries = monthEntries(report);
    m_fieldEntries = fieldEntries(report, kFieldLines);
    //: vi: Tháng
    showEntries(*m_months, m_monthEntries, {tr("Month"), now, before});
    m_months->chart()->setChart(
        [drawn = chartEntries(m_monthEntries)](const QRectF &area, const ChartMetrics &metrics) {
            return columnChart(drawn, area, metrics);
        },
        wordsOf(m_monthEntries));
    //: vi: Lĩnh vực
    showEntries(*m_fields, m_fieldEntries, {tr("Field"), now, before});
    for (ChartCard *card : {m_months, m_fields})
        card->setLegend(now, before);
}

void OverviewCards::showTally(const Report &report)
{
    m_obstacleEntries = obstacleEntries(report, kObstacleLines);
    //: vi: Nguyên nhân
    const QString obstacle = tr("Obstacle");
    //: vi: Số lượt
    showEntries(*m_obstacles, m_obstacleEntries, {obstacle, tr("Count")});
    const HeldSessions held = heldSessions(report);
    m_sessions->setValue(held.sessions);
    m_members->setValue(held.members);
}

void OverviewCards::showEntries(ChartCard &card, const QList<FigureEntry> &entries, const QStringList &headings)
{
    QList<QStringList> rows;
    for (const FigureEntry &entry : entries)
        rows << QStringList{entry.entry.label, entry.entry.nowText, entry.entry.beforeText}.first(headings.size());
    card.chart()->setChart(
        [drawn = chartEntries(entries)](const QRectF &area, const ChartMetrics &metrics) {
            return barList(drawn, area, metrics);
        },
        wordsOf(entries));
    card.setTable(headings, rows);
    if (entries.isEmpty())
        //: In place of a chart. vi: Chưa có số liệu trong kỳ này.
        card.setNothing(tr("Nothing was counted in this period."));
}

void OverviewCards::showTargets(const Report &report)
{
    m_targetFigures = targetFigures(report);
    QList<TargetEntry> drawn;
    QStringList words;
    QList<QStringList> rows;
    QList<ChartView::Verdict> verdicts;
    for (const TargetFigure &target : std::as_const(m_targetFigures)) {
        drawn << target.entry;
        words << target.words;
        rows << QStringList{target.entry.label, target.entry.percentText, target.entry.verdict};
        verdicts << verdictOf(target);
    }
    m_targets->chart()->setVerdicts(verdicts);
    m_targets->chart()->setChart(
        [drawn](const QRectF &area, const ChartMetrics &metrics) { return targetChart(drawn, area, metrics); }, words);
    //: vi: Chỉ tiêu
    const QString indicator = tr("Indicator");
    //: vi: Đạt được
    const QString reached = tr("Reached");
    //: Whether a target was met. vi: Kết quả
    m_targets->setTable({indicator, reached, tr("Result")}, rows);
    if (m_targetFigures.isEmpty())
        //: In place of a chart. vi: Chưa có chỉ tiêu nào. Nhập ở Danh mục, Chỉ tiêu.
        m_targets->setNothing(tr("There are no targets yet. Enter them in the catalogue, Indicators."));
}

void OverviewCards::arrange(int room)
{
    const bool two = room >= lookOf(this).metrics.of(kTwoColumnsUnits);
    if (two == m_twoColumns)
        return;
    m_twoColumns = two;
    const QList<ChartCard *> cards{m_months, m_fields, m_targets, m_obstacles};
    for (ChartCard *card : cards)
        m_grid->removeWidget(card);
    for (int place = 0; place < cards.size(); ++place)
        two ? m_grid->addWidget(cards.at(place), place / 2, place % 2) : m_grid->addWidget(cards.at(place), place, 0);
    m_grid->setColumnStretch(0, 3);
    m_grid->setColumnStretch(1, two ? 2 : 0);
}

void OverviewCards::focusFirst()
{
    m_months->chart()->setFocus(Qt::OtherFocusReason);
}

} // namespace somotcua
