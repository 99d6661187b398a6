#pragma once

#include "base/Result.h"
#include "base/Stamp.h"
#include "catalogue/OfficeFields.h"
#include "indicators/Indicator.h"
#include "storage_fwd.h"

namespace somotcua {

/// An indicator of the office's own: new without an id, changed with its id. Its name is none that another has.
[[nodiscard]] Result<IndicatorId> defineIndicator(Database &database, const Indicator &indicator, const Stamp &stamp);
/// It is in no report from now on; its values stay and are there again when this is undone.
[[nodiscard]] Result<> takeBackIndicator(Database &database, IndicatorId id, const Stamp &stamp);

/// The values as the audit keeps them, and back (OfficeFields.h).
OfficeFields fieldsOf(const Indicator &indicator);
void setField(Indicator &indicator, const QString &name, const std::optional<QString> &value);

} // namespace somotcua
