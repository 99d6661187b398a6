#include "SavePapers.h"

#include "AuditedWrite.h"
#include "base/Required.h"
#include "office/PaperStore.h"
#include "office/ProcedureStore.h"
#include "ProcedureGuide.h"
#include "undo/TurnPapers.h"

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

Result<Procedure> known(Database &database, ProcedureId id)
{
    return required(ProcedureStore(database).find(id), Fault::UnknownProcedure, QString::number(id.value));
}

} // namespace

Result<> savePapers(Database &database, ProcedureId id, const QStringList &papers, const Stamp &stamp)
{
    AuditedWrite write(database, stamp, kPapersSaved);
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
    // What the program proposed is noted too: undoing writes it down as the office's own.
    const auto shown = papersOf(database, *procedure);
    if (!shown)
        return passOn(shown);
    if (const auto set = store.setPapers(write, id, wanted); !set)
        return set;
    write.note(kPapersNote, shown->join(u'\n'), wanted.join(u'\n'));
    if (const auto kept = write.commit(procedure->name, id.value); !kept)
        return passOn(kept);
    return {};
}

Result<> saveFees(Database &database, ProcedureId id, const ChannelFees &fees, const Stamp &stamp)
{
    AuditedWrite write(database, stamp, kFeesSaved);
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
    const auto old = feesOf(database, *procedure, localDay(stamp.moment));
    if (!old)
        return passOn(old);
    if (const auto set = store.setFees(write, id, fees); !set)
        return set;
    write.note(kOnlineFeeNote, old->online, fees.online);
    write.note(kInPersonFeeNote, old->inPerson, fees.inPerson);
    if (const auto kept = write.commit(procedure->name, id.value); !kept)
        return passOn(kept);
    return {};
}

} // namespace somotcua
