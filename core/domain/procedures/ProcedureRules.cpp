#include "procedures/ProcedureRules.h"

#include "procedures/Papers.h"
#include "text/Fold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

constexpr int kMostDays = 3650;

bool timeFits(const Procedure &procedure)
{
    if (!procedure.processing)
        return true;
    const auto &[days, unit] = *procedure.processing;
    if (unit == ProcessingUnit::InDay)
        return days == 0;
    return days >= 1 && days <= kMostDays;
}

} // namespace

bool overlap(const Procedure &one, const Procedure &other)
{
    const auto endsBefore = [](const Procedure &first, const Procedure &second) {
        return first.validTo && second.validFrom && *first.validTo < *second.validFrom;
    };
    return !endsBefore(one, other) && !endsBefore(other, one);
}

QList<ProcedureFlaw> flawsOf(const Procedure &wanted, const QList<Procedure> &others)
{
    QList<ProcedureFlaw> flaws;
    if (tidy(wanted.name).isEmpty())
        flaws << ProcedureFlaw::NameMissing;
    if (!timeFits(wanted))
        flaws << ProcedureFlaw::TooManyDays;
    if (storedFee(wanted.fee) != wanted.fee)
        flaws << ProcedureFlaw::FeeUnreadable;
    if (wanted.validFrom && wanted.validTo && *wanted.validTo < *wanted.validFrom)
        flaws << ProcedureFlaw::ValidityReversed;
    const QString code = normaliseProcedureCode(wanted.code);
    const auto collides = [&](const Procedure &other) {
        return other.id != wanted.id && other.code.compare(code, Qt::CaseInsensitive) == 0 && overlap(wanted, other);
    };
    if (!code.isEmpty() && std::ranges::any_of(others, collides))
        flaws << ProcedureFlaw::ValidityOverlaps;
    return flaws;
}

std::optional<ProcedureVersions> newVersion(const Procedure &present, Procedure wanted, QDate from)
{
    if (!from.isValid())
        return {};
    if (present.validFrom && from <= *present.validFrom)
        return {};
    if (present.validTo && from > *present.validTo)
        return {};
    Procedure before = present;
    before.validTo = from.addDays(-1);
    wanted.id = {};
    wanted.code = present.code;
    wanted.validFrom = from;
    wanted.validTo = present.validTo;
    return ProcedureVersions{before, wanted};
}

std::optional<QString> storedFee(const QString &text)
{
    const TypedFee typed = readFee(text);
    if (!typed.understood)
        return {};
    return typed.fee.value_or(QString());
}

bool isCouncilFee(const QString &fee)
{
    return fee == QLatin1StringView(kFeeSetByCouncil);
}

bool needsCompletion(const Procedure &procedure)
{
    return procedure.verified == u"no"_s;
}

QString verifiedAfterEditing(const Procedure &procedure)
{
    if (!procedure.verified.isEmpty() && !needsCompletion(procedure))
        return procedure.verified;
    if (!procedure.field)
        return u"no"_s;
    return procedure.processing ? u"yes"_s : u"code"_s;
}

} // namespace somotcua
