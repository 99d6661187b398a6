#include "followup/FollowUp.h"

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

constexpr int kSoonWorkingDays = 2;

} // namespace

QString idOf(FollowUpGroup group)
{
    switch (group) {
    case FollowUpGroup::Overdue:
        return u"overdue"_s;
    case FollowUpGroup::DueToday:
        return u"due_today"_s;
    case FollowUpGroup::DueSoon:
        return u"due_soon"_s;
    case FollowUpGroup::Waiting:
        return u"waiting"_s;
    case FollowUpGroup::WithoutCode:
        return u"without_code"_s;
    }
    Q_UNREACHABLE();
}

const QList<FollowUpGroup> &followUpGroups()
{
    static const QList<FollowUpGroup> groups{FollowUpGroup::Overdue, FollowUpGroup::DueToday, FollowUpGroup::DueSoon,
                                             FollowUpGroup::Waiting, FollowUpGroup::WithoutCode};
    return groups;
}

FollowUpDay FollowUpDay::on(QDate day, const WorkingCalendar &calendar)
{
    return {day, calendar.addWorkingDays(day, kSoonWorkingDays)};
}

std::optional<FollowUpGroup> followUpGroup(Phase phase, std::optional<QDate> due, bool hasCode, const FollowUpDay &on)
{
    if (isFinished(phase))
        return {};
    if (phase == Phase::Paused)
        return FollowUpGroup::Waiting;
    if (due && *due < on.day)
        return FollowUpGroup::Overdue;
    if (due && *due == on.day)
        return FollowUpGroup::DueToday;
    if (due && *due <= on.soonEnd)
        return FollowUpGroup::DueSoon;
    return hasCode ? std::nullopt : std::optional(FollowUpGroup::WithoutCode);
}

std::optional<qint64> FollowUpRow::daysLeft(QDate day) const
{
    if (!due || phaseOf(status) == Phase::Paused)
        return {};
    return day.daysTo(*due);
}

bool listedBefore(const FollowUpRow &one, const FollowUpRow &other)
{
    if (one.group != other.group)
        return one.group < other.group;
    switch (one.group) {
    case FollowUpGroup::Overdue:
        if (one.due != other.due)
            return one.due > other.due;
        break;
    case FollowUpGroup::DueToday:
    case FollowUpGroup::DueSoon:
        if (one.due != other.due)
            return one.due < other.due;
        break;
    case FollowUpGroup::Waiting:
        if (one.standsSince != other.standsSince)
            return one.standsSince < other.standsSince;
        break;
    case FollowUpGroup::WithoutCode:
        if (one.standsSince != other.standsSince)
            return one.standsSince > other.standsSince;
        return one.dossier.value > other.dossier.value;
    }
    return one.dossier.value < other.dossier.value;
}

} // namespace somotcua
