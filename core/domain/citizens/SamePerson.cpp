#include "citizens/SamePerson.h"

#include "text/Fold.h"

namespace somotcua {

QString personKey(const QString &name, const std::optional<BirthDate> &birth, const std::optional<PhoneNumber> &phone)
{
    // No tidy text holds a tab, so the three parts cannot run into each other.
    constexpr QChar kBetween = u'\t';
    return fold(tidy(name)) + kBetween + (birth ? birth->text() : QString()) + kBetween
        + (phone ? phone->text() : QString());
}

bool agrees(const Citizen &known, const QString &name, const std::optional<BirthDate> &birth)
{
    if (fold(tidy(name)) != fold(known.name))
        return false;
    if (!birth || !known.birth)
        return true;
    return birth->year == known.birth->year && (!birth->day || !known.birth->day || birth->day == known.birth->day);
}

QString fullerName(const QString &known, const QString &typed)
{
    const auto withoutMarks = [](const QString &name) {
        return name.toLower() == fold(name);
    };
    if (fold(tidy(typed)) != fold(known))
        return typed;
    if (withoutMarks(typed) && !withoutMarks(known))
        return known;
    const bool inOneCase = typed == typed.toLower() || typed == typed.toUpper();
    return inOneCase && typed.toLower() == known.toLower() ? known : typed;
}

std::optional<BirthDate> fullerBirth(const std::optional<BirthDate> &known, const std::optional<BirthDate> &typed)
{
    const bool isOnlyItsYear = known && typed && !typed->day && typed->year == known->year;
    return !typed || isOnlyItsYear ? known : typed;
}

} // namespace somotcua
