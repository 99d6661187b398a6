#include "ReportFile.h"

#include "CsvWriter.h"
#include "JsonWriter.h"
#include "OdsWriter.h"
#include "TextWriter.h"
#include "WholeFile.h"
#include "XlsxWriter.h"

namespace somotcua {

Result<QByteArray> bytesOf(const Report &report, ReportFormat format)
{
    switch (format) {
    case ReportFormat::Text:
        return asText(report);
    case ReportFormat::Json:
        return asJson(report);
    case ReportFormat::Csv:
        return asCsv(report, CsvAudience::People);
    case ReportFormat::RawCsv:
        return asCsv(report, CsvAudience::Machine);
    case ReportFormat::Xlsx:
        return asXlsx(report);
    case ReportFormat::Ods:
        return asOds(report);
    }
    Q_UNREACHABLE();
}

Result<> writeReport(const Report &report, ReportFormat format, const QString &path)
{
    const auto bytes = bytesOf(report, format);
    if (!bytes)
        return fail(Fault::FileUnwritable, path, bytes.error().detail);
    return writeWhole(path, *bytes);
}

Result<> writeReport(const Report &report, ReportFormat format, QIODevice &device)
{
    const auto bytes = bytesOf(report, format);
    if (!bytes)
        return passOn(bytes);
    return writeWhole(device, *bytes);
}

} // namespace somotcua
