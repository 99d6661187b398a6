#include "Database.h"

#include "LedgerConnection.h"
#include "PreparedStatement.h"
#include "Schema.h"
#include "UncleanEnd.h"

#include <QFile>
#include <QFileInfo>

#include <unordered_map>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

constexpr size_t kPreparedKept = 256;
// Looking through 100 MB takes a good tenth of a second; a larger ledger is looked through beside the window (check()).
constexpr qint64 kCheckedAtOnce = 256LL * 1024 * 1024;

} // namespace

struct Database::Private : LedgerConnection
{
    using LedgerConnection::LedgerConnection;

    std::unordered_map<QByteArray, std::unique_ptr<PreparedStatement>> unused;
};

Database::Database(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{ }

Database::~Database() = default;

Result<std::unique_ptr<Database>> Database::open(const QString &path, OpenMode mode, int busyMilliseconds)
{
    const QFileInfo file(path);
    if (!file.exists())
        return fail(Fault::LedgerMissing, path);
    if (!file.isFile())
        return fail(Fault::LedgerForeign, path, u"not a file"_s);
    if (mode == OpenMode::ReadWrite && !canBeWritten(path))
        return fail(Fault::LedgerReadOnly, path);

    auto priv = std::make_unique<Private>(path, mode);
    priv->unchecked = endedUncleanly(path);
    if (const auto connected = priv->connect(busyMilliseconds); !connected)
        return passOn(connected);
    const auto version = priv->readVersion();
    if (!version) {
        // SQLite says only that it cannot open what it would have to write.
        const bool closed = version.error().fault == Fault::LedgerFailed && !canBeWritten(path);
        return closed ? fail(Fault::LedgerReadOnly, path, version.error().detail) : passOn(version);
    }
    if (*version < kSchemaVersion && mode == OpenMode::ReadOnly) {
        if (!canBeWritten(path))
            return fail(Fault::LedgerOlder, path, u"schema %1, wanted %2"_s.arg(*version).arg(kSchemaVersion));
        priv.reset();
        if (const auto upgraded = open(path, OpenMode::ReadWrite, busyMilliseconds); !upgraded)
            return passOn(upgraded);
        return open(path, mode, busyMilliseconds);
    }
    if (priv->unchecked && file.size() <= kCheckedAtOnce) {
        if (const auto checked = priv->check(); !checked)
            return passOn(checked);
    }
    if (const auto configured = priv->configure(); !configured)
        return passOn(configured);
    if (mode == OpenMode::ReadWrite) {
        if (const auto current = bringUpToDate(priv->connection, *version, path); !current)
            return passOn(current);
    }
    return std::unique_ptr<Database>(new Database(std::move(priv)));
}

Result<std::unique_ptr<Database>> Database::create(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        if (QFileInfo::exists(path))
            return fail(Fault::LedgerExists, path);
        return fail(file.error() == QFile::PermissionsError ? Fault::LedgerReadOnly : Fault::LedgerFailed, path,
                    file.errorString());
    }
    file.close();

    const auto made = [&path]() -> Result<std::unique_ptr<Database>> {
        auto priv = std::make_unique<Private>(path, OpenMode::ReadWrite);
        if (const auto connected = priv->connect(kBusyMilliseconds); !connected)
            return passOn(connected);
        // Before WAL, so that the file itself says from its first moment whose it is.
        if (const auto current = bringUpToDate(priv->connection, 0, path); !current)
            return passOn(current);
        if (const auto configured = priv->configure(); !configured)
            return passOn(configured);
        return std::unique_ptr<Database>(new Database(std::move(priv)));
    };
    auto database = made();
    if (!database)
        QFile::remove(path);
    return database;
}

QString Database::path() const
{
    return d->path;
}

OpenMode Database::mode() const
{
    return d->mode;
}

bool Database::needsCheck() const
{
    return d->unchecked;
}

Result<> Database::check()
{
    return d->check();
}

Result<qint64> Database::version()
{
    const auto others = d->askNumber(u"PRAGMA data_version"_s);
    if (!others)
        return passOn(others);
    constexpr int kOwnBits = 32;
    return (*others << kOwnBits) + d->ownChanges;
}

QSqlDatabase &Database::connection()
{
    return d->connection;
}

std::unique_ptr<PreparedStatement> Database::takePrepared(QByteArrayView sql)
{
    const auto known = d->unused.find(QByteArray::fromRawData(sql.data(), sql.size()));
    if (known != d->unused.end()) {
        auto statement = std::move(known->second);
        d->unused.erase(known);
        for (PreparedStatement::Parameter &parameter : statement->parameters)
            parameter.bound = false;
        return statement;
    }

    auto statement = std::make_unique<PreparedStatement>();
    statement->sql = sql.toByteArray();
    statement->query = QSqlQuery(d->connection);
    statement->query.setForwardOnly(true);
    if (!statement->query.prepare(QString::fromUtf8(sql)))
        statement->failure = statement->query.lastError();
    return statement;
}

void Database::keepPrepared(std::unique_ptr<PreparedStatement> statement)
{
    statement->rest();
    if (statement->failure || d->unused.size() >= kPreparedKept)
        return;
    QByteArray sql = statement->sql;
    d->unused.try_emplace(std::move(sql), std::move(statement));
}

void Database::markChanged()
{
    ++d->ownChanges;
}

} // namespace somotcua
