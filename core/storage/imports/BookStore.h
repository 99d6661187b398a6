#pragma once

#include "assists/AssistEntry.h"
#include "base/Period.h"
#include "base/Result.h"
#include "imports/PersonsApart.h"
#include "storage_fwd.h"

#include <functional>

namespace somotcua {

/// The ledger as a book: one entry an assist that counts, its dossier's present state in the cells, the citizen as the
/// person that counts. Recorded anew in this order the entries give the same figures as of now.
class BookStore
{
public:
    /// Whether persons who only look the same leave out what would make them one in a new ledger; that takes a look at
    /// all of them.
    enum class Persons : quint8
    {
        KeptApart,
        AsTheyStand
    };
    BookStore(Database &database, Persons persons);

    using Take = std::function<Result<>(AssistId, const AssistEntry &)>;
    /// Hands over each entry of a period (all without one), by day, then as recorded; the number of them. What `take`
    /// fails with ends the walk.
    [[nodiscard]] Result<qint64> walk(const std::optional<Period> &period, const Take &take);

private:
    [[nodiscard]] Result<QHash<qint64, QList<ObstacleMark>>> obstacles(const std::optional<Period> &period);

    Database &m_database;
    Persons m_persons;
};

} // namespace somotcua
