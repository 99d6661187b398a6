#include "IssuedReports.h"

#include "BuildReport.h"
#include "RegisterReport.h"
#include "ReportArchive.h"

namespace somotcua {

Result<QList<Snapshot>> issuedReports(Database &database, int limit)
{
    return SnapshotStore(database).newest(limit);
}

Result<std::optional<Snapshot>> issuedWithCode(Database &database, const QString &code)
{
    return SnapshotStore(database).withCode(code.simplified().remove(u' ').toUpper());
}

Result<Report> issuedFigures(Database &database, const Snapshot &snapshot)
{
    const auto figures = SnapshotStore(database).figures(snapshot.id);
    if (!figures)
        return passOn(figures);
    auto report = fromArchive(*figures);
    if (!report)
        return fail(Fault::LedgerDamaged, snapshot.code);
    report->madeAt = snapshot.issued.moment;
    return *report;
}

Result<bool> hasWholePhones(Database &database, const Snapshot &snapshot)
{
    if (snapshot.kind != idOf(ReportKind::Register))
        return false; // nowhere else are they asked for
    const auto report = issuedFigures(database, snapshot);
    if (!report)
        return passOn(report);
    return showsWholePhones(*report);
}

Result<> writeDownIssuedAgain(Database &database, const Snapshot &snapshot, const Stamp &stamp)
{
    const auto whole = hasWholePhones(database, snapshot);
    if (!whole)
        return passOn(whole);
    return *whole ? writeDownFullReport(database, ReportKind::Register, snapshot.period, stamp) : Result<>();
}

Result<QByteArray> issuedFile(Database &database, const Snapshot &snapshot, const QString &format,
                              const FileMaker &make)
{
    const auto file = SnapshotStore(database).file(snapshot.id, format);
    if (!file)
        return passOn(file);
    if (const std::optional<QByteArray> &kept = *file)
        return *kept;
    const auto report = issuedFigures(database, snapshot);
    if (!report)
        return passOn(report);
    return make(*report);
}

} // namespace somotcua
