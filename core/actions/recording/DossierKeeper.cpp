#include "recording/DossierKeeper.h"

#include "AuditedWrite.h"
#include "calendar/DueDate.h"
#include "citizens/CitizenStore.h"
#include "text/NameOrder.h"

#include <algorithm>

namespace somotcua {

namespace {

DossierHead headOf(const DossierAsWritten &written, const Citizen &citizen)
{
    const DossierCells &cells = written.cells;
    DossierHead head;
    head.citizen = citizen.id;
    head.code = cells.code;
    head.procedure = cells.procedure;
    head.channel = cells.channel.value_or(Channel::Online);
    head.submittedDay = cells.submitted.value_or(cells.day);
    head.typedDue = cells.due;
    head.volunteer = cells.volunteer;
    head.hamlet = citizen.hamlet;
    head.nameKey = nameKey(citizen.name);
    return head;
}

OnlineLevel levelOf(const std::optional<Procedure> &procedure)
{
    return procedure ? procedure->onlineLevel : OnlineLevel::Unknown;
}

QTime timeOn(QDate day, const QDateTime &moment)
{
    return localDay(moment) == day ? localTime(moment) : QTime();
}

} // namespace

DossierKeeper::DossierKeeper(AuditedWrite &write, EntryLookup &lookup, StaleEntries &stale,
                             std::optional<ImportBatchId> batch)
    : m_write(write)
    , m_lookup(lookup)
    , m_stale(stale)
    , m_batch(batch)
    , m_assists(write.database())
    , m_cells(write.database())
    , m_dossiers(write.database())
{ }

Result<DossierId> DossierKeeper::make(const DossierCells &cells, const Citizen &citizen)
{
    const auto written = together({cells});
    Q_ASSERT(written);
    const auto procedure = m_lookup.procedure(cells.procedure);
    if (!procedure)
        return passOn(procedure);
    QList<StatusLine> lines = linesOf(*written);
    if (!m_batch) {
        if (const auto expected = expectDue(lines, *procedure, {}, false); !expected)
            return passOn(expected);
    }
    DossierHead head = headOf(*written, citizen);
    head.onlineLevel = levelOf(*procedure);
    const auto made = m_dossiers.insert(m_write, head, lines, m_batch);
    if (made)
        m_stale.made(*made);
    return made;
}

Result<> DossierKeeper::takeIn(const DossierCode &code, DossierId dossier)
{
    const auto waiting = m_cells.waitingFor(code);
    if (!waiting)
        return passOn(waiting);
    for (const AssistId assist : *waiting) {
        auto cells = m_cells.find(assist);
        if (!cells)
            return passOn(cells);
        cells->code.reset();
        if (const auto set = m_cells.set(m_write, assist, *cells); !set)
            return set;
        if (const auto set = m_assists.setDossier(m_write, assist, dossier); !set)
            return set;
        m_stale.touched(assist);
        settleLater(dossier);
    }
    return {};
}

Result<> DossierKeeper::letGo(AssistId assist, const std::optional<DossierCode> &code)
{
    auto cells = m_cells.find(assist);
    if (!cells)
        return passOn(cells);
    cells->code = code;
    if (const auto set = m_cells.set(m_write, assist, *cells); !set)
        return set;
    if (const auto set = m_assists.setDossier(m_write, assist, {}); !set)
        return set;
    m_stale.touched(assist);
    return {};
}

Result<> DossierKeeper::letGoAllBut(AssistId kept, DossierId id)
{
    const auto dossier = m_dossiers.find(id);
    if (!dossier)
        return passOn(dossier);
    const auto assists = m_cells.assistsOf(id);
    if (!assists)
        return passOn(assists);
    for (const AssistId assist : *assists) {
        if (assist == kept)
            continue;
        if (const auto gone = letGo(assist, dossier->code); !gone)
            return gone;
    }
    return {};
}

Result<> DossierKeeper::settle(DossierId dossier)
{
    const auto before = m_dossiers.find(dossier);
    if (!before)
        return passOn(before);
    return bring(dossier, before->code, *before);
}

Result<> DossierKeeper::settle(DossierId dossier, const std::optional<DossierCode> &code)
{
    const auto before = m_dossiers.find(dossier);
    if (!before)
        return passOn(before);
    return bring(dossier, code, *before);
}

Result<> DossierKeeper::finish()
{
    while (!m_waiting.isEmpty()) {
        const QSet<qint64> waiting = std::exchange(m_waiting, {});
        for (const qint64 id : waiting) {
            if (const auto settled = settle(DossierId{id}); !settled)
                return settled;
        }
    }
    return {};
}

Result<> DossierKeeper::bring(DossierId id, const std::optional<DossierCode> &code, const Dossier &before)
{
    m_waiting.remove(id.value);
    m_stale.touched(id);
    auto rows = m_cells.ofDossier(id);
    if (!rows)
        return passOn(rows);
    for (DossierCells &row : *rows)
        row.code = code;
    const auto written = together(*rows);
    if (!written)
        return goWithoutRows(id, before);

    if (before.voidedAt) {
        if (const auto restored = m_dossiers.restore(m_write, id); !restored)
            return restored;
    }
    const auto citizen = CitizenStore(m_write.database()).find(written->cells.citizen);
    if (!citizen)
        return passOn(citizen);
    const auto procedure = m_lookup.procedure(written->cells.procedure);
    if (!procedure)
        return passOn(procedure);
    const auto imported = m_dossiers.isImported(id);
    if (!imported)
        return passOn(imported);

    const bool sameProcedure = before.procedure == written->cells.procedure;
    QList<StatusLine> lines = linesOf(*written);
    if (!*imported) {
        const auto stored = m_dossiers.lines(id);
        if (!stored)
            return passOn(stored);
        if (const auto expected = expectDue(lines, *procedure, *stored, sameProcedure); !expected)
            return expected;
    }
    DossierHead head = headOf(*written, *citizen);
    // The level is the one of the day it was submitted, whatever the catalogue says now.
    head.onlineLevel = before.onlineLevel;
    if (!sameProcedure)
        head.onlineLevel = levelOf(*procedure);
    return m_dossiers.settle(m_write, id, head, lines, m_batch);
}

Result<> DossierKeeper::goWithoutRows(DossierId id, const Dossier &before)
{
    const auto left = m_cells.assistsOf(id);
    if (!left)
        return passOn(left);
    for (const AssistId assist : *left) {
        if (const auto gone = letGo(assist, before.code); !gone)
            return gone;
    }
    if (before.voidedAt)
        return {};
    return m_dossiers.takeBack(m_write, id);
}

Result<> DossierKeeper::expectDue(QList<StatusLine> &lines, const std::optional<Procedure> &procedure,
                                  const QList<StoredLine> &before, bool sameProcedure)
{
    bool received = false;
    for (StatusLine &line : lines) {
        const bool isReception = line.status == DossierStatus::Received && !received;
        if (line.status != DossierStatus::Registered && !isReception)
            continue;
        received = received || isReception;

        const auto stored = std::ranges::find_if(before, [&](const StoredLine &other) {
            return other.fromRows && other.line.status == line.status && other.line.day == line.day;
        });
        const bool known = stored != before.cend();
        if (known && sameProcedure) {
            // Counted once; the catalogue may say something else by now.
            line.dueDay = stored->line.dueDay;
            continue;
        }
        if (!procedure || !procedure->processing)
            continue;
        const auto calendar = m_lookup.calendar(line.day);
        if (!calendar)
            return passOn(calendar);
        const QDateTime recordedAt = known ? stored->line.recordedAt : m_write.stamp().moment;
        line.dueDay = dueDay(line.day, timeOn(line.day, recordedAt), *procedure->processing, **calendar);
    }
    return {};
}

} // namespace somotcua
