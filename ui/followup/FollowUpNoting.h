#pragma once

#include "base/Id.h"
#include "dossiers/DossierStatus.h"
#include "followup/FollowUpNote.h"
#include "ledger/OpenLedger.h"

#include <QObject>

class QWidget;

namespace somotcua {

class MessageBar;

/// A dossier to act on and whose it is.
struct ChosenDossier
{
    DossierId id;
    QString citizen;
    DossierStatus status = DossierStatus::Other;
};

/// Carries out what the follow-up page's keys ask for, says what was done and undoes it.
class FollowUpNoting : public QObject
{
    Q_OBJECT

public:
    FollowUpNoting(OpenLedger &ledger, MessageBar &message, QWidget *parent);

    /// Whether it was noted.
    bool note(const QList<ChosenDossier> &dossiers, FollowUpKind kind);
    /// Asks for the day first, `proposed` written down already.
    bool noteComing(const QList<ChosenDossier> &dossiers, QDate proposed);
    /// Lets a status be chosen from those that may follow for all of them, in a menu at `place`.
    void offerStatus(const QList<ChosenDossier> &dossiers, QWidget *place);
    void undo();

Q_SIGNALS:
    void written();

private:
    bool record(const QList<ChosenDossier> &dossiers, FollowUpKind kind, std::optional<QDate> comesOn);
    void moveTo(const QList<ChosenDossier> &dossiers, DossierStatus to);
    void done(const QString &sentence);
    void refused(const Error &error);
    QString sentence(const QString &who, const FollowUpNote &note) const;
    QWidget *page() const;

    OpenLedger &m_ledger;
    MessageBar &m_message;
    qint64 m_undoEntry = 0; // the line of the audit that Undo means
};

} // namespace somotcua
