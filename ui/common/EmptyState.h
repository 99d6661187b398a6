#pragma once

#include <QWidget>

class QLabel;

namespace somotcua {

class Button;

/// Centred in a card: an icon, what is not there in bold, what to do in one sentence, perhaps one button.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const QString &iconName, const QString &what, const QString &todo, QWidget *parent = nullptr);

    void setTexts(const QString &what, const QString &todo);
    void setButton(Button *button);

private:
    QLabel *m_what;
    QLabel *m_todo;
};

} // namespace somotcua
