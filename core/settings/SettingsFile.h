#pragma once

#include "Settings.h"

namespace somotcua {

/// The settings on disk (an INI file). Unreadable or nonsensical values fall back to their defaults; nothing is lost by
/// a missing file.
class SettingsFile
{
public:
    explicit SettingsFile(QString path);
    /// The usual place: …/somotcua/somotcua.ini in the person's configuration folder.
    static QString usualPath();

    Settings read() const;
    void write(const Settings &settings) const;

private:
    QString m_path;
};

} // namespace somotcua
