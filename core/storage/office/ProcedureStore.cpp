#include "office/ProcedureStore.h"

#include "office/Voiding.h"
#include "Statement.h"
#include "text/Fold.h"
#include "text/NameOrder.h"
#include "text/SortedByKey.h"
#include "Uuid.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

constexpr auto kAll = R"sql(
    SELECT id, code, name, field, level, online_level, processing_days, processing_unit, fee, verified, valid_from,
           valid_to, hidden, own_short_name
    FROM procedure WHERE voided_at IS NULL ORDER BY code, valid_from, id
)sql";

constexpr auto kFind = R"sql(
    SELECT id, code, name, field, level, online_level, processing_days, processing_unit, fee, verified, valid_from,
           valid_to, hidden, own_short_name
    FROM procedure WHERE id = :id
)sql";

constexpr auto kWithCode = R"sql(
    SELECT id, code, name, field, level, online_level, processing_days, processing_unit, fee, verified, valid_from,
           valid_to, hidden, own_short_name
    FROM procedure WHERE code = :code AND voided_at IS NULL ORDER BY valid_from, id
)sql";

constexpr auto kAdd = R"sql(
    INSERT INTO procedure (uuid, code, name, name_folded, short_name, field, level, online_level, processing_days,
                           processing_unit, fee, verified, valid_from, valid_to, hidden, own_short_name,
                           import_batch_id)
    VALUES (:uuid, :code, :name, :name_folded, :short_name, :field, :level, :online_level, :processing_days,
            :processing_unit, :fee, :verified, :valid_from, :valid_to, :hidden, :own_short_name,
            :import_batch_id)
)sql";

constexpr auto kChange = R"sql(
    UPDATE procedure
    SET code = :code, name = :name, name_folded = :name_folded, short_name = :short_name, field = :field,
        level = :level, online_level = :online_level, processing_days = :processing_days,
        processing_unit = :processing_unit, fee = :fee, verified = :verified, valid_from = :valid_from,
        valid_to = :valid_to, hidden = :hidden, own_short_name = :own_short_name
    WHERE id = :id
)sql";

constexpr auto kVoid = R"sql(
    UPDATE procedure SET voided_at = :at, voided_by = :by WHERE id = :id
)sql";

std::optional<QString> filled(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

Procedure procedureAt(const Statement &row)
{
    Procedure procedure;
    procedure.id = row.id<ProcedureId>(0);
    procedure.code = row.text(1);
    procedure.name = row.text(2);
    procedure.field = row.optionalText(3);
    procedure.level = row.text(4);
    procedure.onlineLevel = onlineLevelFromId(row.text(5)).value_or(OnlineLevel::Unknown);
    if (const auto unit = processingUnitFromId(row.text(7)))
        procedure.processing = ProcessingTime{int(row.integer(6)), *unit};
    procedure.fee = row.text(8);
    procedure.verified = row.text(9);
    procedure.validFrom = row.optionalDay(10);
    procedure.validTo = row.optionalDay(11);
    procedure.hidden = row.integer(12) != 0;
    procedure.ownShortName = row.text(13);
    return procedure;
}

void bindValues(Statement &statement, const Procedure &procedure)
{
    const auto &time = procedure.processing;
    statement.bind(":code", filled(procedure.code))
        .bind(":name", procedure.name)
        .bind(":name_folded", fold(procedure.name))
        .bind(":short_name", procedure.shortName())
        .bind(":field", procedure.field)
        .bind(":level", filled(procedure.level))
        .bind(":online_level", idOf(procedure.onlineLevel))
        .bind(":processing_days", time ? std::optional(qint64(time->days)) : std::nullopt)
        .bind(":processing_unit", time ? std::optional(idOf(time->unit)) : std::nullopt)
        .bind(":fee", filled(procedure.fee))
        .bind(":verified", procedure.verified)
        .bind(":valid_from", procedure.validFrom)
        .bind(":valid_to", procedure.validTo)
        .bind(":hidden", procedure.hidden ? 1 : 0)
        .bind(":own_short_name", filled(procedure.ownShortName));
}

Result<QList<Procedure>> readProcedures(Statement &read)
{
    if (const auto started = read.start(); !started)
        return passOn(started);
    QList<Procedure> procedures;
    while (read.next())
        procedures.push_back(procedureAt(read));
    if (const auto finished = read.finish(); !finished)
        return passOn(finished);
    return procedures;
}

} // namespace

Result<ProcedureIndex *> ProcedureStore::catalogue()
{
    if (m_known)
        return &*m_known;
    const auto procedures = all();
    if (!procedures)
        return passOn(procedures);
    ProcedureIndex &index = m_known.emplace();
    for (const Procedure &procedure : *procedures)
        index.add(procedure);
    return &index;
}

Result<const Procedure *> ProcedureStore::lookUp(const QString &codeCell, const QString &nameCell, QDate day)
{
    // The one assist of a desk names its procedure by a code: no need to read the catalogue for that.
    if (!m_known && m_first.isEmpty() && looksLikeProcedureCode(codeCell)) {
        auto first = withCode(normaliseProcedureCode(codeCell));
        if (!first)
            return passOn(first);
        m_first = std::move(*first);
        if (!m_first.isEmpty())
            return bestOn(day, m_first);
    }
    const auto index = catalogue();
    if (!index)
        return passOn(index);
    return (*index)->find(codeCell, nameCell, day);
}

Result<QList<Procedure>> ProcedureStore::withCode(const QString &code)
{
    Statement read(m_database, kWithCode);
    return readProcedures(read.bind(":code", code));
}

Result<QList<Procedure>> ProcedureStore::all()
{
    Statement read(m_database, kAll);
    return readProcedures(read);
}

Result<QList<Procedure>> ProcedureStore::on(QDate day)
{
    auto procedures = all();
    if (!procedures)
        return procedures;
    procedures->removeIf([day](const Procedure &procedure) { return !procedure.validOn(day); });
    sortByKey(*procedures, [](const Procedure &one) { return textKey(one.shortName()); });
    return procedures;
}

Result<std::optional<Procedure>> ProcedureStore::find(ProcedureId id)
{
    Statement read(m_database, kFind);
    if (const auto started = read.bind(":id", id).start(); !started)
        return passOn(started);
    std::optional<Procedure> procedure;
    if (read.next())
        procedure = procedureAt(read);
    if (const auto finished = read.finish(); !finished)
        return passOn(finished);
    return procedure;
}

Result<std::optional<Procedure>> ProcedureStore::find(const QString &codeCell, const QString &nameCell, QDate day)
{
    const auto known = lookUp(tidy(codeCell), tidy(nameCell), day);
    if (!known)
        return passOn(known);
    return *known ? std::optional(**known) : std::nullopt;
}

Result<std::optional<FoundProcedure>> ProcedureStore::findOrAdd(AuditedWrite &write, const QString &codeCell,
                                                                const QString &nameCell, QDate day,
                                                                std::optional<ImportBatchId> batch)
{
    QString code = tidy(codeCell);
    QString name = tidy(nameCell);
    if (code.isEmpty() && name.isEmpty())
        return std::nullopt;
    const auto known = lookUp(code, name, day);
    if (!known)
        return passOn(known);
    if (*known)
        return FoundProcedure{**known, false};

    if (!looksLikeProcedureCode(code) && (looksLikeProcedureCode(name) || name.isEmpty()))
        std::swap(code, name);
    Procedure procedure;
    procedure.code = normaliseProcedureCode(code);
    procedure.name = name.isEmpty() ? procedure.code : name;
    procedure.verified = u"no"_s;
    const auto id = add(write, procedure, batch);
    if (!id)
        return passOn(id);
    procedure.id = *id;
    return FoundProcedure{procedure, true};
}

Result<ProcedureId> ProcedureStore::add(AuditedWrite &, const Procedure &procedure, std::optional<ImportBatchId> batch)
{
    Statement insert(m_database, kAdd);
    bindValues(insert, procedure);
    const auto id = insert.bind(":uuid", newUuid()).bind(":import_batch_id", batch).insert();
    if (!id)
        return passOn(id);
    if (m_known) {
        Procedure known = procedure;
        known.id = ProcedureId{*id};
        m_known->add(known);
    }
    return ProcedureId{*id};
}

Result<> ProcedureStore::change(AuditedWrite &, const Procedure &procedure)
{
    Statement update(m_database, kChange);
    bindValues(update, procedure);
    const auto changed = update.bind(":id", procedure.id).run();
    if (!changed)
        return passOn(changed);
    forget();
    return {};
}

Result<> ProcedureStore::setVoided(AuditedWrite &write, ProcedureId id, Voided voided)
{
    if (const auto done = runVoiding(write, kVoid, id.value, voided); !done)
        return done;
    forget();
    return {};
}

void ProcedureStore::forget()
{
    m_known.reset();
    m_first.clear();
}

} // namespace somotcua
