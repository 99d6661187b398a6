#include "desk/guide/GuideDesk.h"

#include "catalogue/PapersDialog.h"
#include "desk/AssistForm.h"
#include "desk/EntryDesk.h"
#include "desk/guide/GuideCard.h"
#include "desk/guide/PaperList.h"
#include "EarlierPapers.h"
#include "ledger/OpenLedger.h"
#include "ProcedureGuide.h"

namespace somotcua {

namespace {

/// What tells who somebody is, and nothing else.
AssistDraft personOf(const AssistDraft &draft)
{
    AssistDraft person;
    person.name = draft.name;
    person.identity = draft.identity;
    person.birth = draft.birth;
    person.phone = draft.phone;
    person.knownCitizen = draft.knownCitizen;
    person.isSomebodyElse = draft.isSomebodyElse;
    return person;
}

} // namespace

GuideDesk::GuideDesk(OpenLedger &ledger, AssistForm &form, const EntryDesk &entries, GuideCard &card, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_form(form)
    , m_entries(entries)
    , m_card(card)
{
    connect(&form, &AssistForm::edited, this, &GuideDesk::follow);
    connect(&form, &AssistForm::filled, this, &GuideDesk::follow);
    connect(&card.papers(), &PaperList::ticked, this, &GuideDesk::takeTicks);
    connect(&card, &GuideCard::editWanted, this, &GuideDesk::editPapers);
    follow();
}

void GuideDesk::forget()
{
    m_stale = true;
    follow();
}

bool GuideDesk::readGuide(const Procedure &procedure)
{
    const QDate day = m_form.day();
    if (m_procedure == procedure.id && m_day == day && !m_stale)
        return true;
    const auto guide = procedureGuide(m_ledger.database(), procedure, day);
    if (!guide) {
        m_procedure = {};
        Q_EMIT failed(guide.error());
        return false;
    }
    if (m_procedure != procedure.id)
        m_asked = {};
    m_procedure = procedure.id;
    m_day = day;
    m_stale = false;
    m_guide = *guide;
    m_card.setGuide(procedure, m_guide);
    return true;
}

void GuideDesk::follow()
{
    const auto procedure = m_form.procedure();
    if (!procedure || !readGuide(*procedure)) {
        m_procedure = {};
        m_earlier.reset();
        m_brought.reset();
        const AssistDraft draft = m_form.draft();
        m_card.showNothing(draft.procedure.has_value());
        return;
    }
    recallEarlier(*procedure);
    showPapers();
}

void GuideDesk::recallEarlier(const Procedure &procedure)
{
    const AssistDraft draft = m_form.draft();
    const AssistDraft person = personOf(draft);
    const std::optional<AssistId> but = m_entries.correcting();
    if (person == m_asked && but == m_askedBut) {
        // The form forgets its papers whenever a procedure is chosen, the same one too.
        if (!draft.papers)
            m_form.setPapers(m_brought);
        return;
    }
    m_asked = person;
    m_askedBut = but;
    AssistEntry base;
    base.day = m_form.day();
    const auto earlier = earlierPapers(m_ledger.database(), readDraft(person, base).entry, procedure.id, but);
    if (!earlier) {
        Q_EMIT failed(earlier.error());
        return;
    }
    m_earlier = *earlier;
    // What somebody ticked at this visit stands; what only came from a visit of somebody else goes again.
    if (draft.papers && draft.papers != m_brought)
        return;
    m_brought.reset();
    if (m_earlier && !m_entries.correcting())
        m_brought = markedAs(m_guide.papers, m_earlier->papers);
    m_form.setPapers(m_brought);
}

void GuideDesk::showPapers()
{
    const auto ticked = m_form.draft().papers;
    QList<PaperMark> papers = markedAs(m_guide.papers, ticked.value_or(QList<PaperMark>()));
    // A recorded assist keeps the papers it was told of, even when the list has changed since.
    if (ticked && m_entries.correcting())
        papers = *ticked;
    m_card.setPapers(papers);
    QString earlier;
    if (m_earlier)
        //: Over the papers: what the last visit left. vi: Lần trước %1: còn thiếu %2
        earlier = tr("Last visit %1: %2 missing")
                      .arg(shownDay(m_earlier->day))
                      .arg(missingPapers(m_earlier->papers).size());
    m_card.setEarlier(earlier);
}

void GuideDesk::takeTicks()
{
    m_form.tickPapers(m_card.papers().papers());
}

void GuideDesk::editPapers()
{
    const auto procedure = m_form.procedure();
    if (!procedure || m_ledger.isReadOnly())
        return;
    PapersDialog dialog(m_ledger, *procedure, m_card.window());
    if (dialog.exec() == QDialog::Accepted) {
        forget();
        Q_EMIT wrote();
    }
}

} // namespace somotcua
