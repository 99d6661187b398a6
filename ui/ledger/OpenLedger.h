#pragma once

#include "base/Stamp.h"
#include "Database.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>

namespace somotcua {

class DraftKeeper;

/// What gives the present; tests hand in a fixed one.
using Clock = std::function<QDateTime()>;

/// The ledger that the window has open: its connection, who is on duty, and a word whenever something was written.
/// Pages are handed a reference to it; it outlives them.
class OpenLedger : public QObject
{
    Q_OBJECT

public:
    OpenLedger(std::unique_ptr<Database> database, Clock clock, QObject *parent = nullptr);
    ~OpenLedger() override;

    Database &database() const { return *m_database; }
    QString path() const;
    /// The file's name without its ending, as the status line shows it.
    QString name() const;
    bool isReadOnly() const;

    QDateTime now() const { return m_clock(); }
    QDate today() const;
    const Clock &clock() const { return m_clock; }

    /// Who acts: the first volunteer on duty, until somebody is the person logged in to this machine.
    Stamp stamp() const;
    QStringList onDuty() const { return m_onDuty; }
    void setOnDuty(const QStringList &names);

    /// What is typed and not saved: for the page that takes another one's place, and for the window after a power cut.
    DraftKeeper &drafts() const { return *m_drafts; }

    /// Tells everybody that something was written.
    void announceChange();

Q_SIGNALS:
    void changed();
    void onDutyChanged();

private:
    std::unique_ptr<Database> m_database;
    Clock m_clock;
    QStringList m_onDuty;
    std::unique_ptr<DraftKeeper> m_drafts;
};

} // namespace somotcua
