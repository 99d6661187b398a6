#pragma once

#include "common/SidePanel.h"

class QBoxLayout;

namespace somotcua {

class Button;
class FormField;
class MessageBar;

/// A side panel that is a short form: fields that scroll, and below them buttons that never move. Enter goes on to the
/// next field, Ctrl+Enter saves.
class FormPanel : public SidePanel
{
    Q_OBJECT

public:
    explicit FormPanel(QWidget *parent = nullptr);

    FormField *add(const QString &label, QWidget *editor);
    void add(QWidget *widget);
    /// Above "save": what else can be done with the chosen row.
    void addButton(Button *button);
    Button *saveButton() const { return m_save; }
    /// Takes every message under the fields away.
    void clearMessages();
    /// Says that what was typed before the program ended stands in the form again.
    void sayPutBack();
    /// Puts the focus on the first field and selects its text.
    void focusFirst();
    /// The refusal under its field, which gets the focus.
    static void refuse(FormField *field, const QString &sentence);

Q_SIGNALS:
    void saveWanted();
    /// What was put back is not wanted.
    void discardWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QBoxLayout *m_buttons;
    MessageBar *m_message;
    Button *m_save;
    QList<FormField *> m_fields;
};

} // namespace somotcua
