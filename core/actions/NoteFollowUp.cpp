#include "NoteFollowUp.h"

#include "AuditedWrite.h"
#include "citizens/CitizenStore.h"
#include "dossiers/DossierStore.h"
#include "followup/FollowUpNoteStore.h"

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

/// Whose dossier it is, once it is known that it counts.
Result<QString> applicantOf(Database &database, DossierId id)
{
    const auto dossier = DossierStore(database).find(id);
    if (!dossier)
        return passOn(dossier);
    const std::optional<DossierCode> &code = dossier->code;
    if (dossier->voidedAt)
        return fail(Fault::AlreadyTakenBack, code ? code->text() : QString());
    const auto citizen = CitizenStore(database).find(dossier->citizen);
    if (!citizen)
        return passOn(citizen);
    return citizen->name;
}

} // namespace

Result<FollowUpNote> noteFollowUp(Database &database, const QList<DossierId> &dossiers, FollowUpKind kind,
                                  std::optional<QDate> comesOn, const Stamp &stamp)
{
    if (dossiers.isEmpty())
        return fail(Fault::UnknownDossier);
    const auto note = followUpNote(kind, comesOn, stamp);
    if (!note)
        return note;
    AuditedWrite write(database, stamp, kFollowUpNoted);
    if (const auto begun = write.begun(); !begun)
        return passOn(begun);
    FollowUpNoteStore notes(database);
    QStringList applicants;
    QStringList ids;
    for (const DossierId dossier : dossiers) {
        const auto applicant = applicantOf(database, dossier);
        if (!applicant)
            return passOn(applicant);
        const auto id = notes.add(write, dossier, *note);
        if (!id)
            return passOn(id);
        applicants << *applicant;
        ids << QString::number(*id);
    }
    write.note(u"kind"_s, {}, idOf(kind));
    write.note(u"comes_on"_s, {}, comesOn ? std::optional(comesOn->toString(Qt::ISODate)) : std::nullopt);
    write.note(kFollowUpNotes, {}, ids.join(u' '));
    // The first note stands for all of them: they are taken back together.
    if (const auto kept = write.commit(applicants.join(u", "_s), ids.constFirst().toLongLong()); !kept)
        return passOn(kept);
    return note;
}

} // namespace somotcua
