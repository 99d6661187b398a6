#pragma once

#include "counts/Counts.h"
#include "PlainLedger.h"

/// The counts of contract §3 once more, by straight loops over plain rows: slow, and independent of the program's SQL,
/// spans and previous days.
namespace somotcua::naive {

/// How an open dossier stands at the end of a day; nothing when it is finished, taken back or not there yet.
struct Standing
{
    bool paused = false;
    std::optional<QDate> due;
};
std::optional<Standing> openOn(const plain::Dossier &dossier, QDate day);

/// The day since which a dossier that is finished at the end of `day` has been; nothing when it is not.
std::optional<QDate> finishedSince(const plain::Dossier &dossier, QDate day);

std::optional<QDate> firstDay(const plain::Ledger &ledger);
Measures measures(const plain::Ledger &ledger, QDate first, QDate last);
/// By field; fields without any figure are left out.
QHash<QString, FieldCounts> byField(const plain::Ledger &ledger, QDate first, QDate last); // unknown field: ""
QHash<QString, qint64> obstacles(const plain::Ledger &ledger, QDate first, QDate last);
/// Every session of the file by its row number, with the figures of its assists up to `countedTo`.
QHash<qint64, SessionCount> sessions(const plain::Ledger &ledger, QDate countedTo);

} // namespace somotcua::naive
