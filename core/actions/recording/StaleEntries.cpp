#include "recording/StaleEntries.h"

#include "assists/AssistStore.h"
#include "AuditedWrite.h"
#include "search/SearchStore.h"

#include <algorithm>

namespace somotcua {

namespace {

constexpr qsizetype kBulk = 1000;
constexpr qsizetype kEntriesForOnePage = 8; // costs about a tenth of the import and keeps up with it

/// In the order they were made, so that the running numbers of a day are theirs.
QList<qint64> inOrder(const QSet<qint64> &ids)
{
    QList<qint64> sorted(ids.cbegin(), ids.cend());
    std::ranges::sort(sorted);
    return sorted;
}

} // namespace

Result<> StaleEntries::refresh(AuditedWrite &write)
{
    AssistStore assists(write.database());
    for (const qint64 citizen : std::as_const(m_citizens)) {
        const auto theirs = assists.ofCitizen(CitizenId{citizen});
        if (!theirs)
            return passOn(theirs);
        for (const AssistStore::OfCitizen &assist : *theirs) {
            if (assist.dossier)
                m_dossiers.insert(assist.dossier->value);
            else
                m_assists.insert(assist.assist.value);
        }
    }
    m_dossiers.subtract(m_madeDossiers);
    m_assists.subtract(m_madeAssists);

    SearchStore search(write.database());
    using Known = SearchStore::Known;
    for (const qint64 id : inOrder(m_dossiers)) {
        if (const auto done = search.refresh(write, DossierId{id}, Known::Possible); !done)
            return done;
    }
    for (const qint64 id : inOrder(m_assists)) {
        if (const auto done = search.refresh(write, AssistId{id}, Known::Possible); !done)
            return done;
    }
    for (const qint64 id : inOrder(m_madeDossiers)) {
        if (const auto done = search.refresh(write, DossierId{id}, Known::No); !done)
            return done;
    }
    for (const qint64 id : inOrder(m_madeAssists)) {
        if (const auto done = search.refresh(write, AssistId{id}, Known::No); !done)
            return done;
    }
    const qsizetype made = m_madeDossiers.size() + m_madeAssists.size();
    *this = {};
    // Each megabyte written in bulk is a segment that every search would read by itself.
    return made < kBulk ? Result<>() : search.merge(write, made / kEntriesForOnePage);
}

} // namespace somotcua
