#pragma once

#include "base/Id.h"
#include "base/Result.h"
#include "base/Stamp.h"
#include "sessions/Schedule.h"
#include "storage_fwd.h"

namespace somotcua {

/// A session as people name it: the file keeps one only once something was recorded about it.
struct SessionPlace
{
    QDate day;
    Shift shift = Shift::Afternoon;

    friend bool operator==(const SessionPlace &, const SessionPlace &) = default;
};

/// Puts somebody on duty, after those who are. One who is already stays where he is.
[[nodiscard]] Result<> putOnDuty(Database &database, const SessionPlace &place, VolunteerId who, const Stamp &stamp);
/// Fault::UnknownVolunteer when that person is not on duty there.
[[nodiscard]] Result<> takeOffDuty(Database &database, const SessionPlace &place, VolunteerId who, const Stamp &stamp);
/// From one session to another, in one action.
[[nodiscard]] Result<> moveDuty(Database &database, const SessionPlace &from, const SessionPlace &to, VolunteerId who,
                                const Stamp &stamp);

} // namespace somotcua
