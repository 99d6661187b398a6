#pragma once

#include "base/Result.h"
#include "common/SidePanel.h"
#include "FigurePlaces.h"

class QLabel;
class QVBoxLayout;

namespace somotcua {

class Counter;
class HitsModel;
class LedgerTable;
class OpenLedger;

/// The rows behind one figure of a report, with their number; a derived figure shows the figures it is reckoned from,
/// each of which opens its own.
class RowsPanel : public SidePanel
{
    Q_OBJECT

public:
    explicit RowsPanel(OpenLedger &ledger, QWidget *parent = nullptr);

    /// Reads the rows anew; an error leaves the panel empty.
    [[nodiscard]] Result<> show(const Report &report, const FigurePlace &place);
    void focusRows();

Q_SIGNALS:
    /// One of the figures that a derived one is reckoned from.
    void figureWanted(const somotcua::FigurePlace &place);
    /// Enter or a click on a row that has one.
    void dossierWanted(somotcua::DossierId dossier);

private:
    void layOut();
    void showRows(const Report &report, const QVariant &figure, qint64 number);

    OpenLedger &m_ledger;
    QLabel *m_where;
    Counter *m_number;
    QLabel *m_verdict;
    QLabel *m_more;
    QWidget *m_reckoned;
    QVBoxLayout *m_reckonedColumn;
    HitsModel *m_model;
    LedgerTable *m_table;
};

} // namespace somotcua
