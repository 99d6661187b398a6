#pragma once

#include <QtGlobal>

namespace somotcua {

/// Whether a row of the office was taken back, or is there (again).
enum class Voided : quint8
{
    No,
    Yes
};

} // namespace somotcua
