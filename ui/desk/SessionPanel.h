#pragma once

#include "desk/FormSheet.h"
#include "DeskSession.h"
#include "units/Unit.h"

class QBoxLayout;
class QLabel;
class QLineEdit;

namespace somotcua {

class Button;
class DateField;
class FieldKeys;
class FormField;
class FormGrid;
class HintLine;
class MessageBar;
class OptionRow;

/// Asks for the desk's day and shift and who is on duty, in the place of the form. With everything guessed right, Enter
/// is all it needs.
class SessionPanel : public FormSheet
{
    Q_OBJECT

public:
    explicit SessionPanel(QWidget *parent = nullptr);

    /// Why it asks: a session begins, or somebody wants another day, shift or people while one is open.
    enum class Reason
    {
        Begin,
        Change
    };
    void ask(const DeskSession &session, const QList<Volunteer> &volunteers, const QStringList &ticked, QDate today,
             Reason reason);
    void focusLikeliest();

    QStringList onDuty() const;
    /// A name typed and not yet added; empty for none.
    QString newName() const;
    /// Ticks a volunteer who was added just now.
    void addVolunteer(const Volunteer &volunteer);
    void refuseDay(const QString &sentence);
    /// The number of the sheet of paper that is entered, as typed; empty for none, and always for today.
    QString sheetNumber() const;
    void setSheetNumber(const QString &number);
    void refuseSheet(const QString &sentence);
    void refuseDuty(const QString &sentence);
    MessageBar &message() { return *m_message; }
    /// Where the foot may lie below the fold, what is said stands above the fields.
    void setMessageAbove(bool above);

Q_SIGNALS:
    void sessionWanted(QDate day, Shift shift);
    void volunteerWanted(const QString &name);
    void confirmed();
    /// Blank sheets are to be printed.
    void sheetsWanted();
    /// Esc, while there is something to go back to.
    void left();

private:
    void layOut();
    void say(const DeskSession &session, QDate today);
    void showVolunteers(const QStringList &ticked);
    void wantSession();
    void nameEntered();
    void orderTabs();

    QLabel *m_title;
    HintLine *m_about;
    FormGrid *m_grid;
    DateField *m_day;
    OptionRow *m_shift;
    OptionRow *m_duty;
    QLineEdit *m_newName;
    QLineEdit *m_sheet;
    FormField *m_dayField = nullptr;
    FormField *m_dutyField = nullptr;
    FormField *m_sheetField = nullptr;
    FormField *m_newField = nullptr;
    MessageBar *m_message;
    QBoxLayout *m_said = nullptr;
    Button *m_print;
    Button *m_leave;
    Button *m_confirm;
    FieldKeys *m_keys;
    QStringList m_names; // of the volunteers shown
};

} // namespace somotcua
