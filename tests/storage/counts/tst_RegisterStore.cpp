#include "counts/RegisterStore.h"
#include "Database.h"
#include "PlainLedger.h"
#include "Printers.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestRegisterStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReopenedDossierReadsAsItWasThen();

private:
    QTemporaryDir m_folder;
};

void TestRegisterStore::aReopenedDossierReadsAsItWasThen()
{
    const QDate day(2024, 9, 23);
    plain::Dossier dossier;
    dossier.id = 1;
    dossier.person = 1;
    dossier.submitted = day;
    dossier.lines = {{day, 1, 1, {}, false},
                     {day.addDays(1), 2, 2, day.addDays(9), false},
                     {day.addDays(3), 3, 10, {}, false},
                     {day.addDays(5), 4, 4, day.addDays(20), false},
                     {day.addDays(1), 5, 2, {}, true}};
    plain::Ledger rows;
    rows.persons = 1;
    rows.dossiers << dossier;
    const auto database = Database::create(m_folder.filePath(u"register.somotcua"_s));
    QVERIFY_RESULT(database);
    QVERIFY_RESULT(plain::write(**database, rows));

    const auto lineOn = [&](int daysLater) {
        return RegisterStore(**database).lines({day, day.addDays(daysLater)}).value().value(0);
    };
    QVERIFY(!lineOn(0).received);
    QCOMPARE(lineOn(4).received, std::optional(day.addDays(1)));
    QCOMPARE(lineOn(4).returned, std::optional(day.addDays(3)));
    QCOMPARE(lineOn(4).due, std::optional(day.addDays(9)));
    QVERIFY(!lineOn(6).returned);
    QCOMPARE(lineOn(6).due, std::optional(day.addDays(20)));
}

QTEST_GUILESS_MAIN(TestRegisterStore)
#include "tst_RegisterStore.moc"
