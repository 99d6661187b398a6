#pragma once

#include "text/LenientDate.h"

#include <QList>
#include <QString>

#include <optional>

namespace somotcua {

enum class Sex : quint8
{
    Male,
    Female
};

QString idOf(Sex sex); // male female
std::optional<Sex> sexFromText(const QString &text); // Nam Nữ male female m f, accents and case aside

/// What is odd about an identity number; shown as a quiet line, never blocks (domain reference §7.1).
enum class IdentityWarning : quint8
{
    Padded,
    UnknownProvince,
    OtherBirthYear,
    OtherSex,
    AllDigitsEqual,
    UnusualForm
};

/// Số định danh cá nhân (12 digits), CMND (9 digits), a passport (letter and 7 or 8 digits), or another paper's number
/// as written. Never empty.
class IdentityNumber
{
public:
    /// Spaces, dots and dashes are dropped; 10 or 11 digits are padded to 12, 8 to 9 (a spreadsheet ate the zeros).
    /// Nothing when no letter or digit is left.
    static std::optional<IdentityNumber> read(const QString &text);

    QString text() const { return m_text; }
    bool wasPadded() const { return m_padded; }
    bool isPersonal() const { return m_kind == Kind::Personal; }
    /// Of the 12-digit number: what it says about its bearer.
    std::optional<int> birthYear() const;
    std::optional<Sex> sex() const;
    std::optional<QString> province() const;

    QList<IdentityWarning> warnings(std::optional<BirthDate> birth, std::optional<Sex> sex) const;

    /// "001 058 004 612"
    QString shown() const;
    /// "*********345"
    QString masked() const;

    friend bool operator==(const IdentityNumber &a, const IdentityNumber &b) { return a.m_text == b.m_text; }

private:
    enum class Kind : quint8
    {
        Personal,
        Old,
        Passport,
        Other
    };
    QString m_text;
    Kind m_kind = Kind::Other;
    bool m_padded = false;
};

} // namespace somotcua
