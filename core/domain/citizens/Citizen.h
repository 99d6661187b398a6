#pragma once

#include "base/Id.h"
#include "citizens/IdentityNumber.h"
#include "citizens/PhoneNumber.h"

namespace somotcua {

/// One entry of a person, as it was written down. Two entries of one person can be joined: `person` is then the entry
/// that counts for both, and parting them sets it back.
struct Citizen
{
    CitizenId id;
    CitizenId person;
    QString name;
    std::optional<BirthDate> birth;
    std::optional<Sex> sex;
    std::optional<IdentityNumber> identity;
    std::optional<PhoneNumber> phone;
    std::optional<HamletId> hamlet;
};

} // namespace somotcua
