#include "undo/TurnPaper.h"

#include "AuditedWrite.h"
#include "paper/PaperSheetStore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

QList<int> rowsOf(const AuditEntry &entry)
{
    const AuditValue *value = valueOf(entry, u"rows"_s);
    QList<int> rows;
    for (const QString &row : (value ? value->after.value_or(QString()) : QString()).split(u' ', Qt::SkipEmptyParts))
        rows << row.toInt();
    return rows;
}

} // namespace

Result<> turnBlankRows(AuditedWrite &write, const AuditEntry &entry, Turn turn)
{
    PaperSheetStore sheets(write.database());
    const auto sheet = sheets.find(entry.subject.toInt());
    if (!sheet)
        return passOn(sheet);
    const auto &known = *sheet;
    const PaperSheetId id{entry.subjectId.value_or(0)};
    for (const int row : rowsOf(entry)) {
        if (turn == Turn::Back) {
            if (const auto taken = sheets.takeBackBlank(write, id, row); !taken)
                return passOn(taken);
        } else if (!known || known->rows.contains(row)) {
            return fail(Fault::Conflict, entry.subject); // it was entered meanwhile
        } else if (const auto added = sheets.addRow(write, id, row, {}); !added) {
            return added;
        }
    }
    return {};
}

Result<bool> blankRowsStand(Database &database, const AuditEntry &entry, Turn)
{
    const auto sheet = PaperSheetStore(database).find(entry.subject.toInt());
    if (!sheet)
        return passOn(sheet);
    return sheet->has_value();
}

} // namespace somotcua
