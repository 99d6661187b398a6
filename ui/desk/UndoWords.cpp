#include "desk/UndoWords.h"

#include <QCoreApplication>

namespace somotcua {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(somotcua::UndoWords)
};

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
    return action.subject;
}

} // namespace somotcua
