#include "undo/TurnCatalogue.h"

#include "catalogue/UndoCatalogue.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(somotcua::TurnCatalogue)
};

Result<> turnCatalogue(AuditedWrite &write, const AuditEntry &entry, Turn turn)
{
    return putCatalogue(write, entry, turn == Turn::Back ? AuditSide::Before : AuditSide::After);
}

Result<bool> catalogueStands(Database &, const AuditEntry &, Turn)
{
    return true;
}

using Words = QString (*)(const QString &subject);

UndoableAction action(const char *name, Words words)
{
    return {QString::fromLatin1(name), turnCatalogue, catalogueStands, words};
}

QList<UndoableAction> procedureAndVolunteerActions()
{
    const Words changed = [](const QString &subject) {
        //: After "Undone:". vi: sửa thủ tục %1
        return Tr::tr("changing the procedure %1").arg(subject);
    };
    return {action("procedure.add",
                   [](const QString &subject) {
                       //: After "Undone:". vi: thêm thủ tục %1
                       return Tr::tr("adding the procedure %1").arg(subject);
                   }),
            action("procedure.change", changed), action("procedure.version", changed),
            action("volunteer.add",
                   [](const QString &subject) {
                       //: After "Undone:". vi: thêm tổ viên %1
                       return Tr::tr("adding the volunteer %1").arg(subject);
                   }),
            action("volunteer.change", [](const QString &subject) {
                //: After "Undone:". vi: sửa tổ viên %1
                return Tr::tr("changing the volunteer %1").arg(subject);
            })};
}

QList<UndoableAction> hamletActions()
{
    return {action("hamlet.add",
                   [](const QString &subject) {
                       //: After "Undone:". vi: thêm thôn %1
                       return Tr::tr("adding the hamlet %1").arg(subject);
                   }),
            action("hamlet.change",
                   [](const QString &subject) {
                       //: After "Undone:". vi: sửa thôn %1
                       return Tr::tr("changing the hamlet %1").arg(subject);
                   }),
            action("hamlet.join", [](const QString &subject) {
                //: After "Undone:". vi: gộp thôn %1
                return Tr::tr("joining the hamlet %1").arg(subject);
            })};
}

QList<UndoableAction> dayAndCountActions()
{
    const Words day = [](const QString &subject) {
        //: After "Undone:". vi: sửa ngày nghỉ %1
        return Tr::tr("changing the holiday %1").arg(subject);
    };
    const Words counted = [](const QString &subject) {
        //: After "Undone:". vi: ghi số tổ của %1
        return Tr::tr("counting the teams of %1").arg(subject);
    };
    const Words obstacle = [](const QString &subject) {
        //: After "Undone:". vi: sửa vướng mắc %1
        return Tr::tr("changing the obstacle %1").arg(subject);
    };
    return {action("holiday.set", day),
            action("holiday.take_back", day),
            action("holiday.import",
                   [](const QString &subject) {
                       //: After "Undone:". vi: nhập bảng ngày nghỉ %1
                       return Tr::tr("importing the holidays of %1").arg(subject);
                   }),
            action("team_count.record", counted),
            action("team_count.take_back", counted),
            action("obstacle.add", obstacle),
            action("obstacle.change", obstacle),
            action("obstacle.move", obstacle)};
}

} // namespace

QList<UndoableAction> catalogueActions()
{
    return procedureAndVolunteerActions() + hamletActions() + dayAndCountActions();
}

} // namespace somotcua
