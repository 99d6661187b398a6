#pragma once

#include "calendar/HolidayTable.h"
#include "procedures/Procedure.h"

#include <QString>

namespace somotcua {

/// The words of the catalogue on screen.
QString levelWord(OnlineLevel level);
/// "10.000 đ", "HĐND quy định"; nothing for a fee that is not published.
QString feeWords(const QString &fee);
QString kindWord(CalendarDay::Kind kind);
QString flawWords(HolidayFlaw flaw);

} // namespace somotcua
