#pragma once

#include "base/Id.h"

#include <QDate>
#include <QString>

#include <optional>

namespace somotcua {

/// One hit: a dossier, or an assist without one.
struct SearchHit
{
    std::optional<DossierId> dossier;
    std::optional<AssistId> assist;
    std::optional<QString> code;
    QString citizen;
    std::optional<QString> birth;
    std::optional<QString> identity; // in full; whoever shows it masks it
    std::optional<QString> procedureCode;
    std::optional<QString> procedureName; // short
    QDate day;
    std::optional<int> status; // national code of a dossier
    QString statusText;
    std::optional<QDate> dueDay;
};

} // namespace somotcua
