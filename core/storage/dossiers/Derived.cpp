#include "dossiers/Derived.h"

#include <algorithm>
#include <tuple>

namespace somotcua {

namespace {

QList<DossierSpan> openFromSubmission(QList<DossierSpan> spans, QDate submitted)
{
    for (DossierSpan &span : spans) {
        if (!isFinished(span.phase))
            span.from = std::max(span.from, submitted);
    }
    spans.removeIf([](const DossierSpan &span) { return span.until && *span.until <= span.from; });
    return spans;
}

} // namespace

Derived derivedFrom(QList<StatusLine> lines, std::optional<QDate> typedDue, QDate submitted)
{
    std::ranges::sort(lines, [](const StatusLine &a, const StatusLine &b) {
        return std::tie(a.day, a.number) < std::tie(b.day, b.number);
    });

    Derived derived;
    std::optional<QDate> expected;
    for (const StatusLine &line : std::as_const(lines)) {
        if (line.status == DossierStatus::Received && !derived.received)
            derived.received = line.day;
        if (line.dueDay)
            expected = line.dueDay;
    }
    if (typedDue)
        derived.dueSource = DueSource::Typed;
    else if (expected)
        derived.dueSource = DueSource::Expected;
    derived.due = typedDue ? typedDue : expected;

    derived.status = lines.last().status;
    derived.statusDay = lines.last().day;
    if (!lines.last().text.isEmpty())
        derived.statusText = lines.last().text;
    derived.spans = openFromSubmission(spansOf(lines, typedDue), submitted);
    derived.finished = derived.spans.last().finishDay;
    if (derived.finished) {
        for (const StatusLine &line : std::as_const(lines)) {
            if (line.status == DossierStatus::Returned && line.day >= *derived.finished)
                derived.returned = line.day;
        }
    }
    return derived;
}

int lengthClass(const DossierSpan &span)
{
    if (!span.until)
        return 3;
    const qint64 days = span.from.daysTo(*span.until);
    if (days <= kShortSpanDays)
        return 0;
    return days <= kLongSpanDays ? 1 : 2;
}

} // namespace somotcua
