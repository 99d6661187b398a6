#pragma once

#include "CompareWithIssued.h"

#include <QDialog>

class QLabel;

namespace somotcua {

class Button;
class HitsModel;
class LedgerTable;
class MessageBar;
class OpenLedger;
class RowsModel;

/// The reports that went out, newest first: what each says differently from the ledger as it is now, with the rows that
/// came and went, and its sheet once more, the same to the byte.
class IssuedDialog : public QDialog
{
    Q_OBJECT

public:
    explicit IssuedDialog(OpenLedger &ledger, QWidget *parent);

    /// Writes the chosen report's PDF as it was issued.
    void savePdf(const QString &path);

private:
    void layOut();
    void fill();
    void compare(int row);
    void showRows(int change);
    void askAndSave();
    void refuse(const Error &error);
    const Snapshot *chosen() const;

    OpenLedger &m_ledger;
    QList<Snapshot> m_issued;
    QList<ChangedFigure> m_changed;
    RowsModel *m_issuedModel;
    LedgerTable *m_issuedTable;
    QLabel *m_verdict;
    RowsModel *m_changedModel;
    LedgerTable *m_changedTable;
    HitsModel *m_hitsModel;
    LedgerTable *m_hitsTable;
    MessageBar *m_message;
    Button *m_save;
};

} // namespace somotcua
