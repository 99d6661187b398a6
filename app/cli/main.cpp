#include "Help.h"
#include "Language.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLoggingCategory>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace somotcua;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(somotcua::Main)
};

/// Only paper needs fonts, and fonts need a QGuiApplication; it works without a display.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    const bool paper
        = std::any_of(argv, argv + argc, [](const char *word) { return QByteArrayView(word).contains("pdf"); });
    if (!paper)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Outside a session Qt warns of a missing folder that painting does not need; standard error is for people.
    if (qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR"))
        QLoggingCategory::setFilterRules(u"default.warning=false"_s);
    return std::make_unique<QGuiApplication>(argc, argv);
}

/// Texts turn to --lang before anything is said, even what is wrong with the command line.
QString wantedLanguage(const QStringList &words)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString value = words.at(i) == u"--lang" ? words.value(i + 1)
            : words.at(i).startsWith(u"--lang=")       ? words.at(i).mid(7)
                                                       : QString();
        if (value == u"vi" || value == u"en")
            return value;
    }
    return systemLanguage();
}

int runCommand(const Command &command, const QStringList &words, Console &console)
{
    const auto arguments = readArguments(words, command.options() + commonOptions(), command.leastPositional,
                                         command.mostPositional, QDateTime::currentDateTimeUtc());
    if (!arguments)
        return reportUsage(console, arguments.error());
    if (arguments->has(u"help"_s)) {
        console.out << commandHelp(command);
        return kDone;
    }
    return command.run(*arguments, console);
}

int run(const QStringList &words, Console &console)
{
    const QString first = words.value(0);
    if (first == u"--version") {
        console.out << QCoreApplication::applicationName() << ' ' << QCoreApplication::applicationVersion() << '\n';
        return kDone;
    }
    if (first == u"--help" || first == u"-h") {
        console.out << programHelp();
        return kDone;
    }
    const auto command = std::ranges::find(commands(), first, &Command::verb);
    if (command == commands().end()) {
        return reportUsage(console,
                           first.isEmpty()
                               //: vi: Chưa nêu việc cần làm. Xem somotcua-cli --help.
                               ? Tr::tr("No verb is given. See somotcua-cli --help.")
                               //: vi: Không có việc “%1”. Xem somotcua-cli --help.
                               : Tr::tr("There is no verb “%1”. See somotcua-cli --help.").arg(first));
    }
    return runCommand(*command, words.mid(1), console);
}

} // namespace

int main(int argc, char **argv)
{
    const auto application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(u"somotcua-cli"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SOMOTCUA_VERSION));

    const QStringList words = QCoreApplication::arguments().mid(1);
    Console console(wantedLanguage(words));
    return run(words, console);
}
