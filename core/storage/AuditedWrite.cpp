#include "AuditedWrite.h"

#include "audit/AuditEntry.h"
#include "Database.h"
#include "Statement.h"

#include <QRandomGenerator>

#include <algorithm>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

constexpr auto kBegin = "BEGIN IMMEDIATE";
constexpr auto kCommit = "COMMIT";
constexpr auto kRollBack = "ROLLBACK";

constexpr auto kLastHash = R"sql(
    SELECT hash FROM audit_entry ORDER BY id DESC LIMIT 1
)sql";

constexpr auto kAddEntry = R"sql(
    INSERT INTO audit_entry (moment, by, action, subject, subject_id, values_hash, hash)
    VALUES (:moment, :by, :action, :subject, :subject_id, :values_hash, :hash)
)sql";

constexpr auto kAddValue = R"sql(
    INSERT INTO audit_value (audit_entry_id, field, before, after, salt)
    VALUES (:audit_entry_id, :field, :before, :after, :salt)
)sql";

QString newSalt()
{
    const quint64 number = QRandomGenerator::system()->generate64();
    return QString::number(number, 16);
}

Result<QString> lastHash(Database &database)
{
    Statement last(database, kLastHash);
    if (const auto started = last.start(); !started)
        return passOn(started);
    QString hash;
    if (last.next())
        hash = last.text(0);
    if (const auto read = last.finish(); !read)
        return passOn(read);
    return hash;
}

Result<qint64> writeEntry(Database &database, AuditEntry &entry)
{
    const auto before = lastHash(database);
    if (!before)
        return passOn(before);
    entry.valuesHash = hashOfValues(entry.values);
    entry.hash = hashOfEntry(*before, entry);

    const auto id = Statement(database, kAddEntry)
                        .bind(":moment", entry.moment)
                        .bind(":by", entry.by)
                        .bind(":action", entry.action)
                        .bind(":subject", entry.subject)
                        .bind(":subject_id", entry.subjectId)
                        .bind(":values_hash", entry.valuesHash)
                        .bind(":hash", entry.hash)
                        .insert();
    if (!id)
        return id;

    Statement add(database, kAddValue);
    for (const AuditValue &value : std::as_const(entry.values)) {
        const auto added = add.bind(":audit_entry_id", *id)
                               .bind(":field", value.field)
                               .bind(":before", value.before)
                               .bind(":after", value.after)
                               .bind(":salt", value.salt)
                               .run();
        if (!added)
            return added;
    }
    return id;
}

} // namespace

AuditedWrite::AuditedWrite(Database &database, const Stamp &stamp, QString action)
    : m_database(database)
    , m_stamp(stamp)
    , m_action(std::move(action))
{
    if (database.mode() == OpenMode::ReadOnly)
        m_begun = fail(Fault::LedgerReadOnly, database.path(), u"opened to read"_s);
    else if (const auto begun = Statement(database, kBegin).run(); !begun)
        m_begun = passOn(begun);
}

AuditedWrite::~AuditedWrite()
{
    if (m_begun && !m_committed)
        std::ignore = Statement(m_database, kRollBack).run();
}

Result<> AuditedWrite::begun() const
{
    return m_begun;
}

void AuditedWrite::note(const QString &field, const std::optional<QString> &before, const std::optional<QString> &after)
{
    for (Change &change : m_changes) {
        if (change.field == field) {
            change.after = after;
            return;
        }
    }
    m_changes.push_back({field, before, after});
}

Result<qint64> AuditedWrite::commit(const QString &subject, qint64 subjectId)
{
    if (!m_begun)
        return passOn(m_begun);

    AuditEntry entry;
    entry.moment = m_stamp.moment;
    entry.by = m_stamp.by;
    entry.action = m_action;
    entry.subject = subject;
    if (subjectId > 0)
        entry.subjectId = subjectId;
    for (const Change &change : std::as_const(m_changes)) {
        if (change.before != change.after)
            entry.values.push_back({change.field, change.before, change.after, newSalt()});
    }
    std::ranges::sort(entry.values, {}, [](const AuditValue &value) { return value.field.toUtf8(); });

    const auto id = writeEntry(m_database, entry);
    if (!id)
        return id;
    if (const auto committed = Statement(m_database, kCommit).run(); !committed)
        return committed;
    m_committed = true;
    m_database.markChanged();
    return id;
}

} // namespace somotcua
