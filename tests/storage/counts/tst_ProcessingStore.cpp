#include "base/Period.h"
#include "counts/ProcessingStore.h"
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

struct Expected
{
    Processing counts;
    qint64 reopened = 0; // of those carried over
};

/// By straight loops: everything with a result in the days or open at their end, parted by where it comes from.
QHash<QString, Expected> expected(const plain::Ledger &rows, const DayRange &days)
{
    QHash<QString, Expected> fields;
    for (const plain::Dossier &dossier : rows.dossiers) {
        const auto open = naive::openOn(dossier, days.last);
        const auto since = naive::finishedSince(dossier, days.last);
        if (!open && !(since && *since >= days.first))
            continue;
        Expected &field = fields[rows.fields.value(dossier.procedure).value_or(QString())];
        Processing &counts = field.counts;
        if (dossier.submitted < days.first) {
            ++counts.carriedOver;
            field.reopened += naive::openOn(dossier, days.first.addDays(-1)) ? 0 : 1;
        } else if (dossier.channel == u"post"_s) {
            ++counts.byPost;
        } else if (dossier.channel != u"online"_s) {
            ++counts.inPerson;
        } else if (dossier.onlineLevel == u"toan_trinh"_s) {
            ++counts.onlineFull;
        } else {
            ++(dossier.onlineLevel == u"mot_phan"_s ? counts.onlinePartial : counts.onlineUnclassified);
        }
    }
    const auto tallied = naive::byField(rows, days.first, days.last);
    for (auto each = tallied.cbegin(); each != tallied.cend(); ++each) {
        Processing &counts = fields[each.key()].counts;
        counts.doneEarly = each->doneEarly;
        counts.doneOnTime = each->doneOnTime;
        counts.doneLate = each->doneLate;
        counts.openWithin = each->openWithin;
        counts.openOverdue = each->openOverdue;
        if (!each.key().isEmpty())
            counts.field = each.key();
    }
    return fields;
}

QString text(const Processing &c)
{
    QStringList parts{c.field.value_or(u"—"_s)};
    for (const qint64 count : {c.onlineFull, c.onlinePartial, c.onlineUnclassified, c.inPerson, c.byPost, c.carriedOver,
                               c.doneEarly, c.doneOnTime, c.doneLate, c.openWithin, c.openOverdue})
        parts << QString::number(count);
    return parts.join(u' ');
}

Processing sum(const QList<Processing> &fields)
{
    Processing all;
    for (const Processing &counts : fields)
        all += counts;
    return all;
}

} // namespace

class TestProcessingStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }
    void countsAsStraightLoopsDo_data();
    void countsAsStraightLoopsDo();
    void eachPeriodTakesOverWhatTheOneBeforeLeft_data();
    void eachPeriodTakesOverWhatTheOneBeforeLeft();
    void aResultBeforeTheSubmissionIsTakenOnOnce();
    void submissionsThatMoveAreSeen();

private:
    std::unique_ptr<Database> ledgerOf(const plain::Ledger &rows);

    QTemporaryDir m_folder;
    int m_number = 0;
};

std::unique_ptr<Database> TestProcessingStore::ledgerOf(const plain::Ledger &rows)
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

void TestProcessingStore::countsAsStraightLoopsDo_data()
{
    QTest::addColumn<quint32>("seed");
    const quint32 fresh = QRandomGenerator::global()->generate();
    for (quint32 number = 0; number < 8; ++number)
        QTest::newRow(qPrintable(u"seed %1"_s.arg(fresh + number))) << fresh + number;
}

void TestProcessingStore::countsAsStraightLoopsDo()
{
    QFETCH(quint32, seed);
    const QDate start(2022, 11, 20);
    const auto database = ledgerOf(plain::randomLedger(seed, {start, 700, 300, 20, 60}));
    QVERIFY(database);
    const auto rows = plain::read(*database);
    QVERIFY_RESULT(rows);

    QRandomGenerator random(seed);
    for (int round = 0; round < 25; ++round) {
        const QDate first = start.addDays(random.bounded(760) - 30);
        const DayRange days{first, first.addDays(random.bounded(round % 2 == 0 ? 7 : 400))};
        const auto fields = ProcessingStore(*database).byField(days);
        QVERIFY_RESULT(fields);
        const auto wanted = expected(*rows, days);
        for (const Processing &counts : *fields) {
            const Expected field = wanted.value(counts.field.value_or(QString()));
            Processing plainly = field.counts;
            plainly.field = counts.field;
            QVERIFY2(counts == plainly && counts.receivedTotal() == counts.doneTotal() + counts.openTotal(),
                     qPrintable(u"%1 to %2\n%3\nexpected\n%4"_s.arg(days.first.toString(Qt::ISODate),
                                                                    days.last.toString(Qt::ISODate), text(counts),
                                                                    text(plainly))));
        }
    }
}

void TestProcessingStore::eachPeriodTakesOverWhatTheOneBeforeLeft_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<PeriodKind>("kind");
    QTest::addColumn<PeriodCut>("cut");
    const quint32 fresh = QRandomGenerator::global()->generate();
    const auto row = [&](const char *name, PeriodKind kind, PeriodCut cut) {
        QTest::newRow(qPrintable(u"%1, seed %2"_s.arg(QLatin1StringView(name)).arg(fresh))) << fresh << kind << cut;
    };
    row("weeks", PeriodKind::Week, PeriodCut::Calendar);
    row("months", PeriodKind::Month, PeriodCut::Calendar);
    row("official months", PeriodKind::Month, PeriodCut::Official);
    row("quarters", PeriodKind::Quarter, PeriodCut::Calendar);
    row("official quarters", PeriodKind::Quarter, PeriodCut::Official);
    row("halves", PeriodKind::Half, PeriodCut::Calendar);
    row("official halves", PeriodKind::Half, PeriodCut::Official);
    row("years", PeriodKind::Year, PeriodCut::Calendar);
    row("official years", PeriodKind::Year, PeriodCut::Official);
}

void TestProcessingStore::eachPeriodTakesOverWhatTheOneBeforeLeft()
{
    QFETCH(quint32, seed);
    QFETCH(PeriodKind, kind);
    QFETCH(PeriodCut, cut);
    const QDate start(2022, 11, 20);
    const auto database = ledgerOf(plain::randomLedger(seed, {start, 500, 250, 0, 60}));
    QVERIFY(database);
    const auto rows = plain::read(*database);
    QVERIFY_RESULT(rows);

    qint64 left = 0;
    for (Period period = Period::containing(kind, start, cut); period.first() < QDate(2025, 6, 1);
         period = period.after()) {
        const DayRange days{period.first(), period.last()};
        const auto fields = ProcessingStore(*database).byField(days);
        QVERIFY_RESULT(fields);
        qint64 reopened = 0;
        const auto wanted = expected(*rows, days);
        for (const Expected &field : wanted)
            reopened += field.reopened;
        for (const Processing &counts : *fields)
            QVERIFY2(counts.carriedOver >= 0, qPrintable(text(counts)));
        const Processing all = sum(*fields);
        QCOMPARE(all.receivedTotal(), all.doneTotal() + all.openTotal());
        QCOMPARE(all.carriedOver, left + reopened);
        left = all.openTotal();
    }
}

void TestProcessingStore::aResultBeforeTheSubmissionIsTakenOnOnce()
{
    plain::Ledger rows;
    rows.persons = 1;
    plain::Dossier dossier;
    dossier.id = 1;
    dossier.person = 1;
    dossier.submitted = QDate(2024, 9, 5);
    dossier.lines = {{QDate(2024, 8, 28), 1, 9, {}, false}};
    rows.dossiers << dossier;
    const auto database = ledgerOf(rows);
    QVERIFY(database);
    ProcessingStore store(*database);
    const auto august = store.byField({QDate(2024, 8, 1), QDate(2024, 8, 31)});
    const auto september = store.byField({QDate(2024, 9, 1), QDate(2024, 9, 30)});
    QVERIFY(august && september);
    QCOMPARE(text(sum(*august)), u"— 0 0 1 0 0 0 0 1 0 0 0"_s);
    QCOMPARE(text(sum(*september)), u"— 0 0 0 0 0 0 0 0 0 0 0"_s);
}

void TestProcessingStore::submissionsThatMoveAreSeen()
{
    plain::Ledger rows;
    rows.persons = 1;
    plain::Dossier dossier;
    dossier.id = 1;
    dossier.person = 1;
    dossier.submitted = QDate(2024, 8, 5);
    dossier.lines = {{QDate(2024, 8, 28), 1, 9, {}, false}};
    rows.dossiers << dossier;
    const auto database = ledgerOf(rows);
    QVERIFY(database);
    QVERIFY_RESULT(Statement(*database, "UPDATE dossier SET submitted_day = '2024-09-05'").run());
    const auto august = ProcessingStore(*database).byField({QDate(2024, 8, 1), QDate(2024, 8, 31)});
    QVERIFY_RESULT(august);
    QCOMPARE(sum(*august).receivedOnline(), 1);
}

QTEST_GUILESS_MAIN(TestProcessingStore)
#include "tst_ProcessingStore.moc"
