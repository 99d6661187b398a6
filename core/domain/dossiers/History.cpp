#include "dossiers/History.h"

#include <algorithm>

namespace somotcua {

namespace {

template <typename Value>
void replaceIfFilled(std::optional<Value> &present, const std::optional<Value> &written)
{
    if (written)
        present = written;
}

/// The places of the contract's lines within a day.
enum Place : quint8
{
    SubmittedPlace = 1,
    ReceivedPlace,
    FinishedPlace,
    ReturnedPlace,
    StatusPlace
};
static_assert(StatusPlace < kFirstMoveNumber);

StatusLine lineOf(QDate day, int place, DossierStatus status)
{
    StatusLine line;
    line.day = day;
    line.number = place;
    line.status = status;
    return line;
}

} // namespace

DossierCells cellsOf(const AssistEntry &entry, CitizenId citizen, std::optional<VolunteerId> volunteer,
                     std::optional<ProcedureId> procedure)
{
    DossierCells cells;
    cells.day = entry.day;
    cells.outcome = entry.effectiveOutcome();
    cells.citizen = citizen;
    cells.volunteer = volunteer;
    cells.procedure = procedure;
    cells.code = entry.code;
    cells.channel = entry.channel;
    cells.submitted = entry.submitted;
    cells.received = entry.received;
    cells.due = entry.due;
    cells.finished = entry.finished;
    cells.returned = entry.returned;
    cells.status = entry.status;
    cells.statusText = entry.statusText;
    return cells;
}

bool makesDossier(Outcome outcome, bool hasCode)
{
    switch (outcome) {
    case Outcome::SubmittedOnline:
    case Outcome::ReferredInPerson:
        return true;
    case Outcome::Supplemented:
        return hasCode;
    case Outcome::NotSubmitted:
    case Outcome::GuidedOnly:
        return false;
    }
    Q_UNREACHABLE();
}

std::optional<DossierAsWritten> together(QList<DossierCells> rows)
{
    std::ranges::stable_sort(rows, {}, &DossierCells::day);
    const auto maker = std::ranges::find_if(
        rows, [](const DossierCells &row) { return makesDossier(row.outcome, row.code.has_value()); });
    if (maker == rows.cend())
        return {};

    DossierAsWritten dossier{rows.first(), rows.first().day};
    DossierCells &cells = dossier.cells;
    for (const DossierCells &row : std::as_const(rows)) {
        cells.citizen = row.citizen;
        if (!cells.volunteer)
            cells.volunteer = row.volunteer;
        replaceIfFilled(cells.procedure, row.procedure);
        replaceIfFilled(cells.code, row.code);
        replaceIfFilled(cells.channel, row.channel);
        replaceIfFilled(cells.submitted, row.submitted);
        replaceIfFilled(cells.received, row.received);
        replaceIfFilled(cells.due, row.due);
        replaceIfFilled(cells.finished, row.finished);
        replaceIfFilled(cells.returned, row.returned);
        if (row.status) {
            cells.status = row.status;
            cells.statusText = row.statusText;
            dossier.statusDay = row.day;
        }
    }
    // Who helped with it later is no reason to count it for somebody else.
    replaceIfFilled(cells.volunteer, maker->volunteer);
    cells.outcome = maker->outcome;
    cells.channel = cells.channel.value_or(usualChannel(maker->outcome));
    cells.submitted = cells.submitted.value_or(cells.day);
    return dossier;
}

QList<StatusLine> linesOf(const DossierAsWritten &dossier)
{
    const DossierCells &cells = dossier.cells;
    const QDate submitted = cells.submitted.value_or(cells.day);
    const bool endsWithoutResult = cells.status && phaseOf(*cells.status) == Phase::Ended;

    QList<StatusLine> lines{lineOf(submitted, SubmittedPlace, DossierStatus::Registered)};
    if (cells.received)
        lines += lineOf(*cells.received, ReceivedPlace, DossierStatus::Received);
    if (cells.finished && !endsWithoutResult)
        lines += lineOf(*cells.finished, FinishedPlace, DossierStatus::Finished);
    if (cells.returned)
        lines += lineOf(*cells.returned, ReturnedPlace, DossierStatus::Returned);

    const bool said = !cells.status
        || std::ranges::any_of(lines, [&](const StatusLine &line) { return line.status == *cells.status; });
    if (!said) {
        const QDate day = isFinished(phaseOf(*cells.status))
            ? cells.finished.value_or(cells.returned.value_or(dossier.statusDay))
            : cells.received.value_or(submitted);
        StatusLine line = lineOf(day, StatusPlace, *cells.status);
        line.text = cells.statusText;
        lines += line;
    }
    return lines;
}

} // namespace somotcua
