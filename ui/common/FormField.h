#pragma once

#include <QWidget>

class QLabel;

namespace somotcua {

class HintLine;

/// An editor under its label. The label is the editor's buddy and accessible name; the hint at the right of the label
/// line, and a warning or refusal below the editor, are its accessible description.
class FormField : public QWidget
{
    Q_OBJECT

public:
    FormField(const QString &label, QWidget *editor, QWidget *parent = nullptr);

    QWidget *editor() const { return m_editor; }
    QString label() const;
    void setLabel(const QString &label);

    /// One short hint ("còn 2 chữ số"); an empty text takes it away. It costs no height.
    void setHint(const QString &hint, const QString &iconName = {});

    /// A warning never stops saving; a refusal does. At most one of them stands under the editor.
    void setWarning(const QString &text);
    void setRefusal(const QString &text);
    void clearMessage();
    QString message() const { return m_message; }

Q_SIGNALS:
    /// The line under the editor came, went or changed.
    void messageChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class State
    {
        Plain,
        Warned,
        Refused
    };
    void say(State state, const QString &text);
    void describe();
    void measureUp();

    QWidget *m_editor;
    QLabel *m_label;
    HintLine *m_hint;
    HintLine *m_below;
    QString m_message;
    State m_state = State::Plain;
};

} // namespace somotcua
