#pragma once

#include "Report.h"

namespace somotcua {

/// How often each word of a fixed vocabulary stands in a column of a list.
struct ListTally
{
    QString column;
    QList<std::pair<Term, qint64>> words; // in the order in which the list has them first

    friend bool operator==(const ListTally &, const ListTally &) = default;
};

/// What a list of people says in numbers: its rows stay on paper, these go along.
struct ListCounts
{
    qint64 rows = 0;
    QList<ListTally> tallies = {}; // the groups of a list first, then its states

    friend bool operator==(const ListCounts &, const ListCounts &) = default;
};

/// Of each block that lists people and has rows. A column is tallied when all it says is of a fixed vocabulary, and
/// fewer words than rows.
QHash<QString, ListCounts> listCountsOf(const Report &report);

/// Whether the block lists citizens: their names never travel in a QR code (only counts travel upward).
bool namesPeople(const Block &block);

} // namespace somotcua
