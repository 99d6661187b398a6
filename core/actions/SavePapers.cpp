#include "SavePapers.h"

#include "AuditedWrite.h"
#include "office/PaperStore.h"
#include "office/ProcedureStore.h"

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

Result<Procedure> known(Database &database, ProcedureId id)
{
    const auto procedure = ProcedureStore(database).find(id);
    if (!procedure)
        return passOn(procedure);
    if (!*procedure)
        return fail(Fault::UnknownProcedure, QString::number(id.value));
    return **procedure;
}

std::optional<QString> linesOf(const std::optional<QStringList> &papers)
{
    return papers ? std::optional(papers->join(u'\n')) : std::nullopt;
}

} // namespace

Result<> savePapers(Database &database, ProcedureId id, const QStringList &papers, const Stamp &stamp)
{
    AuditedWrite write(database, stamp, u"procedure.papers"_s);
    if (const auto begun = write.begun(); !begun)
        return begun;
    const auto procedure = known(database, id);
    if (!procedure)
        return passOn(procedure);
    PaperStore store(database);
    const auto before = store.papers(id);
    if (!before)
        return passOn(before);
    const QStringList wanted = tidyPapers(papers);
    if (*before == wanted)
        return {};
    if (const auto set = store.setPapers(write, id, wanted); !set)
        return set;
    write.note(u"papers"_s, linesOf(*before), linesOf(wanted));
    if (const auto kept = write.commit(procedure->name, id.value); !kept)
        return passOn(kept);
    return {};
}

Result<> saveFees(Database &database, ProcedureId id, const ChannelFees &fees, const Stamp &stamp)
{
    AuditedWrite write(database, stamp, u"procedure.fees"_s);
    if (const auto begun = write.begun(); !begun)
        return begun;
    const auto procedure = known(database, id);
    if (!procedure)
        return passOn(procedure);
    PaperStore store(database);
    const auto before = store.fees(id);
    if (!before)
        return passOn(before);
    if (*before == fees)
        return {};
    if (const auto set = store.setFees(write, id, fees); !set)
        return set;
    const ChannelFees old = before->value_or(ChannelFees());
    write.note(u"fee_online"_s, old.online, fees.online);
    write.note(u"fee_in_person"_s, old.inPerson, fees.inPerson);
    if (const auto kept = write.commit(procedure->name, id.value); !kept)
        return passOn(kept);
    return {};
}

} // namespace somotcua
