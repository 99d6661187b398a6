#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace somotcua {

/// From when until when somebody was helped, to the minute, as it is typed and shown: "14:05–14:20".
struct HelpTimes
{
    QTime from;
    std::optional<QTime> until;

    /// "14:05-14:20", "14h05 - 14h20", "14:05" alone; nothing for any other text, nor when the end lies before.
    static std::optional<HelpTimes> read(const QString &text);
    /// Of what was measured, in local time; empty for nothing.
    static QString shown(const std::optional<QDateTime> &started, const std::optional<QDateTime> &ended);

    friend bool operator==(const HelpTimes &, const HelpTimes &) = default;
};

} // namespace somotcua
