#pragma once

#include "base/Result.h"

class QSqlDatabase;

namespace somotcua {

/// Runs the schema's steps after `present` up to the newest, each in a transaction of its own, and sets the file's
/// application id and version in the same transaction. The connection must not be inside one. A step that another
/// program took meanwhile is not taken again.
[[nodiscard]] Result<> bringUpToDate(QSqlDatabase &connection, int present, const QString &path);

} // namespace somotcua
