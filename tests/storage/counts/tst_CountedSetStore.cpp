#include "counts/CountedSetStore.h"
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

/// Contract §3 and §4: what was open before the first day, and what was reopened since.
qint64 carriedOver(const plain::Ledger &ledger, const DayRange &days)
{
    qint64 count = 0;
    for (const plain::Dossier &dossier : ledger.dossiers) {
        bool open = false;
        for (QDate day = days.first.addDays(-1); day <= days.last && !open; day = day.addDays(1))
            open = dossier.submitted < days.first && naive::openOn(dossier, day);
        count += open ? 1 : 0;
    }
    return count;
}

} // namespace

/// The rows behind the counts; that they are as many as each report says is tst_EveryFigure's.
class TestCountedSetStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void carriesOverWhatWasOpenOrIsReopened();
    void everyWayOfCountingAddsUp();
    void countsWhatLiesBeyondTheLimit();
    void aMarkIsShownAsItsAssist();

private:
    qint64 number(const CountedSet &set) { return CountedSetStore(*m_database).rows(set, 0).value().number; }

    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
    plain::Ledger m_rows;
    const quint32 m_seed = QRandomGenerator::global()->generate();
};

void TestCountedSetStore::initTestCase()
{
    qInfo("seed %u", m_seed);
    auto made = Database::create(m_folder.filePath(u"rows.somotcua"_s));
    QVERIFY_RESULT(made);
    m_database = std::move(*made);
    QVERIFY_RESULT(plain::write(*m_database, plain::randomLedger(m_seed, {QDate(2024, 1, 1), 300, 400, 200, 80})));
    const auto rows = plain::read(*m_database);
    QVERIFY_RESULT(rows);
    m_rows = *rows;
}

void TestCountedSetStore::carriesOverWhatWasOpenOrIsReopened()
{
    QRandomGenerator random(m_seed);
    qint64 all = 0;
    for (int round = 0; round < 40; ++round) {
        const QDate first = QDate(2023, 12, 20).addDays(random.bounded(400));
        // A period to come has no days yet: what is open now stands in it.
        const DayRange days{first, first.addDays(random.bounded(40) - 3)};
        const qint64 counted = number({.counted = Counted::CarriedOver, .days = days});
        const DayRange looked = days.isEmpty() ? DayRange{days.last.addDays(1), days.last} : days;
        QVERIFY2(counted == carriedOver(m_rows, looked),
                 qPrintable(days.first.toString(Qt::ISODate) + u" to "_s + days.last.toString(Qt::ISODate)));
        all += counted;
    }
    QVERIFY(all > 0);
}

void TestCountedSetStore::everyWayOfCountingAddsUp()
{
    const DayRange days{QDate(2024, 3, 1), QDate(2024, 5, 31)};
    const auto sum = [&](const QList<Counted> &kinds) {
        qint64 all = 0;
        for (const Counted counted : kinds)
            all += number({.counted = counted, .days = days});
        return all;
    };
    const Measures measures = naive::measures(m_rows, days.first, days.last);
    QCOMPARE(sum({Counted::Assists}), measures.assists);
    QCOMPARE(sum({Counted::SubmittedOnline, Counted::ReferredInPerson, Counted::Supplemented, Counted::NotSubmitted,
                  Counted::GuidedOnly}),
             measures.assists);
    QCOMPARE(sum({Counted::Citizens}), measures.citizens);
    QCOMPARE(sum({Counted::Dossiers}), measures.dossiers);
    QCOMPARE(sum({Counted::OnlineFull, Counted::OnlinePartial, Counted::OnlineUnclassified, Counted::InPerson,
                  Counted::ByPost}),
             measures.dossiers);

    // What is done or open was taken over or received, whatever the books say.
    QCOMPARE(
        sum({Counted::CarriedOver, Counted::ReceivedFull, Counted::ReceivedPartial, Counted::ReceivedUnclassified,
             Counted::ReceivedInPerson, Counted::ReceivedByPost}),
        sum({Counted::DoneEarly, Counted::DoneOnTime, Counted::DoneLate, Counted::OpenWithin, Counted::OpenOverdue}));

    // By volunteer too; people who were helped by two of them count with both.
    qint64 assists = 0;
    qint64 citizens = 0;
    for (qint64 volunteer = 0; volunteer <= 4; ++volunteer) {
        const CountedSet::Narrowed<VolunteerId> by{volunteer == 0 ? std::nullopt
                                                                  : std::optional(VolunteerId{volunteer})};
        assists += number({.counted = Counted::Assists, .days = days, .volunteer = by});
        citizens += number({.counted = Counted::Citizens, .days = days, .volunteer = by});
    }
    QCOMPARE(assists, measures.assists);
    QVERIFY(citizens >= measures.citizens && citizens <= measures.assists);
}

void TestCountedSetStore::countsWhatLiesBeyondTheLimit()
{
    const CountedSet set{.counted = Counted::Dossiers, .days = {QDate(2024, 1, 1), QDate(2024, 12, 31)}};
    CountedSetStore store(*m_database);
    const auto all = store.rows(set, -1);
    QVERIFY_RESULT(all);
    QCOMPARE(all->rows.size(), all->number);
    const auto some = store.rows(set, 5);
    QVERIFY_RESULT(some);
    QCOMPARE(some->number, all->number);
    QCOMPARE(some->rows.size(), 5);
    QCOMPARE(some->rows.last().dossier, all->rows.at(4).dossier);
    QVERIFY(all->rows.first().day <= all->rows.last().day);
    QVERIFY(all->rows.first().dossier && !all->rows.first().assist);
}

void TestCountedSetStore::aMarkIsShownAsItsAssist()
{
    const CountedSet set{
        .counted = Counted::ObstacleMarks, .days = {QDate(2024, 1, 1), QDate(2024, 12, 31)}, .obstacle = u"NETWORK"_s};
    CountedSetStore store(*m_database);
    const auto rows = store.rows(set, -1);
    QVERIFY_RESULT(rows);
    QVERIFY(rows->number > 0);
    QCOMPARE(rows->number, naive::obstacles(m_rows, set.days.first, set.days.last).value(u"NETWORK"_s));
    for (const SearchHit &hit : rows->rows)
        QVERIFY(hit.assist && !hit.dossier);
}

QTEST_GUILESS_MAIN(TestCountedSetStore)
#include "tst_CountedSetStore.moc"
