#include "desk/AssistForm.h"

#include "common/DateField.h"
#include "common/FormField.h"
#include "common/FormGrid.h"
#include "common/Look.h"
#include "common/OptionRow.h"
#include "desk/HamletField.h"
#include "desk/ObstacleField.h"
#include "desk/OutcomeWords.h"
#include "desk/ProcedureField.h"

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
    , m_name(new QLineEdit(this))
    , m_identity(new QLineEdit(this))
    , m_birth(new QLineEdit(this))
    , m_phone(new QLineEdit(this))
    , m_hamlet(new HamletField(this))
    , m_procedure(new ProcedureField(this))
    , m_outcome(new OptionRow(OptionRow::Choice::One, OptionRow::Keys::Shown, this))
    , m_obstacles(new ObstacleField(this))
    , m_code(new QLineEdit(this))
    , m_due(new DateField(this))
    , m_note(new QLineEdit(this))
    , m_grid(new FormGrid(this))
    , m_keys(new FieldKeys(this))
{
    layOut();
    connectParts();
    clear();
}

void AssistForm::layOut()
{
    QStringList outcomes;
    for (const Outcome outcome : kOutcomes)
        outcomes << outcomeWord(outcome);
    m_outcome->setOptions(outcomes);
    m_outcome->setKeysAnywhere(true);
    m_procedure->setCatalogue(&m_matcher);

    const auto add = [this](const QString &label, QWidget *editor, int span, int narrowSpan) {
        auto *field = new FormField(label, editor, m_grid);
        m_grid->add(field, span, narrowSpan);
        m_fields << field;
    };
    //: A field of the desk. vi: Họ và tên
    add(tr("Name"), m_name, 6, 12);
    //: A field of the desk. vi: Số định danh
    add(tr("Identity number"), m_identity, 3, 7);
    //: A field of the desk. vi: Ngày sinh
    add(tr("Date of birth"), m_birth, 3, 5);
    //: A field of the desk. vi: Điện thoại
    add(tr("Phone"), m_phone, 3, 6);
    //: A field of the desk. vi: Thôn
    add(tr("Hamlet"), m_hamlet, 3, 6);
    //: A field of the desk. vi: Thủ tục
    add(tr("Procedure"), m_procedure, 6, 12);
    //: A field of the desk. vi: Kết quả hỗ trợ
    add(tr("Outcome"), m_outcome, 12, 12);
    //: A field of the desk. vi: Vướng mắc
    add(tr("Obstacles"), m_obstacles, 3, 12);
    //: A field of the desk. vi: Mã hồ sơ
    add(tr("Dossier code"), m_code, 4, 7);
    //: A field of the desk. vi: Hẹn trả
    add(tr("Due day"), m_due, 2, 5);
    //: A field of the desk. vi: Ghi chú
    add(tr("Note"), m_note, 3, 12);

    //: Inside an empty field. vi: 12 chữ số
    m_identity->setPlaceholderText(tr("12 digits"));
    //: Inside the empty date of birth. vi: ngày/tháng/năm
    m_birth->setPlaceholderText(tr("day/month/year"));
    for (QLineEdit *line : {m_phone, static_cast<QLineEdit *>(m_hamlet), m_code, m_note})
        //: Inside an empty field. vi: Không bắt buộc
        line->setPlaceholderText(tr("Optional"));
    //: Beside the label of the outcome. vi: bấm một phím số
    field(DeskField::Outcome)->setHint(tr("press one digit"));

    auto *column = new QVBoxLayout(this);
    column->addWidget(m_grid);
    setSpaces(column, Spaces::none());
}

void AssistForm::connectParts()
{
    for (QLineEdit *line : std::initializer_list<QLineEdit *>{m_name, m_identity, m_birth, m_phone, m_hamlet,
                                                              m_procedure, m_code, m_due, m_note}) {
        // textChanged, since assistive technology and dictation set texts without typing them.
        connect(line, &QLineEdit::textChanged, this, &AssistForm::touched);
        connect(line, &QLineEdit::editingFinished, this, &AssistForm::shapeWhenLeft);
    }
    const auto boxes = [this] {
        QList<QWidget *> all;
        for (int index = 0; index < m_outcome->count(); ++index)
            all << m_outcome->box(index);
        return all;
    };
    for (const QList<QWidget *> &stop : std::initializer_list<QList<QWidget *>>{{m_name},
                                                                                {m_identity},
                                                                                {m_birth},
                                                                                {m_phone},
                                                                                {m_hamlet},
                                                                                {m_procedure},
                                                                                boxes(),
                                                                                {m_obstacles},
                                                                                {m_code},
                                                                                {m_due},
                                                                                {m_note}})
        m_keys->add(stop);

    connect(m_hamlet, &HamletField::taken, this, [this] {
        touched();
        m_keys->moveOn(m_hamlet);
    });
    connect(m_procedure, &ProcedureField::choiceChanged, this, &AssistForm::procedureChosen);
    connect(m_procedure, &ProcedureField::enterTook, this, [this] { m_keys->moveOn(m_procedure); });
    connect(m_outcome, &OptionRow::chosenChanged, this, [this] {
        m_outcomeChosen = true;
        showExpectedDue();
        touched();
    });
    connect(m_obstacles, &ObstacleField::marksChanged, this, &AssistForm::touched);
    connect(m_due, &QLineEdit::textChanged, this, [this] {
        if (m_filling)
            return;
        m_dueTyped = !m_due->text().trimmed().isEmpty();
        setTone(m_due, Tone::Ink);
    });
    connect(m_code, &QLineEdit::textChanged, this, &AssistForm::showExpectedDue);
}

void AssistForm::setCatalogue(const QList<Procedure> &procedures, const QStringList &hamlets,
                              const WorkingCalendar &calendar)
{
    m_matcher = ProcedureMatcher(procedures);
    m_procedure->setCatalogue(&m_matcher);
    m_hamlet->setHamlets(hamlets);
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
    if (procedure && !m_outcomeChosen)
        m_outcome->setChosen(
            int(procedure->onlineLevel == OnlineLevel::Offline ? Outcome::ReferredInPerson : Outcome::SubmittedOnline));
    showExpectedDue();
    field(DeskField::Procedure)->clearMessage();
    touched();
}

AssistDraft AssistForm::draft() const
{
    AssistDraft draft;
    draft.name = m_name->text();
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
    draft.startedAt = m_startedAt;
    return draft;
}

AssistDraft AssistForm::settledDraft()
{
    m_procedure->settle();
    return draft();
}

void AssistForm::setDraft(const AssistDraft &draft, std::optional<QDate> knownDue)
{
    const QScopedValueRollback filling(m_filling, true);
    m_name->setText(draft.name);
    m_identity->setText(draft.identity);
    m_birth->setText(draft.birth);
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
