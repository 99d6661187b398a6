#pragma once

#include "assists/AssistEntry.h"

#include <QString>

namespace somotcua {

/// The quiet words at the fields of the desk's form: hints for the label line, warnings for under the field. Empty
/// where there is nothing to say. Nothing here stops saving (domain reference §7).

/// How many digits of the personal number are missing or too many; nothing for 9 digits (the old number).
QString identityHint(const QString &typed);
/// The sex of the citizen by another source than the number.
struct TellsSex
{
    enum class By : quint8
    {
        Ledger,
        Card
    };
    std::optional<Sex> sex;
    By by = By::Ledger;
};
/// Everything odd about the number, a line each; of two facts that disagree both are named.
QString identityWarning(const QString &typed, const std::optional<BirthDate> &birth, const TellsSex &tells);

QString phoneWarning(const QString &typed);

/// "66 years old" on that day; by the year alone when only that is known.
QString ageHint(const BirthDate &birth, QDate day);

/// How many digits of the portal's code are missing.
QString codeHint(const QString &typed);
QString codeWarning(const QString &typed, QDate day);

/// "7 working days", "within the day".
QString processingHint(const ProcessingTime &processing);
QString dueWarning(QDate due, QDate day);
/// Under a due day that was counted without a table of its year's holidays.
QString unknownYearWarning(QDate due);

/// "1.004222 · Cư trú"
QString procedureHint(const Procedure &procedure);

} // namespace somotcua
