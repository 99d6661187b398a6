#pragma once

#include "base/Id.h"
#include "counts/DayRange.h"
#include "procedures/Procedure.h"
#include "sessions/HelpSession.h"

#include <QList>
#include <QString>

#include <optional>

namespace somotcua {

/// What one count counts (contract §3): a row of it is an assist, a citizen, a dossier or a mark of an obstacle.
enum class Counted : quint8
{
    Assists, // by their day
    NotSubmitted, // assists with that outcome
    Citizens, // distinct persons among the assists
    ObstacleMarks, // of assists of these days
    Dossiers, // submitted on these days
    OnlineFull, // of these, by the procedure's level when submitted
    OnlinePartial,
    OnlineUnclassified,
    InPerson, // handed in in person
    ByPost,
    DoneEarly, // with a result on these days
    DoneOnTime,
    DoneLate,
    OpenWithin, // open at the end of the last day, whenever submitted
    OpenOverdue,
    CarriedOver, // taken over from the period before: open before the first day, or reopened since
    // Dossiers with a result on these days or open at their end that were not submitted before the first of them. Those
    // are the ones submitted on these days, unless an odd book has the result before the submission.
    ReceivedFull,
    ReceivedPartial,
    ReceivedUnclassified,
    ReceivedInPerson,
    ReceivedByPost,
    SubmittedOnline, // assists by their outcome, as NotSubmitted
    ReferredInPerson,
    Supplemented,
    GuidedOnly
};

/// The rows behind a count: what is counted, on which days, and to what it is narrowed down. A nothing narrows nothing.
struct CountedSet
{
    /// A field by its name; its name is nothing for rows whose procedure or field is not known.
    struct Field
    {
        std::optional<QString> name;
        friend bool operator==(const Field &, const Field &) = default;
    };
    struct Session
    {
        QDate day;
        Shift shift = Shift::Afternoon;
        friend bool operator==(const Session &, const Session &) = default;
    };
    /// The row without a hamlet, procedure or volunteer has no id.
    template <typename Key>
    struct Narrowed
    {
        std::optional<Key> id;
        friend bool operator==(const Narrowed &, const Narrowed &) = default;
    };

    Counted counted = Counted::Assists;
    DayRange days;
    std::optional<Field> field = {};
    std::optional<Narrowed<ProcedureId>> procedure = {};
    std::optional<Narrowed<HamletId>> hamlet = {};
    std::optional<Narrowed<VolunteerId>> volunteer = {};
    std::optional<Session> session = {};
    std::optional<QString> obstacle = {}; // its code
    std::optional<OnlineLevel> level = {}; // of dossiers: the procedure's when submitted

    friend bool operator==(const CountedSet &, const CountedSet &) = default;
};

} // namespace somotcua
