#pragma once

#include "base/Id.h"
#include "sessions/Schedule.h"

#include <QDate>
#include <QList>
#include <QMap>

#include <optional>

namespace somotcua {

using PaperSheetId = Id<struct PaperSheetTag>;

inline constexpr int kPaperRows = 12; // that fit on one side of A4
inline constexpr int kMostPaperSheets = 40; // printed at once

/// A numbered sheet of blank rows for a day without power, and what became of its rows. Rows are entered in the order
/// of the sheet, so that none is missed: each is an assist or is said to be blank.
struct PaperSheet
{
    PaperSheetId id;
    int number = 0;
    int rowCount = kPaperRows;
    /// The session it was filled in for, once somebody has begun to enter it.
    std::optional<QDate> day;
    std::optional<Shift> shift;
    /// The rows dealt with: as which assist, nothing for a blank one.
    QMap<int, std::optional<AssistId>> rows;

    /// The first row that nobody has dealt with; nothing when the sheet is done.
    std::optional<int> nextRow() const;
    /// All rows that nobody has dealt with, in order.
    QList<int> openRows() const;
    int entered() const;
    int blank() const;
};

} // namespace somotcua
