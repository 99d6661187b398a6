#pragma once

#include "base/Result.h"
#include "base/Stamp.h"
#include "calendar/WorkingCalendar.h"
#include "procedures/Procedure.h"
#include "sessions/Schedule.h"
#include "storage_fwd.h"
#include "units/Unit.h"

namespace somotcua {

/// What the settings page, the desk's lists and the reports read about the office. Each change is an action of its own.
[[nodiscard]] Result<Unit> unitOn(Database &database, QDate day);
[[nodiscard]] Result<> renameUnit(Database &database, const Unit &unit,
                                  const Stamp &stamp); // validFrom none: corrects; else a new name from that day
[[nodiscard]] Result<Team> readTeam(Database &database);
[[nodiscard]] Result<> renameTeam(Database &database, const QString &name, const Stamp &stamp);
[[nodiscard]] Result<PaperNames> readPaperNames(Database &database); // as stored, blanks not filled
[[nodiscard]] Result<> changePaperNames(Database &database, const PaperNames &names, const Stamp &stamp);
[[nodiscard]] Result<Schedule> scheduleOn(Database &database, QDate day);
[[nodiscard]] Result<> changeSchedule(Database &database, const Schedule &schedule, QDate validFrom,
                                      const Stamp &stamp);
[[nodiscard]] Result<QList<Volunteer>> volunteers(Database &database);
[[nodiscard]] Result<VolunteerId> saveVolunteer(Database &database, const Volunteer &volunteer,
                                                const Stamp &stamp); // id 0: a new one
[[nodiscard]] Result<QList<Hamlet>> hamlets(Database &database);
[[nodiscard]] Result<QList<Procedure>> procedures(Database &database, QDate day); // valid that day, hidden ones too
[[nodiscard]] Result<ProcedureId> saveProcedure(Database &database, const Procedure &procedure,
                                                const Stamp &stamp); // id 0: a new one
[[nodiscard]] Result<WorkingCalendar> workingCalendar(Database &database);
[[nodiscard]] Result<QString> ledgerLanguage(Database &database);
[[nodiscard]] Result<> changeLedgerLanguage(Database &database, const QString &language, const Stamp &stamp);

} // namespace somotcua
