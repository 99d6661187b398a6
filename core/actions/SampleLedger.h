#pragma once

#include "base/Result.h"
#include "base/Stamp.h"
#include "Database.h"
#include "ImportBook.h"

#include <QString>

namespace somotcua {

/// The sample ledger: a commune of synthetic people with the assists of two years, made by the same import as any book.
/// On any failure no file is left behind.
[[nodiscard]] Result<std::unique_ptr<Database>> createSampleLedger(const QString &path, const QString &language,
                                                                   const Stamp &stamp, const Progress &progress = {});

} // namespace somotcua
