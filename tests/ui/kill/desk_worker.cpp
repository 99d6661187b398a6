// A desk that is typed at until it is killed: the child process of tst_DeskKill.
//
//     desk_worker LEDGER SEED
//
// Before each wait for the disk it prints "<milliseconds since the start> <what stands in the form>", one line a key.
// Its time is the test's: each key takes as long as the dice say, and no time really passes.

#include "common/Appearance.h"
#include "desk/AssistForm.h"
#include "desk/DeskPage.h"
#include "desk/DraftText.h"
#include "DeskKeys.h"
#include "ledger/DraftKeeper.h"
#include "ledger/OpenLedger.h"

#include <QApplication>
#include <QJsonDocument>
#include <QTest>

#include <cstdio>
#include <random>

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

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    auto database = Database::open(arguments.at(1), OpenMode::ReadWrite);
    if (!database)
        return 3;
    std::mt19937 dice(arguments.at(2).toUInt());
    QDateTime now = typingBegins();
    const QDateTime start = now;
    Appearance appearance;
    OpenLedger ledger(std::move(*database), [&] { return now; });
    DeskPage page(ledger);
    page.resize(1262, 734);
    page.show();
    QApplication::setActiveWindow(&page);
    if (!QTest::qWaitForWindowExposed(&page))
        return 4;
    page.shown();
    const auto *form = page.findChild<AssistForm *>();
    ledger.drafts().waitForDisk();

    for (const TypedKey &key : recordedEntries()) {
        QWidget *focus = QApplication::focusWidget();
        if (focus == nullptr)
            return 5;
        press(focus, key);
        say(QByteArray::number(start.msecsTo(now)) + ' '
            + QJsonDocument(textOf(form->draft())).toJson(QJsonDocument::Compact));
        now = now.addMSecs(80 + int(dice() % 400));
        ledger.drafts().catchUp();
        ledger.drafts().waitForDisk();
    }
    say("done");
    return QTest::qWaitFor([] { return false; }, 60'000) ? 0 : 1; // until it is killed
}
