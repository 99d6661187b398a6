#include "Shown.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace somotcua {

QLocale localeOf(const QString &language)
{
    return language == u"vi"_s ? QLocale(QLocale::Vietnamese, QLocale::Vietnam)
                               : QLocale(QLocale::English, QLocale::UnitedStates);
}

int decimalsOf(ColumnKind kind)
{
    switch (kind) {
    case ColumnKind::Percent:
        return 2;
    case ColumnKind::Number:
        return 1;
    case ColumnKind::Text:
    case ColumnKind::Count:
    case ColumnKind::Date:
    case ColumnKind::Ordinal:
        return 0;
    }
    Q_UNREACHABLE();
}

double rounded(double value, int decimals)
{
    const double scale = std::pow(10.0, decimals);
    const double scaled = value * scale;
    // 0.285 * 100 is 28.499999999999996: what differs from a half only by the noise of doubles is a half.
    const double magnitude = std::floor(std::abs(scaled) + 0.5 + 1e-9 * std::max(1.0, std::abs(scaled)));
    return std::copysign(magnitude, scaled) / scale + 0.0; // + 0.0: no negative zero
}

bool isUnknown(const QVariant &cell)
{
    switch (cell.typeId()) {
    case QMetaType::UnknownType:
        return true;
    case QMetaType::QString:
        return cell.toString().isNull();
    case QMetaType::QDate:
        return !cell.toDate().isValid();
    case QMetaType::Double:
        return !std::isfinite(cell.toDouble());
    default:
        return cell.isNull();
    }
}

QString shown(const QVariant &cell, ColumnKind kind, const QString &language)
{
    if (isUnknown(cell))
        return u"—"_s; // nothing was recorded, which is not zero
    if (cell.typeId() == QMetaType::QString)
        return cell.toString(); // "Tổng cộng" stands in a row of numbers
    if (cell.typeId() == qMetaTypeId<Term>())
        return cell.value<Term>().label;
    const QLocale locale = localeOf(language);
    switch (kind) {
    case ColumnKind::Text:
        return cell.toString();
    case ColumnKind::Count:
    case ColumnKind::Ordinal:
        return locale.toString(cell.toLongLong());
    case ColumnKind::Percent:
    case ColumnKind::Number:
        return locale.toString(rounded(cell.toDouble(), decimalsOf(kind)), 'f', decimalsOf(kind));
    case ColumnKind::Date:
        return cell.toDate().toString(u"dd/MM/yyyy"_s);
    }
    Q_UNREACHABLE();
}

QString shown(const QVariant &cell, const Column &column, const QString &language)
{
    QString plain = shown(cell, column.kind, language);
    const bool isNumber = !isUnknown(cell) && !machineText(cell);
    if (!column.sign || !isNumber)
        return plain;
    return rounded(cell.toDouble(), decimalsOf(column.kind)) > 0 ? u'+' + plain : plain;
}

std::optional<QString> machineText(const QVariant &cell)
{
    if (cell.typeId() == QMetaType::QString && !isUnknown(cell))
        return cell.toString();
    if (cell.typeId() == qMetaTypeId<Term>())
        return cell.value<Term>().id;
    return {};
}

} // namespace somotcua
