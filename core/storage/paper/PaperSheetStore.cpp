#include "paper/PaperSheetStore.h"

#include "AuditedWrite.h"
#include "Statement.h"
#include "Uuid.h"

namespace somotcua {

namespace {

constexpr auto kLastNumber = R"sql(
    SELECT coalesce(max(number), 0) FROM paper_sheet
)sql";

constexpr auto kAdd = R"sql(
    INSERT INTO paper_sheet (uuid, number, row_count, printed_at, printed_by)
    VALUES (:uuid, :number, :rows, :moment, :by)
)sql";

constexpr auto kFind = R"sql(
    SELECT id, number, row_count, day, shift FROM paper_sheet WHERE number = :number
)sql";

constexpr auto kRows = R"sql(
    SELECT paper_row.number, paper_row.assist_id
    FROM paper_row LEFT JOIN assist ON assist.id = paper_row.assist_id
    WHERE paper_row.sheet_id = :sheet AND paper_row.voided_at IS NULL AND assist.voided_at IS NULL
    ORDER BY paper_row.number, paper_row.id
)sql";

constexpr auto kSetSession = R"sql(
    UPDATE paper_sheet SET day = :day, shift = :shift WHERE id = :id
)sql";

constexpr auto kAddRow = R"sql(
    INSERT INTO paper_row (sheet_id, number, assist_id, recorded_at, recorded_by)
    VALUES (:sheet, :row, :assist, :moment, :by)
)sql";

constexpr auto kTakeBackBlank = R"sql(
    UPDATE paper_row SET voided_at = :moment, voided_by = :by
    WHERE sheet_id = :sheet AND number = :row AND assist_id IS NULL AND voided_at IS NULL
)sql";

Result<> plain(const Result<qint64> &done)
{
    if (!done)
        return passOn(done);
    return {};
}

} // namespace

PaperSheetStore::PaperSheetStore(Database &database)
    : m_database(database)
{ }

Result<QList<int>> PaperSheetStore::add(AuditedWrite &write, int count, int rowCount)
{
    Statement last(m_database, kLastNumber);
    if (const auto started = last.start(); !started)
        return passOn(started);
    int number = last.next() ? int(last.integer(0)) : 0;
    if (const auto finished = last.finish(); !finished)
        return passOn(finished);
    QList<int> numbers;
    for (int sheet = 0; sheet < count; ++sheet) {
        const auto added = Statement(m_database, kAdd)
                               .bind(":uuid", newUuid())
                               .bind(":number", ++number)
                               .bind(":rows", rowCount)
                               .bind(":moment", write.stamp().moment)
                               .bind(":by", write.stamp().by)
                               .insert();
        if (!added)
            return passOn(added);
        numbers << number;
    }
    return numbers;
}

Result<std::optional<PaperSheet>> PaperSheetStore::find(int number)
{
    Statement row(m_database, kFind);
    if (const auto started = row.bind(":number", number).start(); !started)
        return passOn(started);
    std::optional<PaperSheet> sheet;
    if (row.next()) {
        sheet.emplace();
        sheet->id = row.id<PaperSheetId>(0);
        sheet->number = int(row.integer(1));
        sheet->rowCount = int(row.integer(2));
        sheet->day = row.optionalDay(3);
        if (!row.isNull(4))
            sheet->shift = shiftFromId(row.text(4));
    }
    if (const auto finished = row.finish(); !finished)
        return passOn(finished);
    if (!sheet)
        return std::nullopt;

    Statement rows(m_database, kRows);
    if (const auto started = rows.bind(":sheet", sheet->id).start(); !started)
        return passOn(started);
    while (rows.next()) {
        const auto assist = rows.optionalInteger(1);
        sheet->rows.insert(int(rows.integer(0)), assist ? std::optional(AssistId{*assist}) : std::nullopt);
    }
    if (const auto finished = rows.finish(); !finished)
        return passOn(finished);
    return sheet;
}

Result<> PaperSheetStore::setSession(AuditedWrite &, PaperSheetId sheet, QDate day, Shift shift)
{
    return plain(
        Statement(m_database, kSetSession).bind(":day", day).bind(":shift", idOf(shift)).bind(":id", sheet).run());
}

Result<> PaperSheetStore::addRow(AuditedWrite &write, PaperSheetId sheet, int row, std::optional<AssistId> assist)
{
    return plain(Statement(m_database, kAddRow)
                     .bind(":sheet", sheet)
                     .bind(":row", row)
                     .bind(":assist", assist)
                     .bind(":moment", write.stamp().moment)
                     .bind(":by", write.stamp().by)
                     .insert());
}

Result<qint64> PaperSheetStore::takeBackBlank(AuditedWrite &write, PaperSheetId sheet, int row)
{
    return Statement(m_database, kTakeBackBlank)
        .bind(":moment", write.stamp().moment)
        .bind(":by", write.stamp().by)
        .bind(":sheet", sheet)
        .bind(":row", row)
        .run();
}

} // namespace somotcua
