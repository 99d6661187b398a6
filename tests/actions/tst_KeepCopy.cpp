#include "KeepCopy.h"
#include "Ledgers.h"
#include "Printers.h"
#include "Setup.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestKeepCopy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_database.reset(); }

    void aCopyIsALedgerOfItsOwn();
    void aCopyIsMadeBesideTheWindow();
    void theLastTenAreKept();
    void copiesOfAnotherLedgerStay();
    void aCopyNeverGoesOverAnything();
    void whatCannotBeWrittenIsTold();

private:
    Ledgers m_ledgers;
    std::unique_ptr<Database> m_database;
    QString m_folder;
    int m_number = 0;
    const QDateTime m_now{QDate(2024, 9, 27), QTime(10, 4, 12), Qt::UTC};
};

void TestKeepCopy::init()
{
    m_database = m_ledgers.create();
    m_folder = m_ledgers.place(u"copies %1"_s.arg(++m_number));
}

void TestKeepCopy::aCopyIsALedgerOfItsOwn()
{
    QVERIFY_RESULT(renameTeam(*m_database, u"Tổ một"_s, usualStamp()));
    const auto copy = keepCopy(*m_database, m_folder, m_now);
    QVERIFY_RESULT(copy);
    QVERIFY_RESULT(renameTeam(*m_database, u"Tổ hai"_s, usualStamp()));

    const auto copies = copiesOf(m_database->path(), m_folder);
    QCOMPARE(copies.size(), 1);
    QCOMPARE(copies.first().path, copy->path);
    QCOMPARE(copies.first().madeAt, m_now);
    QCOMPARE(copies.first().ledgerName, QFileInfo(m_database->path()).completeBaseName());

    const QString place = m_ledgers.place(u"mở lại.somotcua"_s);
    const auto opened = openCopy(*copy, place);
    QVERIFY_RESULT(opened);
    QCOMPARE(*opened, place);
    const auto ledger = Database::open(place, OpenMode::ReadWrite);
    QVERIFY_RESULT(ledger);
    QCOMPARE(readTeam(**ledger)->name, u"Tổ một"_s);
    QVERIFY_RESULT(renameTeam(**ledger, u"Tổ ba"_s, usualStamp()));
    QVERIFY(QFile::exists(copy->path));
}

void TestKeepCopy::aCopyIsMadeBesideTheWindow()
{
    const QString path = m_database->path();
    Result<LedgerCopy> copy;
    std::thread beside([&] {
        const auto own = Database::open(path, OpenMode::ReadOnly);
        copy = own ? keepCopy(**own, m_folder, m_now) : Result<LedgerCopy>(passOn(own));
    });
    beside.join();
    QVERIFY_RESULT(copy);
    QCOMPARE(QDir(m_folder).entryList(QDir::Files).size(), 1); // nothing half done beside it
}

void TestKeepCopy::theLastTenAreKept()
{
    for (int hour = 0; hour < kCopiesKept + 2; ++hour)
        QVERIFY_RESULT(keepCopy(*m_database, m_folder, m_now.addSecs(hour * 3600)));

    const auto copies = copiesOf(m_database->path(), m_folder);
    QCOMPARE(copies.size(), kCopiesKept);
    QCOMPARE(copies.first().madeAt, m_now.addSecs((kCopiesKept + 1) * 3600));
    QCOMPARE(copies.last().madeAt, m_now.addSecs(2 * 3600));
}

void TestKeepCopy::copiesOfAnotherLedgerStay()
{
    const auto other = m_ledgers.create();
    QVERIFY_RESULT(keepCopy(*other, m_folder, m_now.addDays(-1)));
    for (int hour = 0; hour <= kCopiesKept; ++hour)
        QVERIFY_RESULT(keepCopy(*m_database, m_folder, m_now.addSecs(hour * 3600)));
    QCOMPARE(copiesOf(other->path(), m_folder).size(), 1);
    QCOMPARE(copiesIn(m_folder).size(), kCopiesKept + 1);
}

void TestKeepCopy::aCopyNeverGoesOverAnything()
{
    const auto copy = keepCopy(*m_database, m_folder, m_now);
    QVERIFY_RESULT(copy);
    const auto again = keepCopy(*m_database, m_folder, m_now);
    QVERIFY(!again);
    QCOMPARE(again.error().fault, Fault::LedgerExists);

    const auto over = openCopy(*copy, m_database->path());
    QVERIFY(!over);
    QCOMPARE(over.error(), (Error{Fault::LedgerExists, m_database->path(), {}}));
    QVERIFY_RESULT(readTeam(*m_database));

    QVERIFY(QFile::remove(copy->path));
    QCOMPARE(openCopy(*copy, m_ledgers.place(u"neu.somotcua"_s)).error().fault, Fault::LedgerMissing);
}

void TestKeepCopy::whatCannotBeWrittenIsTold()
{
    QFile inTheWay(m_folder);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const auto copy = keepCopy(*m_database, m_folder, m_now);
    QVERIFY(!copy);
    QCOMPARE(copy.error().fault, Fault::FileUnwritable);
}

QTEST_GUILESS_MAIN(TestKeepCopy)
#include "tst_KeepCopy.moc"
