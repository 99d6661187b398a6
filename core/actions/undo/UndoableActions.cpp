#include "undo/UndoableActions.h"

#include "undo/TurnAssist.h"
#include "undo/TurnCatalogue.h"
#include "undo/TurnFollowUp.h"
#include "undo/TurnImport.h"
#include "undo/TurnIndicator.h"
#include "undo/TurnPaper.h"
#include "undo/TurnPapers.h"
#include "undo/TurnPersons.h"
#include "undo/TurnReportNote.h"
#include "undo/TurnSession.h"
#include "undo/TurnStatus.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(somotcua::UndoableActions)
};

/// The names of the files without their folders.
QString filesOf(const QString &subject)
{
    QStringList names;
    for (const QString &path : subject.split(u'\n'))
        names << QFileInfo(path).fileName();
    return names.join(u", "_s);
}

} // namespace

const QList<UndoableAction> &undoableActions()
{
    static const QList<UndoableAction> kActions = QList<UndoableAction>{
        {u"assist.log"_s, turnLog, logStands,
         [](const QString &subject) {
             //: After "Undone:". vi: lưu lượt %1
             return Tr::tr("saving the assist of %1").arg(subject);
         }},
        {u"assist.correct"_s, turnCorrection, correctionStands,
         [](const QString &subject) {
             //: After "Undone:". vi: sửa lượt %1
             return Tr::tr("correcting the assist of %1").arg(subject);
         }},
        {u"assist.take_back"_s, turnTakingBack, takingBackStands,
         [](const QString &subject) {
             //: After "Undone:". vi: rút lại lượt %1
             return Tr::tr("taking back the assist of %1").arg(subject);
         }},
        {u"dossier.status"_s, turnStatus, statusStands,
         [](const QString &subject) {
             //: After "Undone:"; %1 is a dossier's code or a name. vi: chuyển trạng thái hồ sơ %1
             return Tr::tr("changing the status of the dossier %1").arg(subject);
         }},
        {u"citizen.join"_s, turnPersons, personsStand,
         [](const QString &subject) {
             //: After "Undone:". vi: gộp người %1
             return Tr::tr("joining the entries of %1").arg(subject);
         }},
        {u"citizen.part"_s, turnPersons, personsStand,
         [](const QString &subject) {
             //: After "Undone:". vi: tách người %1
             return Tr::tr("parting the entries of %1").arg(subject);
         }},
        {u"import"_s, turnImport, importStands,
         [](const QString &subject) {
             //: After "Undone:"; %1 is the name of a file. vi: nhập sổ %1
             return Tr::tr("importing the book %1").arg(filesOf(subject));
         }},
        {u"import.take_back"_s, turnTakingImportBack, takingImportBackStands,
         [](const QString &subject) {
             //: After "Undone:"; %1 is the name of a file. vi: rút lại lần nhập sổ %1
             return Tr::tr("taking back the import of %1").arg(filesOf(subject));
         }},
        {u"paper.blank"_s, turnBlankRows, blankRowsStand,
         [](const QString &subject) {
             //: After "Undone:"; %1 is the number of a sheet of paper. vi: bỏ trống dòng của tờ ghi tay số %1
             return Tr::tr("leaving rows of the paper sheet %1 blank").arg(subject);
         }},
    } + sessionActions() + followUpActions() + catalogueActions() + paperActions() + indicatorActions() + reportNoteActions();
    return kActions;
}

const UndoableAction *undoableAction(const QString &name)
{
    const QList<UndoableAction> &actions = undoableActions();
    const auto found = std::ranges::find(actions, name, &UndoableAction::name);
    return found == actions.cend() ? nullptr : &*found;
}

QStringList namesOfUndoableActions()
{
    QStringList names;
    for (const UndoableAction &action : undoableActions())
        names << action.name;
    return names;
}

std::optional<QString> valueAt(const AuditValue &value, Turn turn)
{
    return turn == Turn::Back ? value.before : value.after;
}

const AuditValue *valueOf(const AuditEntry &entry, const QString &field)
{
    const auto found = std::ranges::find(entry.values, field, &AuditValue::field);
    return found == entry.values.cend() ? nullptr : &*found;
}

} // namespace somotcua
