#pragma once

#include "assists/AssistStore.h"
#include "citizens/CitizenStore.h"

#include <QSet>

namespace somotcua {

/// Lets entries of people count for other ones, with everything that follows from it. Each move is noted in the audit
/// under a name that `entryOfNote` reads again.
class Persons
{
public:
    explicit Persons(AuditedWrite &write);

    [[nodiscard]] Result<> move(CitizenId entry, CitizenId person);
    [[nodiscard]] Result<> finish();

    static std::optional<CitizenId> entryOfNote(const QString &field);

private:
    AuditedWrite &m_write;
    CitizenStore m_citizens;
    AssistStore m_assists;
    QSet<qint64> m_touched;
};

} // namespace somotcua
