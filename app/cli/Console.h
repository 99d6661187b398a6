#pragma once

#include "Translations.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QString>
#include <QTextStream>

#include <functional>

namespace somotcua {

/// What a verb talks to: standard output for its answer, standard error for one line when something is wrong.
struct Console
{
    QTextStream out;
    QTextStream err;
    bool watched = false; // a terminal shows standard error

    explicit Console(const QString &startLanguage);

    /// "vi" or "en": of the texts for people.
    QString language() const { return m_language; }
    void speak(const QString &language);

private:
    QString m_language;
    Translations m_translations;
};

/// A line on standard error that says how far a long job is: only when a terminal watches and after the first second.
class ProgressLine
{
public:
    explicit ProgressLine(Console &console);
    ~ProgressLine();
    ProgressLine(const ProgressLine &) = delete;
    ProgressLine &operator=(const ProgressLine &) = delete;

    /// For actions that report progress; never stops them.
    std::function<bool(qint64 done, qint64 all)> callback();

private:
    Console &m_console;
    QElapsedTimer m_since;
    qint64 m_shownAt = 0;
    bool m_shown = false;
};

} // namespace somotcua
