#include "common/FormField.h"

#include "common/HintLine.h"
#include "common/Look.h"
#include "common/PlainText.h"

#include <QAccessible>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace somotcua {

FormField::FormField(const QString &label, QWidget *editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_label(plainLabel({}, this))
    , m_hint(new HintLine(HintLine::Lines::One, this))
    , m_below(new HintLine(HintLine::Lines::Many, this))
{
    setTypeRole(m_label, TypeRole::Label);
    m_label->setBuddy(editor);

    auto *line = new QHBoxLayout;
    line->addWidget(m_label);
    line->addWidget(m_hint, 1);
    auto *column = new QVBoxLayout(this);
    column->addLayout(line);
    column->addWidget(editor);
    column->addWidget(m_below);
    column->addStretch();
    setSpaces(line, {.between = 0.25});
    setSpaces(column, Spaces::none());

    m_below->hide();
    if (auto *edit = qobject_cast<QLineEdit *>(editor)) {
        // A text longer than its field shows its beginning, unless somebody is writing in it.
        const auto showBeginning = [edit] {
            if (!edit->hasFocus())
                edit->setCursorPosition(0);
        };
        connect(edit, &QLineEdit::textChanged, this, showBeginning);
        connect(edit, &QLineEdit::editingFinished, this, showBeginning);
        edit->setCursorPosition(0);
    }
    setFocusProxy(editor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setLabel(label);
    measureUp();
}

QString FormField::label() const
{
    return m_label->text();
}

void FormField::setLabel(const QString &label)
{
    m_label->setText(label);
    m_editor->setAccessibleName(label);
    // The part of an editable combo that is written in is a field of its own to a screen reader.
    if (const auto *combo = qobject_cast<QComboBox *>(m_editor); combo != nullptr && combo->lineEdit() != nullptr)
        combo->lineEdit()->setAccessibleName(label);
}

void FormField::setHint(const QString &hint, const QString &iconName)
{
    m_hint->setText(hint, iconName, Tone::Soft);
    describe();
}

void FormField::setWarning(const QString &text)
{
    say(State::Warned, text);
}

void FormField::setRefusal(const QString &text)
{
    say(State::Refused, text);
}

void FormField::clearMessage()
{
    say(State::Plain, {});
}

void FormField::say(State state, const QString &text)
{
    if (text.isEmpty())
        state = State::Plain;
    if (m_state == state && m_message == text)
        return;
    m_state = state;
    m_message = text;
    switch (state) {
    case State::Plain:
        m_below->setText({}, {}, Tone::Soft);
        break;
    case State::Warned:
        m_below->setText(text, u"message-warning"_s, Tone::Soon);
        break;
    case State::Refused:
        m_below->setText(text, u"field-refused"_s, Tone::Late);
        break;
    }
    m_below->setVisible(state != State::Plain);
    // The style draws the edge of a refused editor in `late`.
    m_editor->setProperty("refused", state == State::Refused);
    m_editor->update();
    describe();
    Q_EMIT messageChanged();
}

void FormField::describe()
{
    QStringList parts;
    for (const QString &part : {m_hint->text(), m_message}) {
        if (!part.isEmpty())
            parts << part;
    }
    const QString description = parts.join(u". "_s);
    if (m_editor->accessibleDescription() == description)
        return;
    m_editor->setAccessibleDescription(description);
    QAccessibleEvent heard(m_editor, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&heard);
}

void FormField::measureUp()
{
    const int line = lookOf(this).metrics.labelLine();
    m_label->setFixedHeight(line);
    m_hint->setFixedHeight(line);
}

void FormField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        measureUp();
    QWidget::changeEvent(event);
}

} // namespace somotcua
