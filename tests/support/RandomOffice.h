#pragma once

#include "base/Period.h"
#include "Ledgers.h"

#include <QRandomGenerator>

namespace somotcua {

/// A ledger of 400 days with the shipped catalogue, own procedures, hamlets of which one was joined to another,
/// volunteers and typed indicators; nothing when it could not be made. The same for the same seed.
std::unique_ptr<Database> randomOffice(Ledgers &ledgers, quint32 seed);

/// What somebody asks for, and when.
struct Asked
{
    Period period;
    QDate today;
};

/// "2024-09-01 to 2024-09-30 on 2024-10-02".
QString wordsOf(const Asked &asked);

/// Of every kind, before, around and after the days of the ledger; running, over, to come.
Asked randomlyAsked(QRandomGenerator &random);

/// Rows of a test over random offices: `first` is the first of `atOnce` seeds. One row, or 1,000 seeds with
/// SOMOTCUA_LONG in the environment.
void addSeeds(int atOnce);

} // namespace somotcua
