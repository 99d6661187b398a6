#include "desk/guide/SlipDesk.h"

#include "BuildSlip.h"
#include "common/FormField.h"
#include "common/LedgerTable.h"
#include "CorrectAssist.h"
#include "desk/AssistForm.h"
#include "desk/EntryDesk.h"
#include "desk/guide/SlipDialog.h"
#include "desk/ListCard.h"
#include "desk/SessionDesk.h"
#include "GuidanceSlipSheet.h"
#include "ledger/OpenLedger.h"
#include "Setup.h"

#include <QLineEdit>

namespace somotcua {

SlipDesk::SlipDesk(OpenLedger &ledger, const SessionDesk &sessions, EntryDesk &entries, AssistForm &form,
                   const ListCard &list, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_sessions(sessions)
    , m_entries(entries)
    , m_form(form)
    , m_list(list)
{ }

Result<GuidanceSlip> SlipDesk::slipOfForm(const QString &language)
{
    AssistEntry base;
    base.day = m_sessions.day();
    base.volunteer = m_sessions.helper();
    if (m_entries.correcting()) {
        const auto recorded = readAssist(m_ledger.database(), *m_entries.correcting());
        if (!recorded)
            return passOn(recorded);
        base = *recorded;
    }
    const ReadDraft read = readDraft(m_form.settledDraft(), base);
    // The day the form shows, typed or expected, is the day the citizen is told.
    const auto *due = qobject_cast<QLineEdit *>(m_form.field(DeskField::Due)->editor());
    return slipOf(m_ledger.database(), read.entry, due == nullptr ? std::nullopt : parseDay(due->text()),
                  m_ledger.now(), language);
}

Result<std::optional<GuidanceSlip>> SlipDesk::slip()
{
    const auto language = ledgerLanguage(m_ledger.database());
    if (!language)
        return passOn(language);
    const LedgerTable *table = m_list.table();
    const DeskTableModel &rows = m_list.model();
    const int chosen = table->hasFocus() ? table->currentIndex().row() : -1;
    Result<GuidanceSlip> slip;
    if (chosen >= 0)
        slip = slipOf(m_ledger.database(), rows.row(chosen).assist, m_ledger.now(), *language);
    else if (m_entries.correcting() || !m_form.draft().isBlank())
        slip = slipOfForm(*language);
    else if (rows.rowCount() > 0)
        slip = slipOf(m_ledger.database(), rows.row(0).assist, m_ledger.now(), *language);
    else
        return std::nullopt;
    if (!slip)
        return passOn(slip);
    return *slip;
}

void SlipDesk::print()
{
    const auto found = slip();
    if (!found) {
        m_entries.say(found.error());
        return;
    }
    if (!*found) {
        //: vi: Chưa có lượt nào để in phiếu. Gõ tên và thủ tục trước đã.
        m_entries.remark(tr("There is no assist to print a slip for. Type a name and a procedure first."));
        return;
    }
    QWidget *before = m_form.window()->focusWidget();
    SlipDialog dialog(layOutSlip(**found), m_form.window());
    dialog.exec();
    if (before != nullptr)
        before->setFocus(Qt::OtherFocusReason);
    if (!dialog.whatWasDone().isEmpty())
        m_entries.tell(MessageBar::Kind::Done, dialog.whatWasDone());
}

} // namespace somotcua
