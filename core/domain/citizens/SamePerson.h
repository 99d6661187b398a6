#pragma once

#include "citizens/Citizen.h"
#include "text/LenientDate.h"

#include <QString>

#include <optional>

namespace somotcua {

/// Two entries without a number are one person when these are equal: the folded name, the birth and the phone, a blank
/// being equal to a blank (contract §3, "Who is the same person").
QString personKey(const QString &name, const std::optional<BirthDate> &birth, const std::optional<PhoneNumber> &phone);

/// The choice of nobody known: a new entry, whoever has the same number or name.
inline constexpr CitizenId kSomebodyElse{};

/// What is written does not speak against being this known person: the same folded name and no other birth.
bool agrees(const Citizen &known, const QString &name, const std::optional<BirthDate> &birth);

/// How a known person is written after this writing of the same person: as typed, but haste takes nothing away. A name
/// without its marks, all small or all capitals leaves the known one as it is; so does a year where the day is known.
QString fullerName(const QString &known, const QString &typed);
std::optional<BirthDate> fullerBirth(const std::optional<BirthDate> &known, const std::optional<BirthDate> &typed);

} // namespace somotcua
