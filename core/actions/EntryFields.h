#pragma once

#include "assists/AssistEntry.h"

namespace somotcua {

/// One cell of an entry under its id of the contract (§2), as the audit keeps it.
struct EntryField
{
    QString name;
    std::optional<QString> value;
};

/// All cells, the blank ones too, always in the same order.
QList<EntryField> fieldsOf(const AssistEntry &entry);
/// Puts a value that fieldsOf wrote back into an entry; false when the entry has no such cell.
bool setField(AssistEntry &entry, const QString &name, const std::optional<QString> &value);

} // namespace somotcua
