#pragma once

#include "base/Result.h"
#include "followup/FollowUp.h"
#include "storage_fwd.h"

#include <QHash>

namespace somotcua {

class Statement;

/// Which dossiers somebody must look after on a day, counted and listed in SQL by the rule of followUpGroup. What is
/// open on a past day is read from the spans, as the tallies do.
class FollowUpStore
{
public:
    explicit FollowUpStore(Database &database)
        : m_database(database)
    { }

    [[nodiscard]] Result<FollowUpCounts> counts(const FollowUpDay &on);
    /// In the order of listedBefore.
    [[nodiscard]] Result<QList<qint64>> ids(const FollowUpDay &on, FollowUpGroup group);
    /// In the order of `ids`, as they stood on the day; those with nothing to do are left out.
    [[nodiscard]] Result<QList<FollowUpRow>> rows(const QList<qint64> &ids, const FollowUpDay &on);
    /// All of them, in the order of listedBefore.
    [[nodiscard]] Result<QList<FollowUpRow>> rows(const FollowUpDay &on);

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
    [[nodiscard]] Result<> readRows(Statement &read, const FollowUpDay &on, QList<FollowUpRow> &rows);

    Database &m_database;
    Names m_names;
    bool m_knowsNames = false;
};

} // namespace somotcua
