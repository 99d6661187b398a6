#include "UndoLast.h"

#include "audit/AuditStore.h"
#include "audit/UndoStore.h"
#include "AuditedWrite.h"
#include "undo/UndoableActions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

Undoable undoableOf(const TurnedEntry &turned)
{
    const AuditEntry &entry = turned.entry;
    return {entry.id,
            entry.action,
            entry.subject,
            {entry.moment, entry.by},
            turned.isUndone() ? Undoable::State::Undone : Undoable::State::Done};
}

Result<QList<TurnedEntry>> newestTurned(Database &database)
{
    return UndoStore(database).newest(namesOfUndoableActions(), kUndoableActions);
}

/// With its values; nothing when there is nothing to turn any more, or retention has emptied what it needs.
Result<std::optional<AuditEntry>> whole(Database &database, AuditEntry entry, Turn turn)
{
    const auto stands = undoableAction(entry.action)->stands(database, entry, turn);
    if (!stands)
        return passOn(stands);
    auto values = AuditStore(database).values(entry.id);
    if (!values)
        return passOn(values);
    if (!*stands || std::ranges::any_of(*values, [](const AuditValue &value) { return !value.salt; }))
        return std::nullopt;
    entry.values = std::move(*values);
    return entry;
}

Result<std::optional<AuditEntry>> entryToUndo(Database &database)
{
    const auto newest = newestTurned(database);
    if (!newest)
        return passOn(newest);
    for (const TurnedEntry &turned : *newest) {
        if (turned.isUndone())
            continue;
        auto entry = whole(database, turned.entry, Turn::Back);
        if (!entry || *entry)
            return entry;
    }
    return std::nullopt;
}

Result<std::optional<AuditEntry>> entryToRedo(Database &database)
{
    const auto newest = newestTurned(database);
    if (!newest)
        return passOn(newest);
    if (newest->isEmpty())
        return std::nullopt;
    const auto last = std::ranges::max_element(
        *newest, {}, [](const TurnedEntry &turned) { return turned.isUndone() ? turned.undoneBy : 0; });
    // Whatever was done since ends redoing.
    if (!last->isUndone() || last->undoneBy < newest->constFirst().entry.id)
        return std::nullopt;
    return whole(database, last->entry, Turn::Forth);
}

/// Faults of the ledger say what they are; all others mean that the thing is no longer as the action left it.
Error conflictOf(const Error &error, const Undoable &action)
{
    const bool ledgerFails = error.fault >= Fault::LedgerMissing && error.fault <= Fault::LedgerFailed;
    return ledgerFails ? error : Error{Fault::Conflict, wordsOf(action), error.subject + u' ' + error.detail};
}

Result<Undoable> turned(Database &database, const Result<std::optional<AuditEntry>> &entry, Turn turn,
                        const Stamp &stamp)
{
    if (!entry)
        return passOn(entry);
    const std::optional<AuditEntry> &known = *entry;
    if (!known)
        return fail(Fault::NothingToUndo);
    const bool back = turn == Turn::Back;
    Undoable action = undoableOf({.entry = *known, .undoneBy = back ? 1 : 0});
    AuditedWrite write(database, stamp, back ? u"undo"_s : u"redo"_s);
    if (const auto begun = write.begun(); !begun)
        return passOn(begun);
    if (const auto done = undoableAction(action.action)->turn(write, *known, turn); !done)
        return std::unexpected(conflictOf(done.error(), action));
    write.note(u"action"_s, action.action, {});
    if (const auto kept = write.commit(action.subject, action.auditEntry); !kept)
        return passOn(kept);
    return action;
}

Result<std::optional<Undoable>> plain(const Result<std::optional<AuditEntry>> &entry, Undoable::State state)
{
    if (!entry)
        return passOn(entry);
    const std::optional<AuditEntry> &known = *entry;
    if (!known)
        return std::nullopt;
    Undoable action = undoableOf({.entry = *known});
    action.state = state;
    return action;
}

} // namespace

QString wordsOf(const Undoable &action)
{
    const UndoableAction *kind = undoableAction(action.action);
    return kind != nullptr ? kind->words(action.subject) : action.subject;
}

Result<QList<Undoable>> lastActions(Database &database)
{
    const auto newest = newestTurned(database);
    if (!newest)
        return passOn(newest);
    QList<Undoable> actions;
    for (const TurnedEntry &turned : *newest)
        actions << undoableOf(turned);
    return actions;
}

Result<std::optional<Undoable>> lastUndoable(Database &database)
{
    return plain(entryToUndo(database), Undoable::State::Done);
}

Result<std::optional<Undoable>> nextRedoable(Database &database)
{
    return plain(entryToRedo(database), Undoable::State::Undone);
}

Result<Undoable> undoLast(Database &database, const Stamp &stamp)
{
    return turned(database, entryToUndo(database), Turn::Back, stamp);
}

Result<Undoable> redoNext(Database &database, const Stamp &stamp)
{
    return turned(database, entryToRedo(database), Turn::Forth, stamp);
}

UndoneRun undoBackTo(Database &database, qint64 auditEntry, const Stamp &stamp)
{
    UndoneRun run;
    for (;;) {
        const auto next = lastUndoable(database);
        if (!next) {
            run.stoppedBy = next.error();
            return run;
        }
        const std::optional<Undoable> &known = *next;
        if (!known || known->auditEntry < auditEntry)
            return run;
        const auto undone = undoLast(database, stamp);
        if (!undone) {
            run.stoppedBy = undone.error();
            return run;
        }
        run.undone << *undone;
    }
}

} // namespace somotcua
