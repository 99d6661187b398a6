#include "SigningTitles.h"

#include "Wording.h"

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

const QList<Wording> &titlesInBothLanguages()
{
    static const QList<Wording> titles{
        Wording{u"TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH"_s, u"FOR THE PEOPLE’S COMMITTEE\nCHAIR"_s},
        Wording{u"TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH"_s,
                u"FOR THE PEOPLE’S COMMITTEE\nON BEHALF OF THE CHAIR\nDEPUTY CHAIR"_s},
        Wording{u"TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG"_s, u"BY ORDER OF THE CHAIR\nHEAD OF OFFICE"_s}};
    return titles;
}

} // namespace

QStringList signingTitles(const QString &language)
{
    QStringList titles;
    for (const Wording &title : titlesInBothLanguages())
        titles << title.in(language);
    return titles;
}

QString signingTitleIn(const QString &language, const QString &title)
{
    const QString written = title.trimmed();
    for (const Wording &known : titlesInBothLanguages()) {
        if (written == known.in(u"vi"_s) || written == known.in(u"en"_s))
            return known.in(language);
    }
    return title;
}

} // namespace somotcua
