#include "CorrectAssist.h"
#include "Entries.h"
#include "LedgerCheck.h"
#include "Ledgers.h"
#include "PaperSheets.h"
#include "Printers.h"
#include "UndoLast.h"

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestPaperSheets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void haveNumbersOfTheirOwn();
    void areEnteredRowByRow();
    void refuseARowTwiceAndARowTooEarly();
    void opensARowWhoseAssistWasTakenBack();
    void undoesBlankRows();
    void belongToOneSession();
    void arePrintedWithTheirNumber();

private:
    static PaperSheet sheet(Database &database, int number = 1);

    Ledgers m_ledgers;
};

PaperSheet TestPaperSheets::sheet(Database &database, int number)
{
    const auto found = paperSheet(database, number);
    return found ? found->value_or(PaperSheet{}) : PaperSheet{};
}

void TestPaperSheets::haveNumbersOfTheirOwn()
{
    const auto database = m_ledgers.create();
    QCOMPARE(*addPaperSheets(*database, 3, usualStamp()), (QList{1, 2, 3}));
    QCOMPARE(*addPaperSheets(*database, 2, usualStamp()), (QList{4, 5}));
    QVERIFY(!paperSheet(*database, 6)->has_value());
    QCOMPARE(sheet(*database, 5).openRows().size(), kPaperRows);
}

void TestPaperSheets::areEnteredRowByRow()
{
    const auto database = m_ledgers.create();
    QVERIFY_RESULT(addPaperSheets(*database, 1, usualStamp()));
    QVERIFY_RESULT(beginPaperSheet(*database, sheet(*database), usualStamp().day(), Shift::Afternoon, usualStamp()));
    for (int row = 1; row <= 3; ++row) {
        QCOMPARE(sheet(*database).nextRow(), row);
        const auto logged
            = logPaperRow(*database, entryOf(u"Người %1"_s.arg(row)), sheet(*database), row, usualStamp());
        QVERIFY_RESULT(logged);
        QCOMPARE(sheet(*database).rows.value(row), logged->assist);
    }
    QVERIFY_RESULT(leavePaperRowsBlank(*database, sheet(*database), {4}, usualStamp()));
    QVERIFY_RESULT(logPaperRow(*database, entryOf(u"Người 5"_s), sheet(*database), 5, usualStamp()));
    QVERIFY_RESULT(leavePaperRowsBlank(*database, sheet(*database), sheet(*database).openRows(), usualStamp()));
    QVERIFY(!sheet(*database).nextRow());
    QCOMPARE(sheet(*database).entered(), 4);
    QCOMPARE(sheet(*database).blank(), kPaperRows - 4);
    QCOMPARE(whatIsNotInStep(*database), QString());
}

void TestPaperSheets::refuseARowTwiceAndARowTooEarly()
{
    const auto database = m_ledgers.create();
    QVERIFY_RESULT(addPaperSheets(*database, 1, usualStamp()));
    const PaperSheet fresh = sheet(*database);
    QVERIFY_RESULT(logPaperRow(*database, entryOf(u"An"_s), fresh, 1, usualStamp()));
    for (const int row : {1, 3, 0, 13}) {
        const auto refused = logPaperRow(*database, entryOf(u"Ba"_s), fresh, row, usualStamp());
        QVERIFY(!refused);
        QCOMPARE(refused.error().fault, Fault::Conflict);
        QCOMPARE(refused.error().subject, u"1/%1"_s.arg(row));
    }
    QVERIFY(!leavePaperRowsBlank(*database, fresh, {1}, usualStamp()));
    QVERIFY(!leavePaperRowsBlank(*database, fresh, {2, 4}, usualStamp()));
    QCOMPARE(sheet(*database).rows.size(), 1); // nothing of what was refused is there
}

void TestPaperSheets::opensARowWhoseAssistWasTakenBack()
{
    const auto database = m_ledgers.create();
    QVERIFY_RESULT(addPaperSheets(*database, 1, usualStamp()));
    QVERIFY_RESULT(logPaperRow(*database, entryOf(u"An"_s), sheet(*database), 1, usualStamp()));
    QVERIFY_RESULT(undoLast(*database, stampAfter(0)));
    QCOMPARE(sheet(*database).nextRow(), 1);
    QVERIFY_RESULT(redoNext(*database, stampAfter(0)));
    QCOMPARE(sheet(*database).nextRow(), 2);
}

void TestPaperSheets::undoesBlankRows()
{
    const auto database = m_ledgers.create();
    QVERIFY_RESULT(addPaperSheets(*database, 1, usualStamp()));
    QVERIFY_RESULT(leavePaperRowsBlank(*database, sheet(*database), {1, 2}, usualStamp()));
    QCOMPARE(undoLast(*database, stampAfter(0))->action, u"paper.blank"_s);
    QCOMPARE(sheet(*database).nextRow(), 1);
    QVERIFY_RESULT(redoNext(*database, stampAfter(0)));
    QCOMPARE(sheet(*database).nextRow(), 3);
    QVERIFY_RESULT(undoLast(*database, stampAfter(0)));
    QCOMPARE(sheet(*database).nextRow(), 1);
}

void TestPaperSheets::belongToOneSession()
{
    const auto database = m_ledgers.create();
    const QDate day = usualStamp().day();
    QVERIFY_RESULT(addPaperSheets(*database, 1, usualStamp()));
    QVERIFY_RESULT(beginPaperSheet(*database, sheet(*database), day, Shift::Morning, usualStamp()));
    // Chosen wrongly and nothing entered yet: it can be chosen anew.
    QVERIFY_RESULT(beginPaperSheet(*database, sheet(*database), day, Shift::Afternoon, usualStamp()));
    QVERIFY_RESULT(leavePaperRowsBlank(*database, sheet(*database), {1}, usualStamp()));
    QCOMPARE(sheet(*database).shift, Shift::Afternoon);
    QCOMPARE(sheet(*database).day, day);
    const auto other = beginPaperSheet(*database, sheet(*database), day, Shift::Morning, usualStamp());
    QVERIFY(!other);
    QCOMPARE(other.error().fault, Fault::Conflict);
}

void TestPaperSheets::arePrintedWithTheirNumber()
{
    const auto database = m_ledgers.create();
    const auto reports = paperSheetReports(*database, {7, 8}, usualStamp().moment, u"vi"_s);
    QVERIFY_RESULT(reports);
    QCOMPARE(reports->size(), 2);
    QCOMPARE(reports->at(1).furniture.title, u"TỜ GHI TAY SỐ 8"_s);
    QCOMPARE(reports->at(1).blocks.constFirst().rows.size(), kPaperRows);
    QCOMPARE(reports->at(0).furniture.lowerLine, u"TỔ TÌNH NGUYỆN HỖ TRỢ DỊCH VỤ CÔNG TRỰC TUYẾN"_s);
    QCOMPARE(reports->at(0).blocks.constFirst().columns.at(1).label, u"Họ và tên"_s);
}

QTEST_GUILESS_MAIN(TestPaperSheets)
#include "tst_PaperSheets.moc"
