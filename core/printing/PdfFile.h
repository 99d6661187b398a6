#pragma once

#include "base/Result.h"
#include "PagedDocument.h"

#include <QByteArray>

namespace somotcua {

/// The pages as PDF: fonts embedded, its properties, a bookmark a block. The same pages give the same bytes.
QByteArray asPdf(const PagedDocument &document);

/// Several documents in one file, on paper upright or across as each needs it; a bookmark a document, its blocks below.
/// At least one; the first gives language and moment.
QByteArray asPdf(const QList<PagedDocument> &documents);

/// Writes a report's PDF, whole or not at all. Fault::FileUnwritable.
[[nodiscard]] Result<> writePdf(const Report &report, const QString &path);
[[nodiscard]] Result<> writePdf(const QList<Report> &reports, const QString &path);

} // namespace somotcua
