#pragma once

#include "ImportBook.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace somotcua {

/// 31/12/2024 by Khuất Thị Hà: after every day of the sample book.
Stamp laterStamp();
/// The resource book of the sample ledger as a file's path.
QString sampleBook();
/// Writes bytes as a file and imports them.
[[nodiscard]] Result<ImportAnswer> importBytes(Database &database, const QString &path, const QByteArray &bytes,
                                               ImportMode mode = ImportMode::Write);
/// "read 6 assists 4 dossiers 3 updated 0 unchanged 0 refused 2"
QString printed(const ImportAnswer &answer);

} // namespace somotcua
