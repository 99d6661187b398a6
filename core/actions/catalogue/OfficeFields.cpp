#include "catalogue/OfficeFields.h"

#include "AuditedWrite.h"

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

std::optional<QString> filled(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

std::optional<QString> iso(const std::optional<QDate> &day)
{
    return day ? std::optional(day->toString(Qt::ISODate)) : std::nullopt;
}

std::optional<QDate> dayOf(const std::optional<QString> &text)
{
    return text ? std::optional(QDate::fromString(*text, Qt::ISODate)) : std::nullopt;
}

template <typename IdType>
std::optional<QString> idText(const std::optional<IdType> &id)
{
    return id ? std::optional(QString::number(id->value)) : std::nullopt;
}

template <typename IdType>
std::optional<IdType> idOfText(const std::optional<QString> &text)
{
    return text ? std::optional(IdType{text->toLongLong()}) : std::nullopt;
}

QString flag(bool set)
{
    return set ? u"1"_s : u"0"_s;
}

bool isSet(const std::optional<QString> &value)
{
    return value == u"1"_s;
}

std::optional<QString> timeText(const Procedure &procedure)
{
    const auto &time = procedure.processing;
    return time ? std::optional(QString::number(time->days) + u' ' + idOf(time->unit)) : std::nullopt;
}

std::optional<ProcessingTime> timeOf(const std::optional<QString> &text)
{
    const QString written = text.value_or(QString());
    const auto unit = processingUnitFromId(written.section(u' ', 1));
    if (!unit)
        return {};
    return ProcessingTime{written.section(u' ', 0, 0).toInt(), *unit};
}

} // namespace

OfficeFields fieldsOf(const Procedure &procedure)
{
    return {{u"procedure"_s, filled(procedure.code)},
            {u"procedure_name"_s, filled(procedure.name)},
            {u"short_name"_s, filled(procedure.ownShortName)},
            {u"field"_s, procedure.field},
            {u"level"_s, filled(procedure.level)},
            {u"online_level"_s, idOf(procedure.onlineLevel)},
            {u"processing"_s, timeText(procedure)},
            {u"fee"_s, filled(procedure.fee)},
            {u"verified"_s, filled(procedure.verified)},
            {u"valid_from"_s, iso(procedure.validFrom)},
            {u"valid_to"_s, iso(procedure.validTo)},
            {u"hidden"_s, flag(procedure.hidden)}};
}

void setField(Procedure &procedure, const QString &name, const std::optional<QString> &value)
{
    const QString text = value.value_or(QString());
    if (name == u"procedure"_s)
        procedure.code = text;
    else if (name == u"procedure_name"_s)
        procedure.name = text;
    else if (name == u"short_name"_s)
        procedure.ownShortName = text;
    else if (name == u"field"_s)
        procedure.field = value;
    else if (name == u"level"_s)
        procedure.level = text;
    else if (name == u"online_level"_s)
        procedure.onlineLevel = onlineLevelFromId(text).value_or(OnlineLevel::Unknown);
    else if (name == u"processing"_s)
        procedure.processing = timeOf(value);
    else if (name == u"fee"_s)
        procedure.fee = text;
    else if (name == u"verified"_s)
        procedure.verified = text;
    else if (name == u"valid_from"_s)
        procedure.validFrom = dayOf(value);
    else if (name == u"valid_to"_s)
        procedure.validTo = dayOf(value);
    else if (name == u"hidden"_s)
        procedure.hidden = isSet(value);
}

OfficeFields fieldsOf(const Volunteer &volunteer)
{
    return {{u"volunteer"_s, filled(volunteer.name)},   {u"phone"_s, volunteer.phone},
            {u"head"_s, flag(volunteer.head)},          {u"active_from"_s, iso(volunteer.activeFrom)},
            {u"active_to"_s, iso(volunteer.activeTo)},  {u"hamlet"_s, idText(volunteer.hamlet)},
            {u"organisation"_s, volunteer.organisation}};
}

void setField(Volunteer &volunteer, const QString &name, const std::optional<QString> &value)
{
    if (name == u"volunteer"_s)
        volunteer.name = value.value_or(QString());
    else if (name == u"phone"_s)
        volunteer.phone = value;
    else if (name == u"head"_s)
        volunteer.head = isSet(value);
    else if (name == u"active_from"_s)
        volunteer.activeFrom = dayOf(value);
    else if (name == u"active_to"_s)
        volunteer.activeTo = dayOf(value);
    else if (name == u"hamlet"_s)
        volunteer.hamlet = idOfText<HamletId>(value);
    else if (name == u"organisation"_s)
        volunteer.organisation = value;
}

OfficeFields fieldsOf(const Hamlet &hamlet)
{
    return {{u"hamlet"_s, filled(hamlet.plainName())},
            {u"old_commune"_s, hamlet.oldCommune},
            {u"joined_to"_s, idText(hamlet.joinedTo)},
            {u"used_until"_s, iso(hamlet.usedUntil)}};
}

void setField(Hamlet &hamlet, const QString &name, const std::optional<QString> &value)
{
    if (name == u"hamlet"_s) {
        hamlet.ownName = value.value_or(QString());
        hamlet.name = hamlet.ownName;
    } else if (name == u"old_commune"_s) {
        hamlet.oldCommune = value;
    } else if (name == u"joined_to"_s) {
        hamlet.joinedTo = idOfText<HamletId>(value);
    } else if (name == u"used_until"_s) {
        hamlet.usedUntil = dayOf(value);
    }
}

OfficeFields fieldsOf(const ObstacleRow &row)
{
    return {{u"name"_s, row.name},
            {u"short_name"_s, row.shortName},
            {u"position"_s, row.position ? std::optional(QString::number(*row.position)) : std::nullopt},
            {u"hidden"_s, flag(row.hidden)}};
}

void setField(ObstacleRow &row, const QString &name, const std::optional<QString> &value)
{
    if (name == u"name"_s)
        row.name = value;
    else if (name == u"short_name"_s)
        row.shortName = value;
    else if (name == u"position"_s)
        row.position = value ? std::optional(value->toInt()) : std::nullopt;
    else if (name == u"hidden"_s)
        row.hidden = isSet(value);
}

void noteFields(AuditedWrite &write, const OfficeFields &before, const OfficeFields &after, const QString &prefix)
{
    for (qsizetype place = 0; place < after.size(); ++place)
        write.note(prefix + after.at(place).name, before.at(place).value, after.at(place).value);
}

} // namespace somotcua
