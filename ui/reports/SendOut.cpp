#include "reports/SendOut.h"

#include "Invariants.h"
#include "IssueReport.h"
#include "ledger/OpenLedger.h"
#include "PdfFile.h"
#include "WholeFile.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

Result<QByteArray> pdfOf(const Report &report)
{
    return asPdf(layOut(report));
}

Result<IssuedFile> issue(OpenLedger &ledger, const Report &report, const QString &format, const FileMaker &make)
{
    if (const auto agree = figuresAgree(report); !agree)
        return passOn(agree); // neither paper nor file nor snapshot
    auto issued = ledger.isReadOnly() ? Result<IssuedFile>(fail(Fault::LedgerReadOnly, ledger.name()))
                                      : issueReport(ledger.database(), report, format, make, ledger.stamp());
    if (issued) {
        ledger.announceChange();
        return issued;
    }
    if (!isForWantOfKeeping(issued.error()))
        return issued;
    const auto bytes = make(report);
    if (!bytes)
        return passOn(bytes);
    return IssuedFile{{0, {}, report.kind, report.period, report.asOf, report.language, report.title, ledger.stamp()},
                      report,
                      *bytes};
}

Result<> issueTo(OpenLedger &ledger, const Report &report, const QString &format, const FileMaker &make,
                 const QString &path)
{
    const auto issued = issue(ledger, report, format, [&](const Report &coded) -> Result<QByteArray> {
        auto bytes = make(coded);
        if (!bytes)
            return fail(Fault::FileUnwritable, path, bytes.error().detail);
        // Before the ledger keeps it: a file that cannot be written was not issued.
        if (const auto written = writeWhole(path, *bytes); !written)
            return passOn(written);
        return bytes;
    });
    if (!issued)
        return passOn(issued);
    return writeWhole(path, issued->bytes); // also when it had been issued before
}

} // namespace

Result<Report> issuedForPaper(OpenLedger &ledger, const Report &report)
{
    const auto issued = issue(ledger, report, u"pdf"_s, pdfOf);
    if (!issued)
        return passOn(issued);
    return issued->report;
}

Result<> issueAsPdf(OpenLedger &ledger, const Report &report, const QString &path)
{
    return issueTo(ledger, report, u"pdf"_s, pdfOf, path);
}

Result<> issueAs(OpenLedger &ledger, const Report &report, ReportFormat format, const QString &path)
{
    // Kept under the file's ending, which is how the command line names the format.
    return issueTo(
        ledger, report, QFileInfo(path).suffix().toLower(),
        [format](const Report &coded) { return bytesOf(coded, format); }, path);
}

} // namespace somotcua
