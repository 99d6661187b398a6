#pragma once

#include "Report.h"

#include <QByteArray>

#include <optional>

namespace somotcua {

/// A finished report as JSON for keeping, with everything that paper and files show and what its figures answer with:
/// read back it is the same report, and any format made of it is the same.
QByteArray archived(const Report &report);

/// Nothing when the bytes are no archive of a report, or one of a newer program.
std::optional<Report> fromArchive(const QByteArray &json);

} // namespace somotcua
