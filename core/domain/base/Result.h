#pragma once

#include "base/Error.h"

#include <expected>

namespace somotcua {

/// A value, or the reason why there is none. Functions that return one are [[nodiscard]].
template <typename Value = void>
using Result = std::expected<Value, Error>;

/// `return fail(Fault::UnknownDossier, code);`
[[nodiscard]] inline std::unexpected<Error> fail(Fault fault, QString subject = {}, QString detail = {})
{
    return std::unexpected(Error{fault, std::move(subject), std::move(detail)});
}

/// Hands an error on to whoever called: `if (!row) return passOn(row);`
template <typename Value>
[[nodiscard]] std::unexpected<Error> passOn(const Result<Value> &result)
{
    return std::unexpected(result.error());
}

} // namespace somotcua
