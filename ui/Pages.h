#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace somotcua {

class Appearance;
class OpenLedger;
class Page;
struct Settings;

/// What the pages are given. All of it outlives them.
struct Equipment
{
    OpenLedger &ledger;
    Appearance &appearance;
    const Settings &settings;
    std::function<void(const QString &language)> changeLanguage;
    std::function<void()> leaveLedger;
    std::function<void(const QString &text, const QString &shortText)> tellSession; // which one is open
};

/// The pages of an open ledger, in the order of the rail. A new page is made here and nowhere else.
QList<Page *> makePages(const Equipment &equipment);

} // namespace somotcua
