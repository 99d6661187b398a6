#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace somotcua {

/// A service that a figure counts.
struct CountedService
{
    QString code;
    QString name;

    friend bool operator==(const CountedService &, const CountedService &) = default;
};

/// How a figure that somebody typed came into the ledger; what was never said is nothing.
struct EnteredFigure
{
    std::optional<QString> by;
    std::optional<QDateTime> at; // UTC
    std::optional<QDate> asOf; // the day it stands for
    std::optional<QString> source;
    QString definition = {}; // of what was counted
};

} // namespace somotcua
