#include "Console.h"

#include <QCoreApplication>

#include <unistd.h>

namespace somotcua {

namespace {

constexpr qint64 kQuietMilliseconds = 1000;
constexpr qint64 kRefreshMilliseconds = 200;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(somotcua::Console)
};

} // namespace

Console::Console(const QString &startLanguage)
    : out(stdout)
    , err(stderr)
    , watched(isatty(STDERR_FILENO) != 0)
    , m_language(startLanguage)
    , m_translations(startLanguage)
{ }

void Console::speak(const QString &language)
{
    m_language = language;
    m_translations.speak(language);
}

ProgressLine::ProgressLine(Console &console)
    : m_console(console)
{
    m_since.start();
}

ProgressLine::~ProgressLine()
{
    if (m_shown)
        m_console.err << '\n' << Qt::flush;
}

std::function<bool(qint64, qint64)> ProgressLine::callback()
{
    return [this](qint64 done, qint64 all) {
        const qint64 elapsed = m_since.elapsed();
        if (m_console.watched && elapsed > kQuietMilliseconds && elapsed - m_shownAt > kRefreshMilliseconds) {
            //: vi: %1 trên %2
            m_console.err << '\r' << Tr::tr("%1 of %2").arg(done).arg(all) << Qt::flush;
            m_shownAt = elapsed;
            m_shown = true;
        }
        return true;
    };
}

} // namespace somotcua
