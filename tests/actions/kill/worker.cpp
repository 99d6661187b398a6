// Works on a ledger until it is killed: the child process of tst_Kill.
//
//     kill_worker import LEDGER BOOK     imports the book, then prints "done"
//     kill_worker log LEDGER SEED        logs assists; prints the number of each once it is committed

#include "AssistRecorder.h"
#include "Database.h"
#include "Entries.h"
#include "ImportBook.h"
#include "LogAssist.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace somotcua;

namespace {

/// Standard output is a pipe: what is flushed is in the test's hands whatever happens to this process.
void say(const QByteArray &line)
{
    std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

int import(Database &database, const QString &book)
{
    ImportRequest request;
    request.files = {book};
    const Stamp stamp = stampAfter(60);
    say("begin");
    if (!importBook(database, request, stamp))
        return 1;
    say("done");
    return 0;
}

int log(Database &database, int seed)
{
    say("begin");
    for (int number = 0;; ++number) {
        const QString name = u"Người %1-%2"_s.arg(seed).arg(number);
        AssistEntry entry = entryOf(name);
        entry.code = DossierCode::read(u"K%1-%2"_s.arg(seed).arg(number));
        if (!logAssist(database, entry, stampAfter(1)))
            return 1;
        say(entry.code->text().toUtf8());
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4)
        return 2;
    const auto database = Database::open(arguments.at(2), OpenMode::ReadWrite);
    if (!database)
        return 3;
    if (arguments.at(1) == u"import"_s)
        return import(**database, arguments.at(3));
    return log(**database, arguments.at(3).toInt());
}
