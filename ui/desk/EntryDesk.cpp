#include "desk/EntryDesk.h"

#include "common/MessageBar.h"
#include "CorrectAssist.h"
#include "desk/AssistForm.h"
#include "desk/FormCard.h"
#include "desk/PersonDesk.h"
#include "desk/SessionDesk.h"
#include "Explain.h"
#include "ledger/OpenLedger.h"

using namespace Qt::StringLiterals;

namespace somotcua {

EntryDesk::EntryDesk(OpenLedger &ledger, SessionDesk &sessions, AssistForm &form, FormCard &card, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_sessions(sessions)
    , m_form(form)
    , m_card(card)
    , m_person(new PersonDesk(ledger, form, card, this))
{
    connect(&card, &FormCard::saveWanted, this, &EntryDesk::save);
    connect(&card, &FormCard::clearWanted, this, &EntryDesk::clear);
    connect(&card, &FormCard::takeBackWanted, this, &EntryDesk::takeBack);
    connect(&card, &FormCard::personWanted, this, &EntryDesk::joinOrPart);
    connect(&card.message(), &MessageBar::actionTaken, this, &EntryDesk::undo);
    connect(&card.question(), &MessageBar::actionTaken, this, &EntryDesk::joinAsked);
    connect(m_person, &PersonDesk::answered, this, &EntryDesk::save);
    connect(m_person, &PersonDesk::failed, this, &EntryDesk::say);
    connect(&form, &AssistForm::edited, this, [this] {
        if (m_undo != Undo::Ledger)
            forgetDone(); // the next entry has begun
        tellSubject();
    });
}

AssistEntry EntryDesk::baseEntry() const
{
    if (m_correcting)
        return m_recorded;
    AssistEntry entry;
    entry.day = m_sessions.day();
    entry.shift = m_sessions.shift();
    entry.volunteer = m_sessions.helper();
    return entry;
}

void EntryDesk::save()
{
    AssistDraft draft = m_form.settledDraft();
    if (m_correcting)
        draft.startedAt = m_shown.startedAt;
    ReadDraft read = readDraft(draft, baseEntry());
    if (!read.refusals.isEmpty()) {
        m_card.message().clear();
        m_undo = Undo::Nothing;
        m_form.refuse(read.refusals);
        return;
    }
    if (m_person->asksBeforeSaving(read.entry))
        return;
    if (m_correcting)
        correct(read);
    else
        log(read);
}

void EntryDesk::log(const ReadDraft &read)
{
    AssistEntry entry = read.entry;
    const bool typedTimes = !m_form.draft().times.value_or(QString()).trimmed().isEmpty();
    if (m_sessions.isLate() && !typedTimes)
        entry.startedAt.reset(); // how long the notes took to type says nothing about the help
    else if (!m_sessions.isLate() && !entry.endedAt)
        entry.endedAt = m_ledger.now();
    const auto logged = m_recorder ? m_recorder(entry) : logAssist(m_ledger.database(), entry, m_ledger.stamp());
    if (!logged) {
        say(logged.error());
        return;
    }
    m_kept = m_form.draft();
    m_undoneLog = 0;
    m_form.clear();
    const bool lacksProcedure
        = entry.effectiveOutcome() == Outcome::SubmittedOnline && !entry.procedureCode && !entry.procedureName;
    //: %1 is the number of the assist in its day, %2 the person. vi: Đã lưu lượt %1: %2
    const QString saved = tr("Saved assist %1: %2");
    //: The same where something is said to be handed in, but not what. vi: Đã lưu lượt %1, chưa ghi thủ tục: %2
    const QString doubtful = tr("Saved assist %1 without a procedure: %2");
    written((lacksProcedure ? doubtful : saved).arg(QString::number(logged->number), entry.citizen), lacksProcedure);
    if (!joinIfChosen(entry, *logged))
        askWhetherSame(logged->citizen);
    if (const auto kept = m_sessions.keepLateDuty(); !kept)
        say(kept.error());
    tellSubject();
    m_form.focusFirst();
    Q_EMIT wrote();
}

void EntryDesk::correct(const ReadDraft &read)
{
    const auto corrected = correctAssist(m_ledger.database(), *m_correcting, read.entry, m_ledger.stamp());
    if (!corrected) {
        say(corrected.error());
        return;
    }
    const AssistId assist = *m_correcting;
    // Whose entry it was is no choice: a corrected name may well mean somebody else.
    const bool isChosen = read.entry.knownCitizen != m_recorded.knownCitizen;
    leaveCorrection();
    //: vi: Đã sửa lượt: %1
    written(tr("Corrected the assist: %1").arg(read.entry.citizen));
    if (isChosen)
        joinIfChosen(read.entry, assist);
    m_form.focusFirst();
    Q_EMIT wrote();
}

void EntryDesk::takeBack()
{
    if (!m_correcting)
        return;
    const QString citizen = m_recorded.citizen;
    const auto taken = takeBackAssist(m_ledger.database(), *m_correcting, m_ledger.stamp());
    if (!taken) {
        say(taken.error());
        return;
    }
    leaveCorrection();
    //: vi: Đã rút lại lượt của %1: không còn được tính
    written(tr("Took back the assist of %1: it no longer counts").arg(citizen));
    m_form.focusFirst();
    Q_EMIT wrote();
}

void EntryDesk::open(AssistId assist, const QString &time, std::optional<QDate> due)
{
    if (m_correcting == assist) {
        m_form.focusFirst();
        return;
    }
    if (m_correcting && isCorrected()) {
        remindOfUnsaved();
        return;
    }
    const auto entry = readAssist(m_ledger.database(), assist);
    if (!entry) {
        say(entry.error());
        return;
    }
    if (!m_correcting)
        m_waiting = m_form.draft();
    done({}, Undo::Nothing);
    m_card.question().clear();
    m_correcting = assist;
    m_time = time;
    m_due = due;
    m_recorded = *entry;
    m_shown = draftOf(*entry);
    m_person->setRecorded(m_recorded);
    m_card.setPurpose(FormCard::Purpose::Correct, time);
    m_form.setDay(entry->day);
    m_form.setDraft(m_shown, due);
    m_shown = m_form.draft();
    tellPersonAction();
    tellSubject();
    m_form.focusFirst();
    Q_EMIT changed();
}

bool EntryDesk::isCorrected() const
{
    AssistDraft now = m_form.draft();
    now.startedAt = m_shown.startedAt;
    now.outcomeChosen = m_shown.outcomeChosen;
    return !(now == m_shown);
}

bool EntryDesk::hasUnsaved() const
{
    return m_correcting ? isCorrected() || !m_waiting.isBlank() : !m_form.draft().isBlank();
}

void EntryDesk::remindOfUnsaved()
{
    m_undo = Undo::Nothing;
    if (m_correcting)
        m_card.message().say(
            MessageBar::Kind::Warning,
            //: vi: Lượt của %1 đang sửa dở. Lưu sửa hoặc Bỏ sửa trước đã.
            tr("The assist of %1 is half corrected. Save it or leave it first.").arg(m_recorded.citizen));
    else
        //: vi: Phiếu đang gõ chưa lưu. Lưu hoặc Xóa phiếu trước đã.
        m_card.message().say(MessageBar::Kind::Warning, tr("The form is not saved yet. Save it or clear it first."));
    m_form.focusFirst();
}

void EntryDesk::clear()
{
    if (m_correcting) {
        leaveCorrection();
        done({}, Undo::Nothing);
    } else {
        const AssistDraft typed = m_form.draft();
        m_form.clear();
        m_card.question().clear();
        if (!typed.isBlank()) {
            m_kept = typed;
            //: vi: Đã xóa phiếu đang gõ
            done(tr("Cleared the form"), Undo::Cleared);
        }
    }
    tellSubject();
    m_form.focusFirst();
    Q_EMIT changed();
}

void EntryDesk::leaveCorrection()
{
    m_correcting.reset();
    m_person->setRecorded({});
    m_card.setPurpose(FormCard::Purpose::Log);
    m_form.setDay(m_sessions.day());
    m_form.setDraft(m_waiting);
    m_waiting = {};
    tellSubject();
}

void EntryDesk::say(const Error &error)
{
    tell(MessageBar::Kind::Refused, explain(error));
}

// A form that was cleared can be had back whatever is said meanwhile.
void EntryDesk::tell(MessageBar::Kind kind, const QString &sentence)
{
    done(sentence, m_undo == Undo::Cleared ? Undo::Cleared : Undo::Nothing, kind);
}

void EntryDesk::remark(const QString &sentence)
{
    tell(MessageBar::Kind::Warning, sentence);
    m_remarked = true;
}

void EntryDesk::tellSubject()
{
    const AssistDraft draft = m_form.draft();
    keepDraft(draft);
    m_card.setSubject(m_correcting ? m_recorded.citizen : draft.name.trimmed(),
                      draft.procedure ? draft.procedureText : QString());
}

} // namespace somotcua
