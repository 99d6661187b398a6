#include "SampleLedger.h"

#include "CreateLedger.h"
#include "WholeLedger.h"

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

Result<NewLedger> sampleOffice(const QString &language)
{
    NewLedger office;
    office.unitCode = u"09739"_s;
    office.unitName = u"UBND xã Võng Xuyên"_s;
    office.parentName = u"UBND huyện Phúc Thọ"_s;
    office.teamName = u"Tổ tình nguyện hỗ trợ dịch vụ công trực tuyến"_s;
    office.language = language;
    const auto schedule = Schedule::parse(u"mon,wed,fri 13:30-17:00"_s);
    if (!schedule)
        return passOn(schedule);
    office.schedule = *schedule;
    return office;
}

} // namespace

// NOLINTNEXTLINE(bugprone-easily-swappable-parameters): a path and a language never look alike
Result<std::unique_ptr<Database>> createSampleLedger(const QString &path, const QString &language, const Stamp &stamp,
                                                     const Progress &progress)
{
    const auto office = sampleOffice(language);
    if (!office)
        return passOn(office);
    return makeWholeLedger(path, [&](Database &database) -> Result<> {
        if (const auto filled = fillNewLedger(database, *office, stamp); !filled)
            return filled;
        ImportRequest request;
        request.files = {u":/sample/vong_xuyen_2023_2024.csv"_s};
        const auto imported = importBook(database, request, stamp, progress);
        if (!imported)
            return passOn(imported);
        return {};
    });
}

} // namespace somotcua
