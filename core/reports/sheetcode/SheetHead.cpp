#include "SheetHead.h"

#include "SheetPayload.h"
#include "Shown.h"

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

const QString kDay = u"yyyyMMdd"_s;

/// Capitals, digits and -./ as they are, any other byte as %XX.
QString inCapitals(const QString &text)
{
    return QString::fromLatin1(text.toUtf8().toPercentEncoding("-./", "_~abcdefghijklmnopqrstuvwxyz"));
}

QString fromCapitals(const QString &text)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text.toLatin1()));
}

/// Ids are small letters; written in capitals they fit the small alphabet of a QR code.
QString idInCapitals(const QString &id)
{
    return inCapitals(id.toUpper());
}

QString inClear(const QVariant &cell, ColumnKind kind)
{
    if (isUnknown(cell) || machineText(cell))
        return u"-"_s;
    if (kind == ColumnKind::Date)
        return cell.toDate().toString(kDay);
    return kind == ColumnKind::Count || kind == ColumnKind::Ordinal
        ? QString::number(cell.toLongLong())
        : QString::number(rounded(cell.toDouble(), decimalsOf(kind)), 'f', QLocale::FloatingPointShortest);
}

QString inClear(const Row &row, const Block &block)
{
    QStringList parts{idInCapitals(block.id)};
    for (qsizetype index = 0; index < block.columns.size(); ++index) {
        if (block.columns[index].kind != ColumnKind::Text)
            parts << inClear(row.value(index), block.columns[index].kind);
    }
    return parts.join(u'/');
}

/// The first of its tallies is the one that parts the list.
QString inClear(const ListCounts &list, const QString &block)
{
    QStringList parts{idInCapitals(block) + u'/' + QString::number(list.rows)};
    if (!list.tallies.isEmpty()) {
        for (const auto &[word, count] : list.tallies.first().words)
            parts << idInCapitals(word.id) + u'/' + QString::number(count);
    }
    return parts.join(u'*');
}

} // namespace

QString totalsInClear(const Report &report, const QHash<QString, ListCounts> &lists)
{
    QStringList parts;
    for (const Block &block : report.blocks) {
        if (const auto list = lists.constFind(block.id); list != lists.cend())
            parts << inClear(*list, block.id);
        else if (block.total)
            parts << inClear(*block.total, block);
        else if (isSummary(block))
            parts << inClear(block.rows.constFirst(), block);
    }
    return parts.join(u'+');
}

QStringList fieldsOf(const SheetHead &head)
{
    return {inCapitals(head.code),
            inCapitals(head.unitCode),
            idInCapitals(head.kind),
            head.period.first().toString(kDay) + u'-' + head.period.last().toString(kDay),
            head.asOf == head.period.last() ? QString() : head.asOf.toString(kDay),
            head.totals};
}

std::optional<SheetHead> readHead(const QStringList &fields)
{
    if (fields.size() != kHeadFields)
        return std::nullopt;
    const QStringList days = fields[3].split(u'-');
    const auto period = days.size() == 2
        ? Period::between(QDate::fromString(days[0], kDay), QDate::fromString(days[1], kDay))
        : std::nullopt;
    if (!period)
        return std::nullopt;
    const QDate asOf = fields[4].isEmpty() ? period->last() : QDate::fromString(fields[4], kDay);
    if (!asOf.isValid())
        return std::nullopt;
    return SheetHead{.code = fromCapitals(fields[0]),
                     .unitCode = fromCapitals(fields[1]),
                     .kind = fromCapitals(fields[2]).toLower(),
                     .period = *period,
                     .asOf = asOf,
                     .totals = fields[5]};
}

} // namespace somotcua
