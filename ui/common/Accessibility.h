#pragma once

namespace somotcua {

/// Gives screen readers what Qt 6.4 does not: groups of options as groups, statuses and counters as texts, and tables
/// through an interface of our own (Qt's can crash with Orca). Call it once, before the first window.
void installAccessibility();

} // namespace somotcua
