#pragma once

#include "assists/Assist.h"
#include "citizens/Citizen.h"
#include "dossiers/Dossier.h"
#include "procedures/Papers.h"
#include "sessions/Schedule.h"

namespace somotcua {

/// What somebody wrote down about one assist: the desk's form, the options of `log`, a row of a book. Values are read
/// and valid; what was left blank is absent, and the actions decide what a blank means (contract §2).
struct AssistEntry
{
    QDate day;
    std::optional<Shift> shift; // none: that weekday's schedule
    std::optional<QString> volunteer;

    QString citizen; // the name, required
    /// Who was chosen by hand: somebody known, or nobody known (id 0); none: decided by number, name, birth and phone.
    std::optional<CitizenId> knownCitizen;
    std::optional<BirthDate> birth;
    std::optional<Sex> sex;
    std::optional<IdentityNumber> identity;
    std::optional<PhoneNumber> phone;
    std::optional<QString> hamlet;

    std::optional<QString> procedureCode;
    std::optional<QString> procedureName;
    std::optional<Outcome> outcome; // none: with a code by channel, else guided_only
    QList<ObstacleMark> obstacles;
    std::optional<QList<PaperMark>> papers; // none: not looked through

    std::optional<DossierCode> code;
    std::optional<Channel> channel; // none: by the outcome
    std::optional<QDate> submitted; // none: the day of the first assist
    std::optional<QDate> received;
    std::optional<QDate> due; // typed; none on the desk: expected from the procedure, none in a book: unknown
    std::optional<QDate> finished;
    std::optional<QDate> returned;
    std::optional<DossierStatus> status;
    QString statusText; // the words of a status that the list does not know

    std::optional<QDateTime> startedAt;
    std::optional<QDateTime> endedAt;
    std::optional<QString> note;

    /// The outcome that counts, the blank one decided.
    Outcome effectiveOutcome() const;
    Channel effectiveChannel() const;
};

} // namespace somotcua
