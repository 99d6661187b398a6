#include "EnteredWords.h"

#include "base/LocalTime.h"
#include "text/LenientDate.h"
#include "Wording.h"

using namespace Qt::StringLiterals;

namespace somotcua {

QStringList enteredLines(const EnteredFigure &entered, const QString &language)
{
    const QString unsaid = Wording{u"không ghi"_s, u"not said"_s}.in(language);
    const auto line = [&](const Wording &name, const QString &text) {
        return name.in(language) + u": "_s + (text.isEmpty() ? unsaid : text);
    };
    QStringList lines;
    if (!entered.definition.isEmpty())
        lines << line({u"Cách tính"_s, u"Definition"_s}, entered.definition);
    lines << line({u"Người ghi"_s, u"Entered by"_s}, entered.by.value_or(QString()));
    const QString at
        = entered.at ? localTime(*entered.at).toString(u"HH:mm"_s) + u' ' + shownDay(localDay(*entered.at)) : QString();
    lines << line({u"Ghi lúc"_s, u"Entered at"_s}, at);
    if (entered.asOf)
        lines << line({u"Tính đến"_s, u"As of"_s}, shownDay(*entered.asOf));
    lines << line({u"Nguồn"_s, u"Source"_s}, entered.source.value_or(QString()));
    return lines;
}

} // namespace somotcua
