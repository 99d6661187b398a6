#pragma once

#include "base/Id.h"
#include "base/Result.h"
#include "storage_fwd.h"

#include <QDate>

#include <optional>

namespace somotcua {

/// The assists of one person in order, each of which keeps the day of the one before (previous_day).
class PersonChain
{
public:
    explicit PersonChain(Database &database)
        : m_database(database)
    { }

    struct Neighbours
    {
        std::optional<QDate> previousDay;
        std::optional<AssistId> next;
    };
    /// Between which a new assist of that day comes.
    [[nodiscard]] Result<Neighbours> around(CitizenId person, QDate day);
    [[nodiscard]] Result<> setPreviousDay(AssistId assist, QDate previousDay);
    /// Works out previous_day of all assists of a person.
    [[nodiscard]] Result<> relink(CitizenId person);

private:
    Database &m_database;
};

} // namespace somotcua
