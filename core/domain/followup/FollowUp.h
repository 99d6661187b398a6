#pragma once

#include "assists/Outcome.h"
#include "base/Id.h"
#include "calendar/WorkingCalendar.h"
#include "dossiers/DossierStatus.h"
#include "followup/FollowUpNote.h"

#include <QHash>

namespace somotcua {

/// Why somebody must look after a dossier. Each dossier is in one group at most, the first that fits, so the groups add
/// up to the dossiers with something to do.
enum class FollowUpGroup : quint8
{
    Overdue, // open, due before the day (contract §3)
    DueToday,
    DueSoon, // within two working days
    Waiting, // for the citizen: a supplement or a payment is wanted
    WithoutCode // submitted, and the portal's code was never written down
};

QString idOf(FollowUpGroup group); // overdue due_today due_soon waiting without_code
const QList<FollowUpGroup> &followUpGroups();

/// The day a list stands for, and the last one that counts as soon.
struct FollowUpDay
{
    QDate day;
    QDate soonEnd;

    static FollowUpDay on(QDate day, const WorkingCalendar &calendar);
};

/// The group of a dossier that stands in `phase` at the end of the day; nothing when there is nothing to do.
std::optional<FollowUpGroup> followUpGroup(Phase phase, std::optional<QDate> due, bool hasCode, const FollowUpDay &on);

using FollowUpCounts = QHash<FollowUpGroup, qint64>;

/// A row of the list: a dossier as it stood on the day. Phones are in full: this list is for calling.
struct FollowUpRow
{
    DossierId dossier;
    FollowUpGroup group = FollowUpGroup::Overdue;
    QString citizen;
    std::optional<QString> phone;
    QString hamlet;
    std::optional<QString> code;
    QString procedureName; // short; empty when unknown
    std::optional<QString> field;
    QString level; // of the procedure: commune, commune_police, …
    Channel channel = Channel::Online;
    QDate submitted;
    QDate standsSince; // open or paused, and due then, since this day
    std::optional<QDate> due;
    DossierStatus status = DossierStatus::Registered;
    QString statusText;
    QDate stateSince; // the day of the line that says the status
    std::optional<FollowUpNote> lastNote;

    /// Calendar days from the day to the due day, negative when it has passed; nothing without a due day and while the
    /// clock stands still.
    std::optional<qint64> daysLeft(QDate day) const;

    friend bool operator==(const FollowUpRow &, const FollowUpRow &) = default;
};

/// The order of the list: by groups, and in them what went overdue last, what is due first, who waits longest, what was
/// submitted last.
bool listedBefore(const FollowUpRow &one, const FollowUpRow &other);

} // namespace somotcua
