#pragma once

#include "base/Result.h"
#include "base/Stamp.h"

#include <optional>

namespace somotcua {

/// What somebody did about a dossier.
enum class FollowUpKind : quint8
{
    Called, // spoke with the citizen
    NoAnswer,
    WillCome, // the citizen comes on a day
    AskedOffice
};

QString idOf(FollowUpKind kind); // called no_answer will_come asked_office
std::optional<FollowUpKind> followUpKindFromId(const QString &id);

/// A line of the append-only notes of a dossier.
struct FollowUpNote
{
    qint64 id = 0;
    QDate day;
    FollowUpKind kind = FollowUpKind::Called;
    std::optional<QDate> comesOn; // of WillCome alone
    QDateTime recordedAt; // UTC
    QString recordedBy;

    friend bool operator==(const FollowUpNote &, const FollowUpNote &) = default;
};

/// A note of now, not yet kept. The day the citizen comes belongs to WillCome alone, must be there and not lie in the
/// past: else Fault::BadDay.
[[nodiscard]] Result<FollowUpNote> followUpNote(FollowUpKind kind, std::optional<QDate> comesOn, const Stamp &stamp);

} // namespace somotcua
