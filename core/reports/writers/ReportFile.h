#pragma once

#include "base/Result.h"
#include "Report.h"

#include <QByteArray>

#include <optional>

class QIODevice;

namespace somotcua {

/// The formats of contract.md §4 that need no fonts; paper (PDF) is printing's.
enum class ReportFormat : quint8
{
    Text,
    Json,
    Csv,
    RawCsv, // csv --raw
    Xlsx,
    Ods
};

/// The whole report in a format. Fault::FileUnwritable when it could not be built.
[[nodiscard]] Result<QByteArray> bytesOf(const Report &report, ReportFormat format);

/// Writes the report under `path`, whole or not at all: the file that was there stays until the new one is complete.
/// Fault::FileUnwritable, the path as subject.
[[nodiscard]] Result<> writeReport(const Report &report, ReportFormat format, const QString &path);

/// Writes the report to an open device (standard output). Fault::FileUnwritable.
[[nodiscard]] Result<> writeReport(const Report &report, ReportFormat format, QIODevice &device);

} // namespace somotcua
