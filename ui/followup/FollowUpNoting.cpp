#include "followup/FollowUpNoting.h"

#include "ChangeStatus.h"
#include "common/DateField.h"
#include "common/FormField.h"
#include "common/Icons.h"
#include "common/MessageBar.h"
#include "common/QuestionDialog.h"
#include "desk/SessionWords.h"
#include "dossiers/ReasonQuestion.h"
#include "dossiers/StatusMarks.h"
#include "Explain.h"
#include "NoteFollowUp.h"
#include "UndoLast.h"

#include <QMenu>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

/// The usual next steps of the first come first; a step that any of them refuses is left out.
QList<DossierStatus> commonSteps(const QList<ChosenDossier> &dossiers)
{
    QList<DossierStatus> steps = nextStatuses(dossiers.constFirst().status);
    for (int code = int(DossierStatus::Registered); code <= int(DossierStatus::Returned); ++code) {
        if (!steps.contains(DossierStatus(code)))
            steps << DossierStatus(code);
    }
    steps.removeIf([&](DossierStatus to) {
        return std::ranges::any_of(
            dossiers, [to](const ChosenDossier &each) { return moveKind(each.status, to) == Move::Refused; });
    });
    return steps;
}

QList<DossierId> idsOf(const QList<ChosenDossier> &dossiers)
{
    QList<DossierId> ids;
    for (const ChosenDossier &dossier : dossiers)
        ids << dossier.id;
    return ids;
}

} // namespace

FollowUpNoting::FollowUpNoting(OpenLedger &ledger, MessageBar &message, QWidget *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_message(message)
{
    connect(&m_message, &MessageBar::actionTaken, this, &FollowUpNoting::undo);
}

QWidget *FollowUpNoting::page() const
{
    return qobject_cast<QWidget *>(parent());
}

bool FollowUpNoting::note(const QList<ChosenDossier> &dossiers, FollowUpKind kind)
{
    return record(dossiers, kind, {});
}

bool FollowUpNoting::noteComing(const QList<ChosenDossier> &dossiers, QDate proposed)
{
    if (dossiers.isEmpty())
        return false;
    const QString title = dossiers.size() == 1
        //: vi: %1 hẹn đến ngày nào?
        ? tr("When does %1 come?").arg(dossiers.constFirst().citizen)
        //: vi: %n công dân hẹn đến ngày nào?
        : tr("When do the %n citizen(s) come?", nullptr, int(dossiers.size()));
    //: vi: Ghi ngày như 30/09/2024; ↑ ↓ đổi từng ngày.
    QuestionDialog question(title, tr("Write the day like 30/09/2024; ↑ ↓ change it by a day."), page());
    auto *day = new DateField;
    day->setObjectName(u"comesOn"_s);
    day->setDay(proposed);
    //: vi: Ngày hẹn đến
    question.addContent(new FormField(tr("Comes on"), day));
    //: vi: Ghi
    question.addAnswer(tr("Record"), QuestionDialog::Answer::Primary, QuestionDialog::Harm::Acts);
    //: vi: Không ghi
    question.addAnswer(tr("Do not record"), QuestionDialog::Answer::Secondary, QuestionDialog::Harm::Harmless);
    day->setFocus();
    day->selectAll();
    if (question.ask() != 0)
        return false;
    if (!day->day()) {
        //: vi: Ngày chưa đúng; ghi như 30/09/2024.
        m_message.say(MessageBar::Kind::Refused, tr("The day is not right; write it like 30/09/2024."));
        return false;
    }
    return record(dossiers, FollowUpKind::WillCome, day->day());
}

bool FollowUpNoting::record(const QList<ChosenDossier> &dossiers, FollowUpKind kind, std::optional<QDate> comesOn)
{
    if (dossiers.isEmpty())
        return false;
    const auto noted = noteFollowUp(m_ledger.database(), idsOf(dossiers), kind, comesOn, m_ledger.stamp());
    if (!noted) {
        refused(noted.error());
        return false;
    }
    const QString who = dossiers.size() == 1 ? dossiers.constFirst().citizen
                                             //: vi: %n công dân
                                             : tr("%n citizen(s)", nullptr, int(dossiers.size()));
    done(sentence(who, *noted));
    return true;
}

QString FollowUpNoting::sentence(const QString &who, const FollowUpNote &note) const
{
    const QString time = localTime(note.recordedAt).toString(u"HH:mm"_s);
    switch (note.kind) {
    case FollowUpKind::Called:
        //: %1 whom, %2 when. vi: Đã ghi: gọi cho %1 lúc %2.
        return tr("Noted: called %1 at %2.").arg(who, time);
    case FollowUpKind::NoAnswer:
        //: %1 whom, %2 when. vi: Đã ghi: gọi cho %1 lúc %2, không nghe máy.
        return tr("Noted: called %1 at %2, no answer.").arg(who, time);
    case FollowUpKind::WillCome:
        //: %1 who, %2 the day. vi: Đã ghi: gọi cho %1, hẹn đến %2.
        return tr("Noted: called %1, who comes on %2.").arg(who, weekdayAndDay(note.comesOn.value_or(note.day)));
    case FollowUpKind::AskedOffice:
        //: %1 whose dossier, %2 when. vi: Đã ghi: hỏi cơ quan về hồ sơ của %1 lúc %2.
        return tr("Noted: asked the office about the dossier of %1 at %2.").arg(who, time);
    }
    Q_UNREACHABLE();
}

void FollowUpNoting::offerStatus(const QList<ChosenDossier> &dossiers, QWidget *place)
{
    if (dossiers.isEmpty())
        return;
    const QList<DossierStatus> steps = commonSteps(dossiers);
    if (steps.isEmpty()) {
        m_message.say(MessageBar::Kind::Warning,
                      //: vi: Các hồ sơ đang chọn không có trạng thái tiếp theo nào chung.
                      tr("The chosen dossiers have no next status in common."));
        return;
    }
    auto *menu = new QMenu(page());
    menu->setObjectName(u"statuses"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const DossierStatus to : steps) {
        QAction *action = menu->addAction(icon(statusIcon(to)), statusName(to, {}));
        // After the menu is gone: a question may follow.
        connect(
            action, &QAction::triggered, this, [this, dossiers, to] { moveTo(dossiers, to); }, Qt::QueuedConnection);
    }
    menu->setActiveAction(menu->actions().constFirst());
    menu->popup(place->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
}

void FollowUpNoting::moveTo(const QList<ChosenDossier> &dossiers, DossierStatus to)
{
    const auto reason = reasonFor(to, page());
    if (!reason)
        return;
    const Stamp stamp = m_ledger.stamp();
    if (dossiers.size() == 1) {
        const ChosenDossier &dossier = dossiers.constFirst();
        const auto change = changeStatus(m_ledger.database(), dossier.id, to, stamp.day(), *reason, stamp);
        if (!change)
            return refused(change.error());
        //: %1 whose dossier, %2 the status. vi: Đã ghi: %1, %2.
        return done(tr("Noted: %1, %2.").arg(dossier.citizen, statusName(to, {})));
    }
    const auto changes = changeStatuses(m_ledger.database(), idsOf(dossiers), to, stamp.day(), *reason, stamp);
    if (!changes)
        return refused(changes.error());
    //: vi: Đã ghi %n hồ sơ: %1.
    done(tr("Noted for %n dossier(s): %1.", nullptr, int(changes->size())).arg(statusName(to, {})));
}

void FollowUpNoting::done(const QString &sentence)
{
    const auto last = lastUndoable(m_ledger.database());
    const bool known = last && *last;
    m_undoEntry = known ? (*last)->auditEntry : 0;
    //: vi: Hoàn tác
    m_message.say(MessageBar::Kind::Done, sentence, known ? tr("Undo") : QString(),
                  known ? QKeySequence(QKeySequence::Undo) : QKeySequence());
    Q_EMIT written();
}

void FollowUpNoting::undo()
{
    const auto last = lastUndoable(m_ledger.database());
    if (!last)
        return refused(last.error());
    if (!*last || (*last)->auditEntry != m_undoEntry) {
        m_message.say(MessageBar::Kind::Warning,
                      //: vi: Sau đó sổ đã có thay đổi khác; việc này không còn là việc gần nhất.
                      tr("Something else was written since; this is no longer the last thing."));
        return;
    }
    const auto undone = undoLast(m_ledger.database(), m_ledger.stamp());
    if (!undone)
        return refused(undone.error());
    m_undoEntry = 0;
    //: %1 names what was undone. vi: Đã hoàn tác: %1
    m_message.say(MessageBar::Kind::Done, tr("Undone: %1").arg(wordsOf(*undone)));
    Q_EMIT written();
}

void FollowUpNoting::refused(const Error &error)
{
    m_message.say(MessageBar::Kind::Refused, explain(error));
}

} // namespace somotcua
