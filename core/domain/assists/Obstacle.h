#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace somotcua {

/// One reason why help did not go smoothly, by its code (domain reference §10): "VNEID_L2", …, "OTHER".
struct Obstacle
{
    QString code;
    QString name; // official Vietnamese name
};

inline constexpr auto kOtherObstacle = "OTHER";

/// All of them in the order of the reference, OTHER last.
const QList<Obstacle> &obstacles();
/// By its code (case aside) or its Vietnamese name (case, accents, punctuation aside).
std::optional<Obstacle> obstacleFromText(const QString &text);

} // namespace somotcua
