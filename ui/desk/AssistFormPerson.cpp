// The part of AssistForm that knows who the citizen is: somebody met before, or somebody who only looks so.
#include "citizens/CardScan.h"
#include "citizens/PeopleOrder.h"
#include "citizens/SamePerson.h"
#include "common/FormField.h"
#include "common/OptionRow.h"
#include "desk/AssistForm.h"
#include "desk/HamletField.h"
#include "desk/PersonWords.h"
#include "desk/ProcedureField.h"
#include "text/Fold.h"

#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace somotcua {

QLineEdit *AssistForm::line(DeskField which) const
{
    return qobject_cast<QLineEdit *>(field(which)->editor());
}

void AssistForm::takePerson(const MetPerson &person)
{
    {
        const QScopedValueRollback filling(m_filling, true);
        const Citizen &citizen = person.citizen;
        m_name->setText(citizen.name);
        // What the ledger does not know of the person stays as it was typed.
        if (citizen.identity)
            m_identity->setText(citizen.identity->shown());
        if (citizen.birth)
            m_birth->setText(shownBirth(*citizen.birth));
        if (citizen.phone)
            m_phone->setText(citizen.phone->shown());
        if (person.hamlet)
            m_hamlet->setText(*person.hamlet);
        if (citizen.sex)
            m_person.sex = citizen.sex;
    }
    know(person);
}

void AssistForm::keepTyped(const MetPerson &person)
{
    {
        const QScopedValueRollback filling(m_filling, true);
        const auto fill = [](QLineEdit *line, const QString &text) {
            if (tidy(line->text()).isEmpty())
                line->setText(text);
        };
        const Citizen &citizen = person.citizen;
        m_name->setText(fullerName(citizen.name, tidy(m_name->text())));
        const auto birth = parseBirth(m_birth->text(), m_day);
        if (birth && fullerBirth(citizen.birth, birth) != birth)
            m_birth->setText(shownBirth(*citizen.birth));
        fill(m_identity, citizen.identity ? citizen.identity->shown() : QString());
        fill(m_birth, citizen.birth ? shownBirth(*citizen.birth) : QString());
        fill(m_phone, citizen.phone ? citizen.phone->shown() : QString());
        fill(m_hamlet, person.hamlet.value_or(QString()));
        m_person.sex = m_person.sex ? m_person.sex : citizen.sex;
    }
    know(person);
}

bool AssistForm::takeCard(const CardScan &card, const std::optional<MetPerson> &known)
{
    const QString typedName = tidy(m_name->text());
    const auto typedNumber = IdentityNumber::read(m_identity->text());
    const bool sameNumber = typedNumber == card.number;
    const bool otherPerson = !sameNumber && (typedNumber || m_person.known);
    const bool sameName = known && fold(known->citizen.name) == fold(card.name.text);
    const bool isKnown = known && (sameName || card.name.isDoubtful || card.name.text.isEmpty());
    {
        const QScopedValueRollback filling(m_filling, true);
        if (otherPerson) {
            m_phone->clear();
            m_hamlet->clear();
        }
        m_person = {};
        if (isKnown)
            m_name->setText(known->citizen.name);
        else if (!card.name.text.isEmpty())
            m_name->setText(card.name.text);
        m_identity->setText(card.number.shown());
        m_birth->setText(shownBirth(card.birth));
        if (tidy(m_hamlet->text()).isEmpty() && !known)
            m_hamlet->setText(m_hamlet->nameIn(card.address));
    }
    m_person.sex = card.sex;
    m_person.scanned = card.number;
    if (isKnown) {
        keepTyped(*known);
    } else {
        setKnown({});
        touched();
    }
    tellWarnings(DeskField::Identity);
    if (!isKnown && card.name.isDoubtful)
        //: Under the name read from a card. vi: Tên quét được có thể sai chữ: đối chiếu với thẻ.
        field(DeskField::Name)->setWarning(tr("The name as scanned may be wrong: compare it with the card."));
    else
        field(DeskField::Name)->clearMessage();
    Q_EMIT personFilled();
    const bool otherName = !typedName.isEmpty() && !nameAnswers(m_name->text(), typedName);
    return otherPerson || otherName;
}

void AssistForm::know(const MetPerson &person)
{
    m_person.isSomebodyElse = false;
    setKnown(person);
    for (const DeskField which : {DeskField::Identity, DeskField::Birth, DeskField::Phone})
        tellWarnings(which);
    touched();
}

void AssistForm::setKnown(const std::optional<MetPerson> &person)
{
    m_person.known = person ? std::optional(person->citizen.id) : std::nullopt;
    m_person.name = fold(tidy(m_name->text()));
    m_person.identity = IdentityNumber::read(m_identity->text());
    field(DeskField::Name)->setHint(person ? metHint(*person) : QString(), person ? u"seen-before"_s : QString());
}

void AssistForm::setSomebodyElse()
{
    setKnown({});
    m_person.isSomebodyElse = true;
    m_person.sex.reset();
    touched();
}

void AssistForm::makeWayForQuestion(bool isAsked)
{
    m_procedure->setOffersHabits(!isAsked);
}

void AssistForm::forgetKnownIfOther()
{
    const bool otherName = fold(tidy(m_name->text())) != m_person.name;
    const bool otherNumber = m_person.identity && IdentityNumber::read(m_identity->text()) != m_person.identity;
    if (!otherName && !otherNumber)
        return;
    if (m_person.known) {
        m_person.sex.reset();
        setKnown({});
    } else if (m_person.isSomebodyElse) {
        m_person.isSomebodyElse = false;
    }
}

void AssistForm::focusNextOpen()
{
    if (tidy(m_name->text()).isEmpty())
        m_name->setFocus(Qt::TabFocusReason);
    else if (!m_procedure->choice() && tidy(m_procedure->text()).isEmpty())
        m_procedure->setFocus(Qt::TabFocusReason);
    else
        m_keys->moveOn(m_procedure);
}

} // namespace somotcua
