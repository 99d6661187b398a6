#pragma once

#include "AuditedWrite.h"
#include "base/Result.h"
#include "catalogue/OfficeFields.h"

namespace somotcua {

/// One row of the office saved: a new one without an id, a changed one with its id. `beside` does what else belongs to
/// the same action, given the row before (a blank one for a new row).
template <typename Store, typename Row, typename RowId, typename Beside>
[[nodiscard]] Result<RowId> saveOfficeRow(Database &database, Row row, const QString &kind, Fault unknown,
                                          const Stamp &stamp, Beside beside)
{
    using namespace Qt::StringLiterals;
    AuditedWrite write(database, stamp, kind + (row.id ? u".change"_s : u".add"_s));
    if (const auto begun = write.begun(); !begun)
        return passOn(begun);
    Store store(database);
    Row before;
    if (row.id) {
        const auto found = store.find(row.id);
        if (!found)
            return passOn(found);
        const std::optional<Row> &known = *found;
        if (!known)
            return fail(unknown, row.name);
        before = *known;
        if (const auto changed = store.change(write, row); !changed)
            return passOn(changed);
    } else {
        const auto added = store.add(write, row);
        if (!added)
            return passOn(added);
        row.id = *added;
    }
    noteFields(write, fieldsOf(before), fieldsOf(row));
    if (const auto done = beside(write, store, before, row); !done)
        return passOn(done);
    if (const auto committed = write.commit(row.name, row.id.value); !committed)
        return passOn(committed);
    return row.id;
}

} // namespace somotcua
