#include "text/LenientDate.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestLenientDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsDays_data();
    void readsDays();
    void readsBirths_data();
    void readsBirths();
    void showsDays();
};

void TestLenientDate::readsDays_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("expected"); // ISO, empty for nothing

    QTest::newRow("as on paper") << u"05/02/2024"_s << u"2024-02-05"_s;
    QTest::newRow("without zeros, short year") << u"5/2/24"_s << u"2024-02-05"_s;
    QTest::newRow("dashes") << u"05-02-2024"_s << u"2024-02-05"_s;
    QTest::newRow("points") << u"5.2.24"_s << u"2024-02-05"_s;
    QTest::newRow("year first") << u"2024-02-05"_s << u"2024-02-05"_s;
    QTest::newRow("year first, slashes") << u"2024/2/5"_s << u"2024-02-05"_s;
    QTest::newRow("year first, points") << u"2024.02.05"_s << u"2024-02-05"_s;
    QTest::newRow("spaces around") << u"  5 / 2 / 2024 "_s << u"2024-02-05"_s;
    QTest::newRow("a short year is of this century") << u"1/1/99"_s << u"2099-01-01"_s;
    QTest::newRow("a time behind") << u"05/02/2024 14:30"_s << u"2024-02-05"_s;
    QTest::newRow("seconds and half of the day") << u"05/02/2024 2:30:15 CH"_s << u"2024-02-05"_s;
    QTest::newRow("a time as people write it") << u"05/02/2024 14h30"_s << u"2024-02-05"_s;
    QTest::newRow("an ISO moment") << u"2024-02-05T14:30:00+07:00"_s << u"2024-02-05"_s;
    QTest::newRow("a leap day") << u"29/02/2024"_s << u"2024-02-29"_s;
    QTest::newRow("serial of 1970") << u"25569"_s << u"1970-01-01"_s;
    QTest::newRow("serial with a time") << u"45327.604166667"_s << u"2024-02-05"_s;
    QTest::newRow("first serial") << u"1"_s << u"1900-01-01"_s;
    QTest::newRow("before the day that never was") << u"59"_s << u"1900-02-28"_s;
    QTest::newRow("after it") << u"61"_s << u"1900-03-01"_s;
    QTest::newRow("last serial") << u"2958465"_s << u"9999-12-31"_s;

    QTest::newRow("the day that never was") << u"60"_s << u""_s;
    QTest::newRow("serial 0") << u"0"_s << u""_s;
    QTest::newRow("beyond the last serial") << u"2958466"_s << u""_s;
    QTest::newRow("no such day") << u"31/02/2024"_s << u""_s;
    QTest::newRow("no leap year") << u"29/02/2023"_s << u""_s;
    QTest::newRow("month first") << u"12/31/2024"_s << u""_s;
    QTest::newRow("three figures of a year") << u"5/2/024"_s << u""_s;
    QTest::newRow("a slip in the year") << u"5/2/0204"_s << u""_s;
    QTest::newRow("mixed signs") << u"5/2-2024"_s << u""_s;
    QTest::newRow("day and month") << u"5/2"_s << u""_s;
    QTest::newRow("day and month with a point") << u"5.2"_s << u""_s;
    QTest::newRow("glued to a word") << u"05/02/2024abc"_s << u""_s;
    QTest::newRow("words behind") << u"05/02/2024 sáng"_s << u""_s;
    QTest::newRow("a rounded number") << u"1.09E+10"_s << u""_s;
    QTest::newRow("negative") << u"-45327"_s << u""_s;
    QTest::newRow("nothing") << u" "_s << u""_s;
}

void TestLenientDate::readsDays()
{
    QFETCH(QString, written);
    QFETCH(QString, expected);

    const auto day = parseDay(written);

    QCOMPARE(day ? day->toString(Qt::ISODate) : QString(u""_s), expected);
}

void TestLenientDate::readsBirths_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("expected");

    QTest::newRow("a year") << u"1958"_s << u"1958"_s;
    QTest::newRow("the last year, not a serial") << u"2100"_s << u"2100"_s;
    QTest::newRow("the first serial") << u"2101"_s << u"1905-10-01"_s;
    QTest::newRow("a serial") << u"21256"_s << u"1958-03-12"_s;
    QTest::newRow("a day") << u"12/03/1958"_s << u"1958-03-12"_s;
    QTest::newRow("short year of the last century") << u"12/3/58"_s << u"1958-03-12"_s;
    QTest::newRow("short year of a child") << u"12/3/23"_s << u"2023-03-12"_s;
    QTest::newRow("born that very day") << u"5/2/24"_s << u"2024-02-05"_s;
    QTest::newRow("a day later is a hundred years") << u"6/2/24"_s << u"1924-02-06"_s;
    QTest::newRow("two figures") << u"58"_s << u"1958"_s;
    QTest::newRow("this year in two figures") << u"24"_s << u"2024"_s;
    QTest::newRow("next year in two figures") << u"25"_s << u"1925"_s;
    QTest::newRow("a lost zero") << u"5"_s << u"2005"_s;
    QTest::newRow("no leap day a hundred years before") << u"29/2/28"_s << u"1928-02-29"_s;

    QTest::newRow("a year of long ago") << u"958"_s << u""_s;
    QTest::newRow("no such day") << u"31/4/1958"_s << u""_s;
    QTest::newRow("words") << u"khoảng 1958"_s << u""_s;
}

void TestLenientDate::readsBirths()
{
    QFETCH(QString, written);
    QFETCH(QString, expected);

    const auto birth = parseBirth(written, QDate(2024, 2, 5));

    QCOMPARE(birth ? birth->text() : QString(u""_s), expected);
    if (birth)
        QCOMPARE(BirthDate::fromText(expected), birth);
}

void TestLenientDate::showsDays()
{
    QCOMPARE(shownDay(QDate(2024, 2, 5)), u"05/02/2024"_s);
    QCOMPARE(shownBirth({1958, QDate(1958, 3, 12)}), u"12/03/1958"_s);
    QCOMPARE(shownBirth({1958, {}}), u"1958"_s);
    QCOMPARE(BirthDate::fromText(u"1958-02-30"_s), std::nullopt);
    QCOMPARE(BirthDate::fromText(u"abcd"_s), std::nullopt);
}

QTEST_GUILESS_MAIN(TestLenientDate)
#include "tst_LenientDate.moc"
