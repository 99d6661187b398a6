#include "counts/TallyStore.h"
#include "Database.h"
#include "NaiveCounts.h"
#include "Printers.h"
#include "RandomLedger.h"
#include "Statement.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

namespace {

QString text(const FieldCounts &c)
{
    QStringList parts{c.field.value_or(u"—"_s)};
    for (const qint64 count :
         {c.assists, c.notSubmitted, c.onlineFull, c.onlinePartial, c.onlineUnclassified, c.inPerson, c.doneEarly,
          c.doneOnTime, c.doneLate, c.openWithin, c.openOverdue, c.byPost})
        parts << QString::number(count);
    return parts.join(u' ');
}

QStringList texts(const QList<FieldCounts> &fields)
{
    QStringList lines;
    for (const FieldCounts &counts : fields) {
        FieldCounts nothing;
        nothing.field = counts.field;
        if (counts != nothing)
            lines << text(counts);
    }
    lines.sort();
    return lines;
}

QStringList texts(const QHash<QString, FieldCounts> &fields)
{
    QList<FieldCounts> counted;
    for (auto each = fields.cbegin(); each != fields.cend(); ++each) {
        FieldCounts counts = each.value();
        if (!each.key().isEmpty())
            counts.field = each.key();
        counted << counts;
    }
    return texts(counted);
}

} // namespace

class TestTallyStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }
    void anEmptyLedgerHasNoFirstDay();
    void whatWasTakenBackIsNoFirstDay();
    void anEmptyRunOfDaysCountsNothing();
    void whatIsTakenBackAndRestoredIsCountedAnew();
    void countsAsStraightLoopsDo_data();
    void countsAsStraightLoopsDo();
    void walksIndexesAlone_data();
    void walksIndexesAlone();

private:
    std::unique_ptr<Database> ledgerOf(const plain::Ledger &rows);

    QTemporaryDir m_folder;
    int m_number = 0;
};

std::unique_ptr<Database> TestTallyStore::ledgerOf(const plain::Ledger &rows)
{
    auto made = Database::create(m_folder.filePath(u"%1.somotcua"_s.arg(++m_number)));
    if (!made)
        return {};
    if (const auto written = plain::write(**made, rows); !written) {
        qWarning("%s", somotcua::toString(written.error()));
        return {};
    }
    return std::move(*made);
}

void TestTallyStore::anEmptyLedgerHasNoFirstDay()
{
    const auto database = ledgerOf({});
    QVERIFY(database);
    const auto day = TallyStore(*database).firstDay();
    QVERIFY_RESULT(day);
    QVERIFY(!*day);
}

void TestTallyStore::whatWasTakenBackIsNoFirstDay()
{
    plain::Ledger rows;
    rows.persons = 1;
    plain::Assist assist;
    assist.id = 1;
    assist.person = 1;
    assist.day = QDate(2024, 3, 4);
    assist.voided = true;
    rows.assists << assist;
    plain::Dossier dossier;
    dossier.id = 1;
    dossier.person = 1;
    dossier.submitted = QDate(2024, 3, 8);
    dossier.lines << plain::Line{dossier.submitted, 1, 1, {}, false};
    rows.dossiers << dossier;

    const auto database = ledgerOf(rows);
    QVERIFY(database);
    QCOMPARE(TallyStore(*database).firstDay().value(), std::optional(QDate(2024, 3, 8)));
}

void TestTallyStore::anEmptyRunOfDaysCountsNothing()
{
    const auto database = ledgerOf(plain::randomLedger(1, {QDate(2024, 1, 1), 20, 30, 10, 9}));
    QVERIFY(database);
    TallyStore tallies(*database);
    const auto measures = tallies.measures({QDate(2024, 1, 12), QDate(2024, 1, 11)});
    QVERIFY_RESULT(measures);
    QCOMPARE(*measures, Measures{});
}

void TestTallyStore::whatIsTakenBackAndRestoredIsCountedAnew()
{
    const QDate monday(2024, 9, 23);
    const auto database = ledgerOf(plain::randomLedger(3, {monday, 1, 5, 7, 9}));
    QVERIFY(database);
    const auto counted = [&] {
        const Measures counts = TallyStore(*database).measures({monday, monday.addDays(1)}).value();
        return std::pair(counts.assists, counts.dossiers);
    };
    const auto change = [&](const char *sql) {
        QVERIFY_RESULT(Statement(*database, sql).run());
    };
    change("UPDATE assist SET voided_at = NULL");
    change("UPDATE dossier SET voided_at = NULL");
    const auto [assists, dossiers] = counted();
    QCOMPARE(dossiers, 5);

    change("UPDATE assist SET voided_at = 'now' WHERE id = 1");
    change("UPDATE assist SET voided_at = 'again' WHERE id = 1");
    change("UPDATE dossier SET voided_at = 'now' WHERE id IN (1, 2)");
    QCOMPARE(counted(), std::pair(assists - 1, dossiers - 2));
    change("UPDATE assist SET day = '2024-10-01' WHERE id IN (1, 2)");
    change("UPDATE dossier SET submitted_day = '2024-10-01' WHERE id IN (2, 3)");
    QCOMPARE(counted(), std::pair(assists - 2, dossiers - 3));
    change("UPDATE assist SET voided_at = NULL, day = '2024-09-24' WHERE id = 1");
    change("UPDATE dossier SET voided_at = NULL WHERE id IN (1, 2)");
    QCOMPARE(counted(), std::pair(assists - 1, dossiers - 2));
}

void TestTallyStore::countsAsStraightLoopsDo_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<int>("days");
    const quint32 fresh = QRandomGenerator::global()->generate();
    for (quint32 number = 0; number < 4; ++number) {
        QTest::newRow(qPrintable(u"four weeks, seed %1"_s.arg(fresh + number))) << fresh + number << 28;
        QTest::newRow(qPrintable(u"three years, seed %1"_s.arg(fresh + number))) << fresh + number << 1095;
    }
}

void TestTallyStore::countsAsStraightLoopsDo()
{
    QFETCH(quint32, seed);
    QFETCH(int, days);
    const QDate start(2022, 11, 20);
    const auto database = ledgerOf(plain::randomLedger(seed, {start, days, 300, 150, 60}));
    QVERIFY(database);
    const auto rows = plain::read(*database);
    QVERIFY_RESULT(rows);
    TallyStore tallies(*database);
    QCOMPARE(tallies.firstDay().value(), naive::firstDay(*rows));

    QRandomGenerator random(seed);
    for (int round = 0; round < 25; ++round) {
        const QDate first = start.addDays(random.bounded(days + 60) - 30);
        const QDate last = first.addDays(random.bounded(round % 2 == 0 ? 7 : 400));
        const QByteArray where = (first.toString(Qt::ISODate) + u" to "_s + last.toString(Qt::ISODate)).toUtf8();
        const auto measures = tallies.measures({first, last});
        QVERIFY_RESULT(measures);
        QVERIFY2(*measures == naive::measures(*rows, first, last), where.constData());

        const auto fields = tallies.byField({first, last});
        QVERIFY_RESULT(fields);
        const QStringList counted = texts(*fields);
        const QStringList expected = texts(naive::byField(*rows, first, last));
        QVERIFY2(
            counted == expected,
            (where + '\n' + counted.join(u'\n').toUtf8() + "\nexpected\n" + expected.join(u'\n').toUtf8()).constData());

        const auto marks = tallies.obstacles({first, last});
        QVERIFY_RESULT(marks);
        QHash<QString, qint64> byCode;
        for (const ObstacleCount &mark : *marks)
            byCode.insert(mark.code, mark.count);
        QVERIFY2(byCode == naive::obstacles(*rows, first, last), where.constData());
    }
}

void TestTallyStore::walksIndexesAlone_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("assists") << u"SELECT procedure_id, outcome FROM assist "
                                "WHERE voided_at IS NULL AND day BETWEEN 'a' AND 'b'"_s;
    QTest::newRow("repeated") << u"SELECT count(*) FROM assist "
                                 "WHERE voided_at IS NULL AND day = 'a' AND previous_day >= 'b'"_s;
    QTest::newRow("dossiers") << u"SELECT procedure_id, channel, online_level FROM dossier "
                                 "WHERE voided_at IS NULL AND submitted_day BETWEEN 'a' AND 'b'"_s;
    QTest::newRow("open for long")
        << u"SELECT procedure_id, count(*) FILTER (WHERE phase = 0 AND due_day < 'd') FROM dossier_span "
           "WHERE phase < 2 AND length_class = 3 AND until_day = '9999-12-31' AND from_day <= 'd' "
           "GROUP BY procedure_id"_s;
    QTest::newRow("finished") << u"SELECT procedure_id, phase, due_day FROM dossier_span WHERE phase >= 2 "
                                 "AND finish_day BETWEEN 'a' AND 'b' AND from_day <= 'b' AND until_day > 'b'"_s;
}

/// A million rows are counted in time only where no table is touched.
void TestTallyStore::walksIndexesAlone()
{
    QFETCH(QString, sql);
    const auto database = ledgerOf({});
    QVERIFY(database);
    const QByteArray explained = "EXPLAIN QUERY PLAN " + sql.toUtf8();
    Statement plan(*database, explained.constData());
    QVERIFY_RESULT(plan.start());
    QVERIFY(plan.next());
    const QString step = plan.text(3);
    QVERIFY2(step.contains(u"SEARCH"_s) && step.contains(u"USING COVERING INDEX"_s), qPrintable(step));
    QVERIFY2(!plan.next(), "more than one step: a sorter");
}

QTEST_GUILESS_MAIN(TestTallyStore)
#include "tst_TallyStore.moc"
