#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

namespace somotcua {

/// Days and moments as the ledger keeps them: "2024-09-23", "2024-09-23T06:30:00.000Z". Written and read by hand, since
/// an import does it several times a row and QDate::toString asks a locale each time.
QString isoDay(QDate day);
QString isoMoment(const QDateTime &moment);

/// Invalid for anything that is not the form above.
QDate dayFromIso(const QString &text);
QDateTime momentFromIso(const QString &text);

} // namespace somotcua
