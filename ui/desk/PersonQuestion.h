#pragma once

#include "assists/AssistEntry.h"
#include "citizens/MetPerson.h"

#include <QWidget>

#include <array>

class QBoxLayout;
class QGridLayout;
class QLabel;

namespace somotcua {

class Button;

/// Who is being typed beside somebody known, both in full, what differs bold, and one key for each answer. It stops
/// nobody from typing on: while that goes on, large type leaves room only for what differs; whoever wants to save sees
/// both in full.
class PersonQuestion : public QWidget
{
    Q_OBJECT

public:
    explicit PersonQuestion(QWidget *parent = nullptr);

    void ask(const AssistEntry &typed, const MetPerson &known);
    /// The person asked about; nothing while nothing is asked.
    const std::optional<MetPerson> &asked() const { return m_asked; }
    void dismiss();
    /// Puts the focus on the first answer, so that Enter gives it.
    void focusAnswer();

    Button *sameButton() const { return m_same; }
    Button *otherButton() const { return m_other; }

Q_SIGNALS:
    /// It is asked, or no longer.
    void asking(bool isAsked);
    /// Both in full take the room of the form, or give it back.
    void roomWanted(bool wanted);
    /// Esc: back to what is typed, without an answer.
    void left();
    void same(const somotcua::MetPerson &person);
    void somebodyElse(const somotcua::MetPerson &person);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showRows();
    void setInFull(bool inFull);
    bool isNarrow() const;
    void setFlat(bool isFlat);
    void fillRow(int row, const QString &typed, const QString &known);

    std::optional<MetPerson> m_asked;
    bool m_inFull = false; // an answer is waited for
    bool m_isFlat = false;
    QBoxLayout *m_column = nullptr;
    QBoxLayout *m_head;
    QBoxLayout *m_left;
    QBoxLayout *m_answers;
    QGridLayout *m_grid;
    QList<std::array<QLabel *, 2>> m_rows; // typed, known: name, birth, number, phone, hamlet
    QLabel *m_lastSeen;
    QList<QLabel *> m_heads;
    Button *m_same;
    Button *m_other;
};

} // namespace somotcua
