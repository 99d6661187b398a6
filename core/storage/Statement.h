#pragma once

#include "base/Id.h"
#include "base/Result.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>

#include <memory>
#include <optional>

class QVariant;

namespace somotcua {

class Database;
struct PreparedStatement;

/// One prepared statement: every value bound by name, rows read forward only. What is absent binds as NULL; an empty
/// required text stays a text. A failure becomes Fault::LedgerFailed (LedgerFull, LedgerLocked, LedgerDamaged where
/// SQLite says so) with the database's words as detail. Prepare once and run often: run() starts it
/// anew, and values stay bound until bound again. The connection remembers what it has prepared, so making one again
/// costs a look-up. A `:name` inside a comment of the SQL is fine, an apostrophe there is not: QtSql takes it for the
/// start of a text.
class Statement
{
public:
    Statement(Database &database, const char *sql);
    ~Statement();
    Statement(Statement &&) noexcept;
    Statement &operator=(Statement &&) = delete;

    Statement &bind(const char *name, qint64 value);
    Statement &bind(const char *name, int value) { return bind(name, qint64(value)); }
    Statement &bind(const char *name, const QString &value);
    Statement &bind(const char *name, const QByteArray &asciiText);
    Statement &bind(const char *name, QDate day); // ISO text; an invalid day is NULL
    Statement &bind(const char *name, const QDateTime &moment); // ISO text in UTC with milliseconds; invalid is NULL
    Statement &bindBytes(const char *name, const QByteArray &bytes); // as a blob
    Statement &bindNull(const char *name);
    template <typename Tag>
    Statement &bind(const char *name, Id<Tag> id)
    {
        return id ? bind(name, id.value) : bindNull(name);
    }
    template <typename Value>
    Statement &bind(const char *name, const std::optional<Value> &value)
    {
        return value ? bind(name, *value) : bindNull(name);
    }

    /// Runs a writing statement; the number of rows changed.
    [[nodiscard]] Result<qint64> run();
    /// Runs an INSERT; the id of the new row.
    [[nodiscard]] Result<qint64> insert();

    /// `if (auto ok = s.start(); !ok) …; while (s.next()) … ; if (auto end = s.finish(); !end) …`
    [[nodiscard]] Result<> start();
    bool next();
    [[nodiscard]] Result<> finish();

    bool isNull(int column) const;
    qint64 integer(int column) const;
    double real(int column) const;
    QString text(int column) const;
    QByteArray bytes(int column) const; // of a blob
    QDate day(int column) const; // invalid when NULL
    QDateTime moment(int column) const; // UTC, invalid when NULL
    std::optional<QString> optionalText(int column) const;
    std::optional<QDate> optionalDay(int column) const;
    std::optional<qint64> optionalInteger(int column) const;
    template <typename IdType>
    IdType id(int column) const
    {
        return IdType{integer(column)};
    }
    template <typename IdType>
    std::optional<IdType> optionalId(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(IdType{integer(column)});
    }

private:
    Statement &bindValue(const char *name, const QVariant &value);
    [[nodiscard]] Result<> execute();

    Database *m_database;
    std::unique_ptr<PreparedStatement> m_prepared;
};

} // namespace somotcua
