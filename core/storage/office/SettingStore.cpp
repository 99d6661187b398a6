#include "office/SettingStore.h"

#include "Statement.h"

namespace somotcua {

namespace {

constexpr auto kRead = R"sql(
    SELECT value FROM setting WHERE name = :name
)sql";

constexpr auto kSet = R"sql(
    INSERT INTO setting (name, value) VALUES (:name, :value)
    ON CONFLICT (name) DO UPDATE SET value = excluded.value
)sql";

constexpr auto kForget = R"sql(
    DELETE FROM setting WHERE name = :name
)sql";

} // namespace

Result<std::optional<QString>> SettingStore::value(const QString &name)
{
    Statement read(m_database, kRead);
    if (const auto started = read.bind(":name", name).start(); !started)
        return passOn(started);
    std::optional<QString> value;
    if (read.next())
        value = read.text(0);
    if (const auto finished = read.finish(); !finished)
        return passOn(finished);
    return value;
}

Result<> SettingStore::set(AuditedWrite &, const QString &name, const std::optional<QString> &value)
{
    const auto done = value ? Statement(m_database, kSet).bind(":name", name).bind(":value", *value).run()
                            : Statement(m_database, kForget).bind(":name", name).run();
    if (!done)
        return passOn(done);
    return {};
}

} // namespace somotcua
