#include "desk/PersonDesk.h"

#include "common/FormField.h"
#include "desk/AssistForm.h"
#include "desk/FormCard.h"
#include "desk/PeopleOffers.h"
#include "desk/PersonQuestion.h"
#include "KnownPeople.h"
#include "ledger/OpenLedger.h"

#include <QLineEdit>
#include <QTimer>

namespace somotcua {

namespace {

DeskField fieldOf(PersonClue clue)
{
    switch (clue) {
    case PersonClue::Name:
        return DeskField::Name;
    case PersonClue::Identity:
        return DeskField::Identity;
    case PersonClue::Phone:
        return DeskField::Phone;
    }
    Q_UNREACHABLE();
}

} // namespace

PersonDesk::PersonDesk(OpenLedger &ledger, AssistForm &form, FormCard &card, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_form(form)
    , m_card(card)
    , m_soon(new QTimer(this))
{
    for (const PersonClue clue : {PersonClue::Name, PersonClue::Identity, PersonClue::Phone})
        offerUnder(clue);
    m_soon->setSingleShot(true);
    connect(m_soon, &QTimer::timeout, this, &PersonDesk::compare);
    for (const DeskField field : {DeskField::Name, DeskField::Identity, DeskField::Birth, DeskField::Phone})
        connect(form.line(field), &QLineEdit::editingFinished, this, &PersonDesk::compareLater);
    connect(&form, &AssistForm::personFilled, this, &PersonDesk::compareLater);
    connect(&form, &AssistForm::filled, this, &PersonDesk::refresh);
    connect(&card.personQuestion(), &PersonQuestion::same, this,
            [this](const MetPerson &person) { answer(person, true); });
    connect(&card.personQuestion(), &PersonQuestion::asking, &form, &AssistForm::makeWayForQuestion);
    connect(&card.personQuestion(), &PersonQuestion::left, this, [this] {
        m_savingWaits = false;
        m_form.focusNextOpen();
    });
    connect(&card.personQuestion(), &PersonQuestion::somebodyElse, this,
            [this](const MetPerson &person) { answer(person, false); });
}

void PersonDesk::offerUnder(PersonClue clue)
{
    const auto find = [this](const QString &typed, PersonClue by) {
        return findPeople(m_ledger.database(), typed, by);
    };
    auto *offers = new PeopleOffers(m_form.line(fieldOf(clue)), clue, find, this);
    connect(offers, &PeopleOffers::taken, this, &PersonDesk::take);
    connect(offers, &PeopleOffers::failed, this, &PersonDesk::failed);
    m_offers << offers;
}

void PersonDesk::refresh()
{
    m_soon->stop();
    m_savingWaits = false;
    for (PeopleOffers *offers : std::as_const(m_offers))
        offers->dismiss();
    m_card.personQuestion().dismiss();
    const auto known = m_form.draft().knownCitizen;
    const auto person
        = known && !m_recorded ? metPerson(m_ledger.database(), *known) : Result<std::optional<MetPerson>>();
    m_form.setKnown(person.value_or(std::nullopt));
}

void PersonDesk::take(const MetPerson &person)
{
    m_card.personQuestion().dismiss();
    m_form.takePerson(person);
    m_form.focusNextOpen();
}

void PersonDesk::compareLater()
{
    m_soon->start(0);
}

void PersonDesk::compare()
{
    PersonQuestion &question = m_card.personQuestion();
    AssistEntry base = m_recorded.value_or(AssistEntry());
    base.day = m_form.day();
    const AssistEntry typed = readDraft(m_form.draft(), base).entry;
    const auto known = alike(typed);
    if (!known)
        Q_EMIT failed(known.error());
    else if (*known)
        question.ask(typed, **known);
    else
        question.dismiss();
}

Result<std::optional<MetPerson>> PersonDesk::alike(const AssistEntry &entry) const
{
    return m_recorded ? personToAskAbout(m_ledger.database(), entry, *m_recorded)
                      : personToAskAbout(m_ledger.database(), entry);
}

bool PersonDesk::asksBeforeSaving(const AssistEntry &entry)
{
    m_soon->stop();
    PersonQuestion &question = m_card.personQuestion();
    const auto known = alike(entry);
    if (!known || !*known) {
        question.dismiss();
        m_savingWaits = false;
        return false;
    }
    // Whoever wants to save all the same is not held up a second time.
    if (m_savingWaits && question.asked() && question.asked()->citizen.id == (*known)->citizen.id) {
        m_savingWaits = false;
        return false;
    }
    question.ask(entry, **known);
    question.focusAnswer();
    m_savingWaits = true;
    return true;
}

// By value: the question forgets the person when it goes.
void PersonDesk::answer(MetPerson person, bool isSame)
{
    const bool saves = m_savingWaits;
    m_savingWaits = false;
    const bool hadFocus = m_card.personQuestion().isAncestorOf(m_card.focusWidget());
    m_card.personQuestion().dismiss();
    if (isSame)
        m_form.keepTyped(person);
    else
        m_form.setSomebodyElse();
    if (saves)
        Q_EMIT answered();
    else if (hadFocus)
        m_form.focusNextOpen();
}

} // namespace somotcua
