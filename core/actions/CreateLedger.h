#pragma once

#include "base/Result.h"
#include "base/Stamp.h"
#include "Database.h"
#include "sessions/Schedule.h"

namespace somotcua {

/// What the short form of the welcome page and the verb `new` ask.
struct NewLedger
{
    QString unitCode;
    QString unitName; // the body's full name
    QString parentName;
    QString teamName;
    Schedule schedule;
    QString language = QStringLiteral("vi");
};

/// Makes a ledger with catalogue, holidays and schedule. On any failure no file is left behind.
[[nodiscard]] Result<std::unique_ptr<Database>> createLedger(const QString &path, const NewLedger &wanted,
                                                             const Stamp &stamp);
/// What createLedger writes into the new file.
[[nodiscard]] Result<> fillNewLedger(Database &database, const NewLedger &wanted, const Stamp &stamp);

} // namespace somotcua
