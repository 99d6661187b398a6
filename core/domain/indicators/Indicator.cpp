#include "indicators/Indicator.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

constexpr std::array kKinds{IndicatorKind::Count, IndicatorKind::Share, IndicatorKind::ComputedCount,
                            IndicatorKind::ComputedShare};

constexpr qint64 kAll = 10000; // 100 % in hundredths

const QString &chosen(const QString &language, const QString &vietnamese, const QString &english)
{
    return language == u"vi"_s || english.isEmpty() ? vietnamese : english;
}

bool isNegative(const std::optional<qint64> &number)
{
    return number && *number < 0;
}

} // namespace

QString idOf(IndicatorKind kind)
{
    switch (kind) {
    case IndicatorKind::Count:
        return u"count"_s;
    case IndicatorKind::Share:
        return u"share"_s;
    case IndicatorKind::ComputedCount:
        return u"computed_count"_s;
    case IndicatorKind::ComputedShare:
        return u"computed_share"_s;
    }
    Q_UNREACHABLE();
}

std::optional<IndicatorKind> indicatorKindFromId(const QString &id)
{
    const auto found = std::ranges::find_if(kKinds, [&](IndicatorKind kind) { return idOf(kind) == id; });
    return found == kKinds.cend() ? std::nullopt : std::optional(*found);
}

bool isShare(IndicatorKind kind)
{
    return kind == IndicatorKind::Share || kind == IndicatorKind::ComputedShare;
}

bool isComputed(IndicatorKind kind)
{
    return kind == IndicatorKind::ComputedCount || kind == IndicatorKind::ComputedShare;
}

const QString &Indicator::nameIn(const QString &language) const
{
    return chosen(language, name, nameEnglish);
}

const QString &Indicator::unitIn(const QString &language) const
{
    return chosen(language, unit, unitEnglish);
}

const QString &Indicator::definitionIn(const QString &language) const
{
    return chosen(language, definition, definitionEnglish);
}

std::optional<IndicatorFlaw> flawOf(IndicatorKind kind, const IndicatorValue &value)
{
    if (!value.value && !value.target)
        return IndicatorFlaw::Nothing;
    if (isNegative(value.value) || isNegative(value.whole) || isNegative(value.target))
        return IndicatorFlaw::Negative;
    if (isComputed(kind) && (value.value || value.whole))
        return IndicatorFlaw::Computed;
    if (kind == IndicatorKind::Share && value.value && !value.whole)
        return IndicatorFlaw::WholeMissing;
    if (value.value && value.whole && *value.value > *value.whole)
        return IndicatorFlaw::PartOverWhole;
    if (isShare(kind) && value.target && *value.target > kAll)
        return IndicatorFlaw::TargetOverAll;
    for (const IndicatorReason &reason : value.reasons) {
        if (reason.reason.trimmed().isEmpty())
            return IndicatorFlaw::ReasonBlank;
        if (reason.count < 0)
            return IndicatorFlaw::Negative;
    }
    return {};
}

} // namespace somotcua
