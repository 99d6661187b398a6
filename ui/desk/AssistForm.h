#pragma once

#include "calendar/WorkingCalendar.h"
#include "desk/AssistDraft.h"
#include "desk/FieldKeys.h"
#include "desk/ProcedureMatcher.h"

#include <QWidget>

#include <functional>

class QLineEdit;

namespace somotcua {

class DateField;
class FormField;
class FormGrid;
class HamletField;
class ObstacleField;
class OptionRow;
class ProcedureField;

/// The eleven fields of an assist. It shows what is typed and what is odd about it; it saves nothing.
class AssistForm : public QWidget
{
    Q_OBJECT

public:
    explicit AssistForm(std::function<QDateTime()> clock, QWidget *parent = nullptr);

    void setCatalogue(const QList<Procedure> &procedures, const QStringList &hamlets, const WorkingCalendar &calendar);
    /// The day of the assists: ages, expected due days.
    void setDay(QDate day);
    QDate day() const { return m_day; }

    /// Takes a procedure that was typed but not yet taken, then tells what stands in the form.
    AssistDraft settledDraft();
    AssistDraft draft() const;
    /// `knownDue` is the due day the dossier has already, shown until another procedure is chosen.
    void setDraft(const AssistDraft &draft, std::optional<QDate> knownDue = {});
    void clear() { setDraft({}); }
    /// The catalogue's procedure behind the choice.
    std::optional<Procedure> procedure() const;
    /// The papers of the procedure, as the guide has them ticked; another procedure forgets them.
    void setPapers(const std::optional<QList<PaperMark>> &papers) { m_papers = papers; }
    /// The same by a person's hand.
    void tickPapers(const QList<PaperMark> &papers);

    /// Says why under the fields and puts the focus on the first of them.
    void refuse(const QList<DraftRefusal> &refusals);
    void focusFirst();

    /// Enter walks from the last field on to this button.
    void setLastStop(QWidget *button) { m_keys->add({button}); }
    FormField *field(DeskField field) const { return m_fields.at(int(field)); }

Q_SIGNALS:
    /// What is typed or chosen changed, by a person.
    void edited();
    /// Another draft stands in the form.
    void filled();

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

    std::function<QDateTime()> m_clock;
    QDate m_day;
    ProcedureMatcher m_matcher;
    WorkingCalendar m_calendar;

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
    QList<FormField *> m_fields; // in the order of DeskField
    FormGrid *m_grid;
    FieldKeys *m_keys;

    bool m_filling = false; // texts change by the program, not by a person
    bool m_outcomeChosen = false;
    bool m_dueTyped = false;
    std::optional<QDate> m_knownDue;
    std::optional<QList<PaperMark>> m_papers;
    std::optional<QDateTime> m_startedAt;
};

} // namespace somotcua
