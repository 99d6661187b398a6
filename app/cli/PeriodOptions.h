#pragma once

#include "base/Period.h"
#include "CommandLine.h"

#include <expected>

namespace somotcua {

/// --week --month --quarter --half --year --from --to --official.
QList<Option> periodOptions();

/// The period that the options name, nothing when they name none; a sentence for people when they do not fit.
std::expected<std::optional<Period>, QString> readPeriod(const Arguments &arguments);

/// --against-week … --against-year, --against-from, --against-to: the other period of a comparison. --official cuts
/// both.
QList<Option> againstOptions();
std::expected<std::optional<Period>, QString> readAgainst(const Arguments &arguments);

} // namespace somotcua
