#include "indicators/TypedFigure.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace somotcua {

std::optional<qint64> countTyped(const QString &text)
{
    static const QRegularExpression plain(u"^[0-9]{1,12}$"_s);
    static const QRegularExpression grouped(uR"(^[0-9]{1,3}([., ][0-9]{3}){1,3}$)"_s);
    QString written = text.simplified();
    if (grouped.match(written).hasMatch())
        written.remove(u'.').remove(u',').remove(u' ');
    return plain.match(written).hasMatch() ? std::optional(written.toLongLong()) : std::nullopt;
}

std::optional<qint64> hundredthsTyped(const QString &text)
{
    static const QRegularExpression percent(uR"(^([0-9]{1,3})(?:[.,]([0-9]{1,2}))?\s?%?$)"_s);
    const auto match = percent.match(text.simplified());
    if (!match.hasMatch())
        return {};
    return match.captured(1).toLongLong() * 100 + match.captured(2).leftJustified(2, u'0').toLongLong();
}

QString typedPercent(qint64 hundredths)
{
    QString decimals = QString::number(hundredths % 100).rightJustified(2, u'0');
    while (decimals.endsWith(u'0'))
        decimals.chop(1);
    const QString whole = QString::number(hundredths / 100);
    return decimals.isEmpty() ? whole : whole + u',' + decimals;
}

} // namespace somotcua
