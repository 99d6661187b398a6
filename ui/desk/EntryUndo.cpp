// The part of EntryDesk that says what was done and undoes it.
#include "common/MessageBar.h"
#include "desk/AssistForm.h"
#include "desk/EntryDesk.h"
#include "desk/FormCard.h"
#include "ledger/OpenLedger.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace somotcua {

void EntryDesk::done(const QString &sentence, Undo undo, MessageBar::Kind kind)
{
    m_undo = undo;
    m_remarked = false;
    if (sentence.isEmpty())
        m_card.message().clear();
    else
        //: vi: Hoàn tác
        m_card.message().say(kind, sentence, undo == Undo::Nothing ? QString() : tr("Undo"),
                             undo == Undo::Nothing ? QKeySequence() : QKeySequence(QKeySequence::Undo));
}

void EntryDesk::sayReplaced(const AssistDraft &before)
{
    m_kept = before;
    //: vi: Thẻ vừa quét đã thay người đang gõ
    done(tr("The card took the place of whom was being typed"), Undo::Cleared);
}

void EntryDesk::sayUnreadable()
{
    //: vi: Chưa đọc được thẻ: thiếu chữ số. Quét lại.
    remark(tr("The card could not be read: digits are missing. Scan it again."));
}

void EntryDesk::written(const QString &sentence, bool isDoubtful)
{
    const auto last = lastUndoable(m_ledger.database());
    const bool known = last && *last;
    m_undoEntry = known ? (*last)->auditEntry : 0;
    m_card.question().clear();
    done(sentence, known ? Undo::Ledger : Undo::Nothing,
         isDoubtful ? MessageBar::Kind::Warning : MessageBar::Kind::Done);
}

void EntryDesk::undo()
{
    switch (m_undo) {
    case Undo::Nothing:
        return;
    case Undo::Cleared:
        m_form.setDraft(m_kept);
        done({}, Undo::Nothing);
        tellSubject();
        m_form.focusFirst();
        return;
    case Undo::Ledger:
        undoLedger();
        return;
    }
}

void EntryDesk::undoLedger()
{
    const auto last = lastUndoable(m_ledger.database());
    if (!last) {
        say(last.error());
        return;
    }
    if (!*last || (*last)->auditEntry != m_undoEntry) {
        m_undo = Undo::Nothing;
        m_card.message().say(MessageBar::Kind::Warning,
                             //: vi: Sau đó sổ đã có thay đổi khác. Mở lượt trong danh sách để sửa hoặc rút lại.
                             tr("Something else was written since. Open the assist in the list to correct it or take "
                                "it back."));
        return;
    }
    const auto undone = undoLast(m_ledger.database(), m_ledger.stamp());
    if (!undone) {
        say(undone.error());
        return;
    }
    // What was typed for an assist that is no more stands in the form again, ready to be mended.
    if (undone->action == "assist.log"_L1 && !m_correcting && m_form.draft().isBlank()) {
        m_form.setDraft(m_kept);
        m_undoneLog = undone->auditEntry;
        m_wasRedone = false;
        m_broughtBack = m_form.draft();
    }
    m_card.question().clear();
    //: %1 names what was undone. vi: Đã hoàn tác: %1
    done(tr("Undone: %1").arg(wordsOf(*undone)), Undo::Nothing);
    tellSubject();
    m_form.focusFirst();
    Q_EMIT wrote();
}

void EntryDesk::forgetDone()
{
    const bool remarked = std::exchange(m_remarked, false);
    if (std::exchange(m_undo, Undo::Nothing) == Undo::Ledger || remarked)
        m_card.message().clear(); // a warning too: its button undoes what is no longer the last thing
    else
        m_card.message().clearDone();
}

void EntryDesk::followLedger()
{
    if (m_undo != Undo::Cleared)
        forgetDone();
    followRedo();
}

void EntryDesk::followRedo()
{
    if (m_undoneLog == 0 || m_correcting)
        return;
    const auto actions = lastActions(m_ledger.database());
    if (!actions)
        return;
    const auto saving = std::ranges::find(*actions, m_undoneLog, &Undoable::auditEntry);
    if (saving == actions->cend())
        return;
    const bool isBack = saving->state == Undoable::State::Done;
    const AssistDraft now = m_form.draft();
    // Redone, the entry stands in the ledger; left in the form it would be written a second time.
    if (isBack && now == m_broughtBack)
        m_form.clear();
    else if (!isBack && m_wasRedone && now.isBlank())
        m_form.setDraft(m_broughtBack);
    m_wasRedone = isBack;
    tellSubject();
}

} // namespace somotcua
