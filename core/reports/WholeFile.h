#pragma once

#include "base/Result.h"

#include <QByteArray>

class QIODevice;

namespace somotcua {

/// Writes `bytes` under `path`: all of them, or the file stays as it was. A pipe or device that is already there is
/// written to directly. Fault::FileUnwritable, the path as subject.
[[nodiscard]] Result<> writeWhole(const QString &path, const QByteArray &bytes);

/// Writes all `bytes` to an open device (standard output, a buffer). Fault::FileUnwritable.
[[nodiscard]] Result<> writeWhole(QIODevice &device, const QByteArray &bytes);

} // namespace somotcua
