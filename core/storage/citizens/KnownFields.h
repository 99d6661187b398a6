#pragma once

#include <QString>

namespace somotcua {

/// How the audit names what was written over of a known person: this and the id of the contract ("known.phone").
inline const QString kKnownPrefix = QStringLiteral("known.");
/// Whose it was: the entry's id.
inline const QString kKnownEntry = QStringLiteral("known.entry");

} // namespace somotcua
