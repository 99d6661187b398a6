#pragma once

#include "UndoLast.h"

#include <QObject>

class QKeyEvent;

namespace somotcua {

class MainWindow;
class OpenLedger;

/// Ctrl+Z, Ctrl+Y (Ctrl+Shift+Z) and the list of the last actions (F8) on every page. A text field in which something
/// can be undone keeps these keys to itself, and so does a dialog.
class WindowUndo : public QObject
{
    Q_OBJECT

public:
    WindowUndo(MainWindow &window, OpenLedger &ledger, QObject *parent = nullptr);
    ~WindowUndo() override;

    void undo();
    void redo();
    void showList();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool takes(const QKeyEvent &press);
    void undoBackTo(qint64 auditEntry);
    void refuse(const Error &error);
    /// Say what was done after everybody has heard that the ledger changed, which takes done messages away.
    void announceUndone(const QString &sentence);
    void announceRedone(const QString &sentence);
    void announce();

    MainWindow &m_window;
    OpenLedger &m_ledger;
    bool m_announcing = false;
};

} // namespace somotcua
