#include "NaiveCounts.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace somotcua::naive {

namespace {

bool finished(int status)
{
    return status == 3 || status == 7 || status == 8 || status == 9 || status == 10;
}

bool paused(int status)
{
    return status == 5 || status == 6;
}

/// The last line that holds at the end of a day; nothing before the first.
std::optional<plain::Line> lineAt(const plain::Dossier &dossier, QDate day)
{
    std::optional<plain::Line> at;
    for (const plain::Line &line : dossier.lines) {
        if (line.voided || line.day > day)
            continue;
        if (!at || std::pair(line.day, line.number) > std::pair(at->day, at->number))
            at = line;
    }
    return at;
}

/// The due day that holds at the end of a day: the typed one, else the latest expected one, else the first to come.
std::optional<QDate> dueAt(const plain::Dossier &dossier, QDate day)
{
    if (dossier.typedDue)
        return dossier.typedDue;
    std::optional<plain::Line> latest;
    std::optional<plain::Line> first;
    for (const plain::Line &line : dossier.lines) {
        if (line.voided || !line.due)
            continue;
        const auto place = std::pair(line.day, line.number);
        if (line.day <= day && (!latest || place > std::pair(latest->day, latest->number)))
            latest = line;
        if (!first || place < std::pair(first->day, first->number))
            first = line;
    }
    return latest ? latest->due : first ? first->due : std::nullopt;
}

QString fieldOf(const plain::Ledger &ledger, qint64 procedure)
{
    return ledger.fields.value(procedure).value_or(QString());
}

} // namespace

std::optional<Standing> openOn(const plain::Dossier &dossier, QDate day)
{
    const auto line = lineAt(dossier, day);
    if (dossier.voided || dossier.submitted > day || !line || finished(line->status))
        return {};
    return Standing{paused(line->status), dueAt(dossier, day)};
}

std::optional<QDate> finishedSince(const plain::Dossier &dossier, QDate day)
{
    const auto line = lineAt(dossier, day);
    if (dossier.voided || !line || !finished(line->status))
        return {};
    // Back to the first day of the run of finished days.
    QDate since = day;
    while (true) {
        const auto before = lineAt(dossier, since.addDays(-1));
        if (!before || !finished(before->status))
            return since;
        since = since.addDays(-1);
    }
}

std::optional<QDate> firstDay(const plain::Ledger &ledger)
{
    std::optional<QDate> first;
    const auto see = [&](QDate day) {
        first = first && *first <= day ? first : std::optional(day);
    };
    for (const plain::Assist &assist : ledger.assists) {
        if (!assist.voided)
            see(assist.day);
    }
    for (const plain::Dossier &dossier : ledger.dossiers) {
        if (!dossier.voided)
            see(dossier.submitted);
    }
    return first;
}

Measures measures(const plain::Ledger &ledger, QDate first, QDate last)
{
    Measures counts;
    QSet<qint64> persons;
    for (const plain::Assist &assist : ledger.assists) {
        if (assist.voided || assist.day < first || assist.day > last)
            continue;
        ++counts.assists;
        persons.insert(assist.person);
    }
    counts.citizens = persons.size();
    for (const plain::Dossier &dossier : ledger.dossiers)
        counts.dossiers += !dossier.voided && dossier.submitted >= first && dossier.submitted <= last ? 1 : 0;
    return counts;
}

QHash<QString, FieldCounts> byField(const plain::Ledger &ledger, QDate first, QDate last)
{
    QHash<QString, FieldCounts> fields;
    const auto within = [&](QDate day) {
        return first <= day && day <= last;
    };
    for (const plain::Assist &assist : ledger.assists) {
        if (assist.voided || !within(assist.day))
            continue;
        FieldCounts &counts = fields[fieldOf(ledger, assist.procedure)];
        ++counts.assists;
        counts.notSubmitted += assist.outcome == u"not_submitted"_s ? 1 : 0;
    }
    for (const plain::Dossier &dossier : ledger.dossiers) {
        if (dossier.voided)
            continue;
        const QString field = fieldOf(ledger, dossier.procedure);
        if (within(dossier.submitted)) {
            FieldCounts &counts = fields[field];
            counts.byPost += dossier.channel == u"post"_s ? 1 : 0;
            if (dossier.channel != u"online"_s)
                ++counts.inPerson;
            else if (dossier.onlineLevel == u"toan_trinh"_s)
                ++counts.onlineFull;
            else if (dossier.onlineLevel == u"mot_phan"_s)
                ++counts.onlinePartial;
            else
                ++counts.onlineUnclassified;
        }
        const auto line = lineAt(dossier, last);
        if (!line)
            continue;
        const auto due = dueAt(dossier, last);
        if (!finished(line->status)) {
            if (dossier.submitted > last)
                continue;
            const bool overdue = !paused(line->status) && due && *due < last;
            ++(overdue ? fields[field].openOverdue : fields[field].openWithin);
            continue;
        }
        const QDate finish = finishedSince(dossier, last).value();
        if (!within(finish))
            continue;
        FieldCounts &counts = fields[field];
        const bool hasResult = line->status == 9 || line->status == 10;
        if (!hasResult || !due || *due == finish)
            ++counts.doneOnTime;
        else
            ++(finish < *due ? counts.doneEarly : counts.doneLate);
    }
    return fields;
}

QHash<QString, qint64> obstacles(const plain::Ledger &ledger, QDate first, QDate last)
{
    QHash<QString, qint64> counts;
    for (const plain::Assist &assist : ledger.assists) {
        if (assist.voided || assist.day < first || assist.day > last)
            continue;
        for (const QString &code : assist.obstacles)
            ++counts[code];
    }
    return counts;
}

QHash<qint64, SessionCount> sessions(const plain::Ledger &ledger, QDate countedTo)
{
    const auto counts = [&](const plain::Assist &assist) {
        return !assist.voided && assist.day <= countedTo;
    };
    // The session that handed a dossier in: its first assist of that day that can, else its first of that day.
    QHash<qint64, qint64> handedInBy;
    for (const plain::Dossier &dossier : ledger.dossiers) {
        const plain::Assist *handing = nullptr;
        for (const plain::Assist &assist : ledger.assists) {
            if (dossier.voided || !counts(assist) || assist.dossier != dossier.id || assist.day != dossier.submitted)
                continue;
            const auto weight = [](const plain::Assist &each) {
                return each.outcome == u"not_submitted"_s || each.outcome == u"guided_only"_s ? 1 : 0;
            };
            if (!handing || weight(assist) < weight(*handing))
                handing = &assist;
        }
        if (handing)
            ++handedInBy[handing->session];
    }

    QHash<qint64, SessionCount> found;
    for (const plain::Session &session : ledger.sessions) {
        SessionCount count{session.day, shiftFromId(session.shift).value(), {}, {}};
        SessionFigures figures;
        QStringList helpers;
        for (const plain::Assist &assist : ledger.assists) {
            if (!counts(assist) || assist.session != session.id)
                continue;
            ++figures.assists;
            const QString helper = ledger.volunteers.value(assist.volunteer);
            if (!helper.isEmpty() && !helpers.contains(helper))
                helpers << helper;
            if (assist.started && assist.ended && *assist.ended >= *assist.started) {
                ++figures.timedAssists;
                figures.seconds += assist.started->secsTo(*assist.ended);
            }
        }
        figures.dossiers = handedInBy.value(session.id);
        const bool held = session.state == u"open"_s || session.state == u"closed"_s;
        if (figures.assists > 0 || (held && session.day <= countedTo))
            count.figures = figures;
        for (const qint64 volunteer : session.onDuty)
            count.volunteers << ledger.volunteers.value(volunteer);
        if (count.volunteers.isEmpty())
            count.volunteers = helpers;
        found.insert(session.id, count);
    }
    return found;
}

} // namespace somotcua::naive
