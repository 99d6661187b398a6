#include "recording/UndoSession.h"

#include "AuditedWrite.h"
#include "recording/SessionNotes.h"
#include "sessions/SessionStore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

Result<> putBack(AuditedWrite &write, const AuditEntry &entry, SessionId session, const QString &prefix)
{
    SessionStore sessions(write.database());
    const auto present = sessions.find(session);
    if (!present)
        return passOn(present);
    HelpSession former = *present;
    for (const AuditValue &value : entry.values) {
        if (value.field.startsWith(prefix))
            putNote(former, value.field.mid(prefix.size()), value.before);
    }
    const bool held = former.state == SessionState::Open || former.state == SessionState::Closed;
    if (!held) {
        const auto has = sessions.hasAssists(session);
        if (!has)
            return passOn(has);
        if (*has)
            former.state = present->state;
    }
    if (const auto put = sessions.put(write, former); !put)
        return passOn(put);
    return {};
}

} // namespace

bool isAboutSessions(const QString &action)
{
    return action.startsWith(u"session."_s) || action.startsWith(u"duty."_s);
}

Result<> undoSession(AuditedWrite &write, const AuditEntry &entry)
{
    if (!entry.subjectId)
        return fail(Fault::NothingToUndo, entry.subject);
    if (const auto put = putBack(write, entry, SessionId{*entry.subjectId}, {}); !put)
        return put;
    const auto left = std::ranges::find(entry.values, u"left"_s, &AuditValue::field);
    if (left == entry.values.cend() || !left->after)
        return {};
    return putBack(write, entry, SessionId{left->after->toLongLong()}, u"left."_s);
}

} // namespace somotcua
