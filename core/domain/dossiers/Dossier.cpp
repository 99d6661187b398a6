#include "dossiers/Dossier.h"

#include "text/Fold.h"
#include "text/LenientDate.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace somotcua {

QList<DossierSpan> spansOf(QList<StatusLine> lines, std::optional<QDate> typedDue)
{
    std::ranges::sort(lines, [](const StatusLine &a, const StatusLine &b) {
        return std::tie(a.day, a.number) < std::tie(b.day, b.number);
    });

    std::optional<QDate> due = typedDue;
    if (!due) {
        const auto first = std::ranges::find_if(lines, [](const StatusLine &line) { return line.dueDay.has_value(); });
        due = first == lines.cend() ? std::nullopt : first->dueDay;
    }

    QList<DossierSpan> spans;
    for (qsizetype place = 0; place < lines.size(); ++place) {
        const StatusLine &line = lines.at(place);
        if (line.dueDay && !typedDue)
            due = line.dueDay;
        const bool dayEnds = place + 1 == lines.size() || lines.at(place + 1).day != line.day;
        if (!dayEnds)
            continue;

        DossierSpan span{phaseOf(line.status), line.day, {}, {}, due};
        if (!spans.isEmpty()) {
            DossierSpan &previous = spans.last();
            if (previous.phase == span.phase && previous.dueDay == span.dueDay)
                continue;
            previous.until = span.from;
            if (isFinished(previous.phase) && isFinished(span.phase))
                span.finishDay = previous.finishDay;
        }
        if (isFinished(span.phase) && !span.finishDay)
            span.finishDay = span.from;
        spans += span;
    }
    return spans;
}

Result<StatusChange> advance(const Dossier &dossier, DossierStatus to, QDate day, std::optional<QString> reason,
                             const Stamp &stamp)
{
    const QString subject = dossier.code ? dossier.code->text() : QString();
    if (dossier.voidedAt)
        return fail(Fault::AlreadyTakenBack, subject);
    const Move move = moveKind(dossier.status, to);
    if (move == Move::Refused)
        return fail(Fault::StatusNotNext, subject, idOf(dossier.status) + u" -> "_s + idOf(to));
    if (!day.isValid())
        return fail(Fault::BadDay, subject);
    if (day > stamp.day())
        return fail(Fault::DayInFuture, shownDay(day));
    if (dossier.submittedDay.isValid() && day < dossier.submittedDay)
        return fail(Fault::DayBeforeSubmission, shownDay(dossier.submittedDay));

    if (reason)
        reason = tidy(*reason);
    if (reason && reason->isEmpty())
        reason.reset();
    if (needsReason(to) && !reason)
        return fail(Fault::ReasonMissing, officialName(to));
    return StatusChange{dossier.id, dossier.status, to, day, reason, move == Move::Unusual};
}

} // namespace somotcua
