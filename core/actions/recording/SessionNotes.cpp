#include "recording/SessionNotes.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

std::optional<QString> momentText(const std::optional<QDateTime> &moment)
{
    return moment ? std::optional(moment->toUTC().toString(Qt::ISODateWithMs)) : std::nullopt;
}

std::optional<QDateTime> momentOfText(const std::optional<QString> &text)
{
    return text ? std::optional(QDateTime::fromString(*text, Qt::ISODateWithMs)) : std::nullopt;
}

std::optional<QString> timeText(const std::optional<QTime> &time)
{
    return time ? std::optional(time->toString(u"HH:mm"_s)) : std::nullopt;
}

std::optional<QTime> timeOfText(const std::optional<QString> &text)
{
    return text ? std::optional(QTime::fromString(*text, u"HH:mm"_s)) : std::nullopt;
}

std::optional<QString> idsText(const QList<VolunteerId> &ids)
{
    QStringList parts;
    for (const VolunteerId id : ids)
        parts << QString::number(id.value);
    return parts.isEmpty() ? std::nullopt : std::optional(parts.join(u' '));
}

QList<VolunteerId> idsOfText(const std::optional<QString> &text)
{
    QList<VolunteerId> ids;
    for (const QString &part : text.value_or(QString()).split(u' ', Qt::SkipEmptyParts))
        ids << VolunteerId{part.toLongLong()};
    return ids;
}

} // namespace

SessionNotes notesOf(const HelpSession &session)
{
    return {{u"state"_s, idOf(session.state)},
            {u"opened_at"_s, momentText(session.openedAt)},
            {u"closed_at"_s, momentText(session.closedAt)},
            {u"from"_s, timeText(session.from)},
            {u"to"_s, timeText(session.to)},
            {u"reason"_s, session.reason},
            {u"duty"_s, idsText(session.onDuty)}};
}

void putNote(HelpSession &session, const QString &field, const std::optional<QString> &value)
{
    if (field == u"state"_s)
        session.state = value ? sessionStateFromId(*value).value_or(session.state) : SessionState::Cancelled;
    else if (field == u"opened_at"_s)
        session.openedAt = momentOfText(value);
    else if (field == u"closed_at"_s)
        session.closedAt = momentOfText(value);
    else if (field == u"from"_s)
        session.from = timeOfText(value);
    else if (field == u"to"_s)
        session.to = timeOfText(value);
    else if (field == u"reason"_s)
        session.reason = value;
    else if (field == u"duty"_s)
        session.onDuty = idsOfText(value);
}

} // namespace somotcua
