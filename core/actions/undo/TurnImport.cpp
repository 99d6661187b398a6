#include "undo/TurnImport.h"

#include "importing/TakeBack.h"
#include "imports/ImportStore.h"

namespace somotcua {

namespace {

Result<> turnBatch(AuditedWrite &write, const AuditEntry &entry, Turn turn)
{
    const ImportBatchId batch{entry.subjectId.value_or(0)};
    return turn == Turn::Back ? takeBackBatch(write, batch) : restoreBatch(write, batch);
}

Result<bool> batchCounts(Database &database, const AuditEntry &entry)
{
    return ImportStore(database).counts(ImportBatchId{entry.subjectId.value_or(0)});
}

Turn opposite(Turn turn)
{
    return turn == Turn::Back ? Turn::Forth : Turn::Back;
}

} // namespace

Result<> turnImport(AuditedWrite &write, const AuditEntry &entry, Turn turn)
{
    return turnBatch(write, entry, turn);
}

Result<bool> importStands(Database &database, const AuditEntry &entry, Turn turn)
{
    const auto counts = batchCounts(database, entry);
    if (!counts)
        return counts;
    return *counts == (turn == Turn::Back);
}

Result<> turnTakingImportBack(AuditedWrite &write, const AuditEntry &entry, Turn turn)
{
    return turnBatch(write, entry, opposite(turn));
}

Result<bool> takingImportBackStands(Database &database, const AuditEntry &entry, Turn turn)
{
    return importStands(database, entry, opposite(turn));
}

} // namespace somotcua
