#pragma once

#include "base/Period.h"
#include "base/Result.h"
#include "dossiers/Dossier.h"
#include "storage_fwd.h"

#include <QList>

#include <functional>

namespace somotcua {

enum class DossierOrder : quint8
{
    SubmittedDay,
    Name,
    Code,
    DueDay
};
enum class SortDirection : quint8
{
    Ascending,
    Descending
};

struct DossierFilter
{
    std::optional<Period> submitted;
    std::optional<DossierStatus> status;
    std::optional<ProcedureId> procedure;
    std::optional<VolunteerId> volunteer;
    std::optional<HamletId> hamlet;
    bool overdue = false; // open, not paused, due before `today`
    QDate today;

    friend bool operator==(const DossierFilter &, const DossierFilter &) = default;
};

/// A row of the dossier table.
struct DossierRow
{
    DossierId id;
    QDate submittedDay;
    QString citizen;
    std::optional<QString> birth;
    std::optional<QString> code;
    QString procedureName; // short; empty when unknown
    std::optional<QDate> dueDay;
    DossierStatus status;
    QString statusText;
    QString volunteer;
    QString hamlet;
};

/// The ids of all rows in order: read on a thread of its own with its own Database; `limit` < 0: all. `stop` is asked
/// now and then and ends the walk with Fault::Stopped.
[[nodiscard]] Result<QList<qint64>> dossierIds(Database &database, const DossierFilter &filter, DossierOrder order,
                                               SortDirection direction, qint64 limit,
                                               const std::function<bool()> &stop);
/// The rows of these ids, in their order.
[[nodiscard]] Result<QList<DossierRow>> dossierRows(Database &database, const QList<qint64> &ids);

/// Everything the side panel and the status verb show.
struct DossierAssist
{
    AssistId id;
    QDate day;
    QString volunteer;
    Outcome outcome;
    QString note;
};
struct DossierDetails
{
    Dossier dossier;
    DossierRow row;
    std::optional<QString> identity;
    std::optional<QString> phone;
    QList<StatusLine> history; // newest first
    QList<DossierAssist> assists;
    std::optional<QString> field;
};
[[nodiscard]] Result<DossierDetails> dossierDetails(Database &database, DossierId dossier);
[[nodiscard]] Result<DossierId> dossierByCode(Database &database, const QString &code);

} // namespace somotcua
