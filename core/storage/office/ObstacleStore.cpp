#include "office/ObstacleStore.h"

#include "AuditedWrite.h"
#include "Statement.h"
#include "Uuid.h"

namespace somotcua {

namespace {

constexpr auto kAll = R"sql(
    SELECT id, code, text, name, short_name, position, hidden FROM obstacle WHERE voided_at IS NULL ORDER BY id
)sql";

constexpr auto kSet = R"sql(
    INSERT INTO obstacle (uuid, code, text, name, short_name, position, hidden)
    VALUES (:uuid, :code, :text, :name, :short_name, :position, :hidden)
    ON CONFLICT (code, coalesce(text, '')) DO UPDATE
    SET name = excluded.name, short_name = excluded.short_name, position = excluded.position, hidden = excluded.hidden,
        voided_at = NULL, voided_by = NULL
)sql";

constexpr auto kTakeBack = R"sql(
    UPDATE obstacle SET voided_at = :at, voided_by = :by WHERE code = :code AND text IS :text
)sql";

} // namespace

Result<QList<ObstacleRow>> ObstacleStore::all()
{
    Statement read(m_database, kAll);
    if (const auto started = read.start(); !started)
        return passOn(started);
    QList<ObstacleRow> rows;
    while (read.next()) {
        ObstacleRow row;
        row.id = read.id<ObstacleRowId>(0);
        row.code = read.text(1);
        row.text = read.optionalText(2);
        row.name = read.optionalText(3);
        row.shortName = read.optionalText(4);
        if (const auto position = read.optionalInteger(5))
            row.position = int(*position);
        row.hidden = read.integer(6) != 0;
        rows << row;
    }
    if (const auto finished = read.finish(); !finished)
        return passOn(finished);
    return rows;
}

Result<> ObstacleStore::set(AuditedWrite &, const ObstacleRow &row)
{
    const auto done = Statement(m_database, kSet)
                          .bind(":uuid", newUuid())
                          .bind(":code", row.code)
                          .bind(":text", row.text)
                          .bind(":name", row.name)
                          .bind(":short_name", row.shortName)
                          .bind(":position", row.position)
                          .bind(":hidden", row.hidden ? 1 : 0)
                          .run();
    if (!done)
        return passOn(done);
    return {};
}

Result<> ObstacleStore::takeBack(AuditedWrite &write, const ObstacleRow &row)
{
    const auto done = Statement(m_database, kTakeBack)
                          .bind(":at", write.stamp().moment)
                          .bind(":by", write.stamp().by)
                          .bind(":code", row.code)
                          .bind(":text", row.text)
                          .run();
    if (!done)
        return passOn(done);
    return {};
}

} // namespace somotcua
