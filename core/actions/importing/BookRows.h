#pragma once

#include "EntryReader.h"
#include "ImportBook.h"
#include "Sheet.h"

#include <vector>

namespace somotcua {

/// The rows of all books of one call, each read once to see what is refused, then walked by day and within a day in
/// the order of files and sheets. Keeps the bytes of the files and the place of each row, not the rows.
class BookRows
{
public:
    /// `today` is only compared with, for warnings. What is refused and warned of stands in `answer`, in the order of
    /// files and rows. `progress` counts the bytes read.
    [[nodiscard]] static Result<BookRows> read(const ImportRequest &request, QDate today, ImportAnswer &answer,
                                               const Progress &progress);

    struct Place
    {
        qint64 offset = 0;
        qint64 row = 0;
        int file = 0;
        qint32 day = 0; // Julian day number
    };
    /// By day, file, row.
    const std::vector<Place> &places() const { return m_places; }
    AssistEntry entryAt(const Place &place);
    qint64 size() const { return m_size; }
    QStringList encodings() const;

private:
    std::vector<Sheet> m_sheets;
    std::vector<CsvReader> m_readers; // one a sheet, to walk it again
    std::vector<Place> m_places;
    QDate m_today;
    qint64 m_size = 0;
};

} // namespace somotcua
