#include "common/SectionStack.h"

#include "common/Icons.h"
#include "common/Look.h"
#include "common/ScrollColumn.h"
#include "common/Section.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QListWidget>
#include <QScopedValueRollback>
#include <QStackedWidget>

#include <algorithm>

namespace somotcua {

namespace {

/// Narrower than this (in units) the list becomes a combo in the header.
constexpr double kListUnits = 53;
constexpr double kListWidthUnits = 15;

} // namespace

SectionStack::SectionStack(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget)
    , m_combo(new QComboBox)
    , m_stack(new QStackedWidget)
{
    m_list->setAccessibleName(name);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_combo->setAccessibleName(name);
    auto *row = new QHBoxLayout(this);
    setSpaces(row, {.between = 1});
    row->addWidget(m_list);
    row->addWidget(m_stack, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &SectionStack::choose);
    connect(m_combo, &QComboBox::activated, this, &SectionStack::choose);
}

void SectionStack::add(Section *section, Height height)
{
    m_sections << section;
    m_stack->addWidget(height == Height::Scrolls ? new ScrollColumn(section) : static_cast<QWidget *>(section));
    const QScopedValueRollback choosing(m_choosing, true);
    m_list->addItem(new QListWidgetItem(icon(section->iconName()), section->title()));
    m_combo->addItem(icon(section->iconName()), section->title());
}

int SectionStack::current() const
{
    return m_stack->currentIndex();
}

void SectionStack::refresh()
{
    if (Section *section = currentSection())
        section->refresh();
}

void SectionStack::choose(int index)
{
    if (m_choosing || index < 0 || index >= m_sections.size())
        return;
    const QScopedValueRollback choosing(m_choosing, true);
    m_stack->setCurrentIndex(index);
    m_combo->setCurrentIndex(index);
    m_list->setCurrentRow(index);
    if (isVisible())
        m_sections.at(index)->refresh();
    Q_EMIT chosen(index);
}

void SectionStack::chooseUnsaved()
{
    const auto found
        = std::ranges::find_if(std::as_const(m_sections), [](const Section *section) { return section->hasUnsaved(); });
    if (found != m_sections.cend())
        choose(int(found - m_sections.cbegin()));
}

void SectionStack::focusChooser()
{
    if (m_list->isVisible())
        m_list->setFocus();
    else
        m_combo->setFocus();
}

QSize SectionStack::minimumSizeHint() const
{
    return {m_stack->minimumSizeHint().width(), QWidget::minimumSizeHint().height()};
}

void SectionStack::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const Metrics &measure = lookOf(this).metrics;
    const bool roomy = width() >= measure.of(kListUnits);
    m_list->setVisible(roomy);
    m_list->setFixedWidth(measure.of(kListWidthUnits));
    m_combo->setVisible(!roomy);
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setSizeHint({0, measure.target()});
}

} // namespace somotcua
