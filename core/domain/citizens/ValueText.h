#pragma once

#include "citizens/IdentityNumber.h"
#include "citizens/PhoneNumber.h"
#include "text/LenientDate.h"

namespace somotcua {

/// Optional values as they are stored.
inline std::optional<QString> textOf(const std::optional<BirthDate> &birth)
{
    return birth ? std::optional(birth->text()) : std::nullopt;
}
inline std::optional<QString> textOf(const std::optional<Sex> &sex)
{
    return sex ? std::optional(idOf(*sex)) : std::nullopt;
}
inline std::optional<QString> textOf(const std::optional<IdentityNumber> &identity)
{
    return identity ? std::optional(identity->text()) : std::nullopt;
}
inline std::optional<QString> textOf(const std::optional<PhoneNumber> &phone)
{
    return phone ? std::optional(phone->text()) : std::nullopt;
}

} // namespace somotcua
