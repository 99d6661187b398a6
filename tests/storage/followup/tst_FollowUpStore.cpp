#include "counts/TallyStore.h"
#include "Database.h"
#include "followup/FollowUpStore.h"
#include "NaiveCounts.h"
#include "Printers.h"
#include "RandomLedger.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace somotcua;

/// The list in SQL against the rule of the domain, over ledgers full of what real books hold.
class TestFollowUpStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsWhatTheRuleSays_data();
    void listsWhatTheRuleSays();

private:
    void checkDay(Database &database, const plain::Ledger &rows, QDate day);

    QTemporaryDir m_folder;
};

void TestFollowUpStore::listsWhatTheRuleSays_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<int>("days");
    const quint32 fresh = QRandomGenerator::global()->generate();
    for (quint32 number = 0; number < 3; ++number) {
        QTest::newRow(qPrintable(u"four weeks, seed %1"_s.arg(fresh + number))) << fresh + number << 28;
        QTest::newRow(qPrintable(u"three years, seed %1"_s.arg(fresh + number))) << fresh + number << 1095;
    }
}

void TestFollowUpStore::listsWhatTheRuleSays()
{
    QFETCH(quint32, seed);
    QFETCH(int, days);
    const QDate start(2022, 11, 20);
    auto made = Database::create(m_folder.filePath(u"%1-%2.somotcua"_s.arg(seed).arg(days)));
    QVERIFY_RESULT(made);
    Database &database = **made;
    QVERIFY_RESULT(plain::write(database, plain::randomLedger(seed, {start, days, 300, 50, 60})));
    const auto rows = plain::read(database);
    QVERIFY_RESULT(rows);
    QRandomGenerator random(seed);
    for (int round = 0; round < 25; ++round)
        checkDay(database, *rows, start.addDays(random.bounded(days + 60) - 20));
}

void TestFollowUpStore::checkDay(Database &database, const plain::Ledger &rows, QDate day)
{
    const FollowUpDay on = FollowUpDay::on(day, WorkingCalendar());
    QHash<FollowUpGroup, QSet<qint64>> expected;
    for (const plain::Dossier &dossier : rows.dossiers) {
        const auto standing = naive::openOn(dossier, day);
        if (!standing)
            continue;
        const Phase phase = standing->paused ? Phase::Paused : Phase::Open;
        if (const auto group = followUpGroup(phase, standing->due, dossier.code.has_value(), on))
            expected[*group].insert(dossier.id);
    }

    FollowUpStore store(database);
    QList<qint64> listed;
    const auto counts = store.counts(on);
    QVERIFY_RESULT(counts);
    for (const FollowUpGroup group : followUpGroups()) {
        const QByteArray where = (day.toString(Qt::ISODate) + u' ' + idOf(group)).toUtf8();
        const auto ids = store.ids(on, group);
        QVERIFY_RESULT(ids);
        QVERIFY2(QSet<qint64>(ids->begin(), ids->end()) == expected.value(group), where.constData());
        QVERIFY2(counts->value(group) == ids->size(), where.constData());
        const auto read = store.rows(*ids, on);
        QVERIFY_RESULT(read);
        QVERIFY2(read->size() == ids->size(), where.constData());
        for (qsizetype index = 0; index < read->size(); ++index) {
            QVERIFY2(read->at(index).dossier.value == ids->at(index), where.constData());
            QVERIFY2(read->at(index).group == group, where.constData());
        }
        QVERIFY2(std::ranges::is_sorted(*read, listedBefore), where.constData());
        listed += *ids;
    }

    const auto all = store.rows(on);
    QVERIFY_RESULT(all);
    QList<qint64> allIds;
    for (const FollowUpRow &row : *all)
        allIds << row.dossier.value;
    QCOMPARE(allIds, listed);
    const auto wanted = store.rows(listed, on);
    QVERIFY_RESULT(wanted);
    for (qsizetype index = 0; index < all->size(); ++index)
        QVERIFY2(all->at(index) == wanted->at(index), qPrintable(day.toString(Qt::ISODate)));

    // The same figure as in the tally of that day.
    const auto fields = TallyStore(database).byField({day, day});
    QVERIFY_RESULT(fields);
    qint64 overdue = 0;
    for (const FieldCounts &field : *fields)
        overdue += field.openOverdue;
    QCOMPARE(counts->value(FollowUpGroup::Overdue), overdue);
}

QTEST_GUILESS_MAIN(TestFollowUpStore)
#include "tst_FollowUpStore.moc"
