#pragma once

#include "PlainLedger.h"

namespace somotcua::plain {

struct KnownProcedure
{
    qint64 id = 0;
    QString onlineLevel;
    std::optional<QString> field;
};

/// The sample book as plain rows, by a reader of its own that knows only that book: the contract's figures of the
/// sample can be checked without the program's import. The procedures are those of the ledger, by code.
Ledger sampleRows(const QString &bookPath, const QHash<QString, KnownProcedure> &procedures);

} // namespace somotcua::plain
