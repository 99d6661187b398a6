#pragma once

#include "base/Id.h"
#include "base/Result.h"
#include "storage_fwd.h"

#include <QSet>

namespace somotcua {

/// The search entries a transaction has made stale, brought in step once at its end.
class StaleEntries
{
public:
    void made(DossierId dossier) { m_madeDossiers.insert(dossier.value); }
    void made(AssistId assist) { m_madeAssists.insert(assist.value); }
    void touched(DossierId dossier) { m_dossiers.insert(dossier.value); }
    void touched(AssistId assist) { m_assists.insert(assist.value); }
    /// Everything that shows this citizen.
    void touched(CitizenId citizen) { m_citizens.insert(citizen.value); }

    [[nodiscard]] Result<> refresh(AuditedWrite &write);

private:
    QSet<qint64> m_madeDossiers;
    QSet<qint64> m_madeAssists;
    QSet<qint64> m_dossiers;
    QSet<qint64> m_assists;
    QSet<qint64> m_citizens;
};

} // namespace somotcua
