#pragma once

#include "base/Period.h"
#include "dossiers/Dossier.h"
#include "followup/FollowUpNote.h"

#include <QList>

namespace somotcua {

/// Which dossiers the table shows, in which order.
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
    QList<FollowUpNote> notes; // newest first
};

} // namespace somotcua
