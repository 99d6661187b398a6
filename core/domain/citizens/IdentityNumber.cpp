#include "citizens/IdentityNumber.h"

#include "citizens/Provinces.h"
#include "text/Fold.h"
#include "text/Masking.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

constexpr qsizetype kPersonalSize = 12;
constexpr qsizetype kOldSize = 9;
constexpr qsizetype kGroup = 3;

// Of the twelve digits: three of the province, one of century and sex, two of the year.
constexpr qsizetype kCenturyPlace = 3;
constexpr qsizetype kYearPlace = 4;

bool isDigit(QChar unit)
{
    return unit >= u'0' && unit <= u'9';
}

/// Capitals, without the signs that people put between the groups.
QString bareText(const QString &text)
{
    // A spreadsheet's number written out again: 1085012345.0
    static const QRegularExpression fraction(uR"(^(\d{8,12})[.,]0$)"_s);
    const QString clean = tidy(text);
    if (clean.endsWith(u".0"_s) || clean.endsWith(u",0"_s)) {
        const auto match = fraction.match(clean);
        if (match.hasMatch())
            return match.captured(1);
    }

    QString bare;
    for (const QChar unit : clean) {
        const bool between = unit.isSpace() || unit == u'.' || unit.category() == QChar::Punctuation_Dash;
        if (!between)
            bare += unit.toUpper();
    }
    return bare;
}

/// How long the number was before a spreadsheet took it for a number; its own length when it was not.
qsizetype wholeSize(qsizetype size)
{
    if (size == kPersonalSize - 1 || size == kPersonalSize - 2)
        return kPersonalSize;
    return size == kOldSize - 1 ? kOldSize : size;
}

} // namespace

QString idOf(Sex sex)
{
    switch (sex) {
    case Sex::Male:
        return u"male"_s;
    case Sex::Female:
        return u"female"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Sex> sexFromText(const QString &text)
{
    const QString key = matchKey(text);
    if (key == u"nam"_s || key == u"male"_s || key == u"m"_s)
        return Sex::Male;
    if (key == u"nu"_s || key == u"female"_s || key == u"f"_s)
        return Sex::Female;
    return {};
}

std::optional<IdentityNumber> IdentityNumber::read(const QString &text)
{
    static const QRegularExpression passport(uR"(^[A-Z]\d{7,8}$)"_s);

    IdentityNumber number;
    number.m_text = bareText(text);
    if (std::ranges::none_of(number.m_text, [](QChar unit) { return unit.isLetterOrNumber(); }))
        return {};
    if (std::ranges::all_of(number.m_text, isDigit)) {
        const qsizetype size = wholeSize(number.m_text.size());
        number.m_padded = size != number.m_text.size();
        number.m_text = number.m_text.rightJustified(size, u'0');
        number.m_kind = size == kPersonalSize ? Kind::Personal : size == kOldSize ? Kind::Old : Kind::Other;
    } else if (passport.match(number.m_text).hasMatch()) {
        number.m_kind = Kind::Passport;
    }
    return number;
}

std::optional<int> IdentityNumber::birthYear() const
{
    if (!isPersonal())
        return {};
    const int century = m_text.at(kCenturyPlace).digitValue() / 2;
    return 1900 + 100 * century + QStringView(m_text).sliced(kYearPlace, 2).toInt();
}

std::optional<Sex> IdentityNumber::sex() const
{
    if (!isPersonal())
        return {};
    return m_text.at(kCenturyPlace).digitValue() % 2 == 0 ? Sex::Male : Sex::Female;
}

std::optional<QString> IdentityNumber::province() const
{
    return isPersonal() ? provinceOfCode(QStringView(m_text).first(kGroup).toInt()) : std::nullopt;
}

QList<IdentityWarning> IdentityNumber::warnings(std::optional<BirthDate> birth, std::optional<Sex> sex) const
{
    QList<IdentityWarning> found;
    if (m_padded)
        found += IdentityWarning::Padded;
    if (isPersonal()) {
        const bool abroad = QStringView(m_text).first(kGroup).toInt() >= kFirstCountryCode;
        if (!abroad && !province())
            found += IdentityWarning::UnknownProvince;
        if (birth && birth->year != birthYear())
            found += IdentityWarning::OtherBirthYear;
        if (sex && sex != this->sex())
            found += IdentityWarning::OtherSex;
    }
    const bool allEqual = std::ranges::all_of(m_text, [this](QChar unit) { return unit == m_text.front(); });
    if (allEqual && (m_kind == Kind::Personal || m_kind == Kind::Old))
        found += IdentityWarning::AllDigitsEqual;
    if (m_kind == Kind::Other)
        found += IdentityWarning::UnusualForm;
    return found;
}

QString IdentityNumber::shown() const
{
    if (m_kind != Kind::Personal && m_kind != Kind::Old)
        return m_text;
    QString grouped = m_text;
    for (qsizetype place = m_text.size() - kGroup; place > 0; place -= kGroup)
        grouped.insert(place, u' ');
    return grouped;
}

QString IdentityNumber::masked() const
{
    return maskedButEnd(m_text);
}

} // namespace somotcua
