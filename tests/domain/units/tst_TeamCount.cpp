#include "units/TeamCount.h"

#include <QTest>

using namespace somotcua;

class TestTeamCount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNewestCountOfEachHamletHolds();
    void ofOneDayTheLaterWrittenHolds();
    void theCommuneIsTheSumOfItsHamlets();
    void aYoungerCountOfTheWholeHolds();
    void whatWasNeverCountedIsUnknown();

private:
    static TeamCount count(qint64 id, QDate day, qint64 hamlet, int teams, int members)
    {
        return {TeamCountId{id}, day, hamlet > 0 ? std::optional(HamletId{hamlet}) : std::nullopt, teams, members};
    }
    const QList<TeamCount> m_counts{
        count(1, QDate(2024, 1, 10), 1, 2, 12),
        count(2, QDate(2024, 6, 1), 1, 3, 18),
        count(3, QDate(2024, 2, 1), 2, 1, 7),
    };
};

void TestTeamCount::theNewestCountOfEachHamletHolds()
{
    QCOMPARE(countsHolding(m_counts, QDate(2024, 5, 31)), (QList{m_counts.at(0), m_counts.at(2)}));
    QCOMPARE(countsHolding(m_counts, QDate(2024, 6, 1)), (QList{m_counts.at(1), m_counts.at(2)}));
}

void TestTeamCount::ofOneDayTheLaterWrittenHolds()
{
    const QList<TeamCount> twice{count(2, QDate(2024, 1, 1), 1, 5, 30), count(1, QDate(2024, 1, 1), 1, 4, 20)};
    QCOMPARE(countsHolding(twice, QDate(2024, 1, 1)), QList{twice.at(0)});
}

void TestTeamCount::theCommuneIsTheSumOfItsHamlets()
{
    const auto total = communeTeams(m_counts, QDate(2024, 12, 31));
    QVERIFY(total);
    QCOMPARE(total->teams, 4);
    QCOMPARE(total->members, 25);
    QCOMPARE(total->day, QDate(2024, 6, 1));
}

void TestTeamCount::aYoungerCountOfTheWholeHolds()
{
    QList<TeamCount> counts = m_counts;
    counts << count(4, QDate(2024, 5, 1), 0, 163, 1029);
    QCOMPARE(communeTeams(counts, QDate(2024, 5, 15))->teams, 163);
    QCOMPARE(communeTeams(counts, QDate(2024, 6, 15))->teams, 4);
}

void TestTeamCount::whatWasNeverCountedIsUnknown()
{
    QVERIFY(!communeTeams(m_counts, QDate(2024, 1, 9)));
    QVERIFY(!communeTeams({}, QDate(2024, 1, 9)));
    QVERIFY(communeTeams({count(1, QDate(2024, 1, 1), 0, 0, 0)}, QDate(2024, 1, 9)));
}

QTEST_GUILESS_MAIN(TestTeamCount)
#include "tst_TeamCount.moc"
