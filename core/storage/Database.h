#pragma once

#include "base/Result.h"

#include <QByteArrayView>
#include <QString>

#include <memory>

class QSqlDatabase;

namespace somotcua {

inline constexpr int kApplicationId = 0x534D4331; // "SMC1", in the file's header
inline constexpr int kSchemaVersion = 13;
inline constexpr int kBusyMilliseconds = 5000; // how long a writer waits for another one

struct PreparedStatement;

enum class OpenMode : quint8
{
    ReadWrite,
    ReadOnly
};

/// One connection to one ledger file, for the thread that opened it. Opening tells a missing, foreign, newer, damaged,
/// read-only or locked file apart, each by its own Fault, and brings an older schema up to date, also for a reader.
/// The writing connection runs WAL with synchronous=FULL and foreign keys on (docs/decisions/0002-storage.md).
class Database
{
public:
    /// A reader never writes rows, and works in a folder where nothing can be written; an older schema that cannot be
    /// brought up to date there is Fault::LedgerOlder.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, OpenMode mode,
                                                                int busyMilliseconds = kBusyMilliseconds);
    /// A new file with the newest schema; Fault::LedgerExists when there is one, which is left untouched.
    [[nodiscard]] static Result<std::unique_ptr<Database>> create(const QString &path);

    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    QString path() const;
    OpenMode mode() const;
    /// The ledger was left in the middle of something and is large: check() it beside the window. A small one was
    /// checked on opening.
    bool needsCheck() const;
    /// Looks the file through (0.4 s for 100,000 dossiers); Fault::LedgerDamaged with the first findings as detail.
    [[nodiscard]] Result<> check();
    /// Changes whenever another connection has written (PRAGMA data_version) or this one has.
    [[nodiscard]] Result<qint64> version();

    /// For the stores of this folder.
    QSqlDatabase &connection();

    /// For Statement: prepared statements are kept with the connection, since preparing costs more than running.
    [[nodiscard]] std::unique_ptr<PreparedStatement> takePrepared(QByteArrayView sql);
    void keepPrepared(std::unique_ptr<PreparedStatement> statement);
    /// For AuditedWrite: this connection has committed a change.
    void markChanged();

private:
    struct Private;
    explicit Database(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace somotcua
