#pragma once

#include "base/Id.h"
#include "base/Result.h"
#include "search/SearchHit.h"
#include "storage_fwd.h"

#include <QList>
#include <QString>

namespace somotcua {

struct SearchVariant;

/// Finds the newest entries that fit what was typed (platform: searching). Never ranks, counts or skips.
class SearchReader
{
public:
    explicit SearchReader(Database &database);

    [[nodiscard]] Result<QList<EntryId>> find(const QString &text, int limit);
    /// In the order of `ids`.
    [[nodiscard]] Result<QList<SearchHit>> hits(const QList<EntryId> &ids);

private:
    [[nodiscard]] Result<QList<EntryId>> byNumber(const QString &identity, const SearchVariant &variant, int limit);
    [[nodiscard]] Result<QList<EntryId>> byVariant(const SearchVariant &variant, int limit);

    Database &m_database;
};

} // namespace somotcua
