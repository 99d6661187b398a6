#pragma once

#include "DossierList.h"
#include "ledger/OpenLedger.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace somotcua {

class Button;
class FormGrid;

/// Which dossiers the table shows: period, status, procedure, volunteer, hamlet, overdue. With large type the filters
/// stand behind one button that tells how many are set.
class DossierFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit DossierFilterBar(OpenLedger &ledger, QWidget *parent = nullptr);

    DossierFilter filter() const;
    int filtersSet() const;
    /// Reads volunteers, hamlets and procedures anew; what is chosen stays chosen.
    void refresh();
    void clear();

Q_SIGNALS:
    void filterChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void fillFixed();
    void arrange();
    void tellCount();

    OpenLedger &m_ledger;
    QComboBox *m_period;
    QComboBox *m_status;
    QComboBox *m_procedure;
    QComboBox *m_volunteer;
    QComboBox *m_hamlet;
    QCheckBox *m_overdue;
    Button *m_unfold;
    Button *m_clear;
    QWidget *m_filters;
    std::optional<bool> m_roomy; // nothing before the first layout
};

} // namespace somotcua
