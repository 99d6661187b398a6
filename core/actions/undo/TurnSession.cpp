#include "undo/TurnSession.h"

#include "AuditedWrite.h"
#include "recording/SessionNotes.h"
#include "sessions/SessionStore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(somotcua::TurnSession)
};

Result<> turnOne(AuditedWrite &write, const AuditEntry &entry, SessionId session, const QString &prefix, Turn turn)
{
    SessionStore sessions(write.database());
    const auto present = sessions.find(session);
    if (!present)
        return passOn(present);
    HelpSession wanted = *present;
    for (const AuditValue &value : entry.values) {
        if (value.field.startsWith(prefix))
            putNote(wanted, value.field.mid(prefix.size()), valueAt(value, turn));
    }
    const bool held = wanted.state == SessionState::Open || wanted.state == SessionState::Closed;
    if (!held) {
        const auto has = sessions.hasAssists(session);
        if (!has)
            return passOn(has);
        if (*has)
            wanted.state = present->state;
    }
    if (const auto put = sessions.put(write, wanted); !put)
        return passOn(put);
    return {};
}

Result<> turnSession(AuditedWrite &write, const AuditEntry &entry, Turn turn)
{
    if (!entry.subjectId)
        return fail(Fault::NothingToUndo, entry.subject);
    if (const auto put = turnOne(write, entry, SessionId{*entry.subjectId}, {}, turn); !put)
        return put;
    const AuditValue *left = valueOf(entry, u"left"_s);
    if (!left || !left->after)
        return {};
    return turnOne(write, entry, SessionId{left->after->toLongLong()}, u"left."_s, turn);
}

Result<bool> sessionStands(Database &, const AuditEntry &, Turn)
{
    return true;
}

QString shiftWord(Shift shift)
{
    switch (shift) {
    case Shift::Morning:
        //: After a day. vi: sáng
        return Tr::tr("morning");
    case Shift::Afternoon:
        //: After a day. vi: chiều
        return Tr::tr("afternoon");
    case Shift::Evening:
        //: After a day. vi: tối
        return Tr::tr("evening");
    }
    Q_UNREACHABLE();
}

/// The subject ends in the day and the id of a shift: "Lý Thị Trang, 23/09/2024 afternoon".
QString shown(const QString &subject)
{
    const qsizetype space = subject.lastIndexOf(u' ');
    const auto shift = shiftFromId(subject.mid(space + 1));
    return shift ? subject.first(space + 1) + shiftWord(*shift) : subject;
}

QString openingWords(const QString &subject)
{
    //: After "Undone:"; a day and a shift. vi: mở buổi %1
    return Tr::tr("opening the session of %1").arg(shown(subject));
}

QString closingWords(const QString &subject)
{
    //: After "Undone:"; a day and a shift. vi: khép buổi %1
    return Tr::tr("closing the session of %1").arg(shown(subject));
}

QString addingWords(const QString &subject)
{
    //: After "Undone:"; a day and a shift. vi: thêm buổi %1
    return Tr::tr("adding the session of %1").arg(shown(subject));
}

QString callingOffWords(const QString &subject)
{
    //: After "Undone:"; a day and a shift. vi: hoãn buổi %1
    return Tr::tr("calling off the session of %1").arg(shown(subject));
}

QString resumingWords(const QString &subject)
{
    //: After "Undone:"; a day and a shift. vi: bỏ hoãn buổi %1
    return Tr::tr("holding the session of %1 after all").arg(shown(subject));
}

QString puttingWords(const QString &subject)
{
    //: After "Undone:"; a person, a day and a shift. vi: xếp trực %1
    return Tr::tr("putting on duty: %1").arg(shown(subject));
}

QString movingWords(const QString &subject)
{
    //: After "Undone:"; a person, a day and a shift. vi: chuyển trực %1
    return Tr::tr("moving to another session: %1").arg(shown(subject));
}

QString takingOffWords(const QString &subject)
{
    //: After "Undone:"; a person, a day and a shift. vi: bỏ trực %1
    return Tr::tr("taking off duty: %1").arg(shown(subject));
}

} // namespace

bool isAboutSessions(const QString &action)
{
    return action.startsWith(u"session."_s) || action.startsWith(u"duty."_s);
}

QList<UndoableAction> sessionActions()
{
    return {{u"session.open"_s, turnSession, sessionStands, openingWords},
            {u"session.close"_s, turnSession, sessionStands, closingWords},
            {u"session.close_forgotten"_s, turnSession, sessionStands, closingWords},
            {u"session.add"_s, turnSession, sessionStands, addingWords},
            {u"session.call_off"_s, turnSession, sessionStands, callingOffWords},
            {u"session.resume"_s, turnSession, sessionStands, resumingWords},
            {u"duty.put"_s, turnSession, sessionStands, puttingWords},
            {u"duty.move"_s, turnSession, sessionStands, movingWords},
            {u"duty.take_off"_s, turnSession, sessionStands, takingOffWords}};
}

} // namespace somotcua
