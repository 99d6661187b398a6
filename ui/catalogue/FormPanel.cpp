#include "catalogue/FormPanel.h"

#include "common/Button.h"
#include "common/FormField.h"
#include "common/Look.h"
#include "common/MessageBar.h"
#include "ledger/FormDraft.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace somotcua {

FormPanel::FormPanel(QWidget *parent)
    : SidePanel(parent)
    , m_buttons(new QVBoxLayout)
    , m_message(new MessageBar)
    //: vi: Lưu
    , m_save(new Button(Button::Kind::Primary, tr("Save")))
{
    m_save->setIconName(u"save"_s);
    m_save->setKey(QKeyCombination(Qt::ControlModifier, Qt::Key_Return));
    setSpaces(m_buttons, {.between = 0.5, .top = 0.5});
    m_buttons->addWidget(m_save);
    column()->addLayout(m_buttons);
    content()->addWidget(m_message);
    content()->addStretch();
    connect(m_message, &MessageBar::actionTaken, this, &FormPanel::discardWanted);
    connect(m_save, &Button::clicked, this, &FormPanel::saveWanted);
}

FormField *FormPanel::add(const QString &label, QWidget *editor)
{
    auto *field = new FormField(label, editor);
    m_fields << field;
    add(field);
    return field;
}

void FormPanel::add(QWidget *widget)
{
    content()->insertWidget(content()->count() - 1, widget); // before the free room
}

void FormPanel::addButton(Button *button)
{
    m_buttons->insertWidget(m_buttons->count() - 1, button);
}

void FormPanel::clearMessages()
{
    for (FormField *field : std::as_const(m_fields))
        field->clearMessage();
    m_message->clear();
}

void FormPanel::sayPutBack()
{
    m_message->say(MessageBar::Kind::Done, FormDraft::putBackWords(),
                   //: Shows what is saved instead. vi: Bỏ phần nhập dở
                   tr("Discard it"));
}

void FormPanel::focusFirst()
{
    for (FormField *field : std::as_const(m_fields)) {
        if (!field->editor()->isEnabled() || field->isHidden())
            continue;
        field->editor()->setFocus();
        if (auto *line = qobject_cast<QLineEdit *>(field->editor()))
            line->selectAll();
        return;
    }
}

void FormPanel::refuse(FormField *field, const QString &sentence)
{
    field->setRefusal(sentence);
    field->editor()->setFocus();
}

void FormPanel::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !event->modifiers().testFlag(Qt::ControlModifier)) {
        focusNextChild();
        return;
    }
    SidePanel::keyPressEvent(event);
}

} // namespace somotcua
