#pragma once

#include "sessions/HelpSession.h"

#include <QMap>
#include <QString>

#include <optional>

namespace somotcua {

/// What a session is, as the audit notes it by field: state opened_at closed_at from to reason duty (ids).
using SessionNotes = QMap<QString, std::optional<QString>>;

SessionNotes notesOf(const HelpSession &session);
/// Puts one noted value into the session; a field that is none of a session's is left alone. Without a state it is as
/// if it had never been there: cancelled without a reason.
void putNote(HelpSession &session, const QString &field, const std::optional<QString> &value);

} // namespace somotcua
