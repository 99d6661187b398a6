#pragma once

#include "assists/ObstacleChoice.h"
#include "base/Result.h"
#include "base/Stamp.h"
#include "storage_fwd.h"

namespace somotcua {

/// The obstacles in this office's order and words, hidden ones too.
[[nodiscard]] Result<QList<ObstacleChoice>> obstacleChoices(Database &database);

/// Own wording, short name, hidden or not, of an obstacle that is there. The code, and the text of an own one, never
/// change: they are what its marks say.
[[nodiscard]] Result<> changeObstacle(Database &database, const ObstacleRow &row, const Stamp &stamp);
/// An own obstacle: offered by its name, marked as OTHER with that name. Fault::NameTaken when one is called so.
[[nodiscard]] Result<> addObstacle(Database &database, const QString &name, const Stamp &stamp);
/// Moves the one at `from` to `to` in the order offered; OTHER stays last.
[[nodiscard]] Result<> moveObstacle(Database &database, int from, int to, const Stamp &stamp);

/// How the audit names a field of one obstacle, and which obstacle a field is about; nothing for other fields.
QString obstacleField(const ObstacleRow &row);
std::optional<std::pair<ObstacleRow, QString>> obstacleOfField(const QString &field);

} // namespace somotcua
