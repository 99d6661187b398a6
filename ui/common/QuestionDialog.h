#pragma once

#include <QDialog>

class QHBoxLayout;
class QVBoxLayout;

namespace somotcua {

class Button;

/// Only for a real question: the title asks, the text gives what differs, the buttons are verbs. Enter takes the
/// primary, Esc the harmless one.
class QuestionDialog : public QDialog
{
    Q_OBJECT

public:
    QuestionDialog(const QString &question, const QString &text, QWidget *parent = nullptr);

    /// Add the primary first. Exactly one answer should be harmless; Esc and closing the window give it.
    enum class Answer
    {
        Primary,
        Secondary,
        Destructive
    };
    enum class Harm
    {
        Harmless,
        Acts
    };
    Button *addAnswer(const QString &verb, Answer answer, Harm harm);
    /// Something between the text and the buttons: a field, a list.
    void addContent(QWidget *content);

    /// Shows the dialog and waits; the index of the answer in the order they were added.
    int ask();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QVBoxLayout *m_column;
    QHBoxLayout *m_row;
    QList<Button *> m_answers;
    int m_harmless = 0;
};

} // namespace somotcua
