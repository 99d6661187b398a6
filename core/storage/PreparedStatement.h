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
    std::optional<QSqlError> failure; // why it could not be prepared
};

} // namespace somotcua
