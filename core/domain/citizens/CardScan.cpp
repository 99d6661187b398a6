#include "citizens/CardScan.h"

#include "text/Fold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

constexpr qsizetype kDaySize = 8;
constexpr qsizetype kOldNumberSize = 9;

bool isDigits(const QString &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar unit) { return unit >= u'0' && unit <= u'9'; });
}

bool hasLetter(const QString &text)
{
    return std::ranges::any_of(text, [](QChar unit) { return unit.isLetter(); });
}

/// ddMMyyyy, whatever stands between.
QDate dayOf(const QString &field)
{
    QString digits = field;
    digits.removeIf([](QChar unit) { return unit == u'/' || unit == u'-' || unit == u'.' || unit.isSpace(); });
    return digits.size() == kDaySize && isDigits(digits) ? QDate::fromString(digits, u"ddMMyyyy"_s) : QDate();
}

} // namespace

bool CardScan::beginsIn(const QString &typed)
{
    const qsizetype sign = typed.indexOf(kBetween);
    return sign >= kNumberSize && isDigits(typed.mid(sign - kNumberSize, kNumberSize));
}

std::optional<CardScan> CardScan::read(const QString &text)
{
    if (!beginsIn(text))
        return std::nullopt;
    QStringList fields = text.sliced(text.indexOf(kBetween) - kNumberSize).split(kBetween);
    // Names are restored from what was typed: a byte of a letter may look like a space.
    const QStringList typed = fields.mid(1);
    for (QString &field : fields)
        field = tidy(field);
    const auto number = IdentityNumber::read(fields.takeFirst());
    const auto birthYear = number ? number->birthYear() : std::nullopt;
    const auto sexInNumber = number ? number->sex() : std::nullopt;
    if (!number || !birthYear || !sexInNumber) // twelve digits always have them
        return std::nullopt;
    CardScan card{*number, {}, {}, {*birthYear, {}}, *sexInNumber, {}, {}};

    qsizetype birthPlace = -1;
    qsizetype sexPlace = -1;
    for (qsizetype place = 0; place < fields.size(); ++place) {
        const QString &field = fields.at(place);
        if (const QDate day = dayOf(field); day.isValid()) {
            // Behind the sex stands the day of issue, unless the number says that it is the birth.
            if (birthPlace < 0 && (sexPlace < 0 || day.year() == card.birth.year)) {
                card.birth = {day.year(), day};
                birthPlace = place;
            } else if (!card.issued) {
                card.issued = day;
            }
        } else if (const auto sex = sexFromText(field); sex && sexPlace < 0 && place > 0) {
            card.sex = *sex;
            sexPlace = place;
        } else if (place == 0 && isDigits(field) && field.size() >= kOldNumberSize) {
            card.oldNumber = IdentityNumber::read(field);
        }
    }

    const auto letters = [&](qsizetype place) {
        return place >= 0 && place < fields.size() && hasLetter(fields.at(place));
    };
    qsizetype namePlace = birthPlace >= 0 ? birthPlace - 1 : 0;
    while (birthPlace < 0 && namePlace < fields.size() && !letters(namePlace))
        ++namePlace;
    if (letters(namePlace) && namePlace != sexPlace) {
        card.name = restoredName(typed.at(namePlace));
        // Cut off behind the name, perhaps within it.
        card.name.isDoubtful = card.name.isDoubtful || namePlace == fields.size() - 1;
    }
    for (qsizetype place = std::max(sexPlace, birthPlace) + 1; place > 0 && place < fields.size(); ++place) {
        if (letters(place)) {
            card.address = restoredName(typed.at(place)).text;
            break;
        }
    }
    return card;
}

} // namespace somotcua
