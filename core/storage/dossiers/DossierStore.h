#pragma once

#include "base/Result.h"
#include "dossiers/History.h"
#include "storage_fwd.h"

#include <QByteArray>

namespace somotcua {

/// What stands on a dossier besides its history; its present status and its days follow from the history.
struct DossierHead
{
    CitizenId citizen;
    std::optional<DossierCode> code;
    std::optional<ProcedureId> procedure;
    OnlineLevel onlineLevel = OnlineLevel::Unknown; // when submitted
    Channel channel = Channel::Online;
    QDate submittedDay;
    std::optional<QDate> typedDue;
    std::optional<VolunteerId> volunteer;
    std::optional<HamletId> hamlet;
    QByteArray nameKey; // of the citizen, for the list by name
};

/// A line with its place in the file.
struct StoredLine
{
    qint64 id = 0;
    StatusLine line;
    bool fromRows = false; // said by the rows of its assists, not by a move recorded on its own
};

/// Dossiers with their append-only history and what is derived from it: the present status and the spans.
class DossierStore
{
public:
    explicit DossierStore(Database &database);

    [[nodiscard]] Result<Dossier> find(DossierId dossier);
    /// Whether a book brought it: a blank due day stays unknown.
    [[nodiscard]] Result<bool> isImported(DossierId dossier);
    /// Among those not taken back.
    [[nodiscard]] Result<std::optional<DossierId>> findByCode(const DossierCode &code);
    /// The lines that count, by day and number.
    [[nodiscard]] Result<QList<StoredLine>> lines(DossierId dossier);

    /// A new dossier with the lines its rows say.
    [[nodiscard]] Result<DossierId> insert(AuditedWrite &write, const DossierHead &head, const QList<StatusLine> &lines,
                                           std::optional<ImportBatchId> batch);
    /// Writes the head anew and brings the lines said by the rows in step: those no longer said are taken back, new
    /// ones added, moves recorded on their own stay.
    [[nodiscard]] Result<> settle(AuditedWrite &write, DossierId dossier, const DossierHead &head,
                                  const QList<StatusLine> &lines, std::optional<ImportBatchId> batch);
    /// Adds a move after the lines of its day; its line's id.
    [[nodiscard]] Result<qint64> addMove(AuditedWrite &write, DossierId dossier, const StatusLine &move);
    [[nodiscard]] Result<> takeBackLine(AuditedWrite &write, DossierId dossier, qint64 line);
    /// A line that was taken back counts again.
    [[nodiscard]] Result<> restoreLine(AuditedWrite &write, DossierId dossier, qint64 line);

    [[nodiscard]] Result<> takeBack(AuditedWrite &write, DossierId dossier);
    [[nodiscard]] Result<> restore(AuditedWrite &write, DossierId dossier);

private:
    enum class LineSource : quint8
    {
        Rows,
        Move
    };
    [[nodiscard]] Result<qint64> addLine(AuditedWrite &write, DossierId dossier, const StatusLine &line,
                                         LineSource source, std::optional<ImportBatchId> batch);
    [[nodiscard]] Result<> addSpans(DossierId dossier, const QList<DossierSpan> &spans,
                                    std::optional<ProcedureId> procedure);
    [[nodiscard]] Result<> renewSpans(DossierId dossier, const QList<DossierSpan> &spans,
                                      std::optional<ProcedureId> procedure);
    [[nodiscard]] Result<> derive(DossierId dossier);

    Database &m_database;
};

} // namespace somotcua
