#include "catalogue/IndicatorWords.h"

#include "base/LocalTime.h"
#include "indicators/TypedFigure.h"
#include "reports/PeriodPicker.h"
#include "text/LenientDate.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(somotcua::IndicatorWords)
};

QString number(qint64 count)
{
    return QLocale(QLocale::Vietnamese).toString(count);
}

} // namespace

QString reachedWords(const std::optional<qint64> &value, const std::optional<qint64> &whole)
{
    if (!value)
        return u"—"_s;
    return whole ? number(*value) + u" / "_s + number(*whole) : number(*value);
}

QString percentWords(const std::optional<double> &percent)
{
    return percent ? QLocale(QLocale::Vietnamese).toString(*percent, 'f', 2) + u'%' : u"—"_s;
}

QString targetWords(IndicatorKind kind, const std::optional<qint64> &target)
{
    if (!target)
        return u"—"_s;
    return isShare(kind) ? typedPercent(*target) + u'%' : number(*target);
}

QString valueWords(IndicatorKind kind, const IndicatorValue &value)
{
    QString words = PeriodPicker::wordsOf(value.period).simplified() + u": "_s;
    if (value.value)
        words += reachedWords(value.value, value.whole);
    if (value.value && value.target)
        words += u", "_s;
    if (value.target)
        //: Within a line of the history. vi: mức giao %1
        words += Tr::tr("target %1").arg(targetWords(kind, value.target));
    return words + u" · "_s + shownDay(localDay(value.recordedAt)) + u" · "_s + value.recordedBy;
}

QString flawWords(IndicatorFlaw flaw)
{
    switch (flaw) {
    case IndicatorFlaw::Nothing:
        //: vi: Ghi số đã thực hiện hoặc mức giao.
        return Tr::tr("Write what was reached, or the target.");
    case IndicatorFlaw::Negative:
        //: vi: Ghi số bằng chữ số, như 4500.
        return Tr::tr("Write digits, such as 4500.");
    case IndicatorFlaw::PartOverWhole:
        //: vi: Số đã thực hiện lớn hơn tổng số.
        return Tr::tr("More was reached than there is.");
    case IndicatorFlaw::WholeMissing:
        //: vi: Ghi tổng số để tính tỷ lệ.
        return Tr::tr("Write the whole, so that the percent can be reckoned.");
    case IndicatorFlaw::TargetOverAll:
        //: vi: Mức giao lớn hơn 100%.
        return Tr::tr("The target is over 100%.");
    case IndicatorFlaw::ReasonBlank:
        //: vi: Mỗi lý do ghi kèm số lượng.
        return Tr::tr("Write each reason with its count.");
    case IndicatorFlaw::Computed:
        //: vi: Số này lấy từ sổ, không ghi tay.
        return Tr::tr("The ledger reckons this one; it is not typed.");
    }
    Q_UNREACHABLE();
}

} // namespace somotcua
