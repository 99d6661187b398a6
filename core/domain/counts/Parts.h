#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace somotcua {

/// What assists and dossiers are divided by in a comparison.
enum class Part : quint8
{
    Procedure,
    Hamlet, // where the citizen lives; a joined hamlet counts in the one it was joined to
    Volunteer
};

/// The counts of one procedure, hamlet or volunteer; those that name none have id 0 and no name.
struct PartCount
{
    qint64 id = 0;
    QString name; // of a procedure the short one
    QString code; // of a procedure
    std::optional<QString> field; // of a procedure
    QByteArray key; // its place in a list
    qint64 assists = 0;
    qint64 dossiers = 0;
};

} // namespace somotcua
