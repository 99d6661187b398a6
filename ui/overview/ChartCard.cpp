#include "overview/ChartCard.h"

#include "common/Button.h"
#include "common/LedgerTable.h"
#include "common/Look.h"
#include "common/PlainText.h"
#include "overview/ChartLegend.h"
#include "overview/FiguresModel.h"

#include <QBoxLayout>
#include <QLabel>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace somotcua {

ChartCard::ChartCard(const QString &title, QWidget *parent)
    : Card(Inside::Padded, parent)
    , m_title(plainLabel(title))
    , m_legend(new ChartLegend)
    , m_switch(new Button(Button::Kind::Quiet, {}))
    , m_stack(new QStackedWidget)
    , m_chart(new ChartView)
    , m_figures(new FiguresModel(this))
    , m_table(new LedgerTable)
    , m_nothing(plainParagraph({}))
{
    setTypeRole(m_title, TypeRole::Section);
    setTone(m_nothing, Tone::Soft);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_switch->setIconName(u"chart-table"_s);
    m_table->setModel(m_figures);
    m_table->setElidingColumn(0, 8);
    for (QWidget *face :
         {static_cast<QWidget *>(m_chart), static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_nothing)})
        m_stack->addWidget(face);

    auto *head = new QHBoxLayout;
    setSpaces(head, {.between = 1});
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_legend);
    head->addWidget(m_switch);
    column()->addLayout(head);
    add(m_stack, 1);
    setTitle(title);
    tellSwitch();

    connect(m_switch, &Button::clicked, this, [this] {
        QWidget *other = m_stack->currentWidget() == m_chart ? static_cast<QWidget *>(m_table) : m_chart;
        m_stack->setCurrentWidget(other);
        tellSwitch();
        other->setFocus(Qt::OtherFocusReason);
    });
    connect(m_chart, &ChartView::opened, this, &ChartCard::opened);
    connect(m_table, &LedgerTable::rowActivated, this, &ChartCard::opened);
}

void ChartCard::setTitle(const QString &title)
{
    m_title->setText(title);
    m_chart->setAccessibleName(title);
    m_table->setAccessibleName(title);
    //: What a screen reader says of the button that shows a chart's figures; %1 is the chart's title.
    //: vi: %1: xem bảng số hay biểu đồ
    m_switch->setAccessibleName(tr("%1: table or chart").arg(title));
}

void ChartCard::addAbove(QWidget *widget)
{
    column()->insertWidget(1, widget);
}

void ChartCard::setLegend(const QString &now, const QString &before)
{
    m_legend->setFills(now, before);
}

void ChartCard::setTargetLegend(const QString &target)
{
    m_legend->setTarget(target);
}

void ChartCard::setTable(const QStringList &headings, const QList<QStringList> &rows)
{
    m_figures->setFigures(headings, rows);
    for (int column = 1; column < headings.size(); ++column)
        m_table->setColumnSample(column, headings.at(column));
    if (m_stack->currentWidget() == m_nothing)
        m_stack->setCurrentWidget(m_chart);
    m_switch->show();
}

void ChartCard::setNothing(const QString &sentence)
{
    m_nothing->setText(sentence);
    m_stack->setCurrentWidget(m_nothing);
    m_switch->hide();
}

void ChartCard::tellSwitch()
{
    const bool chart = m_stack->currentWidget() == m_chart;
    //: The same figures as a table. vi: Bảng số
    const QString table = tr("Table");
    //: Back from the table of figures. vi: Biểu đồ
    const QString back = tr("Chart");
    m_switch->setText(chart ? table : back);
}

} // namespace somotcua
