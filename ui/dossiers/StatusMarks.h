#pragma once

#include "common/StatusChip.h"
#include "dossiers/DossierStatus.h"

#include <QDate>

#include <optional>

namespace somotcua {

/// A dossier's state as icon and word in the language of the window; filled only when somebody must act: overdue (with
/// the calendar days, counted to `today`), a supplement or a payment wanted.
StatusMark statusMark(DossierStatus status, const QString &statusText, std::optional<QDate> dueDay, QDate today);
/// Of an assist that has no dossier.
StatusMark withoutDossierMark();
/// Why nothing opens for it, and where it can be opened.
QString withoutDossierSentence(QDate day, const QString &citizen);

/// The deadline alone, for the panel: "Quá hạn 12 ngày, hẹn 18/09/2024".
StatusMark deadlineMark(DossierStatus status, std::optional<QDate> dueDay, QDate today);

/// The state's name in the language of the window.
QString statusName(DossierStatus status, const QString &statusText);
QString statusIcon(DossierStatus status);

} // namespace somotcua
