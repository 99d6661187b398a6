#include "IssuedOption.h"

#include "IssuedReports.h"
#include "OpenedLedger.h"
#include "Setup.h"
#include "WholeFile.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(somotcua::IssuedOption)
};

constexpr int kShortWait = 500; // milliseconds; another writer is not waited for, the file goes out without a code

Result<> writeBytes(const QByteArray &bytes, const QString &path, Console &console)
{
    if (!path.isEmpty())
        return writeWhole(path, bytes);
    console.out.flush();
    QFile standardOutput;
    if (!standardOutput.open(stdout, QIODevice::WriteOnly))
        return fail(Fault::FileUnwritable, u"-"_s, standardOutput.errorString());
    return writeWhole(standardOutput, bytes);
}

} // namespace

Result<std::unique_ptr<Database>> openForReport(const Arguments &arguments, Console &console)
{
    const QString &path = arguments.positional.at(1);
    if (arguments.has(u"output"_s) && !arguments.has(u"issued"_s) && !arguments.has(u"explain"_s)) {
        auto database = Database::open(path, OpenMode::ReadWrite, kShortWait);
        if (database) {
            if (const auto language = ledgerLanguage(**database); language && !arguments.has(u"lang"_s))
                console.speak(*language);
            return database;
        }
    }
    return openLedger(path, OpenMode::ReadOnly, arguments, console);
}

Result<> issueToFile(Database &database, const Report &report, const QString &format, const BytesOf &bytesOf,
                     const Arguments &arguments, Console &console)
{
    const QString path = arguments.value(u"output"_s);
    // The file is written before the ledger keeps it: when it cannot be, nothing was changed.
    QByteArray written;
    const auto make = [&](const Report &coded) -> Result<QByteArray> {
        auto bytes = bytesOf(coded);
        if (!bytes)
            return fail(Fault::FileUnwritable, path, bytes.error().detail);
        if (const auto saved = writeWhole(path, *bytes); !saved)
            return passOn(saved);
        written = *bytes;
        return bytes;
    };
    const auto issued = database.mode() == OpenMode::ReadOnly
        ? Result<IssuedFile>(fail(Fault::LedgerReadOnly, database.path()))
        : issueReport(database, report, format, make, stampOf(arguments));
    if (issued)
        return issued->bytes == written ? Result<>() : writeWhole(path, issued->bytes);
    if (!isForWantOfKeeping(issued.error()))
        return passOn(issued);
    const auto bytes = make(report);
    if (!bytes)
        return passOn(bytes);
    //: vi: Đã ghi tệp, nhưng chưa lưu được bản phát hành vào sổ (sổ chỉ đọc, đang bận hoặc hết chỗ) nên báo cáo không
    //: có mã.
    console.err << Tr::tr(
                       "The file is written, but the ledger could not keep the issued report (it may only be read, is "
                       "busy or full), so the sheet has no code.")
                       .simplified()
                << '\n';
    return {};
}

int giveIssued(const QString &kind, const QString &format, const BytesOf &bytesOf, const Arguments &arguments,
               Console &console)
{
    const QString code = arguments.value(u"issued"_s);
    const auto database = openForReport(arguments, console);
    if (!database)
        return reportFault(console, database.error());
    const auto snapshot = issuedWithCode(**database, code);
    if (!snapshot)
        return reportFault(console, snapshot.error());
    if (!*snapshot || (*snapshot)->kind != kind)
        return reportUsage(console,
                           //: vi: Sổ không có báo cáo “%2” nào đã phát hành với mã “%1”. Xem lại mã in trên báo cáo.
                           Tr::tr("The ledger issued no “%2” with the code “%1”. Look at the code on the sheet again.")
                               .arg(code, kind));
    const auto whole = hasWholePhones(**database, **snapshot);
    if (!whole)
        return reportFault(console, whole.error());
    if (*whole) { // as when it was issued, this is written down first
        const auto writable = openLedger(arguments.positional.at(1), OpenMode::ReadWrite, arguments, console);
        const auto kept
            = writable ? writeDownIssuedAgain(**writable, **snapshot, stampOf(arguments)) : Result<>(passOn(writable));
        if (!kept)
            return reportFault(console, kept.error());
    }
    const auto bytes = issuedFile(**database, **snapshot, format, bytesOf);
    if (!bytes)
        return reportFault(console, bytes.error());
    if (const auto written = writeBytes(*bytes, arguments.value(u"output"_s), console); !written)
        return reportFault(console, written.error());
    return kDone;
}

} // namespace somotcua
