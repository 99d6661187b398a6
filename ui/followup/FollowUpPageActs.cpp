// The part of FollowUpPage that acts on what is chosen.
#include "dossiers/DossierPanel.h"
#include "followup/ActionBar.h"
#include "followup/FollowUpPage.h"
#include "followup/FollowUpTable.h"
#include "followup/FollowUpTableModel.h"
#include "reports/ReportMaker.h"
#include "Setup.h"

namespace somotcua {

QList<ChosenDossier> FollowUpPage::chosen() const
{
    QList<int> rows = m_model->ticked();
    if (rows.isEmpty() && m_table->selectedRow() >= 0)
        rows << m_table->selectedRow();
    QList<ChosenDossier> dossiers;
    for (const int number : rows) {
        if (const FollowUpRow *row = m_model->row(number))
            dossiers << ChosenDossier{row->dossier, row->citizen, row->status};
    }
    return dossiers;
}

void FollowUpPage::act(Qt::Key letter)
{
    if (m_ledger.isReadOnly())
        return;
    bool noted = false;
    switch (letter) {
    case Qt::Key_G:
        noted = m_noting->note(chosen(), FollowUpKind::Called);
        break;
    case Qt::Key_K:
        noted = m_noting->note(chosen(), FollowUpKind::NoAnswer);
        break;
    case Qt::Key_C:
        noted = m_noting->note(chosen(), FollowUpKind::AskedOffice);
        break;
    case Qt::Key_H:
        noted = m_noting->noteComing(chosen(), m_model->on().soonEnd);
        break;
    case Qt::Key_T:
        return m_noting->offerStatus(chosen(), m_actions->placeOf(m_status));
    default:
        return;
    }
    if (noted)
        goOn();
}

/// Choose, one key, next row.
void FollowUpPage::goOn()
{
    m_model->untickAll();
    const int next = m_table->selectedRow() + 1;
    if (next > 0 && next < m_model->rowCount())
        m_table->selectRow(next);
    tellChosen();
    m_table->setFocus();
}

void FollowUpPage::open(int row)
{
    const FollowUpRow *chosen = m_model->row(row);
    if (!chosen)
        return;
    m_panel->show(chosen->dossier);
    m_panel->setVisible(true);
    arrange();
}

void FollowUpPage::closePanel()
{
    m_panel->hide();
    arrange();
    m_table->setFocus();
}

void FollowUpPage::print()
{
    const QDate today = m_ledger.today();
    const QString language = ledgerLanguage(m_ledger.database()).value_or(QStringLiteral("vi"));
    m_maker->make({ReportKind::FollowUp, *Period::between(today, today), m_ledger.now(), language});
}

} // namespace somotcua
