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

} // namespace somotcua
