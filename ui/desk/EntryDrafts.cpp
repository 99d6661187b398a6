// The part of EntryDesk that keeps what is half typed and takes it up again.
#include "desk/AssistForm.h"
#include "desk/DraftText.h"
#include "desk/EntryDesk.h"
#include "desk/FormCard.h"
#include "desk/SessionDesk.h"
#include "desk/SessionWords.h"
#include "ledger/DraftKeeper.h"
#include "ledger/OpenLedger.h"
#include "SavedSince.h"
#include "text/Fold.h"
#include "text/LenientDate.h"

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

const QString kPage = u"desk"_s;

/// "2024-09-23 afternoon"
QString idOf(QDate day, Shift shift)
{
    return day.toString(Qt::ISODate) + u' ' + somotcua::idOf(shift);
}

std::optional<std::pair<QDate, Shift>> sessionOf(const QString &id)
{
    const QDate day = QDate::fromString(id.section(u' ', 0, 0), Qt::ISODate);
    const auto shift = shiftFromId(id.section(u' ', 1));
    return day.isValid() && shift ? std::optional(std::pair(day, *shift)) : std::nullopt;
}

} // namespace

void EntryDesk::keepDraft(const AssistDraft &draft)
{
    DraftKeeper &drafts = m_ledger.drafts();
    if (m_session.isEmpty() || m_ledger.isReadOnly())
        return;
    if (!hasUnsaved()) {
        drafts.forget(kPage, m_session);
        return;
    }
    QJsonObject content;
    if (m_correcting) {
        content.insert(u"correcting"_s, m_correcting->value);
        content.insert(u"citizen"_s, m_recorded.citizen);
        content.insert(u"time"_s, m_time);
        if (m_due)
            content.insert(u"known_due"_s, m_due->toString(Qt::ISODate));
        if (!m_waiting.isBlank())
            content.insert(u"waiting"_s, textOf(m_waiting));
    }
    content.insert(u"form"_s, textOf(draft));
    drafts.keep(kPage, m_session, content);
}

void EntryDesk::followSession()
{
    if (!m_sessions.isReady() || m_sessions.isAsking()) {
        if (m_undo != Undo::Cleared)
            forgetDone();
        if (!hasUnsaved())
            offerOtherDrafts();
        return;
    }
    const QString before = std::exchange(m_session, idOf(m_sessions.day(), m_sessions.shift()));
    if (before == m_session)
        return;
    if (m_undo != Undo::Cleared)
        forgetDone();
    if (!hasUnsaved()) {
        resume();
        return;
    }
    // What is typed goes along to the session that was chosen for it.
    m_ledger.drafts().forget(kPage, before);
    keepDraft(m_form.draft());
}

void EntryDesk::offerOtherDrafts()
{
    for (const Draft &draft : m_ledger.drafts().drafts()) {
        const auto session = sessionOf(draft.session);
        if (draft.page != kPage || !session || draft.session == idOf(m_sessions.day(), m_sessions.shift()))
            continue;
        //: An entry was half typed for another session; %1 is its shift, %2 its day.
        //: vi: Còn một phiếu nhập dở của %1 %2.
        m_sessions.offer(
            tr("A form of the %1 of %2 is half typed.").arg(shiftWords(session->second), shownDay(session->first)),
            session->first, session->second);
        return;
    }
}

void EntryDesk::resume()
{
    const auto kept = m_ledger.drafts().draft(kPage, m_session);
    if (!kept) {
        tellSubject();
        return;
    }
    const AssistDraft form = draftFrom(kept->content.value(u"form"_s).toObject());
    const bool correction = kept->content.contains(u"correcting"_s);
    const QString citizen = correction ? kept->content.value(u"citizen"_s).toString() : tidy(form.name);
    // The power may fail between the saving and the forgetting.
    const auto saved = wasSavedSince(m_ledger.database(), citizen, kept->moment);
    if (saved && *saved) {
        m_ledger.drafts().forget(kPage, m_session);
        tellSubject();
        return;
    }
    if (!correction) {
        m_form.setDraft(form);
        m_form.tellAllWarnings();
        tellSubject();
        return;
    }
    m_form.setDraft(draftFrom(kept->content.value(u"waiting"_s).toObject()));
    const auto due = QDate::fromString(kept->content.value(u"known_due"_s).toString(), Qt::ISODate);
    open(AssistId{kept->content.value(u"correcting"_s).toInteger()}, kept->content.value(u"time"_s).toString(),
         due.isValid() ? std::optional(due) : std::nullopt);
    // A ledger put back from a copy may know the assist by another number, or not at all: then the text comes alone.
    if (m_correcting && m_recorded.citizen == citizen)
        m_form.setDraft(form, due.isValid() ? std::optional(due) : std::nullopt);
    else if (m_correcting)
        leaveCorrection();
    if (!m_correcting && m_form.draft().isBlank())
        m_form.setDraft(form);
    m_form.tellAllWarnings();
    tellSubject();
}

} // namespace somotcua
