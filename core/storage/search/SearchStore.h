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

/// What the search shows for one entry: a dossier, or an assist without one.
struct FoundEntry
{
    EntryId id;
    std::optional<DossierId> dossier;
    std::optional<AssistId> assist;
    std::optional<QString> code;
    QString citizen;
    std::optional<QString> birth;
    std::optional<QString> identity;
    std::optional<QString> procedureCode;
    std::optional<QString> procedureName;
    QDate day;
    std::optional<int> status;
    QString statusText;
    std::optional<QDate> dueDay;
};

/// The two search indexes and the entries behind them (platform: searching). Written explicitly, after everything else
/// of the transaction.
class SearchStore
{
public:
    explicit SearchStore(Database &database);

    /// Brings the entry of a dossier, or of an assist, in step with the tables: made, changed or gone.
    [[nodiscard]] Result<> refresh(AuditedWrite &write, DossierId dossier);
    [[nodiscard]] Result<> refresh(AuditedWrite &write, AssistId assist);

    /// The best entries, at most `limit`.
    [[nodiscard]] Result<QList<EntryId>> match(const QString &text, int limit);
    /// In the order of `ids`.
    [[nodiscard]] Result<QList<FoundEntry>> entries(const QList<EntryId> &ids);

private:
    Database &m_database;
    QHash<QDate, qint64> m_lastOfDay;
};

} // namespace somotcua
