#pragma once

#include "assists/AssistEntry.h"

namespace somotcua {

/// What one assist says about its dossier: the cells of its row, blank ones absent.
struct DossierCells
{
    QDate day; // of the assist
    Outcome outcome = Outcome::SubmittedOnline;
    CitizenId citizen;
    std::optional<VolunteerId> volunteer;
    std::optional<ProcedureId> procedure;
    std::optional<DossierCode> code;
    std::optional<Channel> channel;
    std::optional<QDate> submitted;
    std::optional<QDate> received;
    std::optional<QDate> due;
    std::optional<QDate> finished;
    std::optional<QDate> returned;
    std::optional<DossierStatus> status;
    QString statusText;
};

/// The cells of an entry, its citizen, volunteer and procedure known by now.
DossierCells cellsOf(const AssistEntry &entry, CitizenId citizen, std::optional<VolunteerId> volunteer,
                     std::optional<ProcedureId> procedure);

/// Whether such an assist makes a dossier where none has its code yet (contract §2, "Dossiers"): `submitted_online` and
/// `referred_in_person` with a code or without, `supplemented` only with one, the others never.
bool makesDossier(Outcome outcome, bool hasCode);

/// What all rows of a dossier say together: taken by day, then in the order given; a filled cell replaces, a blank one
/// never does. Nothing when none of them makes a dossier.
struct DossierAsWritten
{
    DossierCells cells; // `submitted` and `channel` are decided; `day` is the first assist's
    QDate statusDay; // the day of the assist whose row says the status
};
std::optional<DossierAsWritten> together(QList<DossierCells> rows);

/// A line of the history that the rows themselves say (contract §2, "History"), in their order. `number` is its fixed
/// place within a day, 1 to 5, below kFirstMoveNumber, from which moves recorded on their own are counted.
inline constexpr int kFirstMoveNumber = 10;
QList<StatusLine> linesOf(const DossierAsWritten &dossier);

} // namespace somotcua
