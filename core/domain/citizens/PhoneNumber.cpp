#include "citizens/PhoneNumber.h"

#include "text/Masking.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

/// The mobile prefixes of eleven digits that became shorter in September 2018.
const QHash<QString, QString> &oldPrefixes()
{
    static const QHash<QString, QString> all = {
        {u"0162"_s, u"032"_s}, {u"0163"_s, u"033"_s}, {u"0164"_s, u"034"_s}, {u"0165"_s, u"035"_s},
        {u"0166"_s, u"036"_s}, {u"0167"_s, u"037"_s}, {u"0168"_s, u"038"_s}, {u"0169"_s, u"039"_s},
        {u"0120"_s, u"070"_s}, {u"0121"_s, u"079"_s}, {u"0122"_s, u"077"_s}, {u"0126"_s, u"076"_s},
        {u"0128"_s, u"078"_s}, {u"0123"_s, u"083"_s}, {u"0124"_s, u"084"_s}, {u"0125"_s, u"085"_s},
        {u"0127"_s, u"081"_s}, {u"0129"_s, u"082"_s}, {u"0186"_s, u"056"_s}, {u"0188"_s, u"058"_s},
        {u"0199"_s, u"059"_s},
    };
    return all;
}

constexpr qsizetype kOldPrefixSize = 4;
constexpr qsizetype kOldMobileSize = 11;
constexpr qsizetype kMobileSize = 10;
constexpr qsizetype kLandlineSize = 11;

bool isDigit(QChar unit)
{
    return unit >= u'0' && unit <= u'9';
}

/// Without the ".0" of a spreadsheet's number that was written out again: 912345678.0
QStringView withoutFraction(QStringView text)
{
    constexpr qsizetype kLeastWhole = 8; // "0912.0" may be the beginning of a grouped number
    for (const QStringView end : {QStringView(u".0"), QStringView(u",0")}) {
        const QStringView whole = text.chopped(std::min(end.size(), text.size()));
        if (text.endsWith(end) && whole.size() >= kLeastWhole && std::ranges::all_of(whole, isDigit))
            return whole;
    }
    return text;
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar unit : withoutFraction(QStringView(text).trimmed())) {
        if (isDigit(unit))
            digits += unit;
    }
    return digits;
}

/// Without the country's 84, which only a whole number has before it.
QString inTheCountry(const QString &digits, bool plus)
{
    const QString bare = digits.startsWith(u"0084"_s) ? digits.mid(2) : digits;
    const bool international = plus || bare.size() != digits.size() || bare.size() > kMobileSize;
    if (!international || !bare.startsWith(u"84"_s))
        return digits;
    const QString rest = bare.mid(2);
    return rest.startsWith(u'0') ? rest : u'0' + rest;
}

bool lostItsZero(const QString &digits)
{
    const char16_t first = digits.front().unicode();
    if (digits.size() == kMobileSize - 1)
        return first == u'3' || first == u'5' || (first >= u'7' && first <= u'9');
    const bool oneShort = digits.size() == kLandlineSize - 1;
    return oneShort && (first == u'2' || oldPrefixes().contains(u'0' + digits.left(kOldPrefixSize - 1)));
}

/// A mobile or landline number of today.
bool isUsual(const QString &digits)
{
    if (digits.size() == kLandlineSize)
        return digits.startsWith(u"02"_s);
    if (digits.size() != kMobileSize || digits.front() != u'0')
        return false;
    const char16_t second = digits.at(2).unicode();
    switch (digits.at(1).unicode()) {
    case u'3':
        return second >= u'2';
    case u'5':
        return second == u'2' || second == u'5' || second == u'6' || second == u'8' || second == u'9';
    case u'7':
        return second == u'0' || second >= u'6';
    case u'8':
        return second >= u'1';
    case u'9':
        return true;
    default:
        return false;
    }
}

} // namespace

std::optional<PhoneNumber> PhoneNumber::read(const QString &text)
{
    PhoneNumber phone;
    phone.m_digits = digitsOf(text);
    if (phone.m_digits.isEmpty())
        return {};
    phone.m_digits = inTheCountry(phone.m_digits, text.contains(u'+'));
    if (lostItsZero(phone.m_digits)) {
        phone.m_digits.prepend(u'0');
        phone.m_warnings += PhoneWarning::ZeroPutBack;
    }
    const QString prefix = phone.m_digits.size() == kOldMobileSize
        ? oldPrefixes().value(phone.m_digits.left(kOldPrefixSize))
        : QString();
    if (!prefix.isEmpty()) {
        phone.m_digits.replace(0, kOldPrefixSize, prefix);
        phone.m_warnings += PhoneWarning::OldPrefixMapped;
    }
    if (!isUsual(phone.m_digits))
        phone.m_warnings += PhoneWarning::UnusualForm;
    return phone;
}

QString PhoneNumber::shown() const
{
    if (m_digits.size() == kMobileSize)
        return m_digits.first(4) + u' ' + m_digits.sliced(4, 3) + u' ' + m_digits.last(3);
    if (m_digits.size() == kLandlineSize && m_digits.startsWith(u"02"_s))
        return m_digits.first(3) + u' ' + m_digits.sliced(3, 4) + u' ' + m_digits.last(4);
    return m_digits;
}

QString PhoneNumber::masked() const
{
    return maskedButEnd(m_digits);
}

} // namespace somotcua
