#pragma once

#include "base/Id.h"
#include "base/Result.h"
#include "storage_fwd.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace somotcua {

/// What the search shows of one entry: a dossier, or an assist without one.
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
    std::optional<QString> procedureName; // short
    QDate day;
    std::optional<int> status;
    QString statusText;
    std::optional<QDate> dueDay;
};

struct SearchVariant;

/// Finds the newest entries that fit what was typed (platform: searching). Never ranks, counts or skips.
class SearchReader
{
public:
    explicit SearchReader(Database &database);

    [[nodiscard]] Result<QList<EntryId>> find(const QString &text, int limit);
    /// In the order of `ids`.
    [[nodiscard]] Result<QList<FoundEntry>> entries(const QList<EntryId> &ids);

private:
    [[nodiscard]] Result<QList<EntryId>> byNumber(const QString &identity, const SearchVariant &variant, int limit);
    [[nodiscard]] Result<QList<EntryId>> byVariant(const SearchVariant &variant, int limit);

    Database &m_database;
};

} // namespace somotcua
