#include "Printers.h"
#include "sessions/HelpSession.h"
#include "sessions/Schedule.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestSchedule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void knowsItsDays();
    void knowsShifts();
    void readsIds();
};

void TestSchedule::reads_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("slotCount");

    QTest::newRow("the team's") << u"mon,wed,fri 13:30-17:00"_s << u"mon,wed,fri 13:30-17:00"_s << 3;
    QTest::newRow("capitals, spaces, short hours") << u" Mon, Wed 7:30 - 11:30 "_s << u"mon,wed 07:30-11:30"_s << 2;
    QTest::newRow("several") << u"fri 13:30-17:00; mon 13:30-17:00;sat 08:00-11:00;"_s
                             << u"mon,fri 13:30-17:00;sat 08:00-11:00"_s << 3;
    QTest::newRow("two on one day") << u"tue 13:30-17:00;tue 07:30-11:30"_s << u"tue 07:30-11:30;tue 13:30-17:00"_s
                                    << 2;
    QTest::newRow("said twice") << u"mon 13:30-17:00;mon 13:30-17:00"_s << u"mon 13:30-17:00"_s << 1;
    QTest::newRow("a range") << u"mon-fri 08:00-11:30"_s << u"mon,tue,wed,thu,fri 08:00-11:30"_s << 5;
    QTest::newRow("none") << u" "_s << u""_s << 0;
}

void TestSchedule::reads()
{
    QFETCH(QString, written);
    QFETCH(QString, text);
    QFETCH(int, slotCount);

    const auto schedule = Schedule::parse(written);

    QVERIFY_RESULT(schedule);
    QCOMPARE(schedule->slotList().size(), slotCount);
    QCOMPARE(schedule->text(), text);
    QCOMPARE(Schedule::parse(text), schedule);
}

void TestSchedule::refuses_data()
{
    QTest::addColumn<QString>("written");

    QTest::newRow("no such day") << u"mon,xyz 13:30-17:00"_s;
    QTest::newRow("no time") << u"mon"_s;
    QTest::newRow("no day") << u"13:30-17:00"_s;
    QTest::newRow("no such hour") << u"mon 25:00-26:00"_s;
    QTest::newRow("backward") << u"mon 17:00-13:30"_s;
    QTest::newRow("no time at all") << u"mon 13:30-13:30"_s;
    QTest::newRow("a backward range of days") << u"fri-mon 13:30-17:00"_s;
    QTest::newRow("something behind") << u"mon 13:30-17:00 x"_s;
    QTest::newRow("one good, one bad") << u"mon 13:30-17:00;x"_s;
    QTest::newRow("a comma too many") << u"mon, 13:30-17:00"_s;
}

void TestSchedule::refuses()
{
    QFETCH(QString, written);

    const auto schedule = Schedule::parse(written);

    QVERIFY(!schedule);
    QCOMPARE(schedule.error().fault, Fault::BadSchedule);
}

void TestSchedule::knowsItsDays()
{
    const auto schedule = Schedule::parse(u"mon 13:30-17:00;mon 07:30-11:30;sun 18:30-20:00"_s);
    QVERIFY_RESULT(schedule);
    const QDate monday(2024, 9, 30);

    QCOMPARE(schedule->slotsOn(monday).size(), 2);
    QCOMPARE(schedule->usualShift(monday), Shift::Morning);
    QCOMPARE(schedule->usualShift(monday.addDays(6)), Shift::Evening);
    QVERIFY(schedule->slotsOn(monday.addDays(1)).isEmpty());
    QCOMPARE(schedule->usualShift(monday.addDays(1)), Shift::Afternoon);
}

void TestSchedule::knowsShifts()
{
    QCOMPARE(shiftAt(QTime(0, 0)), Shift::Morning);
    QCOMPARE(shiftAt(QTime(11, 59, 59)), Shift::Morning);
    QCOMPARE(shiftAt(QTime(12, 0)), Shift::Afternoon);
    QCOMPARE(shiftAt(QTime(17, 59)), Shift::Afternoon);
    QCOMPARE(shiftAt(QTime(18, 0)), Shift::Evening);
}

void TestSchedule::readsIds()
{
    for (const QString &id : {u"morning"_s, u"afternoon"_s, u"evening"_s})
        QCOMPARE(idOf(shiftFromId(id).value()), id);
    for (const QString &id : {u"planned"_s, u"open"_s, u"closed"_s, u"cancelled"_s})
        QCOMPARE(idOf(sessionStateFromId(id).value()), id);
    QVERIFY(!shiftFromId(u"Sáng"_s));
    QVERIFY(!sessionStateFromId(u""_s));
}

QTEST_GUILESS_MAIN(TestSchedule)
#include "tst_Schedule.moc"
