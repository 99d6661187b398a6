#pragma once

#include "Report.h"

#include <QByteArray>

namespace somotcua {

/// contract.md §4: ids and values never change with the language, unknown is null, days are ISO, keys keep their order.
/// One row a line, UTF-8, a line feed at the end.
QByteArray asJson(const Report &report);

/// A text as a JSON string with its quotes.
QByteArray jsonText(const QString &text);

} // namespace somotcua
