#include "imports/PersonsApart.h"

#include "Database.h"
#include "Statement.h"

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

bool standsApart(const QList<Person> &persons, qsizetype place, const Person &written)
{
    for (qsizetype other = 0; other < persons.size(); ++other) {
        if (other != place && wouldBeOne(persons.at(other), written))
            return false;
    }
    return true;
}

/// Finds for each of these persons of one name what it leaves out to stay apart from all the others, where it can.
void keepApart(QList<Person> persons, QHash<qint64, LeftOut> &found)
{
    constexpr std::array kWays = {LeftOut{false, true}, LeftOut{true, false}, LeftOut{true, true}};
    for (qsizetype place = 0; place < persons.size(); ++place) {
        if (standsApart(persons, place, persons.at(place)))
            continue;
        for (const LeftOut &way : kWays) {
            Person written = persons.at(place);
            if (way.birth)
                written.birth.clear();
            if (way.phone)
                written.phone.clear();
            if (!standsApart(persons, place, written))
                continue;
            persons[place] = written;
            found.insert(written.id, way);
            break;
        }
    }
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
        const Person person{rows.integer(0), rows.text(1), rows.text(2), rows.text(3), !rows.isNull(4)};
        if (!sameName.isEmpty() && sameName.last().name != person.name) {
            keepApart(sameName, found);
            sameName.clear();
        }
        sameName.append(person);
    }
    keepApart(sameName, found);
    if (const auto finished = rows.finish(); !finished)
        return passOn(finished);
    return found;
}

} // namespace somotcua
