#pragma once

#include "base/Result.h"
#include "storage_fwd.h"

#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QStringList>

#include <optional>

/// The rows of a ledger as plain values: written straight into the tables by tests that make odd ledgers, read back by
/// the independent counts. Numbers name rows; 0 is none.
namespace somotcua::plain {

struct Line
{
    QDate day;
    int number = 0;
    int status = 1; // 0: a text that the list does not know
    std::optional<QDate> due; // expected from here on
    bool voided = false;
};

struct Dossier
{
    qint64 id = 0;
    std::optional<QString> code;
    qint64 procedure = 0;
    QString onlineLevel = QStringLiteral("unknown");
    QString channel = QStringLiteral("online");
    QDate submitted;
    std::optional<QDate> typedDue;
    QList<Line> lines;
    qint64 person = 0;
    bool voided = false;
};

struct Assist
{
    qint64 id = 0;
    QDate day;
    qint64 person = 0;
    qint64 session = 0;
    qint64 volunteer = 0;
    qint64 procedure = 0;
    QString outcome = QStringLiteral("guided_only");
    qint64 dossier = 0;
    QStringList obstacles;
    std::optional<QDateTime> started;
    std::optional<QDateTime> ended;
    bool voided = false;
};

struct Session
{
    qint64 id = 0;
    QDate day;
    QString shift = QStringLiteral("afternoon");
    QString state = QStringLiteral("closed");
    QList<qint64> onDuty;
};

struct Ledger
{
    QHash<qint64, std::optional<QString>> fields; // of procedures
    QHash<qint64, QString> volunteers;
    QList<Session> sessions;
    QList<Dossier> dossiers;
    QList<Assist> assists;
    qint64 persons = 0; // used by write(): persons 1 to this exist
};

/// Writes the rows and what the program would derive from them into an empty ledger.
[[nodiscard]] Result<> write(Database &database, const Ledger &ledger);

/// Reads the rows back, never what is derived from them (spans, previous days, the present status).
[[nodiscard]] Result<Ledger> read(Database &database);

} // namespace somotcua::plain
