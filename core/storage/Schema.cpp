#include "Schema.h"

#include "Database.h"
#include "SqlFault.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <array>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

// The n-th leads from version n to n + 1. A step is never edited once released.
constexpr std::array kSteps{
    ":/schema/0001_ledger.sql",        ":/schema/0002_followup.sql",     ":/schema/0003_catalogue.sql",
    ":/schema/0004_sessions.sql",      ":/schema/0005_guide.sql",        ":/schema/0006_nothing_lost.sql",
    ":/schema/0007_indicators.sql",    ":/schema/0008_snapshots.sql",    ":/schema/0009_forms.sql",
    ":/schema/0010_month_figures.sql", ":/schema/0011_handed_in_by.sql", ":/schema/0012_state_day.sql",
    ":/schema/0013_at_hand.sql"};
static_assert(kSteps.size() == kSchemaVersion);

/// One paragraph is one statement: triggers hold semicolons, and QSqlQuery runs one statement at a time.
QStringList statementsOf(const QString &step)
{
    QStringList statements;
    for (const QString &paragraph : step.split(u"\n\n"_s, Qt::SkipEmptyParts)) {
        for (const QString &line : paragraph.split(u'\n')) {
            if (!line.trimmed().isEmpty() && !line.startsWith(u"--"_s)) {
                statements << paragraph;
                break;
            }
        }
    }
    return statements;
}

Result<> runAll(QSqlDatabase &connection, const QStringList &statements, const QString &path)
{
    for (const QString &statement : statements) {
        QSqlQuery query(connection);
        if (!query.exec(statement))
            return std::unexpected(ledgerError(query.lastError(), path));
    }
    return {};
}

int versionOf(QSqlDatabase &connection)
{
    QSqlQuery query(connection);
    return query.exec(u"PRAGMA user_version"_s) && query.next() ? query.value(0).toInt() : 0;
}

} // namespace

Result<> bringUpToDate(QSqlDatabase &connection, int present, const QString &path)
{
    for (int step = present; step < kSchemaVersion; ++step) {
        QFile file(QString::fromLatin1(kSteps.at(size_t(step))));
        if (!file.open(QIODevice::ReadOnly))
            return fail(Fault::LedgerFailed, path, u"schema step %1 is not in the program"_s.arg(step + 1));

        if (const auto begun = runAll(connection, {u"BEGIN IMMEDIATE"_s}, path); !begun)
            return begun;
        if (versionOf(connection) > step) {
            QSqlQuery(connection).exec(u"ROLLBACK"_s);
            continue;
        }
        QStringList statements;
        statements << statementsOf(QString::fromUtf8(file.readAll()))
                   << u"PRAGMA application_id = %1"_s.arg(kApplicationId) << u"PRAGMA user_version = %1"_s.arg(step + 1)
                   << u"COMMIT"_s;
        if (const auto done = runAll(connection, statements, path); !done) {
            QSqlQuery(connection).exec(u"ROLLBACK"_s);
            return done;
        }
    }
    return {};
}

} // namespace somotcua
