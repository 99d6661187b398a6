#pragma once

#include "base/Result.h"
#include "GuidanceSlip.h"

#include <QObject>

namespace somotcua {

class AssistForm;
class EntryDesk;
class ListCard;
class OpenLedger;
class SessionDesk;

/// Whose slip Ctrl+P means: the row chosen in today's list, else the entry in the form, else the one saved last.
class SlipDesk : public QObject
{
    Q_OBJECT

public:
    SlipDesk(OpenLedger &ledger, const SessionDesk &sessions, EntryDesk &entries, AssistForm &form,
             const ListCard &list, QObject *parent = nullptr);

    /// Shows the slip and prints it; without anything to print it says what is missing.
    void print();
    /// The slip that `print` shows; nothing when there is no assist yet.
    [[nodiscard]] Result<std::optional<GuidanceSlip>> slip();

private:
    [[nodiscard]] Result<GuidanceSlip> slipOfForm(const QString &language);

    OpenLedger &m_ledger;
    const SessionDesk &m_sessions;
    EntryDesk &m_entries;
    AssistForm &m_form;
    const ListCard &m_list;
};

} // namespace somotcua
