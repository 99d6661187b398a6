#include "common/EmptyState.h"

#include "common/Button.h"
#include "common/IconLabel.h"
#include "common/Look.h"
#include "common/PlainText.h"

#include <QLabel>
#include <QVBoxLayout>

namespace somotcua {

EmptyState::EmptyState(const QString &iconName, const QString &what, const QString &todo, QWidget *parent)
    : QWidget(parent)
    , m_what(plainParagraph(what, this))
    , m_todo(plainParagraph(todo, this))
{
    setTypeRole(m_what, TypeRole::Label);
    setTone(m_todo, Tone::Soft);
    m_what->setAlignment(Qt::AlignHCenter);
    m_todo->setAlignment(Qt::AlignHCenter);
    auto *column = new QVBoxLayout(this);
    column->addStretch();
    column->addWidget(new IconLabel(iconName, 2, Tone::Soft, this), 0, Qt::AlignHCenter);
    column->addWidget(m_what);
    column->addWidget(m_todo);
    column->addStretch();
    setSpaces(column, Spaces::around(1, 0.375));
    m_todo->setVisible(!todo.isEmpty());
}

void EmptyState::setTexts(const QString &what, const QString &todo)
{
    m_what->setText(what);
    m_todo->setText(todo);
    m_todo->setVisible(!todo.isEmpty());
}

void EmptyState::setButton(Button *button)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertSpacing(column->count() - 1, lookOf(this).metrics.of(0.5));
    column->insertWidget(column->count() - 1, button, 0, Qt::AlignHCenter);
}

} // namespace somotcua
