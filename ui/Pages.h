#pragma once

#include <QList>

namespace somotcua {

class Appearance;
class OpenLedger;
class Page;
struct Settings;

/// The pages of an open ledger, in the order of the rail. A new page is made here and nowhere else.
QList<Page *> makePages(OpenLedger &ledger, Appearance &appearance, Settings &settings);

} // namespace somotcua
