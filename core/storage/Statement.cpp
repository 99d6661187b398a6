#include "Statement.h"

#include "Database.h"
#include "IsoText.h"
#include "PreparedStatement.h"
#include "SqlFault.h"

#include <QVariant>

#include <cstring>

using namespace Qt::StringLiterals;

namespace somotcua {

Statement::Statement(Database &database, const char *sql)
    : m_database(&database)
    , m_prepared(database.takePrepared(sql))
{ }

Statement::~Statement()
{
    if (m_prepared)
        m_database->keepPrepared(std::move(m_prepared));
}

Statement::Statement(Statement &&) noexcept = default;

Statement &Statement::bindValue(const char *name, const QVariant &value)
{
    auto &parameters = m_prepared->parameters;
    // Values are mostly bound in the same order each time: look first where the last one ended.
    const size_t count = parameters.size();
    for (size_t step = 0; step < count; ++step) {
        const size_t place = (m_prepared->nextParameter + step) % count;
        PreparedStatement::Parameter &parameter = parameters[place];
        if (std::strcmp(parameter.name.constData(), name) == 0) {
            m_prepared->nextParameter = place + 1;
            parameter.bound = true;
            m_prepared->query.bindValue(parameter.placeholder, value);
            return *this;
        }
    }
    parameters.push_back({QByteArray(name), QString::fromLatin1(name), true});
    m_prepared->query.bindValue(parameters.back().placeholder, value);
    return *this;
}

Statement &Statement::bind(const char *name, qint64 value)
{
    return bindValue(name, QVariant::fromValue(value));
}

Statement &Statement::bind(const char *name, const QString &value)
{
    // A null QString would become NULL, and a required text is never NULL.
    return bindValue(name, value.isNull() ? u""_s : value);
}

Statement &Statement::bind(const char *name, const QByteArray &asciiText)
{
    // As a QByteArray it would become a blob.
    return bind(name, QString::fromLatin1(asciiText));
}

Statement &Statement::bind(const char *name, QDate day)
{
    return day.isValid() ? bindValue(name, isoDay(day)) : bindNull(name);
}

Statement &Statement::bind(const char *name, const QDateTime &moment)
{
    return moment.isValid() ? bindValue(name, isoMoment(moment)) : bindNull(name);
}

Statement &Statement::bindBytes(const char *name, const QByteArray &bytes)
{
    return bindValue(name, bytes);
}

Statement &Statement::bindNull(const char *name)
{
    return bindValue(name, QVariant());
}

Result<> Statement::execute()
{
    PreparedStatement &prepared = *m_prepared;
    if (prepared.failure)
        return std::unexpected(ledgerError(*prepared.failure, m_database->path()));
    for (PreparedStatement::Parameter &parameter : prepared.parameters) {
        // The value of whoever used it before must not come back.
        if (!parameter.bound)
            prepared.query.bindValue(parameter.placeholder, QVariant());
        parameter.bound = true;
    }
    if (!prepared.query.exec())
        return std::unexpected(ledgerError(prepared.query.lastError(), m_database->path()));
    return {};
}

Result<qint64> Statement::run()
{
    if (const auto done = execute(); !done)
        return passOn(done);
    const qint64 changed = m_prepared->query.numRowsAffected();
    m_prepared->rest();
    return changed;
}

Result<qint64> Statement::insert()
{
    if (const auto done = execute(); !done)
        return passOn(done);
    const qint64 id = m_prepared->query.lastInsertId().toLongLong();
    m_prepared->rest();
    return id;
}

Result<> Statement::start()
{
    return execute();
}

bool Statement::next()
{
    return m_prepared->query.next();
}

Result<> Statement::finish()
{
    const QSqlError error = m_prepared->query.lastError();
    m_prepared->query.finish();
    if (error.isValid())
        return std::unexpected(ledgerError(error, m_database->path()));
    return {};
}

bool Statement::isNull(int column) const
{
    return m_prepared->query.isNull(column);
}

qint64 Statement::integer(int column) const
{
    return m_prepared->query.value(column).toLongLong();
}

double Statement::real(int column) const
{
    return m_prepared->query.value(column).toDouble();
}

QString Statement::text(int column) const
{
    return m_prepared->query.value(column).toString();
}

QDate Statement::day(int column) const
{
    return dayFromIso(text(column));
}

QByteArray Statement::bytes(int column) const
{
    return m_prepared->query.value(column).toByteArray();
}

QDateTime Statement::moment(int column) const
{
    return momentFromIso(text(column));
}

std::optional<QString> Statement::optionalText(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(text(column));
}

std::optional<QDate> Statement::optionalDay(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(day(column));
}

std::optional<qint64> Statement::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

} // namespace somotcua
