#pragma once

#include "desk/SessionPanel.h"

#include <QObject>

namespace somotcua {

class OpenLedger;

/// Which session the desk writes for: today's from the schedule, until somebody chooses another day. Opens it, closes
/// it, knows who is on duty.
class SessionDesk : public QObject
{
    Q_OBJECT

public:
    SessionDesk(OpenLedger &ledger, SessionPanel &panel, QObject *parent = nullptr);

    const DeskSession &session() const { return m_session; }
    QDate day() const { return m_session.session.day; }
    Shift shift() const { return m_session.session.shift; }
    bool isLate() const;
    /// The day has changed since the session was read.
    bool isOfAnotherDay() const;
    /// Assists can be written: the session is open, or a past one was chosen.
    bool isReady() const;
    bool isAsking() const { return m_asking; }
    /// Who helped, as far as it is known: the first on duty.
    std::optional<QString> helper() const { return m_duty.isEmpty() ? std::nullopt : std::optional(m_duty.first()); }
    const QStringList &onDuty() const { return m_duty; }
    /// Who knows the sheets of paper; asked whether the one that was named can be entered for the session.
    using SheetChoice = std::function<bool(const QString &number, QDate day, Shift shift)>;
    void setSheetChoice(SheetChoice choice) { m_chooseSheet = std::move(choice); }

    /// Reads the session anew; a new day brings today's session when the desk followed today.
    void refresh();
    void askForChange();
    /// Writes for this session from now on; asks first when it is one of today that is not open.
    void take(QDate day, Shift shift);
    /// While the session is asked for: says a sentence about another one, which a button takes.
    void offer(const QString &sentence, QDate day, Shift shift);
    /// Notes who was on duty in a past session, once something was written for it.
    [[nodiscard]] Result<> keepLateDuty();
    void close();

Q_SIGNALS:
    /// Session, readiness or the question changed.
    void changed();
    void failed(const Error &error);
    /// Something to know that needs no answer.
    void told(const QString &sentence);
    /// The session of today was closed: its sheet can be printed.
    void sessionClosed();

private:
    static Result<QList<VolunteerId>> idsOf(Database &database, const QStringList &names);
    void choose(QDate day, Shift shift);
    void refreshQuestion();
    void chooseToday();
    void ask(SessionPanel::Reason reason);
    void leave();
    void confirm();
    bool addVolunteer(const QString &name);
    void closeForgottenOnes();
    [[nodiscard]] Result<SessionId> open(const QStringList &names);
    QStringList likelyDuty();
    void read(QDate day, Shift shift);

    OpenLedger &m_ledger;
    SessionPanel &m_panel;
    DeskSession m_session;
    DeskSession m_before; // to go back to from the question
    QStringList m_duty;
    QStringList m_dutyBefore;
    SheetChoice m_chooseSheet;
    std::optional<std::pair<QDate, Shift>> m_offered;
    QDate m_today; // the last one seen
    QString m_told; // until the form can be seen
    bool m_followsToday = true;
    bool m_lateChosen = false;
    bool m_asking = false;
    bool m_changing = false;
};

} // namespace somotcua
