#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace somotcua {

enum class ThemeChoice : quint8
{
    Light,
    Dark,
    HighContrast
};

inline constexpr int kSmallestTypePercent = 100;
inline constexpr int kLargestTypePercent = 250;
inline constexpr int kRecentLedgersKept = 5;

/// What this machine remembers for the person in front of it. What belongs to the office is kept in the ledger.
struct Settings
{
    int typePercent = kSmallestTypePercent; // 100 to 250
    ThemeChoice theme = ThemeChoice::Light;
    QString language; // "vi", "en"; empty: the ledger's, else the system's, else vi
    QStringList recentLedgers; // newest first
    QByteArray windowGeometry;

    /// Puts a ledger at the head of the recent ones.
    void remember(const QString &ledgerPath);

    friend bool operator==(const Settings &, const Settings &) = default;
};

} // namespace somotcua
