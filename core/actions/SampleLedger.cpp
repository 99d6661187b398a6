#include "SampleLedger.h"

#include "CreateLedger.h"
#include "indicators/EnterIndicatorValue.h"
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

/// Synthetic figures of a commune of this size; Zalo and welfare are left for whoever tries it.
Result<> enterIndicators(Database &database, const Stamp &stamp)
{
    const Period year = Period::yearOf(QDate(2024, 1, 1));
    const Period quarter = Period::quarterOf(QDate(2024, 9, 1));
    const QString police = u"Công an xã"_s;
    const QList<IndicatorValue> values{
        {.indicator = u"online_rate"_s, .period = year, .target = 6000, .source = u"Kế hoạch của UBND xã"_s},
        {.indicator = u"on_time_rate"_s, .period = year, .target = 9500, .source = u"Kế hoạch của UBND xã"_s},
        {.indicator = u"vneid_level2"_s, .period = year, .target = 8000, .source = u"Kế hoạch của UBND xã"_s},
        {.indicator = u"vneid_level2"_s, .period = quarter, .value = 6412, .whole = 7860, .source = police},
        {.indicator = u"digital_signature"_s,
         .period = quarter,
         .value = 610,
         .whole = 6905,
         .target = 1500,
         .reasons = {{u"Chưa có nhu cầu"_s, 3120}, {u"Không có điện thoại thông minh"_s, 1975}},
         .source = u"Tổ công nghệ số cộng đồng"_s}};
    for (const IndicatorValue &value : values) {
        if (const auto entered = enterIndicatorValue(database, value, {stamp.moment, u"Lý Thị Trang"_s}); !entered)
            return passOn(entered);
    }
    return {};
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
        if (const auto entered = enterIndicators(database, stamp); !entered)
            return entered;
        ImportRequest request;
        request.files = {u":/sample/vong_xuyen_2023_2024.csv"_s};
        const auto imported = importBook(database, request, stamp, progress);
        if (!imported)
            return passOn(imported);
        return {};
    });
}

} // namespace somotcua
