#include "BookFile.h"
#include "CorrectAssist.h"
#include "LedgerCheck.h"
#include "Ledgers.h"
#include "LedgerText.h"
#include "Printers.h"
#include "UndoLast.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestTakeBackImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_database = m_ledgers.create(); }
    void cleanup() { m_database.reset(); }

    void nothingOfItCounts();
    void whatItChangedSaysAgainWhatItSaid();
    void theBookCanComeInAgain();
    void undoingTheLastActionTakesItBack();
    void refusesWhatIsNoImport();

private:
    Result<ImportAnswer> take(const QByteArray &rows)
    {
        const QByteArray headings
            = "Ngày,Họ và tên,SĐT,Thủ tục,Kết quả hỗ trợ,Vướng mắc,Mã hồ sơ,Trạng thái,Ghi chú\n"_ba;
        return importBytes(*m_database, m_ledgers.place(u"b.csv"_s), headings + rows);
    }
    qint64 lastBatch() { return numberOf(*m_database, "SELECT max(id) FROM import_batch"); }

    Ledgers m_ledgers;
    std::unique_ptr<Database> m_database;
};

namespace {

const QByteArray kFirst = "5/2/2024,An,0912345678,1.001193,Đã nộp trực tuyến,,x-1,,tốt\n"
                          "5/2/2024,Bình,,1.001193,Chưa nộp được,OTP_FAIL,,,\n"_ba;
const QByteArray kSecond = "5/2/2024,An,0912345678,1.001193,Đã nộp trực tuyến,,x-1,Đã trả kết quả,khác\n"
                           "5/2/2024,Bình,0912000111,1.001193,Đã nộp trực tuyến,MISSING_PAPER,x-2,,\n"
                           "6/2/2024,Cúc,,1.001193,Bổ sung hồ sơ,,x-1,Đã trả kết quả,\n"_ba;

} // namespace

void TestTakeBackImport::nothingOfItCounts()
{
    const QStringList empty = ledgerText(*m_database);
    QVERIFY_RESULT(take(kFirst));
    QVERIFY(ledgerText(*m_database) != empty);
    QVERIFY_RESULT(takeBackImport(*m_database, lastBatch(), laterStamp()));
    QCOMPARE(ledgerText(*m_database), empty);
    QCOMPARE(whatIsNotInStep(*m_database), QString());
    QCOMPARE(numberOf(*m_database, "SELECT count(*) FROM assist"), 2); // nothing is removed
}

void TestTakeBackImport::whatItChangedSaysAgainWhatItSaid()
{
    QVERIFY_RESULT(take(kFirst));
    const QStringList before = ledgerText(*m_database) + historyText(*m_database);
    const auto second = take(kSecond);
    QVERIFY_RESULT(second);
    QCOMPARE(printed(*second), u"read 3 assists 1 dossiers 1 updated 2 unchanged 0 refused 0"_s);
    QVERIFY_RESULT(takeBackImport(*m_database, lastBatch(), laterStamp()));
    QCOMPARE(ledgerText(*m_database) + historyText(*m_database), before);
    QCOMPARE(whatIsNotInStep(*m_database), QString());

    // And the first book is the one last imported again.
    const auto again = take(kFirst);
    QVERIFY_RESULT(again);
    QCOMPARE(again->unchanged, 2);
}

void TestTakeBackImport::theBookCanComeInAgain()
{
    QVERIFY_RESULT(take(kFirst));
    const QStringList once = ledgerText(*m_database);
    QVERIFY_RESULT(takeBackImport(*m_database, lastBatch(), laterStamp()));
    const auto again = take(kFirst);
    QVERIFY_RESULT(again);
    QCOMPARE(printed(*again), u"read 2 assists 2 dossiers 1 updated 0 unchanged 0 refused 0"_s);
    QCOMPARE(ledgerText(*m_database), once);
    QCOMPARE(whatIsNotInStep(*m_database), QString());
}

void TestTakeBackImport::undoingTheLastActionTakesItBack()
{
    QVERIFY_RESULT(take(kFirst));
    const QStringList before = ledgerText(*m_database);
    QVERIFY_RESULT(take(kSecond));
    const auto undone = undoLast(*m_database, laterStamp());
    QVERIFY_RESULT(undone);
    QCOMPARE(undone->action, u"import"_s);
    QCOMPARE(ledgerText(*m_database), before);
    QVERIFY_RESULT(undoLast(*m_database, laterStamp()));
    QCOMPARE(ledgerText(*m_database), QStringList());
}

void TestTakeBackImport::refusesWhatIsNoImport()
{
    QVERIFY(!takeBackImport(*m_database, 7, laterStamp()));
    QVERIFY_RESULT(take(kFirst));
    QVERIFY_RESULT(takeBackImport(*m_database, lastBatch(), laterStamp()));
    QCOMPARE(takeBackImport(*m_database, lastBatch(), laterStamp()).error().fault, Fault::AlreadyTakenBack);
}

QTEST_GUILESS_MAIN(TestTakeBackImport)
#include "tst_TakeBackImport.moc"
