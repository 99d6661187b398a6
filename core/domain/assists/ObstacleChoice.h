#pragma once

#include "assists/Assist.h"

#include <QList>

namespace somotcua {

using ObstacleRowId = Id<struct ObstacleRowTag>;

/// What this office says about one obstacle: about one of the reference by its code, or about one of its own, whose
/// marks are OTHER with a text that never changes.
struct ObstacleRow
{
    ObstacleRowId id;
    QString code;
    std::optional<QString> text; // of its own ones
    std::optional<QString> name; // own wording
    std::optional<QString> shortName;
    std::optional<int> position;
    bool hidden = false;

    bool isOwn() const { return text.has_value(); }
    friend bool operator==(const ObstacleRow &, const ObstacleRow &) = default;
};

/// An obstacle as the desk offers it.
struct ObstacleChoice
{
    ObstacleRow row; // without an id while the office says nothing about it
    ObstacleMark mark; // what ticking it writes
    QString name; // own wording, else the official name
    QString shortName; // the name where there is none

    bool isOther() const; // the last one, always there: any text
};

/// All obstacles in this office's order: those of the reference and its own ones; OTHER last and never hidden. Hidden
/// ones are there too.
QList<ObstacleChoice> obstacleChoices(const QList<ObstacleRow> &rows);

/// The order with the choice at `from` moved to `to`, as rows to keep; OTHER stays last.
QList<ObstacleRow> movedChoice(const QList<ObstacleChoice> &choices, int from, int to);

} // namespace somotcua
