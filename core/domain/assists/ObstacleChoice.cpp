#include "assists/ObstacleChoice.h"

#include "assists/Obstacle.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

/// Where an obstacle stands while nobody moved it: those of the reference in its order, own ones behind them.
constexpr int kOwnOnes = 1000;

ObstacleChoice choiceOf(const ObstacleRow &row, const QString &official)
{
    ObstacleChoice choice;
    choice.row = row;
    choice.mark = ObstacleMark{row.code, row.text};
    choice.name = row.name.value_or(official);
    choice.shortName = row.shortName.value_or(choice.name);
    return choice;
}

int placeOf(const ObstacleChoice &choice)
{
    return choice.isOther() ? std::numeric_limits<int>::max() : choice.row.position.value_or(kOwnOnes);
}

} // namespace

bool ObstacleChoice::isOther() const
{
    return row.code == QLatin1StringView(kOtherObstacle) && !row.isOwn();
}

QList<ObstacleChoice> obstacleChoices(const QList<ObstacleRow> &rows)
{
    QList<ObstacleChoice> choices;
    int place = 0;
    for (const Obstacle &obstacle : obstacles()) {
        ObstacleRow row;
        row.code = obstacle.code;
        const auto said = std::ranges::find_if(
            rows, [&](const ObstacleRow &each) { return each.code == obstacle.code && !each.isOwn(); });
        if (said != rows.cend())
            row = *said;
        row.position = row.position.value_or(place++);
        ObstacleChoice choice = choiceOf(row, obstacle.name);
        if (choice.isOther())
            choice.row.hidden = false;
        choices << choice;
    }
    for (const ObstacleRow &row : rows) {
        if (row.isOwn())
            choices << choiceOf(row, row.text.value_or(QString()));
    }
    std::ranges::stable_sort(choices, {}, placeOf);
    return choices;
}

QList<ObstacleRow> movedChoice(const QList<ObstacleChoice> &choices, int from, int to)
{
    const int last = int(choices.size()) - 1;
    if (from < 0 || to < 0 || from >= last || to >= last || from == to)
        return {};
    QList<ObstacleChoice> moved = choices;
    moved.move(from, to);
    QList<ObstacleRow> rows;
    for (int place = 0; place < last; ++place) {
        ObstacleRow row = moved.at(place).row;
        row.position = place;
        rows << row;
    }
    return rows;
}

} // namespace somotcua
