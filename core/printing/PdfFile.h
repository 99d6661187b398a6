#pragma once

#include "base/Result.h"
#include "PagedDocument.h"

#include <QByteArray>

namespace somotcua {

/// The pages as PDF, fonts embedded, the document's title set.
QByteArray asPdf(const PagedDocument &document);

/// Writes a report's PDF, whole or not at all. Fault::FileUnwritable.
[[nodiscard]] Result<> writePdf(const Report &report, const QString &path);

} // namespace somotcua
