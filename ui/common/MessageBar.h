#pragma once

#include "common/Theme.h"

#include <QKeySequence>
#include <QWidget>

#include <functional>

class QLabel;

namespace somotcua {

class Button;
class IconLabel;

/// One sentence over the content, with one action at its right; hidden while there is nothing to say. A done message
/// leaves with the next action (call `clearDone`), never by time; a warning stays until it is answered. Screen readers
/// are told as it appears.
class MessageBar : public QWidget
{
    Q_OBJECT

public:
    enum class Kind
    {
        Done,
        Warning,
        Refused
    };
    /// Bar: own tint and edge. Quiet: the text alone, for the foot of a form.
    enum class Frame
    {
        Bar,
        Quiet
    };

    explicit MessageBar(QWidget *parent = nullptr, Frame frame = Frame::Bar);

    /// `action` is the words of the button, "" for none; `key` its key, which works while the bar can be seen; `act`
    /// what it does for whoever speaks here as a guest, in the place of `actionTaken`.
    void say(Kind kind, const QString &sentence, const QString &action = {}, const QKeySequence &key = {},
             const std::function<void()> &act = {});
    void clear();
    /// Takes a done message away and leaves a warning where it is.
    void clearDone();

    QString sentence() const;
    Kind kind() const { return m_kind; }
    bool isEmpty() const { return sentence().isEmpty(); }

Q_SIGNALS:
    void actionTaken();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void measureUp();
    void takeAction();
    Tone tone() const;

    Frame m_frame;
    Kind m_kind = Kind::Done;
    IconLabel *m_icon;
    QLabel *m_sentence; // broken into lines, never cut off: it may end in what has to be done
    Button *m_action;
    std::function<void()> m_act;
};

} // namespace somotcua
