#pragma once

#include <QString>

namespace somotcua {

/// Stars for all but the last three signs; enough to recognise a number that one knows. Up to three signs are all
/// stars.
QString maskedButEnd(const QString &text);

} // namespace somotcua
