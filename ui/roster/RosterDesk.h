#pragma once

#include "ChangeDuty.h"
#include "common/MessageBar.h"
#include "RosterMonth.h"

#include <QObject>

namespace somotcua {

class OpenLedger;

/// What the roster page does to the ledger, and the month it shows. Everything it writes can be undone.
class RosterDesk : public QObject
{
    Q_OBJECT

public:
    explicit RosterDesk(OpenLedger &ledger, QObject *parent = nullptr);

    const RosterMonth &month() const { return m_month; }
    QDate today() const;
    bool isReadOnly() const;
    QString nameOf(VolunteerId who) const;

    /// Reads the month that holds `day`.
    void read(QDate day);
    void put(const SessionPlace &place, VolunteerId who);
    void takeOff(const SessionPlace &place, VolunteerId who);
    void move(const SessionPlace &from, const SessionPlace &to, VolunteerId who);
    [[nodiscard]] bool add(const SessionPlace &place, QTime from, QTime to);
    void callOff(const SessionPlace &place, const QString &reason);
    void resume(const SessionPlace &place);
    /// The last thing done to sessions and duties, if nothing else was written since.
    void undo();

Q_SIGNALS:
    void changed();
    void said(somotcua::MessageBar::Kind kind, const QString &sentence, bool undoable);

private:
    bool tell(const Result<> &done, const QString &sentence);

    OpenLedger &m_ledger;
    RosterMonth m_month;
};

} // namespace somotcua
