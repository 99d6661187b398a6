#pragma once

#include "base/Error.h"

#include <QString>

namespace somotcua {

/// The sentence for people: what happened, where, what to do. One function for window and command line; the language is
/// that of the installed translators.
QString explain(const Error &error);

} // namespace somotcua
