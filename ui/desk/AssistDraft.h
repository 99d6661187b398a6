#pragma once

#include "assists/AssistEntry.h"

#include <QDateTime>

namespace somotcua {

/// The fields of the desk's form; the first eleven in the order in which Enter walks them.
enum class DeskField : quint8
{
    Name,
    Identity,
    Birth,
    Phone,
    Hamlet,
    Procedure,
    Outcome,
    Obstacles,
    Code,
    Due,
    Note,
    Channel, // only shown for what is handed in at the counter
    Times // only shown when asked for, and while correcting
};
inline constexpr auto kDeskFields = {DeskField::Name,   DeskField::Identity,  DeskField::Birth,   DeskField::Phone,
                                     DeskField::Hamlet, DeskField::Procedure, DeskField::Outcome, DeskField::Obstacles,
                                     DeskField::Code,   DeskField::Due,       DeskField::Note};

/// A procedure taken from the catalogue, or one that the catalogue lacks, by its name as typed.
struct ProcedureChoice
{
    std::optional<QString> code;
    std::optional<QString> name;

    friend bool operator==(const ProcedureChoice &, const ProcedureChoice &) = default;
};

/// What stands in the form, as typed and chosen, whether it can be saved or not.
struct AssistDraft
{
    QString name;
    std::optional<CitizenId> knownCitizen; // somebody met before, taken from the list or by the number of a card
    bool isSomebodyElse = false; // whoever looks the same was said to be somebody else
    std::optional<Sex> sex; // of the known person or the card; the form does not show it
    QString identity;
    QString birth;
    QString phone;
    QString hamlet;
    QString procedureText;
    std::optional<ProcedureChoice> procedure;
    Outcome outcome = Outcome::SubmittedOnline;
    bool outcomeChosen = false; // by hand: another procedure no longer changes it
    QList<ObstacleMark> obstacles;
    QString code;
    std::optional<QString> typedDue; // nothing: the day expected from the procedure
    QString note;
    std::optional<QList<PaperMark>> papers; // nothing: not looked through
    std::optional<Channel> channel; // nothing: by the outcome
    std::optional<QString> times; // of the help, when they were asked for; nothing: as measured
    std::optional<QDateTime> startedAt; // the first key

    /// Nothing was typed or chosen yet.
    bool isBlank() const;
    friend bool operator==(const AssistDraft &, const AssistDraft &) = default;
};

/// Why a draft cannot be saved, to be said under the field.
struct DraftRefusal
{
    DeskField field;
    QString sentence;
};

struct ReadDraft
{
    AssistEntry entry;
    QList<DraftRefusal> refusals; // in the order of the fields; the entry counts only without any
};

/// The entry that the draft means. `base` brings what the form does not show: day, shift, volunteer, sex, channel, …
ReadDraft readDraft(const AssistDraft &draft, const AssistEntry &base);

/// The recorded entry as the form shows it.
AssistDraft draftOf(const AssistEntry &entry);

} // namespace somotcua
