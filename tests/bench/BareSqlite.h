#pragma once

#include <QByteArray>
#include <QString>

#include <sqlite3.h>

namespace somotcua::bench {

/// The SQLite C API as a careful small program would use it: the ledger's own pragmas, statements prepared once. Ends
/// the program on any failure.
class BareDatabase
{
public:
    BareDatabase(const QString &path, bool writing);
    ~BareDatabase();
    BareDatabase(const BareDatabase &) = delete;
    BareDatabase &operator=(const BareDatabase &) = delete;

    void run(const char *sql);
    sqlite3 *handle() const { return m_handle; }

private:
    sqlite3 *m_handle = nullptr;
};

class BareStatement
{
public:
    BareStatement(BareDatabase &database, const char *sql);
    ~BareStatement();
    BareStatement(const BareStatement &) = delete;
    BareStatement &operator=(const BareStatement &) = delete;

    BareStatement &bind(int place, qint64 value);
    BareStatement &bind(int place, const QByteArray &utf8); // kept until the next run
    BareStatement &bindNull(int place);
    /// Runs to the end and starts anew.
    void run();
    qint64 insert();
    bool next();
    void reset();
    qint64 integer(int column) const { return sqlite3_column_int64(m_statement, column); }
    const char *text(int column) const;

private:
    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_statement = nullptr;
};

} // namespace somotcua::bench
