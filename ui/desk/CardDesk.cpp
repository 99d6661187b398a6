#include "desk/CardDesk.h"

#include "citizens/CardScan.h"
#include "desk/AssistForm.h"
#include "desk/ScanFilter.h"
#include "KnownPeople.h"
#include "ledger/OpenLedger.h"

namespace somotcua {

CardDesk::CardDesk(OpenLedger &ledger, QWidget *desk, AssistForm &form)
    : QObject(desk)
    , m_ledger(ledger)
    , m_form(form)
{
    auto *filter = new ScanFilter(desk);
    connect(filter, &ScanFilter::mayBegin, this, [this] { m_before = m_form.draft(); });
    // A digit may have chosen an outcome; the form is as it was before the first of them.
    connect(filter, &ScanFilter::begun, this, [this] { m_form.putBack(m_before); });
    connect(filter, &ScanFilter::scanned, this, &CardDesk::take);
}

void CardDesk::take(const QString &text)
{
    if (!m_form.isEnabled())
        return;
    const auto card = CardScan::read(text);
    if (!card) {
        Q_EMIT unreadable();
        return;
    }
    const auto known = personWithNumber(m_ledger.database(), card->number);
    if (!known) {
        Q_EMIT failed(known.error());
        return;
    }
    const AssistDraft before = m_form.draft();
    const bool replaces = m_form.takeCard(*card, *known);
    m_form.focusNextOpen();
    if (replaces)
        Q_EMIT replaced(before);
}

} // namespace somotcua
