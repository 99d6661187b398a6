#pragma once

#include "PrintedSheet.h"

#include <QByteArray>

namespace somotcua {

/// content.xml: the sheets with their cells.
QByteArray odsContent(const QList<PrintedSheet> &sheets, const QString &language);

} // namespace somotcua
