#include "GroupedTests.h"

#include <QFileInfo>
#include <QHash>
#include <QTextStream>

namespace somotcua {

namespace {

/// Filled before main() begins, by the registrations of all files.
QHash<QString, GroupedTest::Main> &mains()
{
    static QHash<QString, GroupedTest::Main> all;
    return all;
}

int run(int argc, char **argv)
{
    const QString name = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    const auto main = mains().constFind(name);
    if (main == mains().constEnd()) {
        QTextStream(stderr) << "The first argument is one of: " << QStringList(mains().keys()).join(u' ') << '\n';
        return 2;
    }
    qputenv("SOMOTCUA_TEST", argv[1]); // for the one that runs its own program once more
    argv[1] = argv[0]; // each test sees a program of its own
    return (*main)(argc - 1, argv + 1);
}

} // namespace

GroupedTest::GroupedTest(const char *file, Main main)
{
    mains().insert(QFileInfo(QString::fromLocal8Bit(file)).completeBaseName(), main);
}

} // namespace somotcua

int main(int argc, char **argv)
{
    return somotcua::run(argc, argv);
}
