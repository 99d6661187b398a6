#pragma once

#include "KeepCopy.h"
#include "ledger/OpenLedger.h"

#include <QThread>
#include <QTimer>

namespace somotcua {

/// Copies the open ledger by itself: each hour in which something was written, and once more when it is closed. The
/// hourly copy is made on a thread of its own with its own connection, so the window never waits for it.
class CopyKeeper : public QObject
{
    Q_OBJECT

public:
    CopyKeeper(OpenLedger &ledger, QString folder, QObject *parent = nullptr);
    ~CopyKeeper() override;

    /// Where the copies of this person's ledgers are kept.
    static QString usualFolder();

    /// The copy at closing, when something was written since the last one: waits until it is made and compared.
    [[nodiscard]] Result<> finish();

Q_SIGNALS:
    void kept(const somotcua::LedgerCopy &copy);
    void failed(const somotcua::Error &error);

private:
    void copyInBackground();
    void waitForBackground();

    OpenLedger &m_ledger;
    QString m_folder;
    QTimer m_hour;
    QThread *m_running = nullptr;
    bool m_changed = false;
};

} // namespace somotcua
