#include "catalogue/SaveProcedure.h"
#include "Entries.h"
#include "LedgerCheck.h"
#include "Ledgers.h"
#include "LogAssist.h"
#include "Printers.h"
#include "SearchLedger.h"
#include "Setup.h"
#include "UndoLast.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestSaveProcedure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_database = m_ledgers.create(); }
    void cleanup() { m_database.reset(); }

    void aNewVersionKeepsTheOldForEarlierDossiers();
    void undoingBringsTheOldVersionBack();
    void aCodeHoldsOnceADay();
    void ownShortNameIsFoundBySearch();
    void anAddedOneIsTakenBackWhole();

private:
    Procedure find(const QString &code, QDate day);

    Ledgers m_ledgers;
    std::unique_ptr<Database> m_database;
};

Procedure TestSaveProcedure::find(const QString &code, QDate day)
{
    const auto all = procedures(*m_database, day);
    for (const Procedure &procedure : all.value_or(QList<Procedure>())) {
        if (procedure.code == code)
            return procedure;
    }
    return {};
}

void TestSaveProcedure::aNewVersionKeepsTheOldForEarlierDossiers()
{
    Procedure wanted = find(u"1.004873"_s, QDate(2024, 9, 23));
    AssistEntry entry = usualEntry();
    entry.procedureCode = wanted.code;
    entry.procedureName.reset();
    QVERIFY_RESULT(logAssist(*m_database, entry, usualStamp()));

    wanted.processing = ProcessingTime{1, ProcessingUnit::WorkingDay};
    wanted.fee = u"10.000 đ"_s;
    const auto renewed = changeProcedureFrom(*m_database, wanted, QDate(2024, 10, 1), usualStamp());
    QVERIFY_RESULT(renewed);

    QCOMPARE(find(wanted.code, QDate(2024, 9, 30)).processing->days, 3);
    const Procedure now = find(wanted.code, QDate(2024, 10, 1));
    QCOMPARE(now.id, *renewed);
    QCOMPARE(now.processing->days, 1);
    QCOMPARE(now.fee, u"10000"_s);
    QCOMPARE(*assistsOfProcedure(*m_database, wanted.id), 1);
    QCOMPARE(*assistsOfProcedure(*m_database, *renewed), 0);

    const auto again = changeProcedureFrom(*m_database, now, QDate(2024, 10, 1), usualStamp());
    QCOMPARE(again.error().fault, Fault::ValidityOverlaps);
}

void TestSaveProcedure::undoingBringsTheOldVersionBack()
{
    const Procedure before = find(u"1.004873"_s, QDate(2024, 9, 23));
    Procedure wanted = before;
    wanted.processing = ProcessingTime{1, ProcessingUnit::WorkingDay};
    QVERIFY_RESULT(changeProcedureFrom(*m_database, wanted, QDate(2024, 10, 1), usualStamp()));
    QCOMPARE(undoLast(*m_database, usualStamp())->action, u"procedure.version"_s);

    const Procedure after = find(before.code, QDate(2024, 10, 1));
    QCOMPARE(after.id, before.id);
    QCOMPARE(after.processing->days, 3);
    QVERIFY(!after.validTo);
    QCOMPARE(allProcedures(*m_database)->size(), 195);

    wanted.hidden = true;
    wanted.ownShortName = u"Độc thân"_s;
    QVERIFY_RESULT(saveProcedure(*m_database, wanted, usualStamp()));
    QVERIFY(find(before.code, QDate(2024, 10, 1)).hidden);
    QVERIFY_RESULT(undoLast(*m_database, usualStamp()));
    const Procedure undone = find(before.code, QDate(2024, 10, 1));
    QVERIFY(!undone.hidden);
    QVERIFY(undone.ownShortName.isEmpty());
    QCOMPARE(undone.processing->days, 3);
}

void TestSaveProcedure::aCodeHoldsOnceADay()
{
    Procedure twin;
    twin.code = u"1004873"_s;
    twin.name = u"Xác nhận độc thân"_s;
    QCOMPARE(saveProcedure(*m_database, twin, usualStamp()).error().fault, Fault::ValidityOverlaps);
    twin.code.clear();
    twin.fee = u"miễn phí"_s;
    QCOMPARE(saveProcedure(*m_database, twin, usualStamp()).error().fault, Fault::BadNumber);
    twin.fee.clear();
    QVERIFY_RESULT(saveProcedure(*m_database, twin, usualStamp()));
}

void TestSaveProcedure::ownShortNameIsFoundBySearch()
{
    Procedure wanted = find(u"1.004873"_s, QDate(2024, 9, 23));
    AssistEntry entry = usualEntry();
    entry.procedureCode = wanted.code;
    entry.procedureName.reset();
    QVERIFY_RESULT(logAssist(*m_database, entry, usualStamp()));
    QCOMPARE(searchLedger(*m_database, u"doc than"_s)->size(), 0);

    wanted.ownShortName = u"Giấy độc thân"_s;
    QVERIFY_RESULT(saveProcedure(*m_database, wanted, usualStamp()));
    QCOMPARE(searchLedger(*m_database, u"doc than"_s)->size(), 1);
    QCOMPARE(whatIsNotInStep(*m_database), QString());
    QVERIFY_RESULT(undoLast(*m_database, usualStamp()));
    QCOMPARE(searchLedger(*m_database, u"doc than"_s)->size(), 0);
    QCOMPARE(whatIsNotInStep(*m_database), QString());
}

void TestSaveProcedure::anAddedOneIsTakenBackWhole()
{
    Procedure own;
    own.name = u"Chứng thực chữ ký tại nhà"_s;
    QVERIFY_RESULT(saveProcedure(*m_database, own, usualStamp()));
    QCOMPARE(allProcedures(*m_database)->size(), 196);
    QCOMPARE((*lastUndoable(*m_database))->action, u"procedure.add"_s);
    QVERIFY_RESULT(undoLast(*m_database, usualStamp()));
    QCOMPARE(allProcedures(*m_database)->size(), 195);
}

QTEST_GUILESS_MAIN(TestSaveProcedure)
#include "tst_SaveProcedure.moc"
