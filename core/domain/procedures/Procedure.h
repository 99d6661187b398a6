#pragma once

#include "base/Id.h"
#include "procedures/ProcessingTime.h"

#include <QDate>
#include <QString>

#include <optional>

namespace somotcua {

/// How far a procedure can be done on line (Nghị định 42/2022): full (toàn trình), partial (một phần), online (the
/// portal offers it, the level is not published), offline, or unknown.
enum class OnlineLevel : quint8
{
    Full,
    Partial,
    Online,
    Offline,
    Unknown
};

QString idOf(OnlineLevel level); // toan_trinh mot_phan online offline unknown
std::optional<OnlineLevel> onlineLevelFromId(const QString &id);

/// An administrative procedure in one validity. Without a first day it was always valid, without a last it still is.
struct Procedure
{
    ProcedureId id;
    QString code; // "1.001193"; empty for one that a book knows by name alone
    QString name; // the official name, whole
    std::optional<QString> field;
    QString level; // commune, commune_police, …
    OnlineLevel onlineLevel = OnlineLevel::Unknown;
    std::optional<ProcessingTime> processing;
    QString fee; // đồng as digits, "HDND" (set by the provincial council) or empty (not published)
    QString verified; // yes code no
    std::optional<QDate> validFrom;
    std::optional<QDate> validTo;
    bool hidden = false; // this commune does not use it
    QString ownShortName; // as this office calls it; empty: made from the name

    QString shortName() const;
    bool validOn(QDate day) const;
};

/// The name without its ceremony: "Thủ tục đăng ký khai sinh" → "Đăng ký khai sinh".
QString shortProcedureName(const QString &name);

/// "1001193", "1 . 001193", "1.001193.01" and "1.001193.H87" are all the procedure 1.001193; other text stays, trimmed.
QString normaliseProcedureCode(const QString &text);
bool looksLikeProcedureCode(const QString &text);

} // namespace somotcua
