#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

namespace somotcua {

/// The local integer key of one kind of row. Keys of two kinds hold the same number and cannot be passed for each
/// other; they never leave the machine.
template <typename Tag>
struct Id
{
    qint64 value = 0;

    explicit operator bool() const { return value > 0; }
    friend auto operator<=>(const Id &, const Id &) = default;
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using UnitId = Id<struct UnitTag>;
using TeamId = Id<struct TeamTag>;
using VolunteerId = Id<struct VolunteerTag>;
using HamletId = Id<struct HamletTag>;
using ProcedureId = Id<struct ProcedureTag>;
using SessionId = Id<struct SessionTag>;
using CitizenId = Id<struct CitizenTag>;
using AssistId = Id<struct AssistTag>;
using DossierId = Id<struct DossierTag>;
using ImportBatchId = Id<struct ImportBatchTag>;
/// Day number × 65,536 + running number of that day: newest first is id order.
using EntryId = Id<struct EntryTag>;

} // namespace somotcua
