#include "desk/guide/GuideWords.h"

#include "procedures/Papers.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(somotcua::GuideWords)
};

} // namespace

QString feeWords(const std::optional<QString> &fee)
{
    if (!fee)
        return u"—"_s;
    if (*fee == QLatin1StringView(kFeeSetByCouncil))
        //: In place of a fee that the provincial council sets. vi: theo HĐND
        return Tr::tr("set by the council");
    return QLocale(QLocale::Vietnamese).toString(fee->toLongLong()) + u" đ"_s;
}

} // namespace somotcua
