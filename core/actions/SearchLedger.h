#pragma once

#include "base/Id.h"
#include "base/Result.h"
#include "storage_fwd.h"

#include <QDate>
#include <QList>
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

/// Words in any order and unfinished, without accents or with them (rows with the typed accents first), digits of
/// numbers and phones from three on, codes by their end; newest first, at most `limit` of them.
[[nodiscard]] Result<QList<SearchHit>> searchLedger(Database &database, const QString &text, int limit = 50);

} // namespace somotcua
