#include "audit/AuditStore.h"

#include "Statement.h"

#include <algorithm>
#include <limits>

namespace somotcua {

namespace {

constexpr auto kEntries = R"sql(
    SELECT id, moment, by, action, subject, subject_id, values_hash, hash
    FROM audit_entry WHERE id < :before ORDER BY id DESC LIMIT :limit
)sql";

constexpr auto kChain = R"sql(
    SELECT id, moment, by, action, subject, subject_id, values_hash, hash FROM audit_entry ORDER BY id
)sql";

constexpr auto kValues = R"sql(
    SELECT field, before, after, salt FROM audit_value WHERE audit_entry_id = :entry ORDER BY field
)sql";

AuditEntry entryAt(const Statement &row)
{
    AuditEntry entry;
    entry.id = row.integer(0);
    entry.moment = row.moment(1);
    entry.by = row.text(2);
    entry.action = row.text(3);
    entry.subject = row.text(4);
    entry.subjectId = row.optionalInteger(5);
    entry.valuesHash = row.text(6);
    entry.hash = row.text(7);
    return entry;
}

Result<QList<AuditValue>> readValues(Statement &read, qint64 entry)
{
    if (const auto started = read.bind(":entry", entry).start(); !started)
        return passOn(started);
    QList<AuditValue> values;
    while (read.next())
        values.push_back({read.text(0), read.optionalText(1), read.optionalText(2), read.optionalText(3)});
    if (const auto finished = read.finish(); !finished)
        return passOn(finished);
    return values;
}

bool wereEmptied(const QList<AuditValue> &values)
{
    return std::ranges::any_of(values, [](const AuditValue &value) { return !value.salt; });
}

} // namespace

Result<QList<AuditEntry>> AuditStore::entries(qint64 before, int limit)
{
    Statement read(m_database, kEntries);
    const qint64 bound = before > 0 ? before : std::numeric_limits<qint64>::max();
    if (const auto started = read.bind(":before", bound).bind(":limit", limit).start(); !started)
        return passOn(started);
    QList<AuditEntry> entries;
    while (read.next())
        entries.push_back(entryAt(read));
    if (const auto finished = read.finish(); !finished)
        return passOn(finished);
    return entries;
}

Result<QList<AuditValue>> AuditStore::values(qint64 entry)
{
    Statement read(m_database, kValues);
    return readValues(read, entry);
}

Result<std::optional<AuditFlaw>> AuditStore::verify()
{
    Statement chain(m_database, kChain);
    Statement readOne(m_database, kValues);
    if (const auto started = chain.start(); !started)
        return passOn(started);

    QString hashBefore;
    qint64 idBefore = 0;
    while (chain.next()) {
        const AuditEntry entry = entryAt(chain);
        if (entry.id != idBefore + 1)
            return AuditFlaw{idBefore + 1, AuditFlaw::Kind::LineMissing};
        if (hashOfEntry(hashBefore, entry) != entry.hash)
            return AuditFlaw{entry.id, AuditFlaw::Kind::LineChanged};
        const auto values = readValues(readOne, entry.id);
        if (!values)
            return passOn(values);
        if (!wereEmptied(*values) && hashOfValues(*values) != entry.valuesHash)
            return AuditFlaw{entry.id, AuditFlaw::Kind::ValuesChanged};
        hashBefore = entry.hash;
        idBefore = entry.id;
    }
    if (const auto finished = chain.finish(); !finished)
        return passOn(finished);
    return std::nullopt;
}

} // namespace somotcua
