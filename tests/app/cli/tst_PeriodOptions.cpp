#include "PeriodOptions.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestPeriodOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAPeriod_data();
    void readsAPeriod();
    void refuses_data();
    void refuses();
    void noPeriodIsNoFault();
    void readsThePeriodToCompareWith();
};

namespace {

std::expected<std::optional<Period>, QString> read(const QStringList &words)
{
    const auto arguments = readArguments(words, periodOptions() + commonOptions(), 0, 0, QDateTime());
    if (!arguments)
        return std::unexpected(arguments.error());
    return readPeriod(*arguments);
}

} // namespace

void TestPeriodOptions::readsAPeriod_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");

    QTest::newRow("week") << QStringList{u"--week"_s, u"2024-W39"_s} << QDate(2024, 9, 23) << QDate(2024, 9, 29);
    QTest::newRow("first week begins in the year before")
        << QStringList{u"--week"_s, u"2025-W01"_s} << QDate(2024, 12, 30) << QDate(2025, 1, 5);
    QTest::newRow("month") << QStringList{u"--month"_s, u"2024-02"_s} << QDate(2024, 2, 1) << QDate(2024, 2, 29);
    QTest::newRow("official month") << QStringList{u"--month"_s, u"2024-01"_s, u"--official"_s} << QDate(2023, 12, 15)
                                    << QDate(2024, 1, 14);
    QTest::newRow("official quarter") << QStringList{u"--quarter"_s, u"2024-Q3"_s, u"--official"_s}
                                      << QDate(2024, 6, 15) << QDate(2024, 9, 14);
    QTest::newRow("official first half") << QStringList{u"--half"_s, u"2024-H1"_s, u"--official"_s}
                                         << QDate(2023, 12, 15) << QDate(2024, 6, 14);
    QTest::newRow("official year") << QStringList{u"--year"_s, u"2024"_s, u"--official"_s} << QDate(2023, 12, 15)
                                   << QDate(2024, 12, 14);
    QTest::newRow("free days") << QStringList{u"--from"_s, u"2024-01-01"_s, u"--to"_s, u"2024-09-30"_s}
                               << QDate(2024, 1, 1) << QDate(2024, 9, 30);
}

void TestPeriodOptions::readsAPeriod()
{
    QFETCH(QStringList, words);
    QFETCH(QDate, first);
    QFETCH(QDate, last);

    const auto period = read(words);

    QVERIFY2(period.has_value(), qPrintable(period ? QString() : period.error()));
    QVERIFY(period->has_value());
    QCOMPARE((*period)->first(), first);
    QCOMPARE((*period)->last(), last);
}

void TestPeriodOptions::refuses_data()
{
    QTest::addColumn<QStringList>("words");

    QTest::newRow("a week that the year lacks") << QStringList{u"--week"_s, u"2024-W53"_s};
    QTest::newRow("an official week") << QStringList{u"--week"_s, u"2024-W39"_s, u"--official"_s};
    QTest::newRow("official free days") << QStringList{u"--from"_s, u"2024-01-01"_s, u"--to"_s, u"2024-01-31"_s,
                                                       u"--official"_s};
    QTest::newRow("official alone") << QStringList{u"--official"_s};
    QTest::newRow("two periods") << QStringList{u"--week"_s, u"2024-W39"_s, u"--month"_s, u"2024-09"_s};
    QTest::newRow("from without to") << QStringList{u"--from"_s, u"2024-01-01"_s};
    QTest::newRow("backwards") << QStringList{u"--from"_s, u"2024-02-01"_s, u"--to"_s, u"2024-01-01"_s};
    QTest::newRow("a month of a week's kind") << QStringList{u"--month"_s, u"2024-W39"_s};
    QTest::newRow("month thirteen") << QStringList{u"--month"_s, u"2024-13"_s};
    QTest::newRow("no such day") << QStringList{u"--from"_s, u"2024-02-30"_s, u"--to"_s, u"2024-03-01"_s};
}

void TestPeriodOptions::refuses()
{
    QFETCH(QStringList, words);

    QVERIFY(!read(words).has_value());
}

void TestPeriodOptions::noPeriodIsNoFault()
{
    const auto period = read({});

    QVERIFY(period.has_value());
    QVERIFY(!period->has_value());
}

void TestPeriodOptions::readsThePeriodToCompareWith()
{
    const auto against = [](const QStringList &words) {
        return readAgainst(
            *readArguments(words, periodOptions() + againstOptions() + commonOptions(), 0, 0, QDateTime()));
    };
    QCOMPARE(against({u"--against-half"_s, u"2023-H2"_s})->value(), Period::halfOf(QDate(2023, 8, 1)));
    QCOMPARE(against({u"--official"_s, u"--month"_s, u"2024-09"_s, u"--against-month"_s, u"2024-08"_s})->value(),
             Period::containing(PeriodKind::Month, QDate(2024, 8, 1), PeriodCut::Official));
    QCOMPARE(against({u"--against-from"_s, u"2024-02-02"_s, u"--against-to"_s, u"2024-02-05"_s})->value().days(), 4);
    QVERIFY(!against({u"--month"_s, u"2024-09"_s})->has_value());
    QVERIFY(!against({u"--against-month"_s, u"2024-13"_s}).has_value());
    QVERIFY(!against({u"--against-from"_s, u"2024-02-02"_s}).has_value());
    QVERIFY(!against({u"--against-week"_s, u"2024-W01"_s, u"--against-year"_s, u"2023"_s}).has_value());
}

QTEST_GUILESS_MAIN(TestPeriodOptions)
#include "tst_PeriodOptions.moc"
