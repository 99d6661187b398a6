#pragma once

#include "followup/FollowUpTask.h"

namespace somotcua {

/// What to do next in plain words, "Gọi lại: không nghe máy 25/09", in the language of a report or of the window: the
/// list on the screen and the one on paper say the same.
QString wordsOf(const FollowUpTask &task, const FollowUpRow &row, const QString &language);

/// The group as its heading: "Quá hạn".
QString wordsOf(FollowUpGroup group, const QString &language);

} // namespace somotcua
