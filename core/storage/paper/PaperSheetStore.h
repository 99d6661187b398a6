#pragma once

#include "base/Result.h"
#include "sessions/PaperSheet.h"
#include "storage_fwd.h"

namespace somotcua {

/// The numbered sheets of paper and what became of their rows.
class PaperSheetStore
{
public:
    explicit PaperSheetStore(Database &database);

    /// Gives the next numbers to new sheets; the numbers.
    [[nodiscard]] Result<QList<int>> add(AuditedWrite &write, int count, int rowCount);
    /// By its number; rows whose assist was taken back are open again.
    [[nodiscard]] Result<std::optional<PaperSheet>> find(int number);
    /// The session it was filled in for.
    [[nodiscard]] Result<> setSession(AuditedWrite &write, PaperSheetId sheet, QDate day, Shift shift);
    /// As an assist; nothing for a row that was left blank.
    [[nodiscard]] Result<> addRow(AuditedWrite &write, PaperSheetId sheet, int row, std::optional<AssistId> assist);
    /// Rows said to be blank are open again; how many there were.
    [[nodiscard]] Result<qint64> takeBackBlank(AuditedWrite &write, PaperSheetId sheet, int row);

private:
    Database &m_database;
};

} // namespace somotcua
