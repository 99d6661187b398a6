#include "CountedSetArchive.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

QString isoText(QDate day)
{
    return day.toString(Qt::ISODate);
}

QDate isoDate(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

/// What narrows a set down is there, even when it is the row of what is not known.
template <typename Key>
void put(QJsonObject *json, const QString &name, const std::optional<CountedSet::Narrowed<Key>> &narrowed)
{
    if (narrowed)
        json->insert(name, narrowed->id ? QJsonValue(narrowed->id->value) : QJsonValue(QJsonValue::Null));
}

template <typename Key>
std::optional<CountedSet::Narrowed<Key>> taken(const QJsonObject &json, const QString &name)
{
    if (!json.contains(name))
        return std::nullopt;
    const QJsonValue value = json[name];
    return CountedSet::Narrowed<Key>{value.isNull() ? std::nullopt : std::optional(Key{value.toInteger()})};
}

} // namespace

// The numbers of Counted stay what they are: a new one goes to the end.
QJsonObject countedSetJson(const CountedSet &set)
{
    QJsonObject json{{u"counted"_s, int(set.counted)},
                     {u"days"_s, QJsonArray{isoText(set.days.first), isoText(set.days.last)}}};
    if (set.field)
        json.insert(u"field"_s, set.field->name ? QJsonValue(*set.field->name) : QJsonValue(QJsonValue::Null));
    put(&json, u"procedure"_s, set.procedure);
    put(&json, u"hamlet"_s, set.hamlet);
    put(&json, u"volunteer"_s, set.volunteer);
    if (set.session)
        json.insert(u"session"_s, QJsonArray{isoText(set.session->day), int(set.session->shift)});
    if (set.obstacle)
        json.insert(u"obstacle"_s, *set.obstacle);
    if (set.level)
        json.insert(u"level"_s, int(*set.level));
    return json;
}

CountedSet countedSetOf(const QJsonObject &json)
{
    const QJsonArray days = json[u"days"_s].toArray();
    CountedSet set{Counted(json[u"counted"_s].toInt()), {isoDate(days.at(0)), isoDate(days.at(1))}};
    if (json.contains(u"field"_s)) {
        const QJsonValue name = json[u"field"_s];
        set.field = CountedSet::Field{name.isNull() ? std::nullopt : std::optional(name.toString())};
    }
    set.procedure = taken<ProcedureId>(json, u"procedure"_s);
    set.hamlet = taken<HamletId>(json, u"hamlet"_s);
    set.volunteer = taken<VolunteerId>(json, u"volunteer"_s);
    if (json.contains(u"session"_s)) {
        const QJsonArray session = json[u"session"_s].toArray();
        set.session = CountedSet::Session{isoDate(session.at(0)), Shift(session.at(1).toInt())};
    }
    if (json.contains(u"obstacle"_s))
        set.obstacle = json[u"obstacle"_s].toString();
    if (json.contains(u"level"_s))
        set.level = OnlineLevel(json[u"level"_s].toInt());
    return set;
}

} // namespace somotcua
