#include "assists/PaperMarkStore.h"

#include "Statement.h"

namespace somotcua {

namespace {

constexpr auto kOf = R"sql(
    SELECT name, brought FROM assist_paper WHERE assist_id = :assist ORDER BY position
)sql";

constexpr auto kForget = R"sql(
    DELETE FROM assist_paper WHERE assist_id = :assist
)sql";

constexpr auto kAdd = R"sql(
    INSERT INTO assist_paper (assist_id, position, name, brought) VALUES (:assist, :position, :name, :brought)
)sql";

constexpr auto kLastOf = R"sql(
    SELECT assist.id, assist.day
    FROM assist
    WHERE assist.person_id = (SELECT person_id FROM citizen WHERE id = :citizen) AND assist.voided_at IS NULL
        AND assist.id IS NOT :but
        AND (assist.procedure_id = :procedure
             OR assist.procedure_id IN (SELECT other.id FROM procedure AS other JOIN procedure AS this ON this.code = other.code
                                        WHERE this.id = :procedure))
        AND EXISTS (SELECT 1 FROM assist_paper WHERE assist_id = assist.id)
    ORDER BY assist.day DESC, assist.id DESC
    LIMIT 1
)sql";

} // namespace

Result<std::optional<QList<PaperMark>>> PaperMarkStore::of(AssistId assist)
{
    Statement rows(m_database, kOf);
    if (const auto started = rows.bind(":assist", assist).start(); !started)
        return passOn(started);
    QList<PaperMark> papers;
    while (rows.next())
        papers << PaperMark{rows.text(0), rows.integer(1) != 0};
    if (const auto finished = rows.finish(); !finished)
        return passOn(finished);
    return papers.isEmpty() ? std::nullopt : std::optional(papers);
}

Result<> PaperMarkStore::set(AuditedWrite &, AssistId assist, const std::optional<QList<PaperMark>> &papers)
{
    if (const auto gone = Statement(m_database, kForget).bind(":assist", assist).run(); !gone)
        return passOn(gone);
    int position = 0;
    for (const PaperMark &paper : papers.value_or(QList<PaperMark>())) {
        const auto added = Statement(m_database, kAdd)
                               .bind(":assist", assist)
                               .bind(":position", ++position)
                               .bind(":name", paper.name)
                               .bind(":brought", paper.brought ? 1 : 0)
                               .run();
        if (!added)
            return passOn(added);
    }
    return {};
}

Result<std::optional<EarlierPapers>> PaperMarkStore::lastOf(CitizenId person, ProcedureId procedure,
                                                            std::optional<AssistId> but)
{
    Statement last(m_database, kLastOf);
    last.bind(":citizen", person).bind(":procedure", procedure).bind(":but", but);
    if (const auto started = last.start(); !started)
        return passOn(started);
    std::optional<EarlierPapers> earlier;
    if (last.next())
        earlier = EarlierPapers{last.id<AssistId>(0), last.day(1), {}};
    if (const auto finished = last.finish(); !finished)
        return passOn(finished);
    if (!earlier)
        return earlier;
    const auto papers = of(earlier->assist);
    if (!papers)
        return passOn(papers);
    earlier->papers = papers->value_or(QList<PaperMark>());
    return earlier;
}

} // namespace somotcua
