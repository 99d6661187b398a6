#include "recording/Persons.h"

#include "AuditedWrite.h"

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

const QString kNote = u"person.of."_s;

} // namespace

Persons::Persons(AuditedWrite &write)
    : m_write(write)
    , m_citizens(write.database())
    , m_assists(write.database())
{ }

Result<> Persons::move(CitizenId entry, CitizenId person)
{
    const auto before = m_citizens.find(entry);
    if (!before)
        return passOn(before);
    if (const auto set = m_citizens.setPerson(m_write, entry, person); !set)
        return set;
    if (const auto set = m_assists.setPerson(m_write, entry, person); !set)
        return set;
    m_write.note(kNote + QString::number(entry.value), QString::number(before->person.value),
                 QString::number(person.value));
    m_touched += before->person.value;
    m_touched += person.value;
    return {};
}

Result<> Persons::finish()
{
    for (const qint64 person : std::as_const(m_touched)) {
        if (const auto linked = m_assists.relink(CitizenId{person}); !linked)
            return linked;
    }
    return {};
}

std::optional<CitizenId> Persons::entryOfNote(const QString &field)
{
    if (!field.startsWith(kNote))
        return {};
    return CitizenId{field.mid(kNote.size()).toLongLong()};
}

} // namespace somotcua
