#include "EntryFields.h"

#include "citizens/ValueText.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

std::optional<QString> textOf(const std::optional<QDate> &day)
{
    return day ? std::optional(day->toString(Qt::ISODate)) : std::nullopt;
}

std::optional<QString> textOf(const std::optional<QDateTime> &moment)
{
    return moment ? std::optional(moment->toUTC().toString(Qt::ISODateWithMs)) : std::nullopt;
}

std::optional<QString> textOf(const QList<ObstacleMark> &obstacles)
{
    if (obstacles.isEmpty())
        return {};
    QJsonArray marks;
    for (const ObstacleMark &obstacle : obstacles) {
        QJsonObject mark{{u"code"_s, obstacle.code}};
        if (obstacle.text)
            mark.insert(u"text"_s, *obstacle.text);
        marks += mark;
    }
    return QString::fromUtf8(QJsonDocument(marks).toJson(QJsonDocument::Compact));
}

/// One a line, "+" before those that were brought, "-" before those that are missing.
std::optional<QString> textOf(const std::optional<QList<PaperMark>> &papers)
{
    if (!papers)
        return {};
    QStringList lines;
    for (const PaperMark &paper : *papers)
        lines << (paper.brought ? u'+' : u'-') + paper.name;
    return lines.join(u'\n');
}

std::optional<QList<PaperMark>> papersOf(const std::optional<QString> &text)
{
    if (!text)
        return {};
    QList<PaperMark> papers;
    for (const QString &line : text->split(u'\n', Qt::SkipEmptyParts))
        papers << PaperMark{line.mid(1), line.startsWith(u'+')};
    return papers;
}

std::optional<QDate> dayOf(const std::optional<QString> &text)
{
    return text ? std::optional(QDate::fromString(*text, Qt::ISODate)) : std::nullopt;
}

std::optional<QDateTime> momentOf(const std::optional<QString> &text)
{
    return text ? std::optional(QDateTime::fromString(*text, Qt::ISODateWithMs)) : std::nullopt;
}

QList<ObstacleMark> obstaclesOf(const std::optional<QString> &text)
{
    QList<ObstacleMark> marks;
    const QJsonArray written = QJsonDocument::fromJson(text.value_or(QString()).toUtf8()).array();
    for (const auto &value : written) {
        const QJsonObject mark = value.toObject();
        const QJsonValue words = mark.value(u"text"_s);
        marks += ObstacleMark{mark.value(u"code"_s).toString(),
                              words.isString() ? std::optional(words.toString()) : std::nullopt};
    }
    return marks;
}

template <typename Value>
std::optional<QString> idIfAny(const std::optional<Value> &value)
{
    return value ? std::optional(idOf(*value)) : std::nullopt;
}

/// The value a reader makes of the text, absent for no text.
template <typename Reader>
auto readIfAny(const std::optional<QString> &text, Reader reader) -> decltype(reader(QString()))
{
    if (!text)
        return {};
    return reader(*text);
}

} // namespace

QList<EntryField> fieldsOf(const AssistEntry &entry)
{
    std::optional<QString> status = idIfAny(entry.status);
    if (entry.status == DossierStatus::Other)
        status = u"other: "_s + entry.statusText;
    return {
        {u"date"_s, textOf(std::optional(entry.day))},
        {u"shift"_s, idIfAny(entry.shift)},
        {u"volunteer"_s, entry.volunteer},
        {u"citizen"_s, entry.citizen},
        {u"birth"_s, somotcua::textOf(entry.birth)},
        {u"sex"_s, somotcua::textOf(entry.sex)},
        {u"identity"_s, somotcua::textOf(entry.identity)},
        {u"phone"_s, somotcua::textOf(entry.phone)},
        {u"hamlet"_s, entry.hamlet},
        {u"procedure"_s, entry.procedureCode},
        {u"procedure_name"_s, entry.procedureName},
        {u"outcome"_s, idIfAny(entry.outcome)},
        {u"obstacle"_s, textOf(entry.obstacles)},
        {u"papers"_s, textOf(entry.papers)},
        {u"code"_s, entry.code ? std::optional(entry.code->text()) : std::nullopt},
        {u"channel"_s, idIfAny(entry.channel)},
        {u"submitted"_s, textOf(entry.submitted)},
        {u"received"_s, textOf(entry.received)},
        {u"due"_s, textOf(entry.due)},
        {u"finished"_s, textOf(entry.finished)},
        {u"returned"_s, textOf(entry.returned)},
        {u"status"_s, status},
        {u"started"_s, textOf(entry.startedAt)},
        {u"ended"_s, textOf(entry.endedAt)},
        {u"note"_s, entry.note},
    };
}

bool setField(AssistEntry &entry, const QString &name, const std::optional<QString> &value)
{
    if (name == u"date"_s)
        entry.day = dayOf(value).value_or(QDate());
    else if (name == u"shift"_s)
        entry.shift = readIfAny(value, shiftFromId);
    else if (name == u"volunteer"_s)
        entry.volunteer = value;
    else if (name == u"citizen"_s)
        entry.citizen = value.value_or(QString());
    else if (name == u"birth"_s)
        entry.birth = readIfAny(value, BirthDate::fromText);
    else if (name == u"sex"_s)
        entry.sex = readIfAny(value, sexFromText);
    else if (name == u"identity"_s)
        entry.identity = readIfAny(value, IdentityNumber::read);
    else if (name == u"phone"_s)
        entry.phone = readIfAny(value, PhoneNumber::read);
    else if (name == u"hamlet"_s)
        entry.hamlet = value;
    else if (name == u"procedure"_s)
        entry.procedureCode = value;
    else if (name == u"procedure_name"_s)
        entry.procedureName = value;
    else if (name == u"outcome"_s)
        entry.outcome = readIfAny(value, outcomeFromText);
    else if (name == u"obstacle"_s)
        entry.obstacles = obstaclesOf(value);
    else if (name == u"papers"_s)
        entry.papers = papersOf(value);
    else if (name == u"code"_s)
        entry.code = readIfAny(value, DossierCode::read);
    else if (name == u"channel"_s)
        entry.channel = readIfAny(value, channelFromText);
    else if (name == u"submitted"_s)
        entry.submitted = dayOf(value);
    else if (name == u"received"_s)
        entry.received = dayOf(value);
    else if (name == u"due"_s)
        entry.due = dayOf(value);
    else if (name == u"finished"_s)
        entry.finished = dayOf(value);
    else if (name == u"returned"_s)
        entry.returned = dayOf(value);
    else if (name == u"started"_s)
        entry.startedAt = momentOf(value);
    else if (name == u"ended"_s)
        entry.endedAt = momentOf(value);
    else if (name == u"note"_s)
        entry.note = value;
    else if (name == u"status"_s) {
        const QString other = u"other: "_s;
        const bool isOther = value && value->startsWith(other);
        entry.status = isOther ? std::optional(DossierStatus::Other) : readIfAny(value, statusFromText);
        entry.statusText = isOther ? value->mid(other.size()) : QString();
    } else
        return false;
    return true;
}

} // namespace somotcua
