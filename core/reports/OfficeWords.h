#pragma once

#include "assists/Outcome.h"
#include "dossiers/DossierStatus.h"
#include "sessions/Schedule.h"
#include "Wording.h"

namespace somotcua {

/// The words of fixed vocabularies in reports: Vietnamese as the office says them, English beside.
Wording shiftName(Shift shift); // "Chiều"
Wording weekdayName(QDate day); // "Thứ Hai"
Wording outcomeName(Outcome outcome);
Wording statusName(DossierStatus status);
/// The portal's own text where it knows no such status.
QString statusWords(DossierStatus status, const QString &portalText, const QString &language);
Wording obstacleName(const QString &code);
QString weekdayId(QDate day); // mon tue …

/// "Thứ Hai 30/09/2024, buổi chiều"
QString sessionName(QDate day, Shift shift, const QString &language);

} // namespace somotcua
