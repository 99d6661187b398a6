#pragma once

#include "base/Id.h"
#include "Statement.h"

namespace somotcua {

/// The id in the first column of the only row, if there is one.
inline Result<std::optional<CitizenId>> firstId(Statement &statement)
{
    if (const auto started = statement.start(); !started)
        return passOn(started);
    std::optional<CitizenId> id;
    if (statement.next())
        id = statement.id<CitizenId>(0);
    if (const auto finished = statement.finish(); !finished)
        return passOn(finished);
    return id;
}

} // namespace somotcua
