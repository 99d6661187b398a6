#pragma once

#include "Statement.h"

#include <QTime>

namespace somotcua {

/// Times of day as the ledger keeps them: "13:30".
inline std::optional<QString> textOf(const std::optional<QTime> &time)
{
    return time ? std::optional(time->toString(QStringLiteral("HH:mm"))) : std::nullopt;
}

inline std::optional<QTime> timeAt(const Statement &row, int column)
{
    const auto text = row.optionalText(column);
    return text ? std::optional(QTime::fromString(*text, QStringLiteral("HH:mm"))) : std::nullopt;
}

} // namespace somotcua
