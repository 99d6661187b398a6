#pragma once

#include "calendar/WorkingCalendar.h"
#include "citizens/MetPerson.h"
#include "desk/AssistDraft.h"
#include "desk/FieldKeys.h"
#include "desk/ProcedureMatcher.h"

#include <QWidget>

#include <functional>

class QLineEdit;

namespace somotcua {

struct CardScan;
class DateField;
class FormField;
class FormGrid;
class HamletField;
class ObstacleField;
class OptionRow;
class ProcedureField;

/// The fields of an assist. It shows what is typed and what is odd about it; it saves nothing.
class AssistForm : public QWidget
{
    Q_OBJECT

public:
    explicit AssistForm(std::function<QDateTime()> clock, QWidget *parent = nullptr);

    void setCatalogue(const DeskCatalogue &catalogue, const QStringList &hamlets, const WorkingCalendar &calendar);
    /// The day of the assists: ages, expected due days.
    void setDay(QDate day);
    QDate day() const { return m_day; }

    /// Takes a procedure that was typed but not yet taken, then tells what stands in the form.
    AssistDraft settledDraft();
    AssistDraft draft() const;
    /// `knownDue` is the due day the dossier has already, shown until another procedure is chosen.
    void setDraft(const AssistDraft &draft, std::optional<QDate> knownDue = {});
    void clear() { setDraft({}); }
    /// The papers of the procedure, as the guide has them ticked; another procedure forgets them.
    void setPapers(const std::optional<QList<PaperMark>> &papers) { m_papers = papers; }
    /// The same by a person's hand.
    void tickPapers(const QList<PaperMark> &papers);
    /// Another draft of the same entry.
    void putBack(const AssistDraft &draft) { setDraft(draft, m_knownDue); }

    /// Fills in somebody met before.
    void takePerson(const MetPerson &person);
    /// Who is typed is somebody met before: what is typed stays, blanks are filled.
    void keepTyped(const MetPerson &person);
    /// Fills in the citizen of a card, by the known person's name where the scanned one is none or doubtful; whether
    /// somebody else stood there before.
    bool takeCard(const CardScan &card, const std::optional<MetPerson> &known);
    /// Who is typed is somebody else than whoever looks the same.
    void setSomebodyElse();
    /// Says beside the name how often the person was met; changes no field.
    void setKnown(const std::optional<MetPerson> &person);

    /// A question about the citizen must be read: no list opens over it by itself.
    void makeWayForQuestion(bool isAsked);
    /// Opens the field for the time of the help and puts the focus there.
    void showTimes();
    /// Goes back to what stood there before showTimes; false when the focus is elsewhere by now.
    bool leaveTimes();
    /// What is odd about a draft that was kept, as it was said when it was typed.
    void tellAllWarnings();
    /// The catalogue's procedure behind the choice.
    std::optional<Procedure> procedure() const;

    /// Says why under the fields and puts the focus on the first of them.
    void refuse(const QList<DraftRefusal> &refusals);
    void focusFirst();
    /// The first empty field that matters once the citizen is known: usually the procedure.
    void focusNextOpen();

    /// Enter walks from the last field on to this button.
    void setLastStop(QWidget *button) { m_keys->add({button}); }
    FormField *field(DeskField field) const { return m_fields.at(int(field)); }
    QLineEdit *line(DeskField field) const;

Q_SIGNALS:
    /// What is typed or chosen changed, by a person.
    void edited();
    /// Another draft stands in the form.
    void filled();
    /// A card filled in the citizen.
    void personFilled();
    /// A key changed this part, wherever the focus is.
    void changedByKey(QWidget *part);

private:
    void layOut();
    void connectParts();
    void touched();
    void procedureChosen();
    void showExpectedDue();
    void tellHints();
    void tellWarnings(DeskField field);
    void shapeWhenLeft();
    std::optional<BirthDate> birth() const;
    void outcomeShown();
    void changeChannel();
    std::optional<Channel> channel() const;
    void setChannel(std::optional<Channel> channel);
    std::optional<QString> typedTimes() const;
    void setTimes(const std::optional<QString> &times);
    std::optional<QString> wholeCode() const;
    void know(const MetPerson &person);
    void forgetKnownIfOther();

    std::function<QDateTime()> m_clock;
    QDate m_day;
    ProcedureMatcher m_matcher;
    WorkingCalendar m_calendar;
    QString m_lastCode;

    QLineEdit *m_name;
    QLineEdit *m_identity;
    QLineEdit *m_birth;
    QLineEdit *m_phone;
    HamletField *m_hamlet;
    ProcedureField *m_procedure;
    OptionRow *m_outcome;
    ObstacleField *m_obstacles;
    QLineEdit *m_code;
    DateField *m_due;
    QLineEdit *m_note;
    OptionRow *m_channel;
    QLineEdit *m_times;
    QList<FormField *> m_fields; // in the order of DeskField
    FormGrid *m_grid;
    FieldKeys *m_keys;

    /// Whom the ledger knows the citizen as, and the name and number typed when that was said: with others it is open
    /// again.
    struct Person
    {
        std::optional<CitizenId> known;
        bool isSomebodyElse = false;
        std::optional<Sex> sex;
        QString name;
        std::optional<IdentityNumber> identity;
        std::optional<IdentityNumber> scanned; // the number a card said
    };
    Person m_person;

    bool m_filling = false; // texts change by the program, not by a person
    bool m_outcomeChosen = false;
    bool m_dueTyped = false;
    std::optional<QDate> m_knownDue;
    std::optional<QList<PaperMark>> m_papers;
    std::optional<QDateTime> m_startedAt;
    /// What stood in the field for the times when it was opened by its key, to go back to.
    std::optional<std::optional<QString>> m_timesBefore;
};

} // namespace somotcua
