#pragma once

#include "citizens/PhoneNumber.h"
#include "text/LenientDate.h"

#include <QString>

#include <optional>

namespace somotcua {

/// Two entries without a number are one person when these are equal: the folded name, the birth and the phone, a blank
/// being equal to a blank (contract §3, "Who is the same person").
QString personKey(const QString &name, const std::optional<BirthDate> &birth, const std::optional<PhoneNumber> &phone);

} // namespace somotcua
