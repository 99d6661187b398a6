#include "desk/SessionSheet.h"

#include "BuildReport.h"
#include "ledger/OpenLedger.h"
#include "reports/SheetDialog.h"
#include "SessionSheetReport.h"
#include "Setup.h"
#include "Shown.h"

using namespace Qt::StringLiterals;

namespace somotcua {

Result<> showSessionSheet(OpenLedger &ledger, QDate day, Shift shift, const QString &sentence, QWidget *parent)
{
    const QString language = ledgerLanguage(ledger.database()).value_or(u"vi"_s);
    const auto period = Period::between(day, day);
    if (!period)
        return fail(Fault::BadDay);
    const auto report = buildReport(ledger.database(), ReportKind::SessionSheet, *period, ledger.now(), language);
    if (!report)
        return passOn(report);
    for (const Report &sheet : sheetOfEachSession(*report)) {
        const QList<Row> &rows = sheet.blocks.first().rows;
        if (rows.isEmpty() || machineText(rows.first().value(1)) != idOf(shift))
            continue;
        auto *dialog = new SheetDialog(sheet, sentence, parent);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    }
    return {};
}

} // namespace somotcua
