#pragma once

#include "common/StatusChip.h"
#include "followup/FollowUp.h"

namespace somotcua {

/// What to do next, with its icon, in the language of the window.
StatusMark taskMark(const FollowUpRow &row, QDate day);

/// How the row stands to the day: "Quá hạn 3 ngày", "Còn 1 ngày", "Chờ từ 12/09", "Nộp 12/09".
StatusMark waitMark(const FollowUpRow &row, QDate day);

/// A note as the history of a dossier says it: "Đã gọi, hẹn đến 30/09/2024".
StatusMark noteMark(const FollowUpNote &note);

QString groupIcon(FollowUpGroup group);
/// "vi" or "en", for words that reports and the window share.
QString windowLanguage();

} // namespace somotcua
