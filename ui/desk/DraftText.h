#pragma once

#include "desk/AssistDraft.h"

#include <QJsonObject>

namespace somotcua {

/// The form as it is kept on the disk while it is not saved. A field that AssistDraft gains is written and read here.
QJsonObject textOf(const AssistDraft &draft);
/// What textOf wrote; fields that are not there are blank.
AssistDraft draftFrom(const QJsonObject &text);

} // namespace somotcua
