#include "CorrectAssist.h"
#include "DeskSession.h"
#include "Entries.h"
#include "Ledgers.h"
#include "LogAssist.h"
#include "Printers.h"
#include "Setup.h"

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestDeskSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isPlannedByTheSchedule();
    void tellsHolidays();
    void opensWithThoseOnDuty();
    void countsTheSession();
    void refusesTomorrow();

private:
    Ledgers m_ledgers;
};

void TestDeskSession::isPlannedByTheSchedule()
{
    const auto database = m_ledgers.create();
    const auto monday = deskSession(*database, QDate(2024, 9, 23), Shift::Afternoon);
    QVERIFY_RESULT(monday);
    QVERIFY(monday->scheduled);
    QVERIFY(!monday->session.id);
    QCOMPARE(monday->from, QTime(13, 30));
    QVERIFY(!deskSession(*database, QDate(2024, 9, 23), Shift::Morning)->scheduled);
    QVERIFY(!deskSession(*database, QDate(2024, 9, 24), Shift::Afternoon)->scheduled);
    QCOMPARE(deskRows(*database, QDate(2024, 9, 23), Shift::Afternoon)->size(), 0);
}

void TestDeskSession::tellsHolidays()
{
    const auto database = m_ledgers.create();
    QVERIFY(!deskSession(*database, QDate(2024, 9, 2), Shift::Afternoon)->holiday.isEmpty());
    QVERIFY(deskSession(*database, QDate(2024, 9, 23), Shift::Afternoon)->holiday.isEmpty());
}

void TestDeskSession::opensWithThoseOnDuty()
{
    const auto database = m_ledgers.create();
    const auto ha = saveVolunteer(*database, {{}, u"Khuất Thị Hà"_s, {}, true, {}, {}, {}, {}}, usualStamp());
    const auto long_ = saveVolunteer(*database, {{}, u"Hồ Đình Long"_s, {}, false, {}, {}, {}, {}}, usualStamp());
    QVERIFY_RESULT(ha);
    QVERIFY_RESULT(long_);
    const QDate day = usualStamp().day();
    const auto opened = openSession(*database, day, Shift::Afternoon, {*long_, *ha}, usualStamp());
    QVERIFY_RESULT(opened);
    auto desk = deskSession(*database, day, Shift::Afternoon);
    QCOMPARE(desk->onDutyNames, (QStringList{u"Hồ Đình Long"_s, u"Khuất Thị Hà"_s}));
    QCOMPARE(desk->session.state, SessionState::Open);
    // Opened again, somebody else is on duty.
    QCOMPARE(openSession(*database, day, Shift::Afternoon, {*ha}, stampAfter(0)), opened);
    QVERIFY_RESULT(closeSession(*database, *opened, stampAfter(0)));
    desk = deskSession(*database, day, Shift::Afternoon);
    QCOMPARE(desk->onDutyNames, QStringList{u"Khuất Thị Hà"_s});
    QCOMPARE(desk->session.state, SessionState::Closed);
    QCOMPARE(openSession(*database, day, Shift::Evening, {VolunteerId{99}}, usualStamp()).has_value(), false);
}

void TestDeskSession::countsTheSession()
{
    const auto database = m_ledgers.create();
    const QDate day = usualStamp().day();
    QVERIFY_RESULT(logAssist(*database, usualEntry(), usualStamp()));
    const auto again = logAssist(*database, usualEntry(), usualStamp());
    QVERIFY_RESULT(again);
    AssistEntry earlier = entryOf(u"Trần Văn Bình"_s);
    earlier.submitted = day.addDays(-3); // helped today, submitted before
    QVERIFY_RESULT(logAssist(*database, earlier, usualStamp()));
    QVERIFY_RESULT(takeBackAssist(*database, again->assist, usualStamp()));

    const auto desk = deskSession(*database, day, Shift::Afternoon);
    QVERIFY_RESULT(desk);
    QCOMPARE(desk->assists, 2);
    QCOMPARE(desk->citizens, 2);
    QCOMPARE(desk->dossiers, 1);
    const auto rows = deskRows(*database, day, Shift::Afternoon);
    QVERIFY_RESULT(rows);
    QCOMPARE(rows->size(), 2);
    QCOMPARE(rows->first().citizen, u"Trần Văn Bình"_s);
    QCOMPARE(rows->first().procedureName, u"Đăng ký khai sinh"_s);
}

void TestDeskSession::refusesTomorrow()
{
    const auto database = m_ledgers.create();
    QCOMPARE(openSession(*database, usualStamp().day().addDays(1), Shift::Morning, {}, usualStamp()).error().fault,
             Fault::DayInFuture);
}

QTEST_GUILESS_MAIN(TestDeskSession)
#include "tst_DeskSession.moc"
