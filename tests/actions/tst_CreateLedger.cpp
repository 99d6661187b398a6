#include "CreateLedger.h"
#include "Ledgers.h"
#include "Printers.h"
#include "Setup.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestCreateLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewLedgerKnowsTheOffice();
    void aFileThatIsThereStays();
    void aFailureLeavesNoFile();
    void aTryThatWasCutOffIsNoHindrance();

private:
    Ledgers m_ledgers;
};

void TestCreateLedger::aNewLedgerKnowsTheOffice()
{
    const auto database = m_ledgers.create();

    const auto unit = unitOn(*database, QDate(1990, 1, 1));
    QVERIFY_RESULT(unit);
    QCOMPARE(unit->code, u"09739"_s);
    QCOMPARE(unit->place(), u"Võng Xuyên"_s);
    const auto team = readTeam(*database);
    QVERIFY_RESULT(team);
    QCOMPARE(team->name, usualLedger().teamName);
    const auto schedule = scheduleOn(*database, QDate(2024, 9, 23));
    QVERIFY_RESULT(schedule);
    QCOMPARE(schedule->text(), u"mon,wed,fri 13:30-17:00"_s);
    const auto catalogue = procedures(*database, QDate(2024, 9, 23));
    QVERIFY_RESULT(catalogue);
    QCOMPARE(catalogue->size(), 195);
    const auto calendar = workingCalendar(*database);
    QVERIFY_RESULT(calendar);
    QVERIFY(calendar->isHoliday(QDate(2024, 2, 12))); // Tết
    QVERIFY(!calendar->isWorkingDay(QDate(2024, 9, 2)));
    const auto language = ledgerLanguage(*database);
    QVERIFY_RESULT(language);
    QCOMPARE(*language, u"vi"_s);
}

void TestCreateLedger::aFileThatIsThereStays()
{
    const QString path = m_ledgers.place(u"letter.somotcua"_s);
    QFile letter(path);
    QVERIFY(letter.open(QIODevice::ReadWrite));
    letter.write("a letter");
    letter.flush();

    const auto made = createLedger(path, usualLedger(), usualStamp());

    QVERIFY(!made);
    QCOMPARE(made.error(), (Error{Fault::LedgerExists, path, {}}));
    QVERIFY(letter.seek(0));
    QCOMPARE(letter.readAll(), QByteArray("a letter"));
}

void TestCreateLedger::aFailureLeavesNoFile()
{
    NewLedger nameless = usualLedger();
    nameless.unitName = u"  "_s;
    const QDir folder(m_ledgers.place(u"."_s));
    const auto before = folder.entryList();

    const auto made = createLedger(m_ledgers.place(u"nameless.somotcua"_s), nameless, usualStamp());

    QVERIFY(!made);
    QCOMPARE(made.error().fault, Fault::NameMissing);
    QCOMPARE(folder.entryList(), before);

    const QString nowhere = m_ledgers.place(u"no/folder/a.somotcua"_s);
    const auto lost = createLedger(nowhere, usualLedger(), usualStamp());
    QVERIFY(!lost);
    QCOMPARE(lost.error().subject, nowhere);
}

void TestCreateLedger::aTryThatWasCutOffIsNoHindrance()
{
    const QString path = m_ledgers.place(u"again.somotcua"_s);
    QFile rest(path + u".new"_s);
    QVERIFY(rest.open(QIODevice::WriteOnly));
    rest.write("half a ledger");
    rest.close();

    QVERIFY_RESULT(createLedger(path, usualLedger(), usualStamp()));
    QVERIFY(!rest.exists());
}

QTEST_GUILESS_MAIN(TestCreateLedger)
#include "tst_CreateLedger.moc"
