#pragma once

#include "desk/FormSheet.h"

class QBoxLayout;
class QLabel;

namespace somotcua {

class AssistForm;
class Button;
class FormScroll;
class HintLine;
class IconLabel;
class MessageBar;
class PersonQuestion;

/// The form on its sheet: above it whose assist it is, below it the message and the buttons, which never move. Used for
/// new assists and for correcting recorded ones.
class FormCard : public FormSheet
{
    Q_OBJECT

public:
    FormCard(AssistForm *form, QWidget *parent = nullptr);

    /// Narrow: the strip with person and procedure always stands above, the message has a line of its own; both give
    /// their room to a question about the person.
    enum class Width
    {
        Wide,
        Narrow
    };
    /// Low: the strip gives its room to the fields.
    enum class Height
    {
        Usual,
        Low
    };
    void setRoom(Width width, Height height);

    /// The strip says whom and what the form is about.
    void setSubject(const QString &person, const QString &procedure);
    enum class Purpose
    {
        Log,
        Correct
    };
    void setPurpose(Purpose purpose, const QString &time = {});
    Purpose purpose() const { return m_purpose; }
    /// A ledger that can only be read: the fields and buttons rest, and the sentence says why.
    void setLocked(const QString &sentence);

    MessageBar &message() { return *m_message; }
    /// A question about the person just saved, with one answer.
    MessageBar &question() { return *m_question; }
    /// Before saving: who is typed beside somebody known who looks the same.
    PersonQuestion &personQuestion() { return *m_personQuestion; }
    Button *saveButton() const { return m_save; }
    Button *clearButton() const { return m_clear; }
    Button *takeBackButton() const { return m_takeBack; }
    /// Joins or parts; hidden while its text is empty.
    Button *personButton() const { return m_person; }
    void setPersonAction(const QString &text);

Q_SIGNALS:
    void saveWanted();
    /// Esc: clear the form, or leave the correction.
    void clearWanted();
    /// Esc outside the form: back to it.
    void backWanted();
    void takeBackWanted();
    void personWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeStrip();
    QWidget *makeFoot();
    void arrange();
    void escape();
    void tellSubject();

    Width m_width = Width::Wide;
    bool m_low = false;
    bool m_roomGiven = false; // to the question about the person
    Purpose m_purpose = Purpose::Log;
    QString m_time;
    QString m_personName;
    QString m_procedureName;

    AssistForm *m_form;
    QWidget *m_strip = nullptr;
    IconLabel *m_icon = nullptr;
    QLabel *m_who = nullptr;
    QLabel *m_what = nullptr;
    QWidget *m_stripButtons = nullptr;
    HintLine *m_takeBackHint = nullptr;
    QBoxLayout *m_stripRows = nullptr;
    QBoxLayout *m_stripSides = nullptr;
    QBoxLayout *m_stripActions = nullptr;
    QBoxLayout *m_paper = nullptr;
    QBoxLayout *m_questionRow = nullptr;
    Button *m_takeBack = nullptr;
    Button *m_person = nullptr;
    FormScroll *m_scroll = nullptr;
    MessageBar *m_question;
    PersonQuestion *m_personQuestion;
    QWidget *m_foot = nullptr;
    QBoxLayout *m_footRows = nullptr;
    MessageBar *m_message = nullptr;
    Button *m_clear = nullptr;
    Button *m_save = nullptr;
};

} // namespace somotcua
