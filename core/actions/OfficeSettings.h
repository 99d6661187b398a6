#pragma once

#include <QString>

namespace somotcua {

// Names of rows of the table `setting`.
inline constexpr auto kLanguageSetting = "language";
inline constexpr auto kUpperLineSetting = "paper.upper_line";
inline constexpr auto kLowerLineSetting = "paper.lower_line";
inline constexpr auto kPlaceSetting = "paper.place";
inline constexpr auto kHeadOfTeamSetting = "paper.head_of_team";
inline constexpr auto kPreparedBySetting = "paper.prepared_by";
inline constexpr auto kConfirmedByTitleSetting = "paper.confirmed_by_title";
inline constexpr auto kConfirmedBySetting = "paper.confirmed_by";
inline constexpr auto kRecipientsSetting = "paper.recipients";
inline constexpr auto kNumberSetting = "paper.number";
inline constexpr auto kSignaturesSetting = "paper.signatures";

} // namespace somotcua
