#pragma once

#include "base/Result.h"

#include <optional>

namespace somotcua {

/// The value that was looked for; `fault` when the search went well and found nothing.
/// `return required(stored(id), Fault::UnknownSession, QString::number(id.value));`
template <typename Value>
[[nodiscard]] Result<Value> required(Result<std::optional<Value>> found, Fault fault, QString subject = {})
{
    if (!found)
        return passOn(found);
    if (std::optional<Value> &value = *found)
        return *std::move(value);
    return fail(fault, std::move(subject));
}

} // namespace somotcua
