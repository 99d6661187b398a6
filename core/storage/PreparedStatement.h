#pragma once

#include <QByteArray>
#include <QSqlError>
#include <QSqlQuery>
#include <QString>

#include <optional>
#include <vector>

namespace somotcua {

/// A query that stays prepared while nobody uses it, with the names of its parameters as QtSql wants them.
struct PreparedStatement
{
    struct Parameter
    {
        QByteArray name;
        QString placeholder;
        bool bound = false;
    };

    QByteArray sql;
    QSqlQuery query;
    std::vector<Parameter> parameters;
    size_t nextParameter = 0; // where to look for the next name first
    std::optional<QSqlError> failure; // why it could not be prepared

    /// A query left at a row would hold the snapshot it reads. One that gives no rows has ended by itself.
    void rest()
    {
        if (query.isSelect() && query.isActive())
            query.finish();
    }
};

} // namespace somotcua
