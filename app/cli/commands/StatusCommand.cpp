#include "ChangeStatus.h"
#include "Command.h"
#include "DossierList.h"
#include "OfficeWords.h"
#include "OpenedLedger.h"
#include "text/LenientDate.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(somotcua::StatusCommand)
};

int run(const Arguments &arguments, Console &console)
{
    const QString statusText = arguments.positional.at(2);
    const auto status = statusFromText(statusText);
    QDate day = localDay(arguments.now);
    if (const auto date = arguments.given(u"date"_s)) {
        const auto parsed = parseDay(*date);
        if (!parsed)
            return reportFault(console, Error{Fault::BadDay, *date, {}});
        day = *parsed;
    }
    auto database = openLedger(arguments.positional.at(0), OpenMode::ReadWrite, arguments, console);
    if (!database)
        return reportFault(console, database.error());
    if (!status || *status == DossierStatus::Other)
        return reportFault(console, Error{Fault::UnknownStatus, statusText, {}});
    const auto dossier = dossierByCode(**database, arguments.positional.at(1));
    if (!dossier)
        return reportFault(console, dossier.error());
    const auto change
        = changeStatus(**database, *dossier, *status, day, arguments.given(u"reason"_s), stampOf(arguments));
    if (!change)
        return reportFault(console, change.error());
    console.out << arguments.positional.at(1).trimmed().toUpper() << ": "
                << statusName(change->from).in(console.language()) << " → "
                << statusName(change->to).in(console.language()) << '\n';
    if (change->unusual)
        //: vi: Bước chuyển này ít gặp; đã ghi, hãy đối chiếu với Cổng dịch vụ công.
        console.err << Tr::tr("This move is unusual; it is recorded, compare it with the portal.") << '\n';
    return kDone;
}

} // namespace

Command statusCommand()
{
    return {.verb = u"status"_s,
            .synopsis = u"LEDGER CODE STATUS"_s,
            .leastPositional = 3,
            .mostPositional = 3,
            //: vi: ghi trạng thái mới của một hồ sơ: 1 đến 10, tên chính thức hoặc mã tiếng Anh
            .summary = [] { return Tr::tr("moves one dossier: 1 to 10, the official name, or its English id"); },
            .example = u"somotcua-cli status vong-xuyen.somotcua 000.09.739.H26-240930-0006 9"_s,
            .options =
                [] {
                    return QList<Option>{//: vi: ngày có hiệu lực
                                         {u"date"_s, u"D"_s, Tr::tr("the day from which it holds")},
                                         //: vi: lý do, bắt buộc với 3, 5 và 8
                                         {u"reason"_s, u"R"_s, Tr::tr("the reason, required for 3, 5 and 8")}};
                },
            .run = run};
}

} // namespace somotcua
