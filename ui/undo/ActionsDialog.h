#pragma once

#include "UndoLast.h"

#include <QDialog>

namespace somotcua {

class ActionsModel;
class Button;
class LedgerTable;

/// The last actions of the ledger, and the choice to undo all of them down to one.
class ActionsDialog : public QDialog
{
    Q_OBJECT

public:
    ActionsDialog(const QList<Undoable> &actions, QDate today, QWidget *parent = nullptr);

    /// For a ledger that can only be read.
    void onlyShow();
    /// Shows the dialog and waits; the line of the audit to undo back to, nothing when it was only looked at.
    std::optional<qint64> ask();

private:
    void tell();

    ActionsModel *m_model;
    LedgerTable *m_table;
    Button *m_undo;
    Button *m_close;
};

} // namespace somotcua
