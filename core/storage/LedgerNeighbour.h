#pragma once

#include <QString>

namespace somotcua {

/// A hidden file beside the ledger, ".sổ.somotcua.lock": the same one for every way to name the ledger.
QString besideLedger(const QString &ledgerPath, const QString &ending);

} // namespace somotcua
