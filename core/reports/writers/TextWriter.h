#pragma once

#include "Report.h"

#include <QByteArray>

namespace somotcua {

/// For a terminal: title, period and each block as an aligned table. UTF-8.
QByteArray asText(const Report &report);

} // namespace somotcua
