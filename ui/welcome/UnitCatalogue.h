#pragma once

#include <QList>
#include <QString>

namespace somotcua {

/// A commune of the shipped list, by the name of its body.
struct CatalogueUnit
{
    QString code; // "09739"
    QString bodyName; // "UBND xã Võng Xuyên"
    QString parentBodyName; // "UBND huyện Phúc Thọ"; of communes since July 2025 the city's
};

/// The communes of the shipped list, those of today first.
QList<CatalogueUnit> catalogueUnits();

} // namespace somotcua
