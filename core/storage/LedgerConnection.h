#pragma once

#include "Database.h"

#include <QSqlDatabase>

namespace somotcua {

/// SQLite writes beside the ledger too, so its folder counts.
bool canBeWritten(const QString &path);

/// The SQLite connection of a ledger: how it is opened, looked at, set up, and left in good order.
struct LedgerConnection
{
    LedgerConnection(QString ledger, OpenMode openMode);
    ~LedgerConnection();
    LedgerConnection(const LedgerConnection &) = delete;
    LedgerConnection &operator=(const LedgerConnection &) = delete;

    [[nodiscard]] Result<> connect(int busyMilliseconds);
    /// The schema version of the file, once it is known to be a ledger this program can read.
    [[nodiscard]] Result<int> readVersion();
    [[nodiscard]] Result<> check();
    [[nodiscard]] Result<> configure();
    [[nodiscard]] Result<qint64> askNumber(const QString &question);
    [[nodiscard]] Result<> run(const QStringList &orders);

    QString path;
    OpenMode mode;
    QString name; // QtSql keeps its connections by name
    QSqlDatabase connection;
    qint64 ownChanges = 0;
    bool unchecked = false;
};

} // namespace somotcua
