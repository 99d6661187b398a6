#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QList>

namespace somotcua {

struct ZipPart
{
    QByteArray name; // "META-INF/manifest.xml"
    QByteArray bytes;
    bool stored = false; // as it is, not compressed
};

/// The parts, in this order, as an archive without a clock: the same parts give the same bytes.
/// Fault::FileUnwritable.
[[nodiscard]] Result<QByteArray> zipped(const QList<ZipPart> &parts);

} // namespace somotcua
