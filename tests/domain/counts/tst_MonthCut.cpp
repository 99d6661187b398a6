#include "counts/MonthCut.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestMonthCut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWholeMonths_data();
    void findsWholeMonths();
    void losesNoDayAndHoldsNoneTwice();
};

void TestMonthCut::findsWholeMonths_data()
{
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::addColumn<QString>("months"); // empty: none

    const auto days = [](const char *name, QDate first, QDate last, const QString &months) {
        QTest::newRow(name) << first << last << months;
    };
    days("a month", {2024, 2, 1}, {2024, 2, 29}, u"2024-02-01 2024-02-29"_s);
    days("a month without its last day", {2024, 2, 1}, {2024, 2, 28}, {});
    days("a month without its first day", {2024, 2, 2}, {2024, 2, 29}, {});
    days("a week across months", {2024, 9, 30}, {2024, 10, 6}, {});
    days("two parts", {2024, 1, 15}, {2024, 2, 14}, {});
    days("an official quarter", {2023, 12, 15}, {2024, 3, 14}, u"2024-01-01 2024-02-29"_s);
    days("a year", {2024, 1, 1}, {2024, 12, 31}, u"2024-01-01 2024-12-31"_s);
    days("across the year's end", {2023, 12, 31}, {2024, 2, 1}, u"2024-01-01 2024-01-31"_s);
    days("no day", {2024, 3, 1}, {2024, 2, 29}, {});
}

void TestMonthCut::findsWholeMonths()
{
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    QFETCH(QString, months);

    const DayRange found = cutByMonth({first, last}).months;
    QCOMPARE(found.isEmpty() ? QString() : found.first.toString(Qt::ISODate) + u' ' + found.last.toString(Qt::ISODate),
             months);
}

void TestMonthCut::losesNoDayAndHoldsNoneTwice()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    for (int round = 0; round < 2000; ++round) {
        const QDate first = QDate(2023, 1, 1).addDays(random.bounded(800));
        const DayRange days{first, first.addDays(random.bounded(-2, 120))};
        const MonthCut cut = cutByMonth(days);
        const QString what = u"%1, %2 days, seed %3"_s.arg(first.toString(Qt::ISODate)).arg(days.days()).arg(seed);

        QVERIFY2(cut.before.days() + cut.months.days() + cut.after.days() == days.days(), qPrintable(what));
        QDate next = days.first;
        for (const DayRange &part : {cut.before, cut.months, cut.after}) {
            if (part.isEmpty())
                continue;
            QVERIFY2(part.first == next, qPrintable(what));
            next = part.last.addDays(1);
        }
        if (!cut.months.isEmpty())
            QVERIFY2(cut.months.first.day() == 1 && cut.months.last.addDays(1).day() == 1, qPrintable(what));
        QVERIFY2(cut.before.days() <= 60 && cut.after.days() < 31, qPrintable(what));
    }
}

QTEST_GUILESS_MAIN(TestMonthCut)
#include "tst_MonthCut.moc"
