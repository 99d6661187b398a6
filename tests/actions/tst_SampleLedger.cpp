#include "Ledgers.h"
#include "Printers.h"
#include "SampleLedger.h"
#include "Setup.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestSampleLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBookIsInItWhole();
    void stoppedItLeavesNoFile();

private:
    Ledgers m_ledgers;
    const Stamp m_stamp{QDateTime(QDate(2024, 10, 1), QTime(2, 0), Qt::UTC), u"Khuất Thị Hà"_s};
};

void TestSampleLedger::theBookIsInItWhole()
{
    const auto made = createSampleLedger(m_ledgers.place(u"mẫu.somotcua"_s), u"en"_s, m_stamp);
    QVERIFY_RESULT(made);
    QCOMPARE(unitOn(**made, QDate(2024, 9, 23))->place(), u"Võng Xuyên"_s);
    QCOMPARE(*ledgerLanguage(**made), u"en"_s);

    // The same book again changes nothing, so it is in the ledger row for row.
    ImportRequest again;
    again.files = {u":/sample/vong_xuyen_2023_2024.csv"_s};
    const auto answer = importBook(**made, again, m_stamp);
    QVERIFY_RESULT(answer);
    QCOMPARE(answer->read, 1502);
    QCOMPARE(answer->unchanged, 1502);
    QVERIFY(answer->refused.isEmpty());
}

void TestSampleLedger::stoppedItLeavesNoFile()
{
    const auto made = createSampleLedger(m_ledgers.place(u"halt/a.somotcua"_s), u"vi"_s, m_stamp);
    QVERIFY(!made);
    QDir folder(m_ledgers.place(u"."_s));
    const auto before = folder.entryList();
    const auto stopped = createSampleLedger(m_ledgers.place(u"stopped.somotcua"_s), u"vi"_s, m_stamp,
                                            [](qint64, qint64) { return false; });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().fault, Fault::Stopped);
    QCOMPARE(folder.entryList(), before);
}

QTEST_GUILESS_MAIN(TestSampleLedger)
#include "tst_SampleLedger.moc"
