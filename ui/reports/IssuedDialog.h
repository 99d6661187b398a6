#pragma once

#include "base/Result.h"

#include <QDialog>

class QBoxLayout;
class QLabel;

namespace somotcua {

class Button;
class ChangesModel;
class HitsModel;
class IssuedModel;
class LedgerTable;
class MessageBar;
class OpenLedger;
struct Snapshot;

/// The reports that went out, newest first: what each says differently from the ledger as it is now, with the rows that
/// came and went, and its sheet once more, the same to the byte. Where there is room the reports stand beside their
/// changes; where there is not, one list is shown at a time: Enter goes on to the next, Esc back.
class IssuedDialog : public QDialog
{
    Q_OBJECT

public:
    explicit IssuedDialog(OpenLedger &ledger, QWidget *parent);

    /// Writes the chosen report's PDF as it was issued.
    void savePdf(const QString &path);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Step : quint8
    {
        Reports,
        Changes,
        Rows
    };

    void layOut();
    QWidget *makeReports();
    QWidget *makeChanges();
    void connectParts();
    void arrange();
    void fill();
    void compare(int row);
    void tellChanges();
    void showRows(int row);
    void openChange(int row);
    void goTo(Step step);
    void goBack();
    bool isAmple() const;
    void askAndSave();
    void refuse(const Error &error);
    const Snapshot *chosen() const;

    OpenLedger &m_ledger;
    Step m_step = Step::Reports; // where one list is shown at a time
    QLabel *m_title;
    IssuedModel *m_issuedModel;
    LedgerTable *m_issuedTable;
    QLabel *m_verdict; // over the changes, or below the reports while those are away
    ChangesModel *m_changesModel;
    LedgerTable *m_changesTable;
    QLabel *m_change;
    HitsModel *m_hitsModel;
    LedgerTable *m_hitsTable;
    MessageBar *m_message;
    Button *m_back;
    Button *m_on;
    Button *m_save;
    QWidget *m_reports;
    QWidget *m_changes;
    QBoxLayout *m_reportsColumn;
    QBoxLayout *m_changesColumn;
};

} // namespace somotcua
