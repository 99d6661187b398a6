#pragma once

#include "assists/AssistEntry.h"
#include "base/Result.h"
#include "dossiers/History.h"
#include "storage_fwd.h"

namespace somotcua {

/// A row of the table assist, as it is written.
struct AssistRow
{
    QDate day;
    std::optional<SessionId> session;
    std::optional<VolunteerId> volunteer;
    CitizenId citizen;
    CitizenId person;
    std::optional<ProcedureId> procedure;
    Outcome outcome = Outcome::GuidedOnly;
    std::optional<DossierId> dossier;
    std::optional<QDateTime> startedAt;
    std::optional<QDateTime> endedAt;
    std::optional<QString> note;
    std::optional<ImportBatchId> batch;

    friend bool operator==(const AssistRow &, const AssistRow &) = default;
};

struct StoredAssist
{
    AssistId id;
    AssistRow row;
    bool takenBack = false;
};

/// Assists, their obstacles, what their rows say about a dossier, and the day of the same person's assist before.
class AssistStore
{
public:
    explicit AssistStore(Database &database);

    [[nodiscard]] Result<AssistId> insert(AuditedWrite &write, const AssistRow &row);
    [[nodiscard]] Result<> replace(AuditedWrite &write, AssistId assist, const AssistRow &row);
    [[nodiscard]] Result<> takeBack(AuditedWrite &write, AssistId assist);
    [[nodiscard]] Result<> restore(AuditedWrite &write, AssistId assist);
    [[nodiscard]] Result<> setDossier(AuditedWrite &write, AssistId assist, std::optional<DossierId> dossier);
    /// All assists of an entry count for this person from now on.
    [[nodiscard]] Result<> setPerson(AuditedWrite &write, CitizenId citizen, CitizenId person);

    [[nodiscard]] Result<> setObstacles(AuditedWrite &write, AssistId assist, const QList<ObstacleMark> &obstacles);
    /// Kept only where they say more than the assist itself; the code only where there is no dossier to carry it.
    [[nodiscard]] Result<> setCells(AuditedWrite &write, AssistId assist, const DossierCells &cells);

    [[nodiscard]] Result<StoredAssist> find(AssistId assist);
    [[nodiscard]] Result<QList<ObstacleMark>> obstacles(AssistId assist);
    [[nodiscard]] Result<DossierCells> cells(AssistId assist);
    /// Of the assists of a dossier that count, by day, then id.
    [[nodiscard]] Result<QList<DossierCells>> cellsOfDossier(DossierId dossier);
    /// Assists without a dossier whose rows name this code.
    [[nodiscard]] Result<QList<AssistId>> waitingFor(const DossierCode &code);
    /// The running number of an assist among those of its day.
    [[nodiscard]] Result<qint64> numberOfDay(AssistId assist, QDate day);
    /// Whether any assist that counts stands for this entry, `but` aside.
    [[nodiscard]] Result<bool> standsFor(CitizenId citizen, std::optional<AssistId> but);

private:
    Database &m_database;
};

} // namespace somotcua
