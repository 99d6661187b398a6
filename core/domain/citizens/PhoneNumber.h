#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace somotcua {

enum class PhoneWarning : quint8
{
    ZeroPutBack,
    OldPrefixMapped,
    UnusualForm
};

/// A Vietnamese phone number, kept as digits (domain reference §7.2). Families share one, so it identifies nobody.
class PhoneNumber
{
public:
    /// +84 and 84 become 0, a lost leading 0 is put back, 11-digit mobile prefixes of before 2018 are mapped. Nothing
    /// when no digit is left.
    static std::optional<PhoneNumber> read(const QString &text);

    QString text() const { return m_digits; }
    const QList<PhoneWarning> &warnings() const { return m_warnings; }
    /// "0912 345 678"
    QString shown() const;
    /// "*******678"
    QString masked() const;

    friend bool operator==(const PhoneNumber &a, const PhoneNumber &b) { return a.m_digits == b.m_digits; }

private:
    QString m_digits;
    QList<PhoneWarning> m_warnings;
};

} // namespace somotcua
