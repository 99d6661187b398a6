#include "desk/PersonWords.h"

#include "citizens/PersonReader.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(somotcua::PersonWords)
};

constexpr qsizetype kShownDigits = 3;

/// "…612", of the number, else of the phone; empty for neither.
QString lastDigits(const Citizen &citizen)
{
    const QString digits = citizen.identity ? citizen.identity->text()
        : citizen.phone                     ? citizen.phone->text()
                                            : QString();
    return digits.isEmpty() ? digits : u"…"_s + digits.last(std::min(kShownDigits, digits.size()));
}

QString yearOf(const Citizen &citizen)
{
    return citizen.birth ? QString::number(citizen.birth->year) : QString();
}

} // namespace

QStringList personDetails(const MetPerson &person)
{
    return {yearOf(person.citizen), person.hamlet.value_or(QString()),
            //: The day a person was last helped. vi: gần nhất %1
            Tr::tr("last %1").arg(shownDay(person.lastDay)), lastDigits(person.citizen)};
}

QString metHint(const MetPerson &person)
{
    //: Beside the name: how often the person was helped before, and the last day.
    //: vi: đã gặp %n lượt, gần nhất %1
    return Tr::tr("met %n time(s), last %1", nullptr, int(person.visits)).arg(shownDay(person.lastDay));
}

QString personWords(const PersonEntry &entry)
{
    QStringList parts{entry.citizen.name, yearOf(entry.citizen), lastDigits(entry.citizen)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace somotcua
