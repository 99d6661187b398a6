#pragma once

#include "base/Period.h"
#include "base/Result.h"
#include "storage_fwd.h"

#include <QMap>
#include <QString>

#include <optional>

namespace somotcua {

/// What was written to a report of a period, place by place; what was written before is taken back, not overwritten.
class ReportNoteStore
{
public:
    explicit ReportNoteStore(Database &database)
        : m_database(database)
    { }

    struct Written
    {
        qint64 id = 0;
        QString text;
    };

    /// Those that count: place → text.
    [[nodiscard]] Result<QMap<QString, QString>> of(const QString &kind, const Period &period);
    [[nodiscard]] Result<std::optional<Written>> at(const QString &kind, const Period &period, const QString &place);

    /// Its id. Whatever stood at the place must have been taken back.
    [[nodiscard]] Result<qint64> add(AuditedWrite &write, const QString &kind, const Period &period,
                                     const QString &place, const QString &text);
    [[nodiscard]] Result<> takeBack(AuditedWrite &write, qint64 note);
    [[nodiscard]] Result<> restore(AuditedWrite &write, qint64 note);

private:
    Database &m_database;
};

} // namespace somotcua
