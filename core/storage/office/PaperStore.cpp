#include "office/PaperStore.h"

#include "assists/Outcome.h"
#include "AuditedWrite.h"
#include "Database.h"
#include "Statement.h"
#include "Uuid.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

constexpr auto kTables = R"sql(
    SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name IN ('procedure_paper', 'procedure_fee')
)sql";

constexpr auto kPapers = R"sql(
    SELECT id, name, voided_at FROM procedure_paper WHERE procedure_id = :procedure ORDER BY position, id
)sql";

constexpr auto kAddPaper = R"sql(
    INSERT INTO procedure_paper (uuid, procedure_id, position, name, recorded_at, recorded_by)
    VALUES (:uuid, :procedure, :position, :name, :moment, :by)
)sql";

constexpr auto kMovePaper = R"sql(
    UPDATE procedure_paper SET position = :position WHERE id = :id
)sql";

constexpr auto kTakeBackPaper = R"sql(
    UPDATE procedure_paper SET voided_at = :moment, voided_by = :by WHERE id = :id
)sql";

constexpr auto kFees = R"sql(
    SELECT channel, fee, voided_at FROM procedure_fee WHERE procedure_id = :procedure ORDER BY id
)sql";

constexpr auto kTakeBackFee = R"sql(
    UPDATE procedure_fee SET voided_at = :moment, voided_by = :by
    WHERE procedure_id = :procedure AND channel = :channel AND voided_at IS NULL
)sql";

constexpr auto kAddFee = R"sql(
    INSERT INTO procedure_fee (uuid, procedure_id, channel, fee, recorded_at, recorded_by)
    VALUES (:uuid, :procedure, :channel, :fee, :moment, :by)
)sql";

struct PaperLine
{
    qint64 id = 0;
    QString name;
};

struct WrittenPapers
{
    QList<PaperLine> lines; // those that hold
    bool any = false; // also those that were taken back
};

Result<WrittenPapers> readPapers(Database &database, ProcedureId procedure)
{
    Statement rows(database, kPapers);
    if (const auto started = rows.bind(":procedure", procedure).start(); !started)
        return passOn(started);
    WrittenPapers written;
    while (rows.next()) {
        written.any = true;
        if (rows.isNull(2))
            written.lines.push_back({rows.integer(0), rows.text(1)});
    }
    if (const auto finished = rows.finish(); !finished)
        return passOn(finished);
    return written;
}

} // namespace

Result<bool> PaperStore::hasTables()
{
    if (m_database.mode() == OpenMode::ReadWrite)
        return true; // brought up to date on opening
    Statement tables(m_database, kTables);
    if (const auto started = tables.start(); !started)
        return passOn(started);
    const bool both = tables.next() && tables.integer(0) == 2;
    if (const auto finished = tables.finish(); !finished)
        return passOn(finished);
    return both;
}

Result<std::optional<QStringList>> PaperStore::papers(ProcedureId procedure)
{
    const auto has = hasTables();
    if (!has)
        return passOn(has);
    if (!*has)
        return std::nullopt;
    const auto written = readPapers(m_database, procedure);
    if (!written)
        return passOn(written);
    if (!written->any)
        return std::nullopt;
    QStringList names;
    for (const PaperLine &line : written->lines)
        names << line.name;
    return names;
}

Result<std::optional<ChannelFees>> PaperStore::fees(ProcedureId procedure)
{
    const auto has = hasTables();
    if (!has)
        return passOn(has);
    if (!*has)
        return std::nullopt;
    Statement rows(m_database, kFees);
    if (const auto started = rows.bind(":procedure", procedure).start(); !started)
        return passOn(started);
    std::optional<ChannelFees> fees;
    while (rows.next()) {
        if (!fees)
            fees = ChannelFees();
        if (rows.isNull(2))
            (channelFromId(rows.text(0)) == Channel::Online ? fees->online : fees->inPerson) = rows.optionalText(1);
    }
    if (const auto finished = rows.finish(); !finished)
        return passOn(finished);
    return fees;
}

Result<> PaperStore::setPapers(AuditedWrite &write, ProcedureId procedure, const QStringList &papers)
{
    auto written = readPapers(m_database, procedure);
    if (!written)
        return passOn(written);
    int position = 0;
    for (const QString &paper : papers) {
        ++position;
        const auto known = std::ranges::find(written->lines, paper, &PaperLine::name);
        Result<qint64> kept;
        if (known != written->lines.end()) {
            kept = Statement(m_database, kMovePaper).bind(":position", position).bind(":id", known->id).run();
            written->lines.erase(known);
        } else {
            kept = Statement(m_database, kAddPaper)
                       .bind(":uuid", newUuid())
                       .bind(":procedure", procedure)
                       .bind(":position", position)
                       .bind(":name", paper)
                       .bind(":moment", write.stamp().moment)
                       .bind(":by", write.stamp().by)
                       .insert();
        }
        if (!kept)
            return passOn(kept);
    }
    for (const PaperLine &line : std::as_const(written->lines)) {
        const auto taken = Statement(m_database, kTakeBackPaper)
                               .bind(":moment", write.stamp().moment)
                               .bind(":by", write.stamp().by)
                               .bind(":id", line.id)
                               .run();
        if (!taken)
            return passOn(taken);
    }
    return {};
}

Result<> PaperStore::setFees(AuditedWrite &write, ProcedureId procedure, const ChannelFees &wanted)
{
    const std::pair<Channel, std::optional<QString>> fees[]{{Channel::Online, wanted.online},
                                                            {Channel::InPerson, wanted.inPerson}};
    for (const auto &[channel, fee] : fees) {
        const auto taken = Statement(m_database, kTakeBackFee)
                               .bind(":moment", write.stamp().moment)
                               .bind(":by", write.stamp().by)
                               .bind(":procedure", procedure)
                               .bind(":channel", idOf(channel))
                               .run();
        if (!taken)
            return passOn(taken);
        const auto added = Statement(m_database, kAddFee)
                               .bind(":uuid", newUuid())
                               .bind(":procedure", procedure)
                               .bind(":channel", idOf(channel))
                               .bind(":fee", fee)
                               .bind(":moment", write.stamp().moment)
                               .bind(":by", write.stamp().by)
                               .insert();
        if (!added)
            return passOn(added);
    }
    return {};
}

} // namespace somotcua
