#pragma once

#include "citizens/Citizen.h"

#include <QDate>

namespace somotcua {

/// Somebody the team has helped before, as the desk offers and shows them.
struct MetPerson
{
    Citizen citizen;
    std::optional<QString> hamlet; // by its name
    qint64 visits = 0; // assists that count, of all entries of the person
    QDate lastDay; // of the latest of them
};

/// What a person is looked for by.
enum class PersonClue : quint8
{
    Name, // letters, or three digits and more of any number
    Identity,
    Phone
};

} // namespace somotcua
