#pragma once

#include "citizens/IdentityNumber.h"
#include "text/TypedThrough.h"

namespace somotcua {

/// What the QR code of a CCCD (2021) or a Căn cước (2024) says:
/// `number|old number|name|ddMMyyyy|sex|address|ddMMyyyy`, with more fields behind it, some missing or empty, or cut
/// off.
struct CardScan
{
    IdentityNumber number; // always the twelve digits
    std::optional<IdentityNumber> oldNumber;
    ScannedName name; // may be empty
    BirthDate birth; // by the number alone where the card's day cannot be read
    Sex sex; // the same
    QString address; // as scanned
    std::optional<QDate> issued;

    /// Reads by the shape of the fields rather than their places; an input method or CapsLock may have been at the
    /// letters. Nothing for a text without twelve digits before the first `|`.
    static std::optional<CardScan> read(const QString &text);
    /// Twelve digits and the sign that parts the fields: nobody types that by hand.
    static bool beginsIn(const QString &typed);

    static constexpr QChar kBetween = u'|';
    static constexpr qsizetype kNumberSize = 12;
};

} // namespace somotcua
