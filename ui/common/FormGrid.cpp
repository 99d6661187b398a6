#include "common/FormGrid.h"

#include "common/Look.h"

#include <QEvent>
#include <QGridLayout>

namespace somotcua {

namespace {
constexpr int kNarrowUnits = 44;
}

FormGrid::FormGrid(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    setSpaces(m_grid, {.between = 1, .rows = 0.5});
    for (int column = 0; column < kColumns; ++column)
        m_grid->setColumnStretch(column, 1);
    arrange();
}

void FormGrid::add(QWidget *field, int span, int narrowSpan)
{
    m_entries << Entry{field, span, narrowSpan};
    field->setParent(this);
    arrange();
}

void FormGrid::setFieldVisible(QWidget *field, bool visible)
{
    for (Entry &entry : m_entries) {
        if (entry.field == field)
            entry.visible = visible;
    }
    field->setVisible(visible);
    arrange();
}

void FormGrid::setSpans(QWidget *field, int span, int narrowSpan)
{
    for (Entry &entry : m_entries) {
        if (entry.field == field) {
            entry.span = span;
            entry.narrowSpan = narrowSpan;
        }
    }
    arrange();
}

QSize FormGrid::minimumSizeHint() const
{
    const int gap = lookOf(this).metrics.of(1);
    int column = 0; // the least width of one column, its gap included
    for (const Entry &entry : m_entries) {
        if (!entry.visible)
            continue;
        const int field = std::max(entry.field->minimumSizeHint().width(), entry.field->minimumWidth());
        column = std::max(column, (field + gap + entry.narrowSpan - 1) / entry.narrowSpan);
    }
    return {std::max(0, column * kColumns - gap), QWidget::minimumSizeHint().height()};
}

void FormGrid::arrange()
{
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    int row = 0;
    int column = 0;
    for (const Entry &entry : std::as_const(m_entries)) {
        if (!entry.visible)
            continue;
        const int span = m_narrow ? entry.narrowSpan : entry.span;
        if (column + span > kColumns) {
            ++row;
            column = 0;
        }
        m_grid->addWidget(entry.field, row, column, 1, span);
        column += span;
    }
}

void FormGrid::choose()
{
    const bool narrow = width() < kNarrowUnits * lookOf(this).metrics.unit();
    if (narrow != m_narrow) {
        m_narrow = narrow;
        arrange();
    }
}

void FormGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    choose();
}

void FormGrid::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        m_narrow = width() < kNarrowUnits * lookOf(this).metrics.unit();
        arrange();
    }
}

} // namespace somotcua
