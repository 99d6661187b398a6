#pragma once

#include "procedures/Procedure.h"

#include <QList>

namespace somotcua {

/// What keeps a procedure from being saved as it is.
enum class ProcedureFlaw : quint8
{
    NameMissing,
    TooManyDays, // a processing time of more than ten years, or none where days are counted
    FeeUnreadable,
    ValidityReversed, // it ends before it begins
    ValidityOverlaps // another row of the same code holds on some of the same days
};

/// Nothing when `wanted` may stand beside `others` (itself among them or not).
QList<ProcedureFlaw> flawsOf(const Procedure &wanted, const QList<Procedure> &others);

/// Two validities have a day in common.
bool overlap(const Procedure &one, const Procedure &other);

/// One procedure from a day on, the version before kept up to the day before.
struct ProcedureVersions
{
    Procedure before;
    Procedure after; // without an id: a new row
};

/// Nothing when `from` leaves the present version no day of its own.
std::optional<ProcedureVersions> newVersion(const Procedure &present, Procedure wanted, QDate from);

/// "10.000 đ", "10000", "10 000" → "10000"; "HĐND", "hdnd" → "HDND"; empty stays empty. Nothing for other words.
std::optional<QString> storedFee(const QString &text);
/// The fee is set by the provincial council.
bool isCouncilFee(const QString &fee);

/// It came with a book and nobody has looked at it: its field, time and level are not known.
bool needsCompletion(const Procedure &procedure);
/// What a person's editing makes of it: one that needed completion is known by its code, or wholly, once it is filled
/// in.
QString verifiedAfterEditing(const Procedure &procedure);

} // namespace somotcua
