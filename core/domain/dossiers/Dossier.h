#pragma once

#include "assists/Outcome.h"
#include "base/Id.h"
#include "base/Result.h"
#include "base/Stamp.h"
#include "dossiers/DossierCode.h"
#include "dossiers/DossierStatus.h"
#include "procedures/Procedure.h"

#include <QDateTime>

namespace somotcua {

/// Where a due day comes from: typed from the official receipt (never touched again), or expected from the procedure's
/// processing time (counted again once, when the reception is recorded).
enum class DueSource : quint8
{
    Typed,
    Expected
};

/// One line of the append-only history: the status holds from `day` on. Lines of one day stand in the order of
/// `number`.
struct StatusLine
{
    QDate day;
    int number = 0;
    DossierStatus status = DossierStatus::Registered;
    QString text; // the words of a status that the list does not know
    std::optional<QDate> dueDay; // a due day that holds from this line on
    std::optional<QString> reason;
    QDateTime recordedAt; // UTC
    QString recordedBy;
};

/// One submission (hồ sơ).
struct Dossier
{
    DossierId id;
    CitizenId citizen;
    std::optional<DossierCode> code;
    std::optional<ProcedureId> procedure;
    OnlineLevel onlineLevel = OnlineLevel::Unknown; // when submitted
    Channel channel = Channel::Online;
    QDate submittedDay;
    std::optional<QDate> receivedDay;
    std::optional<QDate> dueDay;
    std::optional<DueSource> dueSource;
    DossierStatus status = DossierStatus::Registered;
    QString statusText;
    std::optional<QDateTime> voidedAt;
};

/// How a dossier stood over a run of days: `from` up to, not including, `until` (nothing: it still lasts).
struct DossierSpan
{
    Phase phase = Phase::Open;
    QDate from;
    std::optional<QDate> until;
    std::optional<QDate> finishDay; // of finished phases: the first day of the whole finished run
    std::optional<QDate> dueDay;

    friend bool operator==(const DossierSpan &, const DossierSpan &) = default;
};

/// The runs of a history, by the days its lines hold from (contract: states at each day's end). Lines in any order; a
/// state that did not see the end of a day leaves no span. A typed due day holds for all spans; an expected one from
/// the line that brought it (the first one also before it).
QList<DossierSpan> spansOf(QList<StatusLine> lines, std::optional<QDate> typedDue);

/// A move that may be made, ready to be recorded.
struct StatusChange
{
    DossierId dossier;
    DossierStatus from;
    DossierStatus to;
    QDate day;
    std::optional<QString> reason;
    bool unusual = false;
};

/// Asks no clock and no database: refuses what `moveKind` refuses, a dossier that was taken back, a missing reason, and
/// a day after the stamp's or before the submission. The dossier's status is the one it had on `day`.
[[nodiscard]] Result<StatusChange> advance(const Dossier &dossier, DossierStatus to, QDate day,
                                           std::optional<QString> reason, const Stamp &stamp);

} // namespace somotcua
