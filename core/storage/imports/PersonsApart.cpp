#include "imports/PersonsApart.h"

#include "Database.h"
#include "Statement.h"

#include <algorithm>
#include <array>

namespace somotcua {

namespace {

// Two numbers keep persons apart whatever else is equal.
constexpr auto kSameNames = R"sql(
    WITH clash AS (
        SELECT name_folded FROM citizen
        WHERE person_id = id
        GROUP BY name_folded, birth, phone
        HAVING count(*) > 1 AND count(identity) < count(*)
    )
    SELECT id, name_folded, birth, phone, identity FROM citizen
    WHERE person_id = id AND name_folded IN (SELECT name_folded FROM clash)
        AND EXISTS (SELECT 1 FROM assist WHERE assist.person_id = citizen.id AND assist.voided_at IS NULL)
    ORDER BY name_folded, id
)sql";

struct Person
{
    qint64 id = 0;
    QString name;
    QString birth;
    QString phone;
    bool hasNumber = false;
};

bool wouldBeOne(const Person &a, const Person &b)
{
    return !(a.hasNumber && b.hasNumber) && a.birth == b.birth && a.phone == b.phone;
}

/// What this person leaves out to stay apart from those before.
LeftOut leftOutBy(Person &person, const QList<Person> &before)
{
    constexpr std::array kWays = {LeftOut{}, LeftOut{false, true}, LeftOut{true, false}, LeftOut{true, true}};
    for (const LeftOut &way : kWays) {
        Person written = person;
        if (way.birth)
            written.birth.clear();
        if (way.phone)
            written.phone.clear();
        if (std::ranges::none_of(before, [&](const Person &other) { return wouldBeOne(written, other); })) {
            person = written;
            return way;
        }
    }
    return {};
}

} // namespace

Result<QHash<qint64, LeftOut>> personsApart(Database &database)
{
    Statement rows(database, kSameNames);
    if (const auto started = rows.start(); !started)
        return passOn(started);
    QHash<qint64, LeftOut> found;
    QList<Person> sameName;
    while (rows.next()) {
        Person person{rows.integer(0), rows.text(1), rows.text(2), rows.text(3), !rows.isNull(4)};
        if (!sameName.isEmpty() && sameName.last().name != person.name)
            sameName.clear();
        const LeftOut leftOut = leftOutBy(person, sameName);
        if (leftOut.birth || leftOut.phone)
            found.insert(person.id, leftOut);
        sameName.append(person);
    }
    if (const auto finished = rows.finish(); !finished)
        return passOn(finished);
    return found;
}

} // namespace somotcua
