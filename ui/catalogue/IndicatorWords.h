#pragma once

#include "indicators/IndicatorFigure.h"

namespace somotcua {

/// "4.500 / 16.526", "1.280"; — where nothing is known.
QString reachedWords(const std::optional<qint64> &value, const std::optional<qint64> &whole);
/// "27,23%"; — where nothing is known.
QString percentWords(const std::optional<double> &percent);
/// "30%", "2.000"; — without a target.
QString targetWords(IndicatorKind kind, const std::optional<qint64> &target);
/// A row of the history: "Tháng 9/2024: 4.500 / 16.526, mức giao 30% · 23/09/2024 · Khuất Thị Hà".
QString valueWords(IndicatorKind kind, const IndicatorValue &value);
/// Why a value is not stored.
QString flawWords(IndicatorFlaw flaw);

} // namespace somotcua
