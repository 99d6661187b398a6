#include "desk/UndoWords.h"

#include "desk/SessionWords.h"
#include "recording/UndoSession.h"

#include <QCoreApplication>

namespace somotcua {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(somotcua::UndoWords)
};

/// The subject ends in the day and the id of a shift: "Lý Thị Trang, 23/09/2024 afternoon".
QString shownSubject(const QString &subject)
{
    const qsizetype space = subject.lastIndexOf(u' ');
    const auto shift = shiftFromId(subject.mid(space + 1));
    return shift ? subject.first(space) + u' ' + shortShiftWord(*shift) : subject;
}

QString sessionActionWords(const Undoable &action)
{
    const QString subject = shownSubject(action.subject);
    const auto is = [&](QLatin1StringView name) {
        return action.action == name;
    };
    if (is(QLatin1StringView("session.open")))
        //: After "Undone:"; a day and a shift. vi: mở buổi %1
        return Tr::tr("opening the session of %1").arg(subject);
    if (is(QLatin1StringView("session.close")) || is(QLatin1StringView("session.close_forgotten")))
        //: After "Undone:"; a day and a shift. vi: khép buổi %1
        return Tr::tr("closing the session of %1").arg(subject);
    if (is(QLatin1StringView("session.add")))
        //: After "Undone:"; a day and a shift. vi: thêm buổi %1
        return Tr::tr("adding the session of %1").arg(subject);
    if (is(QLatin1StringView("session.call_off")))
        //: After "Undone:"; a day and a shift. vi: hoãn buổi %1
        return Tr::tr("calling off the session of %1").arg(subject);
    if (is(QLatin1StringView("session.resume")))
        //: After "Undone:"; a day and a shift. vi: bỏ hoãn buổi %1
        return Tr::tr("holding the session of %1 after all").arg(subject);
    if (is(QLatin1StringView("duty.put")))
        //: After "Undone:"; a person, a day and a shift. vi: xếp trực %1
        return Tr::tr("putting on duty: %1").arg(subject);
    if (is(QLatin1StringView("duty.move")))
        //: After "Undone:"; a person, a day and a shift. vi: chuyển trực %1
        return Tr::tr("moving to another session: %1").arg(subject);
    //: After "Undone:"; a person, a day and a shift. vi: bỏ trực %1
    return Tr::tr("taking off duty: %1").arg(subject);
}

} // namespace

QString undoneWords(const Undoable &action)
{
    const auto is = [&](QLatin1StringView name) {
        return action.action == name;
    };
    if (is(QLatin1StringView("assist.log")))
        //: After "Undone:". vi: lưu lượt %1
        return Tr::tr("saving the assist of %1").arg(action.subject);
    if (is(QLatin1StringView("assist.correct")))
        //: After "Undone:". vi: sửa lượt %1
        return Tr::tr("correcting the assist of %1").arg(action.subject);
    if (is(QLatin1StringView("assist.take_back")))
        //: After "Undone:". vi: rút lại lượt %1
        return Tr::tr("taking back the assist of %1").arg(action.subject);
    if (is(QLatin1StringView("citizen.join")))
        //: After "Undone:". vi: gộp người %1
        return Tr::tr("joining the entries of %1").arg(action.subject);
    if (is(QLatin1StringView("citizen.part")))
        //: After "Undone:". vi: tách người %1
        return Tr::tr("parting the entries of %1").arg(action.subject);
    if (is(QLatin1StringView("dossier.status")) || is(QLatin1StringView("dossier.statuses")))
        //: After "Undone:". vi: ghi trạng thái %1
        return Tr::tr("recording the status of %1").arg(action.subject);
    if (is(QLatin1StringView("follow_up.note")))
        //: After "Undone:". vi: ghi theo dõi %1
        return Tr::tr("noting the follow-up of %1").arg(action.subject);
    if (isAboutSessions(action.action))
        return sessionActionWords(action);
    return action.subject;
}

} // namespace somotcua
