#include "counts/SessionCountStore.h"
#include "Database.h"
#include "NaiveCounts.h"
#include "Printers.h"
#include "RandomLedger.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

namespace {

QString text(const SessionCount &count)
{
    QString line = count.day.toString(Qt::ISODate) + u' ' + idOf(count.shift) + u' ' + count.volunteers.join(u',');
    if (count.figures) {
        line += u" %1 %2 %3 %4"_s.arg(count.figures->assists)
                    .arg(count.figures->dossiers)
                    .arg(count.figures->timedAssists)
                    .arg(count.figures->seconds);
    }
    return line;
}

} // namespace

class TestSessionCountStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAsStraightLoopsDo_data();
    void countsAsStraightLoopsDo();
    void aDossierOfTwoShiftsStandsUnderTheOneThatHandedItIn();

private:
    QTemporaryDir m_folder;
    int m_number = 0;
};

void TestSessionCountStore::countsAsStraightLoopsDo_data()
{
    QTest::addColumn<quint32>("seed");
    const quint32 fresh = QRandomGenerator::global()->generate();
    for (quint32 number = 0; number < 5; ++number)
        QTest::newRow(qPrintable(u"seed %1"_s.arg(fresh + number))) << fresh + number;
}

void TestSessionCountStore::countsAsStraightLoopsDo()
{
    QFETCH(quint32, seed);
    const QDate start(2024, 2, 10);
    const auto database = Database::create(m_folder.filePath(u"%1.somotcua"_s.arg(++m_number)));
    QVERIFY_RESULT(database);
    QVERIFY_RESULT(plain::write(**database, plain::randomLedger(seed, {start, 60, 200, 300, 80})));
    const auto rows = plain::read(**database);
    QVERIFY_RESULT(rows);

    QRandomGenerator random(seed);
    for (int round = 0; round < 10; ++round) {
        const QDate first = start.addDays(random.bounded(60));
        const QDate last = first.addDays(random.bounded(31));
        const QDate countedTo = last.addDays(-random.bounded(5));
        const auto counted = SessionCountStore(**database).sessions({first, last}, countedTo);
        QVERIFY_RESULT(counted);
        QStringList lines;
        for (const RecordedSession &session : *counted)
            lines << text(session.count);
        QStringList expected;
        for (const SessionCount &session : naive::sessions(*rows, countedTo)) {
            if (first <= session.day && session.day <= last)
                expected << text(session);
        }
        lines.sort();
        expected.sort();
        QCOMPARE(lines.join(u'\n'), expected.join(u'\n'));
    }
}

void TestSessionCountStore::aDossierOfTwoShiftsStandsUnderTheOneThatHandedItIn()
{
    const QDate day(2024, 9, 23);
    plain::Ledger rows;
    rows.persons = 1;
    rows.sessions = {{1, day, u"morning"_s, u"closed"_s, {}}, {2, day, u"afternoon"_s, u"closed"_s, {}}};
    plain::Dossier dossier;
    dossier.id = 1;
    dossier.person = 1;
    dossier.submitted = day;
    dossier.lines << plain::Line{day, 1, 1, {}, false};
    rows.dossiers << dossier;
    plain::Assist guided;
    guided.id = 1;
    guided.day = day;
    guided.person = 1;
    guided.session = 1;
    guided.dossier = 1;
    plain::Assist submitted = guided;
    submitted.id = 2;
    submitted.session = 2;
    submitted.outcome = u"submitted_online"_s;
    rows.assists = {guided, submitted};

    const auto database = Database::create(m_folder.filePath(u"shifts.somotcua"_s));
    QVERIFY_RESULT(database);
    QVERIFY_RESULT(plain::write(**database, rows));
    const auto sessions = SessionCountStore(**database).sessions({day, day}, day);
    QVERIFY_RESULT(sessions);
    QCOMPARE(sessions->size(), 2);
    QCOMPARE(sessions->at(0).count.figures->dossiers, 0);
    QCOMPARE(sessions->at(1).count.figures->dossiers, 1);
}

QTEST_GUILESS_MAIN(TestSessionCountStore)
#include "tst_SessionCountStore.moc"
