#include "LedgerConnection.h"

#include "SqlFault.h"

#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QUuid>
#include <QVariant>

#include <tuple>

using namespace Qt::StringLiterals;

namespace somotcua {

bool canBeWritten(const QString &path)
{
    const QFileInfo file(path);
    return file.isWritable() && QFileInfo(file.absolutePath()).isWritable();
}

LedgerConnection::LedgerConnection(QString ledger, OpenMode openMode)
    : path(std::move(ledger))
    , mode(openMode)
    , name(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , connection(QSqlDatabase::addDatabase(u"QSQLITE"_s, name))
{ }

LedgerConnection::~LedgerConnection()
{
    // Statistics for the planner, from a sample, and a bit of merging for the search, when there is something new.
    if (ownChanges > 0 && connection.isOpen()) {
        std::ignore = run({u"PRAGMA analysis_limit = 400"_s, u"PRAGMA optimize"_s,
                           u"INSERT INTO search_words (search_words, rank) VALUES ('merge', -200)"_s,
                           u"INSERT INTO search_digits (search_digits, rank) VALUES ('merge', -200)"_s});
    }
    connection.close();
    connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

Result<> LedgerConnection::connect(int busyMilliseconds)
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

Result<int> LedgerConnection::readVersion()
{
    const auto application = askNumber(u"PRAGMA application_id"_s);
    if (!application)
        return passOn(application);
    if (*application != kApplicationId)
        return fail(Fault::LedgerForeign, path, u"application id %1"_s.arg(*application));

    // The first look beyond the header: a cut file shows here.
    if (const auto tables = askNumber(u"SELECT count(*) FROM sqlite_schema"_s); !tables)
        return passOn(tables);
    const auto version = askNumber(u"PRAGMA user_version"_s);
    if (!version)
        return passOn(version);
    if (*version > kSchemaVersion)
        return fail(Fault::LedgerNewer, path, u"schema %1, known %2"_s.arg(*version).arg(kSchemaVersion));
    return int(*version);
}

Result<> LedgerConnection::check()
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

Result<> LedgerConnection::configure()
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
    return run(pragmas);
}

Result<qint64> LedgerConnection::askNumber(const QString &question)
{
    QSqlQuery query(connection);
    if (!query.exec(question) || !query.next())
        return std::unexpected(ledgerError(query.lastError(), path));
    return query.value(0).toLongLong();
}

Result<> LedgerConnection::run(const QStringList &orders)
{
    for (const QString &order : orders) {
        QSqlQuery query(connection);
        if (!query.exec(order))
            return std::unexpected(ledgerError(query.lastError(), path));
    }
    return {};
}

} // namespace somotcua
