#include "office/ProcedureUseReader.h"

#include "Statement.h"

namespace somotcua {

namespace {

constexpr auto kSince = R"sql(
    SELECT procedure_id, outcome, count(*)
    FROM assist
    WHERE day >= :day AND voided_at IS NULL AND procedure_id IS NOT NULL
    GROUP BY procedure_id, outcome
)sql";

constexpr auto kLastUsed = R"sql(
    SELECT procedure_id FROM assist
    WHERE voided_at IS NULL AND procedure_id IS NOT NULL
    ORDER BY id DESC LIMIT 1
)sql";

constexpr auto kLastCode = R"sql(
    SELECT code FROM dossier WHERE voided_at IS NULL AND code IS NOT NULL ORDER BY id DESC LIMIT 1
)sql";

} // namespace

ProcedureUseReader::ProcedureUseReader(Database &database)
    : m_database(database)
{ }

Result<QHash<qint64, OutcomeCounts>> ProcedureUseReader::since(QDate day)
{
    Statement rows(m_database, kSince);
    if (const auto started = rows.bind(":day", day).start(); !started)
        return passOn(started);
    QHash<qint64, OutcomeCounts> counts;
    while (rows.next()) {
        if (const auto outcome = outcomeFromId(rows.text(1)))
            counts[rows.integer(0)][*outcome] = rows.integer(2);
    }
    if (const auto finished = rows.finish(); !finished)
        return passOn(finished);
    return counts;
}

Result<std::optional<ProcedureId>> ProcedureUseReader::lastUsed()
{
    Statement row(m_database, kLastUsed);
    if (const auto started = row.start(); !started)
        return passOn(started);
    std::optional<ProcedureId> found;
    if (row.next())
        found = row.id<ProcedureId>(0);
    if (const auto finished = row.finish(); !finished)
        return passOn(finished);
    return found;
}

Result<QString> ProcedureUseReader::lastCode()
{
    Statement row(m_database, kLastCode);
    if (const auto started = row.start(); !started)
        return passOn(started);
    QString found;
    if (row.next())
        found = row.text(0);
    if (const auto finished = row.finish(); !finished)
        return passOn(finished);
    return found;
}

} // namespace somotcua
