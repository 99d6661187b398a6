#include "LogAssist.h"

#include "AssistRecorder.h"
#include "assists/AssistStore.h"
#include "AuditedWrite.h"
#include "EntryFields.h"

using namespace Qt::StringLiterals;

namespace somotcua {

Result<LoggedAssist> logAssist(Database &database, const AssistEntry &entry, const Stamp &stamp,
                               const std::function<Result<>(AuditedWrite &, AssistId)> &also)
{
    if (entry.day > stamp.day())
        return fail(Fault::DayInFuture, shownDay(entry.day));
    AuditedWrite write(database, stamp, u"assist.log"_s);
    if (const auto begun = write.begun(); !begun)
        return passOn(begun);

    AssistRecorder recorder(write);
    auto logged = recorder.record(entry);
    if (!logged)
        return logged;
    if (const auto finished = recorder.finish(); !finished)
        return passOn(finished);

    if (also) {
        if (const auto written = also(write, logged->assist); !written)
            return passOn(written);
    }
    const auto number = AssistStore(database).numberOfDay(logged->assist, entry.day);
    if (!number)
        return passOn(number);
    logged->number = *number;
    for (const EntryField &field : fieldsOf(entry))
        write.note(field.name, {}, field.value);
    if (const auto kept = write.commit(entry.citizen, logged->assist.value); !kept)
        return passOn(kept);
    return logged;
}

} // namespace somotcua
