#pragma once

#include "base/Error.h"
#include "common/MessageBar.h"
#include "desk/AssistDraft.h"
#include "JoinCitizens.h"
#include "LogAssist.h"
#include "UndoLast.h"

#include <QObject>

namespace somotcua {

class AssistForm;
class FormCard;
class OpenLedger;
class PersonDesk;
class SessionDesk;
struct LoggedAssist;

/// What happens with the form: saving, correcting, taking back, undoing, joining two entries of a person. A half-typed
/// entry waits while a recorded one is open, and what was cleared or undone comes back.
class EntryDesk : public QObject
{
    Q_OBJECT

public:
    EntryDesk(OpenLedger &ledger, SessionDesk &sessions, AssistForm &form, FormCard &card, QObject *parent = nullptr);

    /// How a new assist is recorded, where it is not simply logged (a row of a paper sheet).
    using Recorder = std::function<Result<LoggedAssist>(const AssistEntry &entry)>;
    void setRecorder(Recorder recorder) { m_recorder = std::move(recorder); }
    void tell(MessageBar::Kind kind, const QString &sentence);
    /// A warning that the next key in the form answers.
    void remark(const QString &sentence);
    /// The desk writes for another session, or for none: takes up what was half typed for it.
    void followSession();
    void save();
    /// Clears the form; while correcting, leaves the correction.
    void clear();
    /// Opens a recorded assist for correction, unless another one is half corrected.
    void open(AssistId assist, const QString &time, std::optional<QDate> due);
    std::optional<AssistId> correcting() const { return m_correcting; }
    /// Something that was typed is not saved.
    bool hasUnsaved() const;
    /// The words that ask for the open form to be saved or cleared first.
    void remindOfUnsaved();
    /// Something was written elsewhere, undone or redone: what could be undone is no longer the last thing, and an
    /// entry that is back in the ledger no longer waits in the form.
    void followLedger();
    void say(const Error &error);
    /// A card took the place of another person in the form, which can be brought back.
    void sayReplaced(const AssistDraft &before);
    void sayUnreadable();

Q_SIGNALS:
    /// Something in the ledger is another now.
    void wrote();
    /// Another assist is open, or none.
    void changed();

private:
    enum class Undo
    {
        Nothing,
        Ledger,
        Cleared
    };
    void log(const ReadDraft &read);
    void correct(const ReadDraft &read);
    void takeBack();
    void undo();
    void undoLedger();
    void leaveCorrection();
    bool isCorrected() const;
    void done(const QString &sentence, Undo undo, MessageBar::Kind kind = MessageBar::Kind::Done);
    void forgetDone();
    void followRedo();
    void written(const QString &sentence, bool isDoubtful = false);
    bool joinIfChosen(const AssistEntry &entry, const LoggedAssist &logged);
    void joinIfChosen(const AssistEntry &entry, AssistId corrected);
    void join(TwoEntries entries);
    void askWhetherSame(CitizenId citizen);
    void joinAsked();
    void tellPersonAction();
    void joinOrPart();
    void tellSubject();
    void keepDraft(const AssistDraft &draft);
    void resume();
    void offerOtherDrafts();
    AssistEntry baseEntry() const;

    OpenLedger &m_ledger;
    SessionDesk &m_sessions;
    AssistForm &m_form;
    FormCard &m_card;
    PersonDesk *m_person;

    Recorder m_recorder;
    std::optional<AssistId> m_correcting;
    AssistEntry m_recorded; // the assist being corrected, as it stands
    AssistDraft m_shown; // the same as the form showed it
    AssistDraft m_waiting; // typed before the correction began
    QString m_time; // of the assist being corrected, and its due day, as the list told them
    std::optional<QDate> m_due;
    QString m_session; // for which the form is kept

    Undo m_undo = Undo::Nothing;
    bool m_remarked = false;
    qint64 m_undoEntry = 0;
    AssistDraft m_kept; // what undoing brings back into the form
    qint64 m_undoneLog = 0; // the saving of the entry that undoing brought back, 0 for none
    AssistDraft m_broughtBack; // the entry as the form showed it
    bool m_wasRedone = false;

    CitizenId m_asked; // the known person the question names
    CitizenId m_saved; // the person saved, who may be the same
};

} // namespace somotcua
