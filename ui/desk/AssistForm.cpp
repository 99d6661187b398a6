#include "desk/AssistForm.h"

#include "common/DateField.h"
#include "common/FormField.h"
#include "common/FormGrid.h"
#include "common/Look.h"
#include "common/OptionRow.h"
#include "desk/HamletField.h"
#include "desk/ObstacleField.h"
#include "desk/ProcedureField.h"
#include "text/Fold.h"

#include <QAbstractButton>
#include <QApplication>
#include <QScopedValueRollback>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace somotcua {

AssistForm::AssistForm(std::function<QDateTime()> clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(std::move(clock))
    , m_day(localDay(m_clock()))
    // Without a parent until each is laid in its place: Tab goes in that order, and not back from the fields around
    // them.
    , m_name(new QLineEdit)
    , m_identity(new QLineEdit)
    , m_birth(new QLineEdit)
    , m_phone(new QLineEdit)
    , m_hamlet(new HamletField)
    , m_procedure(new ProcedureField)
    , m_outcome(new OptionRow(OptionRow::Choice::One, OptionRow::Keys::Shown))
    , m_obstacles(new ObstacleField)
    , m_code(new QLineEdit)
    , m_due(new DateField)
    , m_note(new QLineEdit)
    , m_channel(new OptionRow(OptionRow::Choice::One, OptionRow::Keys::Shown))
    , m_times(new QLineEdit)
    , m_grid(new FormGrid(this))
    , m_keys(new FieldKeys(this))
{
    layOut();
    connectParts();
    clear();
}

void AssistForm::setCatalogue(const DeskCatalogue &catalogue, const QStringList &hamlets,
                              const WorkingCalendar &calendar)
{
    m_matcher = ProcedureMatcher(catalogue.procedures);
    m_procedure->setCatalogue(&m_matcher, catalogue.lastUsed);
    m_lastCode = catalogue.lastCode;
    m_hamlet->setHamlets(hamlets);
    m_obstacles->setChoices(catalogue.obstacles);
    m_calendar = calendar;
    showExpectedDue();
}

void AssistForm::setDay(QDate day)
{
    if (m_day == day)
        return;
    m_day = day;
    showExpectedDue();
    tellHints();
}

void AssistForm::touched()
{
    if (m_filling)
        return;
    if (!m_startedAt)
        m_startedAt = m_clock();
    forgetKnownIfOther();
    for (FormField *each : std::as_const(m_fields)) {
        if (each->editor()->hasFocus() || each->isAncestorOf(QApplication::focusWidget()))
            each->clearMessage();
    }
    tellHints();
    Q_EMIT edited();
}

std::optional<Procedure> AssistForm::procedure() const
{
    return m_procedure->procedure();
}

void AssistForm::tickPapers(const QList<PaperMark> &papers)
{
    m_papers = papers;
    touched();
}

void AssistForm::procedureChosen()
{
    m_knownDue.reset();
    m_papers.reset();
    const auto procedure = m_procedure->procedure();
    const Outcome byLevel = procedure && procedure->onlineLevel == OnlineLevel::Offline ? Outcome::ReferredInPerson
                                                                                        : Outcome::SubmittedOnline;
    // How it mostly ends here says more than the portal's list.
    if (procedure && !m_outcomeChosen)
        m_outcome->setChosen(int(m_procedure->usualOutcome().value_or(byLevel)));
    outcomeShown();
    showExpectedDue();
    field(DeskField::Procedure)->clearMessage();
    touched();
    tellWarnings(DeskField::Procedure);
}

AssistDraft AssistForm::draft() const
{
    AssistDraft draft;
    draft.name = m_name->text();
    draft.knownCitizen = m_person.known;
    draft.isSomebodyElse = m_person.isSomebodyElse;
    draft.sex = m_person.sex;
    draft.identity = m_identity->text();
    draft.birth = m_birth->text();
    draft.phone = m_phone->text();
    draft.hamlet = m_hamlet->text();
    draft.procedureText = m_procedure->text();
    draft.procedure = m_procedure->choice();
    draft.outcome = Outcome(std::max(0, m_outcome->chosen()));
    draft.outcomeChosen = m_outcomeChosen;
    draft.obstacles = m_obstacles->marks();
    draft.code = m_code->text();
    if (m_dueTyped)
        draft.typedDue = m_due->text();
    draft.note = m_note->text();
    draft.papers = m_papers;
    draft.channel = channel();
    draft.times = typedTimes();
    draft.startedAt = m_startedAt;
    return draft;
}

AssistDraft AssistForm::settledDraft()
{
    m_procedure->settle();
    if (const auto whole = wholeCode())
        m_code->setText(*whole);
    return draft();
}

void AssistForm::setDraft(const AssistDraft &draft, std::optional<QDate> knownDue)
{
    const QScopedValueRollback filling(m_filling, true);
    m_name->setText(draft.name);
    m_identity->setText(draft.identity);
    m_birth->setText(draft.birth);
    m_person = {draft.knownCitizen,
                draft.isSomebodyElse,
                draft.sex,
                fold(tidy(draft.name)),
                IdentityNumber::read(draft.identity),
                {}};
    m_phone->setText(draft.phone);
    m_hamlet->setText(draft.hamlet);
    // What was written by its code alone is shown by its name.
    const auto known
        = draft.procedure && draft.procedure->code ? m_matcher.byCode(*draft.procedure->code) : std::nullopt;
    m_procedure->setChoice(known && !draft.procedure->name ? known->shortName() : draft.procedureText, draft.procedure);
    m_outcome->setChosen(int(draft.outcome));
    m_outcomeChosen = draft.outcomeChosen;
    m_obstacles->setMarks(draft.obstacles);
    m_code->setText(draft.code);
    m_note->setText(draft.note);
    m_papers = draft.papers;
    setChannel(draft.channel);
    setTimes(draft.times);
    m_timesBefore.reset();
    m_startedAt = draft.startedAt;
    m_knownDue = knownDue;
    m_dueTyped = draft.typedDue.has_value();
    m_due->setText(draft.typedDue.value_or(QString()));
    setTone(m_due, Tone::Ink);
    for (FormField *each : std::as_const(m_fields))
        each->clearMessage();
    showExpectedDue();
    tellHints();
    Q_EMIT filled();
}

void AssistForm::refuse(const QList<DraftRefusal> &refusals)
{
    for (const DraftRefusal &refusal : refusals)
        field(refusal.field)->setRefusal(refusal.sentence);
    if (refusals.isEmpty())
        return;
    field(refusals.first().field)->editor()->setFocus(Qt::OtherFocusReason);
    if (refusals.first().field == DeskField::Procedure)
        m_procedure->offer();
}

void AssistForm::focusFirst()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

} // namespace somotcua
