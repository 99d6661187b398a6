#include "importing/DayRows.h"

#include <algorithm>

namespace somotcua {

void DayRows::addImported(AssistId assist, const RowMarks &marks)
{
    m_placeOf.insert(assist.value, m_known.size());
    m_known.push_back({assist, marks, {}, -1});
}

void DayRows::addPresent(AssistId assist, const RowMarks &marks)
{
    if (const auto place = m_placeOf.constFind(assist.value); place != m_placeOf.cend()) {
        m_known.at(*place).present = marks;
        return;
    }
    m_placeOf.insert(assist.value, m_known.size());
    m_known.push_back({assist, {}, marks, -1});
}

void DayRows::addRecorded(AssistId assist, const RowMarks &marks, int file)
{
    addImported(assist, marks);
    m_known.back().takenBy = file;
}

const std::optional<RowMarks> &DayRows::faceOf(const Known &known, Face face)
{
    return face == Face::Imported ? known.imported : known.present;
}

void DayRows::take(Known &known, int file, std::optional<Match> &match, Face face, const RowMarks &row)
{
    known.takenBy = file;
    match = Match{known.assist, known.imported, {}};
    if (const std::optional<RowMarks> &marks = faceOf(known, face))
        match->changed = marks->changedIn(row);
}

void DayRows::matchSame(int file, const std::vector<RowMarks> &rows, std::vector<std::optional<Match>> &matches,
                        Face face)
{
    QMultiHash<QString, size_t> places;
    for (size_t place = m_known.size(); place-- > 0;) { // the values of a key come back last in, first out
        const std::optional<RowMarks> &marks = faceOf(m_known.at(place), face);
        if (marks && m_known.at(place).takenBy != file)
            places.insert(marks->text(), place);
    }
    for (size_t row = 0; row < rows.size() && !places.isEmpty(); ++row) {
        if (matches.at(row))
            continue;
        const auto found = places.find(rows.at(row).text());
        if (found == places.end())
            continue;
        take(m_known.at(*found), file, matches.at(row), face, rows.at(row));
        places.erase(found);
    }
}

void DayRows::matchLike(int file, const std::vector<RowMarks> &rows, std::vector<std::optional<Match>> &matches,
                        Face face, RowMarks::Likeness likeness, News news)
{
    for (size_t row = 0; row < rows.size(); ++row) {
        if (matches.at(row))
            continue;
        const auto found = std::ranges::find_if(m_known, [&](const Known &known) {
            const std::optional<RowMarks> &marks = faceOf(known, face);
            return known.takenBy != file && marks && marks->likenessTo(rows.at(row)) == likeness
                && (news == News::Allowed || marks->changedIn(rows.at(row)).isEmpty());
        });
        if (found != m_known.end())
            take(*found, file, matches.at(row), face, rows.at(row));
    }
}

std::vector<std::optional<DayRows::Match>> DayRows::match(int file, const std::vector<RowMarks> &rows,
                                                          const std::function<void()> &loadPresent)
{
    using enum RowMarks::Likeness;
    std::vector<std::optional<Match>> matches(rows.size());
    const auto allFound = [&] {
        return std::ranges::all_of(matches, [](const auto &match) { return bool(match); });
    };

    matchSame(file, rows, matches, Face::Imported);
    if (!allFound())
        loadPresent();
    matchSame(file, rows, matches, Face::Present);
    for (const News news : {News::None, News::Allowed}) {
        for (const RowMarks::Likeness likeness : {SameCode, SameNumber, SamePerson}) {
            for (const Face face : {Face::Imported, Face::Present}) {
                if (!allFound())
                    matchLike(file, rows, matches, face, likeness, news);
            }
        }
    }
    return matches;
}

} // namespace somotcua
