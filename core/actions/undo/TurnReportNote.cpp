#include "undo/TurnReportNote.h"

#include "AuditedWrite.h"
#include "NoteReport.h"
#include "notes/ReportNoteStore.h"

#include <QCoreApplication>

namespace somotcua {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(somotcua::TurnReportNote)
};

Result<> turnReportNote(AuditedWrite &write, const AuditEntry &entry, Turn turn)
{
    const AuditValue *note = valueOf(entry, kReportNote);
    if (!note)
        return fail(Fault::NothingToUndo, entry.subject);
    ReportNoteStore notes(write.database());
    const auto standing = turn == Turn::Back ? note->after : note->before;
    const auto wanted = turn == Turn::Back ? note->before : note->after;
    if (standing) {
        if (const auto gone = notes.takeBack(write, standing->toLongLong()); !gone)
            return gone;
    }
    return wanted ? notes.restore(write, wanted->toLongLong()) : Result<>();
}

Result<bool> reportNoteStands(Database &, const AuditEntry &, Turn)
{
    return true; // another text written since is a conflict, said as such
}

QString reportNoteWords(const QString &subject)
{
    //: After "Undone:"; %1 is the beginning of the text. vi: ghi vào báo cáo: %1
    return Tr::tr("writing into the report: %1").arg(subject);
}

} // namespace

QList<UndoableAction> reportNoteActions()
{
    return {{kReportNoted, turnReportNote, reportNoteStands, reportNoteWords}};
}

} // namespace somotcua
