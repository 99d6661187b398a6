#pragma once

#include "assists/AssistEntry.h"
#include "base/Error.h"
#include "citizens/MetPerson.h"

#include <QObject>

class QTimer;

namespace somotcua {

class AssistForm;
class FormCard;
class OpenLedger;
class PeopleOffers;

/// Who the citizen in the form is: offers people met before, fills in who was taken, and shows somebody who looks the
/// same before anything is saved.
class PersonDesk : public QObject
{
    Q_OBJECT

public:
    PersonDesk(OpenLedger &ledger, AssistForm &form, FormCard &card, QObject *parent = nullptr);

    /// Asks once whether a look-alike is the same person; false when that is plain, was answered, or saving was wanted
    /// in spite of the question.
    bool asksBeforeSaving(const AssistEntry &entry);
    /// The form corrects what was recorded so, or writes a new entry: a correction is asked about only where it makes
    /// the entry look like another person than before.
    void setRecorded(const std::optional<AssistEntry> &entry) { m_recorded = entry; }
    /// The form holds somebody else's entry now: what was asked and offered no longer counts.
    void refresh();

Q_SIGNALS:
    /// The question that saving waited for has its answer.
    void answered();
    void failed(const somotcua::Error &error);

private:
    void offerUnder(PersonClue clue);
    void take(const MetPerson &person);
    void compareLater();
    void compare();
    Result<std::optional<MetPerson>> alike(const AssistEntry &entry) const;
    void answer(MetPerson person, bool isSame);

    OpenLedger &m_ledger;
    AssistForm &m_form;
    FormCard &m_card;
    QList<PeopleOffers *> m_offers;
    QTimer *m_soon;
    std::optional<AssistEntry> m_recorded;
    bool m_savingWaits = false;
};

} // namespace somotcua
