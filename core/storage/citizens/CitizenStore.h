#pragma once

#include "assists/AssistEntry.h"
#include "base/Result.h"
#include "storage_fwd.h"

namespace somotcua {

/// A citizen's entry as it stands after a writing.
struct RecordedCitizen
{
    Citizen citizen;
    bool known = false; // found, not made
    bool changed = false; // what is derived from its fields (search, the list by name) is stale
};

/// Entries of people, and who is the same person (contract §3).
class CitizenStore
{
public:
    explicit CitizenStore(Database &database);

    [[nodiscard]] Result<Citizen> find(CitizenId citizen);
    /// The known person that this writing means, decided by number, then by name, birth and phone under which somebody
    /// was ever written. Somebody chosen by hand is taken unless the number written is another one.
    [[nodiscard]] Result<std::optional<CitizenId>> match(const AssistEntry &entry);

    /// Finds the person or makes an entry. What is blank in a known entry is filled, what is filled is replaced by what
    /// is written; an entry that no assist stands for any more is written anew. Changes are noted in the audit.
    [[nodiscard]] Result<RecordedCitizen> record(AuditedWrite &write, const AssistEntry &entry,
                                                 std::optional<HamletId> hamlet, std::optional<ImportBatchId> batch);
    /// Writes an entry anew, blanks too: the correction of what one assist says about its citizen.
    enum class Keys : quint8
    {
        Added, // other assists stand for it: it is still known as it was written before
        Anew
    };
    [[nodiscard]] Result<RecordedCitizen> rewrite(AuditedWrite &write, CitizenId citizen, const AssistEntry &entry,
                                                  std::optional<HamletId> hamlet, Keys keys,
                                                  std::optional<ImportBatchId> batch);

    /// The entries that count as one with this one, itself included.
    [[nodiscard]] Result<QList<CitizenId>> entriesOfPerson(CitizenId citizen);
    /// Sets the entry that counts; AssistStore::setPerson does the same for its assists.
    [[nodiscard]] Result<> setPerson(AuditedWrite &write, CitizenId citizen, CitizenId person);

private:
    [[nodiscard]] Result<RecordedCitizen> insert(AuditedWrite &write, const Citizen &citizen,
                                                 std::optional<ImportBatchId> batch);
    [[nodiscard]] Result<RecordedCitizen> replace(AuditedWrite &write, const Citizen &known, const Citizen &citizen,
                                                  Keys keys, std::optional<ImportBatchId> batch);
    [[nodiscard]] Result<> note(AuditedWrite &write, const Citizen &before, const Citizen &after);
    [[nodiscard]] Result<> addKey(CitizenId citizen, const QString &key);

    Database &m_database;
};

} // namespace somotcua
