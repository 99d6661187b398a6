#include "SigningTitles.h"

#include "Wording.h"

using namespace Qt::StringLiterals;

namespace somotcua {

QStringList signingTitles(const QString &language)
{
    QStringList titles;
    for (const Wording &title :
         {Wording{u"TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH"_s, u"FOR THE PEOPLE’S COMMITTEE\nCHAIR"_s},
          Wording{u"TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH"_s,
                  u"FOR THE PEOPLE’S COMMITTEE\nON BEHALF OF THE CHAIR\nDEPUTY CHAIR"_s},
          Wording{u"TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG"_s, u"BY ORDER OF THE CHAIR\nHEAD OF OFFICE"_s}})
        titles << title.in(language);
    return titles;
}

} // namespace somotcua
