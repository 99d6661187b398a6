#include "BareSqlite.h"

#include <cstdio>
#include <cstdlib>

namespace somotcua::bench {

namespace {

[[noreturn]] void fail(sqlite3 *database, const char *what)
{
    std::fprintf(stderr, "somotcua-bench, bare SQLite: %s: %s\n", what, sqlite3_errmsg(database));
    std::exit(1);
}

} // namespace

BareDatabase::BareDatabase(const QString &path, bool writing)
{
    const int flags = writing ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY;
    if (sqlite3_open_v2(path.toUtf8().constData(), &m_handle, flags, nullptr) != SQLITE_OK)
        fail(m_handle, "open");
    run("PRAGMA temp_store = MEMORY; PRAGMA mmap_size = 0; PRAGMA foreign_keys = ON");
    run(writing ? "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -65536;"
                  "PRAGMA journal_size_limit = 67108864"
                : "PRAGMA cache_size = -16384");
}

BareDatabase::~BareDatabase()
{
    sqlite3_close(m_handle);
}

void BareDatabase::run(const char *sql)
{
    if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        fail(m_handle, sql);
}

BareStatement::BareStatement(BareDatabase &database, const char *sql)
    : m_database(database.handle())
{
    if (sqlite3_prepare_v3(m_database, sql, -1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr) != SQLITE_OK)
        fail(m_database, sql);
}

BareStatement::~BareStatement()
{
    sqlite3_finalize(m_statement);
}

BareStatement &BareStatement::bind(int place, qint64 value)
{
    sqlite3_bind_int64(m_statement, place, value);
    return *this;
}

BareStatement &BareStatement::bind(int place, const QByteArray &utf8)
{
    sqlite3_bind_text(m_statement, place, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT);
    return *this;
}

BareStatement &BareStatement::bindNull(int place)
{
    sqlite3_bind_null(m_statement, place);
    return *this;
}

void BareStatement::run()
{
    while (next()) { }
    reset();
}

qint64 BareStatement::insert()
{
    run();
    return sqlite3_last_insert_rowid(m_database);
}

bool BareStatement::next()
{
    const int step = sqlite3_step(m_statement);
    if (step != SQLITE_ROW && step != SQLITE_DONE)
        fail(m_database, sqlite3_sql(m_statement));
    return step == SQLITE_ROW;
}

void BareStatement::reset()
{
    sqlite3_reset(m_statement);
}

const char *BareStatement::text(int column) const
{
    const void *bytes = sqlite3_column_text(m_statement, column);
    return bytes ? static_cast<const char *>(bytes) : "";
}

} // namespace somotcua::bench
