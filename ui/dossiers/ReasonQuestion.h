#pragma once

#include "dossiers/DossierStatus.h"

#include <QString>

#include <optional>

class QWidget;

namespace somotcua {

/// The reason for a status, asked where the domain wants one: an inner nothing where it wants none or none was written
/// (the action refuses then). Nothing at all when the person does not want to record.
std::optional<std::optional<QString>> reasonFor(DossierStatus to, QWidget *parent);

} // namespace somotcua
