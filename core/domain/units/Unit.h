#pragma once

#include "base/Id.h"

#include <QDate>
#include <QString>
#include <QStringList>

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
    QString number = {}; // "Số:      /BC-UBND" of an office that numbers its papers; a team has none
    QString signatures = {}; // kTwoSignatures: nobody above the team signs

    static constexpr auto kTwoSignatures = "2";
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
    std::optional<HamletId> hamlet; // which hamlet's team
    std::optional<QString> organisation; // "Đoàn thanh niên"

    bool activeOn(QDate day) const;
};

/// Whose members help, as most communes name them; any other text is fine.
const QStringList &usualOrganisations();

struct Hamlet
{
    HamletId id;
    QString name; // as lists and papers show it, see HamletNames
    QString ownName = {}; // its own name where that differs from the one shown
    std::optional<QString> oldCommune = {}; // to which it belonged before a merger
    std::optional<HamletId> joinedTo = {}; // it is the same as that one, and counts for it
    std::optional<QDate> usedUntil = {}; // the last day on which it was offered

    /// Its own name, whatever is shown.
    QString plainName() const { return ownName.isEmpty() ? name : ownName; }
    bool offeredOn(QDate day) const { return !joinedTo && (!usedUntil || day <= *usedUntil); }
};

} // namespace somotcua
