#pragma once

#include "base/Id.h"

#include <QDate>
#include <QString>

#include <optional>

namespace somotcua {

/// A commune as it is called from a day on; a commune may keep its code and change its land and name.
struct Unit
{
    UnitId id;
    QString code; // "09739"
    QString name; // the body's full name: "UBND xã Võng Xuyên"
    QString parent; // "UBND huyện Phúc Thọ"
    std::optional<QDate> validFrom;

    /// The name without body and kind: "Võng Xuyên".
    QString place() const;
};

/// The names as they stand on paper. What is empty is made from the unit's and the team's names.
struct PaperNames
{
    QString upperLine; // "ỦY BAN NHÂN DÂN XÃ VÕNG XUYÊN"
    QString lowerLine; // "TỔ TÌNH NGUYỆN HỖ TRỢ DỊCH VỤ CÔNG TRỰC TUYẾN"
    QString place; // "Võng Xuyên"
    QString headOfTeam;
    QString preparedBy;
    QString confirmedByTitle; // "XÁC NHẬN CỦA UBND XÃ\nCHỦ TỊCH"
    QString confirmedBy;
    QString recipients; // one a line

    friend bool operator==(const PaperNames &, const PaperNames &) = default;
};

struct Team
{
    TeamId id;
    QString name;
};

struct Volunteer
{
    VolunteerId id;
    QString name;
    std::optional<QString> phone;
    bool head = false; // tổ trưởng
    std::optional<QDate> activeFrom;
    std::optional<QDate> activeTo;
};

struct Hamlet
{
    HamletId id;
    QString name;
};

} // namespace somotcua
