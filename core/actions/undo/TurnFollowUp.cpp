#include "undo/TurnFollowUp.h"

#include "AuditedWrite.h"
#include "ChangeStatus.h"
#include "dossiers/DossierStore.h"
#include "followup/FollowUpNoteStore.h"
#include "NoteFollowUp.h"

#include <QCoreApplication>

namespace somotcua {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(somotcua::TurnFollowUp)
};

Result<> turnFollowUpNotes(AuditedWrite &write, const AuditEntry &entry, Turn turn)
{
    const AuditValue *noted = valueOf(entry, kFollowUpNotes);
    if (!noted || !noted->after)
        return fail(Fault::NothingToUndo, entry.subject);
    FollowUpNoteStore notes(write.database());
    for (const QString &id : noted->after->split(u' ')) {
        const auto turned
            = turn == Turn::Back ? notes.takeBack(write, id.toLongLong()) : notes.restore(write, id.toLongLong());
        if (!turned)
            return turned;
    }
    return {};
}

Result<> turnStatuses(AuditedWrite &write, const AuditEntry &entry, Turn turn)
{
    DossierStore dossiers(write.database());
    for (const AuditValue &value : entry.values) {
        if (!value.field.startsWith(kStatusLinePrefix) || !value.after)
            continue;
        const DossierId dossier{value.field.mid(kStatusLinePrefix.size()).toLongLong()};
        const qint64 line = value.after->toLongLong();
        const auto turned = turn == Turn::Back ? dossiers.takeBackLine(write, dossier, line)
                                               : dossiers.restoreLine(write, dossier, line);
        if (!turned)
            return turned;
    }
    return {};
}

Result<bool> followUpStands(Database &, const AuditEntry &, Turn)
{
    return true; // what was taken back meanwhile is a conflict, said as such
}

QString notingWords(const QString &subject)
{
    //: After "Undone:". vi: ghi theo dõi %1
    return Tr::tr("noting the follow-up of %1").arg(subject);
}

QString recordingWords(const QString &subject)
{
    //: After "Undone:". vi: ghi trạng thái %1
    return Tr::tr("recording the status of %1").arg(subject);
}

} // namespace

QList<UndoableAction> followUpActions()
{
    return {{kFollowUpNoted, turnFollowUpNotes, followUpStands, notingWords},
            {kStatusesChanged, turnStatuses, followUpStands, recordingWords}};
}

} // namespace somotcua
