#include "common/QuestionDialog.h"

#include "common/Button.h"
#include "common/Look.h"
#include "common/PlainText.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace somotcua {

QuestionDialog::QuestionDialog(const QString &question, const QString &text, QWidget *parent)
    : QDialog(parent)
    , m_column(new QVBoxLayout(this))
    , m_row(new QHBoxLayout)
{
    setWindowTitle(question);
    QLabel *title = plainParagraph(question, this);
    setTypeRole(title, TypeRole::Section);
    m_column->addWidget(title);
    if (!text.isEmpty()) {
        QLabel *paragraph = plainParagraph(text, this);
        setTone(paragraph, Tone::Soft);
        m_column->addWidget(paragraph);
        setAccessibleDescription(text);
    }
    m_column->addStretch();
    m_column->addLayout(m_row);
    m_row->addStretch();
    setSpaces(m_column, Spaces::around(1.25, 0.5));
    setSpaces(m_row, {.between = 0.5, .top = 0.5});
    setMinimumWidth(lookOf(this).metrics.dialogWidth());
}

Button *QuestionDialog::addAnswer(const QString &verb, Answer answer, Harm harm)
{
    const auto kind = answer == Answer::Primary ? Button::Kind::Primary
        : answer == Answer::Destructive         ? Button::Kind::Destructive
                                                : Button::Kind::Secondary;
    auto *button = new Button(kind, verb, this);
    const int index = int(m_answers.size());
    m_answers << button;
    m_row->addWidget(button);
    if (harm == Harm::Harmless)
        m_harmless = index;
    connect(button, &QPushButton::clicked, this, [this, index] { done(index + 1); });
    return button;
}

void QuestionDialog::addContent(QWidget *content)
{
    m_column->insertWidget(m_column->count() - 2, content);
}

int QuestionDialog::ask()
{
    // A field that was given the focus keeps it: what is typed goes there, and Enter still takes the primary answer.
    if (!m_answers.isEmpty() && focusWidget() == nullptr)
        m_answers.first()->setFocus();
    const int answered = exec();
    return answered == 0 ? m_harmless : answered - 1;
}

void QuestionDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !m_answers.isEmpty()) {
        // The answer under the focus, else the primary one.
        auto *focused = qobject_cast<Button *>(focusWidget());
        (m_answers.contains(focused) ? focused : m_answers.first())->click();
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace somotcua
