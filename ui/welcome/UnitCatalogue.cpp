#include "welcome/UnitCatalogue.h"

#include <QFile>
#include <QHash>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

/// "Xã Phúc Lộc (từ 01/7/2025; …)" → "UBND xã Phúc Lộc"
QString bodyOf(const QString &unitName)
{
    QString place = unitName.section(u" ("_s, 0, 0);
    if (!place.isEmpty())
        place.replace(0, 1, place.at(0).toLower());
    return u"UBND "_s + place;
}

} // namespace

QList<CatalogueUnit> catalogueUnits()
{
    QFile file(u":/catalogue/units.csv"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QHash<QString, QString> names; // of provinces and districts
    QList<CatalogueUnit> today;
    QList<CatalogueUnit> earlier;
    // Only the last column (the source) is ever quoted, so the first four can be split at the commas.
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n').mid(1)) {
        const QStringList cells = line.split(u',');
        if (cells.size() < 4 || cells.at(0).isEmpty())
            continue;
        const QString kind = cells.at(2);
        if (kind == u"province" || kind == u"district")
            names.insert(cells.at(0), bodyOf(cells.at(1)));
        else if (kind == u"commune_2025")
            today << CatalogueUnit{cells.at(0), bodyOf(cells.at(1)), cells.at(3)};
        else if (kind == u"commune_2024" || kind == u"township_2024")
            earlier << CatalogueUnit{cells.at(0), bodyOf(cells.at(1)), cells.at(3)};
    }
    QList<CatalogueUnit> units = today + earlier;
    for (CatalogueUnit &unit : units)
        unit.parentBodyName = names.value(unit.parentBodyName);
    return units;
}

} // namespace somotcua
