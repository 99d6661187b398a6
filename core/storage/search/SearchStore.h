#pragma once

#include "base/Id.h"
#include "base/Result.h"
#include "storage_fwd.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace somotcua {

/// The two search indexes and the entries behind them, written explicitly, after everything else of the transaction.
/// Keep one store for a whole write, not longer.
class SearchStore
{
public:
    explicit SearchStore(Database &database);

    enum class Known : quint8
    {
        Possible,
        No // made in this transaction and never refreshed
    };
    /// Brings the entry of a dossier, or of an assist, in step with the tables: made, changed or gone.
    [[nodiscard]] Result<> refresh(AuditedWrite &write, DossierId dossier, Known known = Known::Possible);
    [[nodiscard]] Result<> refresh(AuditedWrite &write, AssistId assist, Known known = Known::Possible);

    /// Brings the segments of the indexes together, so that a search reads few of them; at most so many pages of each.
    [[nodiscard]] Result<> merge(AuditedWrite &write, qint64 pages);

private:
    struct Entry
    {
        EntryId id;
        QString words;
        QString digits;
    };
    struct Wanted
    {
        QDate day;
        QString words;
        QString digits;
    };
    [[nodiscard]] Result<std::optional<Wanted>> wanted(const char *sql, qint64 id);
    [[nodiscard]] Result<std::optional<Entry>> present(const char *sql, qint64 id);
    [[nodiscard]] Result<> bring(const std::optional<Entry> &present, const std::optional<Wanted> &wanted,
                                 std::optional<DossierId> dossier, std::optional<AssistId> assist);
    [[nodiscard]] Result<> remove(const Entry &entry);
    [[nodiscard]] Result<> add(const Entry &entry, std::optional<DossierId> dossier, std::optional<AssistId> assist);
    [[nodiscard]] Result<EntryId> nextId(QDate day);

    Database &m_database;
    QHash<QDate, qint64> m_lastOfDay;
};

} // namespace somotcua
