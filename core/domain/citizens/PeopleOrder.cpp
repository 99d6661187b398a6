#include "citizens/PeopleOrder.h"

#include "text/Fold.h"

#include <algorithm>
#include <tuple>

namespace somotcua {

namespace {

/// Whether each of the words begins a word of the name, each taking a word of its own.
bool begin(const QStringList &typed, QStringList name)
{
    return std::ranges::all_of(typed, [&](const QString &word) {
        const auto found = std::ranges::find_if(name, [&](const QString &each) { return each.startsWith(word); });
        if (found == name.end())
            return false;
        name.erase(found);
        return true;
    });
}

bool areWhole(const QStringList &typed, const QStringList &name)
{
    return std::ranges::all_of(typed, [&](const QString &word) { return name.contains(word); });
}

} // namespace

bool nameAnswers(const QString &name, const QString &typed)
{
    return begin(foldedWords(typed), foldedWords(name));
}

void orderByName(QList<MetPerson> &people, const QString &typed)
{
    const QStringList accented = words(unifyTones(typed));
    const QStringList folded = foldedWords(typed);
    std::ranges::stable_sort(people, {}, [&](const MetPerson &person) {
        const QStringList name = words(unifyTones(person.citizen.name));
        const bool otherAccents = !begin(accented, name);
        const bool partOfWord = !areWhole(folded, foldedWords(person.citizen.name));
        const bool otherWhole = !areWhole(accented, name);
        return std::tuple(otherAccents, partOfWord, otherWhole, -person.lastDay.toJulianDay());
    });
}

QList<std::pair<int, int>> lettersFound(const QString &name, const QString &typed)
{
    QList<std::pair<int, int>> found;
    const QString folded = fold(name);
    if (folded.size() != name.size())
        return found;
    const auto isTaken = [&](qsizetype place) {
        return std::ranges::any_of(found, [&](const auto &other) { return other.first == place; });
    };
    for (const QString &word : foldedWords(typed)) {
        for (qsizetype place = folded.indexOf(word); place >= 0; place = folded.indexOf(word, place + 1)) {
            if ((place == 0 || !folded.at(place - 1).isLetterOrNumber()) && !isTaken(place)) {
                found << std::pair(int(place), int(word.size()));
                break;
            }
        }
    }
    std::ranges::sort(found);
    return found;
}

} // namespace somotcua
