// The part of AssistForm that says something about what is typed: hints, warnings, the expected due day.
#include "calendar/DueDate.h"
#include "common/DateField.h"
#include "common/FormField.h"
#include "common/Look.h"
#include "common/OptionRow.h"
#include "desk/AssistForm.h"
#include "desk/FieldWords.h"
#include "desk/ProcedureField.h"
#include "dossiers/History.h"
#include "text/TypedBirth.h"

#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace somotcua {

void AssistForm::showExpectedDue()
{
    const auto procedure = m_procedure->procedure();
    const bool hasDossier = makesDossier(Outcome(m_outcome->chosen()), DossierCode::read(m_code->text()).has_value());
    const bool expects = hasDossier && procedure && procedure->processing;
    field(DeskField::Due)->setHint(expects ? processingHint(*procedure->processing) : QString());
    if (m_dueTyped)
        return;
    std::optional<QDate> expected = hasDossier ? m_knownDue : std::nullopt;
    if (!expected && expects) {
        const QDateTime now = m_clock();
        const QTime time = localDay(now) == m_day ? localTime(now) : QTime();
        expected = dueDay(m_day, time, *procedure->processing, m_calendar);
    }
    const QScopedValueRollback filling(m_filling, true);
    m_due->setDay(expected);
    setTone(m_due, Tone::Soft); // expected, not typed
    tellWarnings(DeskField::Due);
}

std::optional<BirthDate> AssistForm::birth() const
{
    return parseTypedBirth(m_birth->text(), m_day);
}

void AssistForm::tellHints()
{
    const bool scanned = m_person.scanned && IdentityNumber::read(m_identity->text()) == m_person.scanned;
    //: Beside an identity number that came from a card. vi: quét
    field(DeskField::Identity)
        ->setHint(scanned ? tr("scanned") : identityHint(m_identity->text()), scanned ? u"scanned-card"_s : QString());
    field(DeskField::Birth)->setHint(birth() ? ageHint(*birth(), m_day) : QString());
    //: Beside the dossier code while only its number is typed; %1 is the end of the whole code. vi: thành %1
    field(DeskField::Code)
        ->setHint(wholeCode() ? tr("becomes %1").arg(DossierCode::read(*wholeCode())->shownEnd())
                              : codeHint(m_code->text()));
    const auto procedure = m_procedure->procedure();
    field(DeskField::Procedure)->setHint(procedure ? procedureHint(*procedure) : QString());
}

void AssistForm::tellWarnings(DeskField which)
{
    // A refusal stays until its field is changed.
    FormField *each = field(which);
    if (each->editor()->property("refused").toBool())
        return;
    switch (which) {
    case DeskField::Identity:
    case DeskField::Birth:
        field(DeskField::Identity)
            ->setWarning(identityWarning(
                m_identity->text(), birth(),
                {.sex = m_person.sex, .by = m_person.scanned ? TellsSex::By::Card : TellsSex::By::Ledger}));
        break;
    case DeskField::Phone:
        each->setWarning(phoneWarning(m_phone->text()));
        break;
    case DeskField::Code:
        each->setWarning(codeWarning(m_code->text(), m_day));
        break;
    case DeskField::Due:
        if (!m_due->day())
            each->clearMessage();
        else if (m_dueTyped)
            each->setWarning(dueWarning(*m_due->day(), m_day));
        else
            each->setWarning(m_calendar.knows(*m_due->day()) ? QString() : unknownYearWarning(*m_due->day()));
        break;
    case DeskField::Procedure:
        if (const auto &chosen = m_procedure->choice(); chosen && !chosen->code && !m_procedure->procedure())
            //: Under a procedure that the catalogue lacks. vi: Không có trong danh mục: ghi như đã gõ.
            each->setWarning(tr("Not in the catalogue: written as typed."));
        break;
    case DeskField::Name:
    case DeskField::Hamlet:
    case DeskField::Outcome:
    case DeskField::Obstacles:
    case DeskField::Note:
    case DeskField::Channel:
    case DeskField::Times:
        break;
    }
}

void AssistForm::tellAllWarnings()
{
    for (const DeskField which : {DeskField::Identity, DeskField::Phone, DeskField::Code, DeskField::Due})
        tellWarnings(which);
}

void AssistForm::shapeWhenLeft()
{
    const QObject *left = sender();
    if (left == m_procedure) {
        m_procedure->settle();
        return;
    }
    const QScopedValueRollback filling(m_filling, true);
    if (left == m_identity) {
        if (const auto number = IdentityNumber::read(m_identity->text()); number && !number->wasPadded())
            m_identity->setText(number->shown());
        tellWarnings(DeskField::Identity);
    } else if (left == m_birth) {
        if (birth() && birth()->year <= m_day.year())
            m_birth->setText(shownBirth(*birth()));
        tellWarnings(DeskField::Birth);
    } else if (left == m_phone) {
        if (const auto phone = PhoneNumber::read(m_phone->text()); phone && phone->warnings().isEmpty())
            m_phone->setText(phone->shown());
        tellWarnings(DeskField::Phone);
    } else if (left == m_code) {
        if (const auto code = DossierCode::read(wholeCode().value_or(m_code->text())))
            m_code->setText(code->text());
        field(DeskField::Code)->setHint(codeHint(m_code->text()));
        tellWarnings(DeskField::Code);
    } else if (left == m_due) {
        showExpectedDue();
        tellWarnings(DeskField::Due);
    }
}

} // namespace somotcua
