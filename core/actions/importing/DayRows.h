#pragma once

#include "base/Id.h"
#include "RowMarks.h"

#include <QHash>

#include <functional>
#include <vector>

namespace somotcua {

/// The assists that rows of one day may mean (contract §2, "Again"): those imported before under that day, those that
/// stand on it now, and those of the files read before in this call. Within one file each is meant by one row at most.
class DayRows
{
public:
    struct Match
    {
        AssistId assist;
        std::optional<RowMarks> imported; // as last imported; none: it came from no book
        QList<BookColumn> changed; // the cells that the file has changed since; empty: nothing to do
    };

    void addImported(AssistId assist, const RowMarks &marks);
    /// How an assist would be written now; known imported ones get it as their second face.
    void addPresent(AssistId assist, const RowMarks &marks);
    void addRecorded(AssistId assist, const RowMarks &marks, int file);

    /// What each of a file's rows of this day means: rows that say the same before all others, then those that say
    /// nothing new, then by likeness, in order. `loadPresent` is asked for the assists as they stand only when rows are
    /// left over.
    std::vector<std::optional<Match>> match(int file, const std::vector<RowMarks> &rows,
                                            const std::function<void()> &loadPresent);

private:
    struct Known
    {
        AssistId assist;
        std::optional<RowMarks> imported;
        std::optional<RowMarks> present;
        int takenBy = -1;
    };
    enum class Face : quint8
    {
        Imported,
        Present
    };
    /// Whether a row may say something new to what it is taken for.
    enum class News : quint8
    {
        None,
        Allowed
    };
    static const std::optional<RowMarks> &faceOf(const Known &known, Face face);
    void take(Known &known, int file, std::optional<Match> &match, Face face, const RowMarks &row);
    void matchSame(int file, const std::vector<RowMarks> &rows, std::vector<std::optional<Match>> &matches, Face face);
    void matchLike(int file, const std::vector<RowMarks> &rows, std::vector<std::optional<Match>> &matches, Face face,
                   RowMarks::Likeness likeness, News news);

    std::vector<Known> m_known;
    QHash<qint64, size_t> m_placeOf;
};

} // namespace somotcua
