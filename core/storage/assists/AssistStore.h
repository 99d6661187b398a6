#pragma once

#include "assists/AssistEntry.h"
#include "base/Result.h"
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

/// Assists, their obstacles, and the day of the same person's assist before each.
class AssistStore
{
public:
    explicit AssistStore(Database &database);

    enum class PersonHistory : quint8
    {
        Possible,
        None // the person was made just now
    };
    [[nodiscard]] Result<AssistId> insert(AuditedWrite &write, const AssistRow &row, PersonHistory history);
    [[nodiscard]] Result<> replace(AuditedWrite &write, AssistId assist, const AssistRow &row);
    [[nodiscard]] Result<> takeBack(AuditedWrite &write, AssistId assist);
    [[nodiscard]] Result<> restore(AuditedWrite &write, AssistId assist);
    [[nodiscard]] Result<> setDossier(AuditedWrite &write, AssistId assist, std::optional<DossierId> dossier);
    /// All assists of an entry count for this person from now on; call relink for the persons touched when done.
    [[nodiscard]] Result<> setPerson(AuditedWrite &write, CitizenId citizen, CitizenId person);
    /// Works out previous_day of all assists of a person.
    [[nodiscard]] Result<> relink(CitizenId person);

    [[nodiscard]] Result<> addObstacles(AuditedWrite &write, AssistId assist, const QList<ObstacleMark> &obstacles);
    [[nodiscard]] Result<> setObstacles(AuditedWrite &write, AssistId assist, const QList<ObstacleMark> &obstacles);

    [[nodiscard]] Result<StoredAssist> find(AssistId assist);
    /// Of those of an entry that count.
    struct OfCitizen
    {
        AssistId assist;
        std::optional<DossierId> dossier;
    };
    [[nodiscard]] Result<QList<OfCitizen>> ofCitizen(CitizenId citizen);
    [[nodiscard]] Result<QList<ObstacleMark>> obstacles(AssistId assist);
    /// The running number of an assist among those of its day that count.
    [[nodiscard]] Result<qint64> numberOfDay(AssistId assist, QDate day);
    /// Whether any assist that counts stands for this entry, `but` aside.
    [[nodiscard]] Result<bool> standsFor(CitizenId citizen, std::optional<AssistId> but);

private:
    Database &m_database;
};

} // namespace somotcua
