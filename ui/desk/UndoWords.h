#pragma once

#include "UndoLast.h"

namespace somotcua {

/// What an action was, to be read after "Undone:": "saving the assist of Cấn Đức Kiên".
QString undoneWords(const Undoable &action);

} // namespace somotcua
