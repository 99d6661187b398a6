#pragma once

#include "base/Result.h"
#include "sessions/Schedule.h"

class QWidget;

namespace somotcua {

class OpenLedger;

/// Opens the sheet of one session in a dialog over the page, to be printed and signed; it does not wait for it. A
/// session in which nothing was held has none.
[[nodiscard]] Result<> showSessionSheet(OpenLedger &ledger, QDate day, Shift shift, const QString &sentence,
                                        QWidget *parent);

} // namespace somotcua
