#include "PeriodOptions.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(somotcua::PeriodOptions)
};

struct NamedPeriod
{
    QString option;
    PeriodKind kind;
    QString example;
};

const QList<NamedPeriod> &namedPeriods()
{
    static const QList<NamedPeriod> periods = {
        {u"week"_s, PeriodKind::Week, u"2024-W39"_s},      {u"month"_s, PeriodKind::Month, u"2024-09"_s},
        {u"quarter"_s, PeriodKind::Quarter, u"2024-Q3"_s}, {u"half"_s, PeriodKind::Half, u"2024-H1"_s},
        {u"year"_s, PeriodKind::Year, u"2024"_s},
    };
    return periods;
}

} // namespace

QList<Option> periodOptions()
{
    return {
        //: vi: một tuần
        {u"week"_s, u"2024-W39"_s, Tr::tr("a week")},
        //: vi: một tháng
        {u"month"_s, u"2024-09"_s, Tr::tr("a month")},
        //: vi: một quý
        {u"quarter"_s, u"2024-Q3"_s, Tr::tr("a quarter")},
        //: vi: sáu tháng
        {u"half"_s, u"2024-H1"_s, Tr::tr("half a year")},
        //: vi: một năm
        {u"year"_s, u"2024"_s, Tr::tr("a year")},
        //: vi: ngày đầu
        {u"from"_s, u"2024-01-01"_s, Tr::tr("the first day")},
        //: vi: ngày cuối
        {u"to"_s, u"2024-09-30"_s, Tr::tr("the last day")},
        //: vi: tháng, quý, sáu tháng, năm tính từ ngày 15 đến ngày 14
        {u"official"_s, {}, Tr::tr("month, quarter, half and year run from the 15th to the 14th")},
    };
}

QList<Option> againstOptions()
{
    return {
        //: vi: so sánh với một tuần khác
        {u"against-week"_s, u"2024-W38"_s, Tr::tr("compare with another week")},
        //: vi: so sánh với một tháng khác
        {u"against-month"_s, u"2024-08"_s, Tr::tr("compare with another month")},
        //: vi: so sánh với một quý khác
        {u"against-quarter"_s, u"2024-Q2"_s, Tr::tr("compare with another quarter")},
        //: vi: so sánh với sáu tháng khác
        {u"against-half"_s, u"2023-H2"_s, Tr::tr("compare with another half of a year")},
        //: vi: so sánh với một năm khác
        {u"against-year"_s, u"2022"_s, Tr::tr("compare with another year")},
        //: vi: ngày đầu của kỳ so sánh
        {u"against-from"_s, u"2023-01-01"_s, Tr::tr("the first day of the period to compare with")},
        //: vi: ngày cuối của kỳ so sánh
        {u"against-to"_s, u"2023-09-30"_s, Tr::tr("the last day of the period to compare with")},
    };
}

namespace {

/// The period that the options with this prefix name.
std::expected<std::optional<Period>, QString> readNamed(const Arguments &arguments, const QString &prefix)
{
    const PeriodCut cut = arguments.has(u"official"_s) ? PeriodCut::Official : PeriodCut::Calendar;
    const bool fromOrTo = arguments.has(prefix + u"from"_s) || arguments.has(prefix + u"to"_s);
    const NamedPeriod *chosen = nullptr;
    for (const NamedPeriod &named : namedPeriods()) {
        if (!arguments.has(prefix + named.option))
            continue;
        if (chosen || fromOrTo)
            //: vi: Chỉ nêu một kỳ: --%1week, --%1month, --%1quarter, --%1half, --%1year, hoặc --%1from cùng --%1to.
            return std::unexpected(Tr::tr("Name one period: --%1week, --%1month, --%1quarter, --%1half, --%1year, or "
                                          "--%1from with --%1to.")
                                       .arg(prefix));
        chosen = &named;
    }
    if (chosen) {
        const QString text = arguments.value(prefix + chosen->option);
        const auto period = Period::parse(chosen->kind, text, cut);
        if (!period) {
            if (cut == PeriodCut::Official && chosen->kind == PeriodKind::Week)
                //: vi: Tuần không có kỳ 15–14; bỏ --official.
                return std::unexpected(Tr::tr("A week has no official cut; leave --official out."));
            //: vi: Không có kỳ “%1”; --%2 được ghi như %3.
            return std::unexpected(Tr::tr("There is no period “%1”; --%2 is written like %3.")
                                       .arg(text, prefix + chosen->option, chosen->example));
        }
        return *period;
    }
    if (!fromOrTo)
        return std::optional<Period>();
    if (cut == PeriodCut::Official)
        //: vi: --official đi cùng --month, --quarter, --half hoặc --year.
        return std::unexpected(Tr::tr("--official goes with --month, --quarter, --half or --year."));
    const QDate first = QDate::fromString(arguments.value(prefix + u"from"_s), u"yyyy-MM-dd"_s);
    const QDate last = QDate::fromString(arguments.value(prefix + u"to"_s), u"yyyy-MM-dd"_s);
    const auto period = Period::between(first, last);
    if (!period)
        //: vi: --%1from và --%1to cần hai ngày có thật như 2024-01-01, ngày đầu không sau ngày cuối.
        return std::unexpected(
            Tr::tr("--%1from and --%1to need two real days like 2024-01-01, the first not after the last.")
                .arg(prefix));
    return *period;
}

} // namespace

std::expected<std::optional<Period>, QString> readPeriod(const Arguments &arguments)
{
    auto period = readNamed(arguments, {});
    if (period && !*period && arguments.has(u"official"_s))
        //: vi: --official đi cùng --month, --quarter, --half hoặc --year.
        return std::unexpected(Tr::tr("--official goes with --month, --quarter, --half or --year."));
    return period;
}

std::expected<std::optional<Period>, QString> readAgainst(const Arguments &arguments)
{
    return readNamed(arguments, u"against-"_s);
}

} // namespace somotcua
