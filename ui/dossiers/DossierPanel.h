#pragma once

#include "common/SidePanel.h"
#include "DossierList.h"
#include "ledger/OpenLedger.h"

class QLabel;

namespace somotcua {

class Button;
class DateField;
class MessageBar;
class StatusButtons;
class StatusChip;

/// One dossier: whose, what, the deadline, three facts, the next steps, history and assists. Phone and number are
/// masked until somebody asks, which is written down.
class DossierPanel : public SidePanel
{
    Q_OBJECT

public:
    explicit DossierPanel(OpenLedger &ledger, QWidget *parent = nullptr);

    void show(DossierId dossier);
    /// Reads the same dossier anew.
    void refresh();
    std::optional<DossierId> dossier() const { return m_dossier; }

Q_SIGNALS:
    /// A status was recorded, in words: "000…-0006: Đã xử lý xong".
    void statusRecorded(const QString &words);

private:
    void layOut();
    void fill(const DossierDetails &details);
    void fillFacts(const DossierDetails &details, bool masked);
    void fillHistory(const DossierDetails &details);
    void reveal();
    void move(DossierStatus to);

    OpenLedger &m_ledger;
    std::optional<DossierId> m_dossier;
    std::optional<DossierDetails> m_details;
    QLabel *m_procedure;
    StatusChip *m_deadline;
    QLabel *m_code;
    QLabel *m_phone;
    QLabel *m_identity;
    Button *m_reveal;
    QWidget *m_steps;
    DateField *m_day;
    StatusButtons *m_buttons;
    MessageBar *m_message;
    QWidget *m_history;
};

} // namespace somotcua
