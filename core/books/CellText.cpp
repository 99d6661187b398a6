#include "CellText.h"

#include "text/Fold.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace somotcua {

QString textOf(const QString &cell)
{
    QString text = tidy(cell);
    if (text.size() >= 2 && text.startsWith(u'\'') && u"=+-@"_s.contains(text.at(1)))
        text.remove(0, 1);
    return text;
}

bool isEmptyMark(const QString &text)
{
    return std::ranges::none_of(text, [](QChar unit) { return unit.isLetterOrNumber(); });
}

ShortenedNumber shortenedNumber(const QString &text)
{
    static const QRegularExpression form(uR"(^(\d)(?:[.,](\d*))?[eE]\+?(\d{1,2})$)"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    const QString fraction = match.captured(2);
    const bool whole = fraction.size() == match.captured(3).toInt();
    return {true, whole ? std::optional(match.captured(1) + fraction) : std::nullopt};
}

} // namespace somotcua
