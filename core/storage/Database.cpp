#include "Database.h"

#include "PreparedStatement.h"
#include "Schema.h"
#include "SqlFault.h"
#include "UncleanEnd.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QUrl>
#include <QUuid>
#include <QVariant>

#include <tuple>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

constexpr size_t kPreparedKept = 256;
// Looking through 100 MB takes a good tenth of a second; a larger ledger is looked through beside the window (check()).
constexpr qint64 kCheckedAtOnce = 256LL * 1024 * 1024;

/// SQLite writes beside the ledger too, so its folder counts.
bool canBeWritten(const QString &path)
{
    const QFileInfo file(path);
    return file.isWritable() && QFileInfo(file.absolutePath()).isWritable();
}

Result<qint64> askNumber(QSqlDatabase &connection, const QString &pragma, const QString &path)
{
    QSqlQuery query(connection);
    if (!query.exec(pragma) || !query.next())
        return std::unexpected(ledgerError(query.lastError(), path));
    return query.value(0).toLongLong();
}

Result<> runPragmas(QSqlDatabase &connection, const QStringList &pragmas, const QString &path)
{
    for (const QString &pragma : pragmas) {
        QSqlQuery query(connection);
        if (!query.exec(pragma))
            return std::unexpected(ledgerError(query.lastError(), path));
    }
    return {};
}

} // namespace

struct Database::Private
{
    Private(QString ledger, OpenMode openMode)
        : path(std::move(ledger))
        , mode(openMode)
        , name(QUuid::createUuid().toString(QUuid::WithoutBraces))
        , connection(QSqlDatabase::addDatabase(u"QSQLITE"_s, name))
    { }
    ~Private();
    Private(const Private &) = delete;
    Private &operator=(const Private &) = delete;

    [[nodiscard]] Result<> connect(int busyMilliseconds);
    [[nodiscard]] Result<int> readVersion();
    [[nodiscard]] Result<> check();
    [[nodiscard]] Result<> configure();

    QString path;
    OpenMode mode;
    QString name; // QtSql keeps its connections by name
    QSqlDatabase connection;
    std::unordered_map<QByteArray, std::unique_ptr<PreparedStatement>> unused;
    qint64 ownChanges = 0;
    bool unchecked = false;
};

Database::Private::~Private()
{
    unused.clear();
    // Statistics for the planner, from a sample, and a bit of merging for the search, when there is something new.
    if (ownChanges > 0 && connection.isOpen()) {
        std::ignore = runPragmas(connection,
                                 {u"PRAGMA analysis_limit = 400"_s, u"PRAGMA optimize"_s,
                                  u"INSERT INTO search_words (search_words, rank) VALUES ('merge', -200)"_s,
                                  u"INSERT INTO search_digits (search_digits, rank) VALUES ('merge', -200)"_s},
                                 path);
    }
    connection.close();
    connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

Result<> Database::Private::connect(int busyMilliseconds)
{
    QString options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyMilliseconds);
    QString file = path;
    if (mode == OpenMode::ReadOnly && !canBeWritten(path)) {
        // SQLite makes a WAL's index even to read. Without a WAL nobody is writing, and the file is all there is.
        options += u";QSQLITE_OPEN_READONLY"_s;
        if (!QFileInfo::exists(path + u"-wal"_s)) {
            options += u";QSQLITE_OPEN_URI"_s;
            file = QString::fromLatin1(QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toEncoded())
                + u"?immutable=1"_s;
        }
    }
    connection.setConnectOptions(options);
    connection.setDatabaseName(file);
    if (!connection.open())
        return std::unexpected(ledgerError(connection.lastError(), path));
    return {};
}

/// The schema version of the file, once it is known to be a ledger this program can read.
Result<int> Database::Private::readVersion()
{
    const auto application = askNumber(connection, u"PRAGMA application_id"_s, path);
    if (!application)
        return passOn(application);
    if (*application != kApplicationId)
        return fail(Fault::LedgerForeign, path, u"application id %1"_s.arg(*application));

    // The first look beyond the header: a cut file shows here.
    if (const auto tables = askNumber(connection, u"SELECT count(*) FROM sqlite_schema"_s, path); !tables)
        return passOn(tables);
    const auto version = askNumber(connection, u"PRAGMA user_version"_s, path);
    if (!version)
        return passOn(version);
    if (*version > kSchemaVersion)
        return fail(Fault::LedgerNewer, path, u"schema %1, known %2"_s.arg(*version).arg(kSchemaVersion));
    return int(*version);
}

Result<> Database::Private::check()
{
    QSqlQuery query(connection);
    query.setForwardOnly(true);
    if (!query.exec(u"PRAGMA quick_check(3)"_s))
        return std::unexpected(ledgerError(query.lastError(), path));
    QStringList answers;
    while (query.next())
        answers << query.value(0).toString();
    if (query.lastError().isValid())
        return std::unexpected(ledgerError(query.lastError(), path));
    if (answers != QStringList{u"ok"_s})
        return fail(Fault::LedgerDamaged, path, answers.join(u'\n'));
    unchecked = false;
    return {};
}

Result<> Database::Private::configure()
{
    QStringList pragmas{u"PRAGMA temp_store = MEMORY"_s, u"PRAGMA mmap_size = 0"_s, u"PRAGMA trusted_schema = OFF"_s,
                        u"PRAGMA foreign_keys = ON"_s};
    switch (mode) {
    case OpenMode::ReadWrite:
        pragmas << u"PRAGMA journal_mode = WAL"_s << u"PRAGMA synchronous = FULL"_s << u"PRAGMA cache_size = -65536"_s
                << u"PRAGMA journal_size_limit = 67108864"_s;
        break;
    case OpenMode::ReadOnly:
        pragmas << u"PRAGMA query_only = ON"_s << u"PRAGMA cache_size = -16384"_s;
        break;
    }
    return runPragmas(connection, pragmas, path);
}

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
    const auto others = askNumber(d->connection, u"PRAGMA data_version"_s, d->path);
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
