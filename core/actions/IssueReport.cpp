#include "IssueReport.h"

#include "AuditedWrite.h"
#include "issued/RowKeys.h"
#include "IssuedReports.h"
#include "ReportArchive.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

constexpr int kCodeLength = 6;

/// Equal for reports that say the same on the same day's paper, whenever they were counted.
QByteArray digestOf(Report report)
{
    report.code.clear();
    return QCryptographicHash::hash(archived(report), QCryptographicHash::Sha256).toHex();
}

/// Read aloud and typed without a mistake: no 0 O 1 I L U. It follows from the figures, so that the same report of a
/// copy of the ledger has the same code.
QString codeFrom(const QByteArray &digest, int attempt)
{
    static const QString letters = u"23456789ABCDEFGHJKMNPQRSTVWXYZ"_s;
    const QByteArray hash = QCryptographicHash::hash(digest + QByteArray::number(attempt), QCryptographicHash::Sha256);
    QString code;
    for (qsizetype index = 0; index < kCodeLength; ++index) {
        const int two = uchar(hash[2 * index]) * 256 + uchar(hash[2 * index + 1]);
        code += letters[two % letters.size()];
    }
    return code;
}

Result<QString> freeCode(SnapshotStore &snapshots, const QByteArray &digest)
{
    for (int attempt = 0;; ++attempt) {
        QString code = codeFrom(digest, attempt);
        const auto taken = snapshots.withCode(code);
        if (!taken)
            return passOn(taken);
        if (!*taken)
            return code;
    }
}

} // namespace

bool isForWantOfKeeping(const Error &error)
{
    return error.fault == Fault::LedgerReadOnly || error.fault == Fault::LedgerLocked
        || error.fault == Fault::LedgerFull || error.fault == Fault::LedgerFailed;
}

Result<IssuedFile> issueReport(Database &database, const Report &report, const QString &format, const FileMaker &make,
                               const Stamp &stamp)
{
    SnapshotStore snapshots(database);
    const QByteArray digest = digestOf(report);
    const auto known = snapshots.withDigest(digest);
    if (!known)
        return passOn(known);
    IssuedFile issued{
        {0, {}, report.kind, report.period, report.asOf, report.language, report.title, stamp}, report, {}};
    const std::optional<Snapshot> &before = *known;
    if (before) {
        issued.snapshot = *before;
        const auto kept = issuedFigures(database, *before);
        if (!kept)
            return passOn(kept);
        issued.report = *kept;
        const auto file = snapshots.file(before->id, format);
        if (!file)
            return passOn(file);
        if (const std::optional<QByteArray> &bytes = *file) {
            issued.bytes = *bytes;
            return issued;
        }
    } else {
        const auto code = freeCode(snapshots, digest);
        if (!code)
            return passOn(code);
        issued.snapshot.code = issued.report.code = *code;
        issued.report.madeAt = stamp.moment;
    }

    const auto bytes = make(issued.report); // takes its time, so before the ledger is held
    if (!bytes)
        return passOn(bytes);
    issued.bytes = *bytes;
    AuditedWrite write(database, stamp, u"report.issue"_s);
    if (const auto begun = write.begun(); !begun)
        return passOn(begun);
    if (!before) {
        const auto counted = readCountedFigures(database, issued.report);
        if (!counted)
            return passOn(counted);
        const QByteArray rowKeys = counted->isEmpty() ? QByteArray() : archived(*counted);
        const auto id = snapshots.add(write, issued.snapshot, {digest, archived(issued.report), rowKeys});
        if (!id)
            return passOn(id);
        issued.snapshot.id = *id;
    }
    if (const auto added = snapshots.addFile(write, issued.snapshot.id, format, issued.bytes); !added)
        return passOn(added);
    issued.snapshot.formats << format;
    write.note(u"code"_s, {}, issued.snapshot.code);
    write.note(u"format"_s, {}, format);
    if (const auto kept = write.commit(report.title, issued.snapshot.id); !kept)
        return passOn(kept);
    return issued;
}

} // namespace somotcua
