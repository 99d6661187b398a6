#pragma once

#include "counts/CountedSet.h"

class QJsonObject;

namespace somotcua {

/// A counted set for keeping; read back it is the same set.
QJsonObject countedSetJson(const CountedSet &set);
CountedSet countedSetOf(const QJsonObject &json);

} // namespace somotcua
