#pragma once

#include <QString>
#include <QUuid>

namespace somotcua {

/// The name of a row that may travel to another ledger.
inline QString newUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace somotcua
