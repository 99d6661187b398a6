#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace somotcua {

/// The national list of dossier states (domain reference §2.1); the number is the national code.
/// `Other` is a text that the list does not know: the dossier is then open and not paused.
enum class DossierStatus : quint8
{
    Other = 0,
    Registered = 1,
    Received,
    NotAccepted,
    Processing,
    SupplementRequested,
    PaymentRequested,
    WithdrawalRequested,
    Stopped,
    Finished,
    Returned
};

/// What a state means for counting: open runs, paused waits for the citizen, done has a result, ended has none
/// (refused, withdrawn, stopped).
enum class Phase : quint8
{
    Open,
    Paused,
    Done,
    Ended
};

Phase phaseOf(DossierStatus status);
inline bool isFinished(Phase phase)
{
    return phase == Phase::Done || phase == Phase::Ended;
}

QString idOf(DossierStatus status); // registered … returned, other
QString officialName(DossierStatus status); // "Mới đăng ký" …; empty for Other
/// The national code, the official name (case, accents aside) or the English id; never Other.
std::optional<DossierStatus> statusFromText(const QString &text);

/// What idOf gives, `other` included: how a stored status is read back.
std::optional<DossierStatus> statusFromId(const QString &id);

/// The usual next states, the likeliest first; empty at the end. The team only observes the portal, so any other
/// forward move is allowed with a warning (domain reference §2.2).
QList<DossierStatus> nextStatuses(DossierStatus status);
enum class Move : quint8
{
    Usual,
    Unusual,
    Refused
};
/// Refused are a move to itself, to Other, and out of an end state (3, 8, 10); everything else forward is at least
/// unusual.
Move moveKind(DossierStatus from, DossierStatus to);
/// A reason must be given for 3, 5 and 8.
bool needsReason(DossierStatus status);

} // namespace somotcua
