#pragma once

#include "assists/ObstacleChoice.h"
#include "procedures/Procedure.h"
#include "storage_fwd.h"
#include "units/Unit.h"

namespace somotcua {

/// The values of one row of the office under the names the audit keeps them by.
struct OfficeField
{
    QString name;
    std::optional<QString> value;
};
using OfficeFields = QList<OfficeField>;

/// All values, the blank ones too, always in the same order.
OfficeFields fieldsOf(const Procedure &procedure);
OfficeFields fieldsOf(const Volunteer &volunteer);
OfficeFields fieldsOf(const Hamlet &hamlet);
OfficeFields fieldsOf(const ObstacleRow &row);

/// Puts a value that fieldsOf gave back into a row; a name that is none of its fields changes nothing.
void setField(Procedure &procedure, const QString &name, const std::optional<QString> &value);
void setField(Volunteer &volunteer, const QString &name, const std::optional<QString> &value);
void setField(Hamlet &hamlet, const QString &name, const std::optional<QString> &value);
void setField(ObstacleRow &row, const QString &name, const std::optional<QString> &value);

/// Notes each value that changes; `prefix` parts the rows where an action changes several.
void noteFields(AuditedWrite &write, const OfficeFields &before, const OfficeFields &after, const QString &prefix = {});

} // namespace somotcua
