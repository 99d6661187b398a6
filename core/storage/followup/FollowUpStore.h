#pragma once

#include "base/Result.h"
#include "followup/FollowUp.h"
#include "storage_fwd.h"

#include <QHash>
#include <QMap>

namespace somotcua {

/// Which dossiers somebody must look after on a day, counted and listed in SQL by the rule of followUpGroup. What is
/// open on a past day is read from the spans, as the tallies do.
class FollowUpStore
{
public:
    explicit FollowUpStore(Database &database)
        : m_database(database)
    { }

    [[nodiscard]] Result<FollowUpCounts> counts(const FollowUpDay &on);
    /// In the order of the list: what went overdue last, what is due first, who waits longest, what was submitted last.
    [[nodiscard]] Result<QList<qint64>> ids(const FollowUpDay &on, FollowUpGroup group);
    /// All groups at once.
    [[nodiscard]] Result<QMap<FollowUpGroup, QList<qint64>>> ids(const FollowUpDay &on);
    /// In the order of `ids`, as they stood on the day; those with nothing to do are left out.
    [[nodiscard]] Result<QList<FollowUpRow>> rows(const QList<qint64> &ids, const FollowUpDay &on);

private:
    /// What ids of small tables mean, read once.
    struct Names
    {
        struct Procedure
        {
            QString shortName;
            std::optional<QString> field;
            QString level;
        };
        QHash<qint64, QString> hamlets;
        QHash<qint64, Procedure> procedures;
    };
    [[nodiscard]] Result<> readNames();

    Database &m_database;
    Names m_names;
    bool m_knowsNames = false;
};

} // namespace somotcua
