#include "desk/DraftText.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

void put(QJsonObject &text, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        text.insert(name, value);
}

void put(QJsonObject &text, const QString &name, const std::optional<QString> &value)
{
    if (value)
        text.insert(name, *value);
}

std::optional<QString> optionalText(const QJsonObject &text, const QString &name)
{
    const QJsonValue value = text.value(name);
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

QJsonArray textOf(const QList<ObstacleMark> &obstacles)
{
    QJsonArray marks;
    for (const ObstacleMark &obstacle : obstacles) {
        QJsonObject mark{{u"code"_s, obstacle.code}};
        put(mark, u"text"_s, obstacle.text);
        marks.append(mark);
    }
    return marks;
}

QList<ObstacleMark> obstaclesFrom(const QJsonArray &marks)
{
    QList<ObstacleMark> obstacles;
    for (const auto &each : marks) {
        const QJsonObject mark = each.toObject();
        obstacles.append({mark.value(u"code"_s).toString(), optionalText(mark, u"text"_s)});
    }
    return obstacles;
}

QJsonArray textOf(const QList<PaperMark> &papers)
{
    QJsonArray marks;
    for (const PaperMark &paper : papers)
        marks.append(QJsonObject{{u"name"_s, paper.name}, {u"brought"_s, paper.brought}});
    return marks;
}

std::optional<QList<PaperMark>> papersFrom(const QJsonValue &marks)
{
    if (!marks.isArray())
        return std::nullopt;
    QList<PaperMark> papers;
    for (const auto &each : marks.toArray()) {
        const QJsonObject mark = each.toObject();
        papers.append({mark.value(u"name"_s).toString(), mark.value(u"brought"_s).toBool()});
    }
    return papers;
}

/// Whom the ledger knows the citizen as, and what the form keeps of them without showing it.
void putPerson(QJsonObject &text, const AssistDraft &draft)
{
    if (draft.knownCitizen)
        text.insert(u"known_citizen"_s, draft.knownCitizen->value);
    if (draft.isSomebodyElse)
        text.insert(u"somebody_else"_s, true);
    if (draft.sex)
        text.insert(u"sex"_s, idOf(*draft.sex));
}

void readPerson(AssistDraft &draft, const QJsonObject &text)
{
    if (const QJsonValue known = text.value(u"known_citizen"_s); known.isDouble())
        draft.knownCitizen = CitizenId{known.toInteger()};
    draft.isSomebodyElse = text.value(u"somebody_else"_s).toBool();
    draft.sex = sexFromText(text.value(u"sex"_s).toString());
}

} // namespace

QJsonObject textOf(const AssistDraft &draft)
{
    QJsonObject text;
    put(text, u"name"_s, draft.name);
    putPerson(text, draft);
    put(text, u"identity"_s, draft.identity);
    put(text, u"birth"_s, draft.birth);
    put(text, u"phone"_s, draft.phone);
    put(text, u"hamlet"_s, draft.hamlet);
    put(text, u"procedure_text"_s, draft.procedureText);
    if (draft.procedure) {
        text.insert(u"procedure_chosen"_s, true);
        put(text, u"procedure"_s, draft.procedure->code);
        put(text, u"procedure_name"_s, draft.procedure->name);
    }
    text.insert(u"outcome"_s, idOf(draft.outcome));
    text.insert(u"outcome_chosen"_s, draft.outcomeChosen);
    if (!draft.obstacles.isEmpty())
        text.insert(u"obstacles"_s, textOf(draft.obstacles));
    put(text, u"code"_s, draft.code);
    put(text, u"due"_s, draft.typedDue);
    put(text, u"note"_s, draft.note);
    if (draft.papers)
        text.insert(u"papers"_s, textOf(*draft.papers));
    if (draft.channel)
        text.insert(u"channel"_s, idOf(*draft.channel));
    put(text, u"times"_s, draft.times);
    if (draft.startedAt)
        text.insert(u"started"_s, draft.startedAt->toUTC().toString(Qt::ISODateWithMs));
    return text;
}

AssistDraft draftFrom(const QJsonObject &text)
{
    const auto of = [&](const QString &name) {
        return text.value(name).toString();
    };
    AssistDraft draft;
    draft.name = of(u"name"_s);
    readPerson(draft, text);
    draft.identity = of(u"identity"_s);
    draft.birth = of(u"birth"_s);
    draft.phone = of(u"phone"_s);
    draft.hamlet = of(u"hamlet"_s);
    draft.procedureText = of(u"procedure_text"_s);
    if (text.value(u"procedure_chosen"_s).toBool())
        draft.procedure = ProcedureChoice{optionalText(text, u"procedure"_s), optionalText(text, u"procedure_name"_s)};
    draft.outcome = outcomeFromText(of(u"outcome"_s)).value_or(Outcome::SubmittedOnline);
    draft.outcomeChosen = text.value(u"outcome_chosen"_s).toBool();
    draft.obstacles = obstaclesFrom(text.value(u"obstacles"_s).toArray());
    draft.code = of(u"code"_s);
    draft.typedDue = optionalText(text, u"due"_s);
    draft.note = of(u"note"_s);
    draft.papers = papersFrom(text.value(u"papers"_s));
    draft.channel = channelFromText(of(u"channel"_s));
    draft.times = optionalText(text, u"times"_s);
    if (const auto started = optionalText(text, u"started"_s))
        draft.startedAt = QDateTime::fromString(*started, Qt::ISODateWithMs);
    return draft;
}

} // namespace somotcua
