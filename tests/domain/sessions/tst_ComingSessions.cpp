#include "sessions/ComingSessions.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

namespace {

const Schedule &usual()
{
    static const Schedule schedule = *Schedule::parse(u"mon,wed,fri 13:30-17:00"_s);
    return schedule;
}

QList<ComingSession> coming(QDate day, QTime time, const QList<KeptSession> &kept = {},
                            const QList<CalendarDay> &holidays = {}, qsizetype most = 3)
{
    return comingSessions(
        day, time, kept, [](QDate) { return usual(); }, WorkingCalendar(holidays), most);
}

QList<QDate> daysOf(const QList<ComingSession> &sessions)
{
    QList<QDate> days;
    for (const ComingSession &session : sessions)
        days << session.day;
    return days;
}

} // namespace

class TestComingSessions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOneUnderWayIsNotToCome();
    void leavesHolidaysAndCancelledOnesOut();
    void addsThoseBesideTheSchedule();
    void nothingWithoutASchedule();
    void anyDayAndAnyHolidays();
};

void TestComingSessions::theOneUnderWayIsNotToCome()
{
    const QDate monday(2024, 9, 30);
    QCOMPARE(daysOf(coming(monday, {15, 12})), (QList<QDate>{{2024, 10, 2}, {2024, 10, 4}, {2024, 10, 7}}));
    QCOMPARE(coming(monday, {9, 0}, {}, {}, 1),
             (QList<ComingSession>{{monday, Shift::Afternoon, QTime(13, 30), QTime(17, 0)}}));
}

void TestComingSessions::leavesHolidaysAndCancelledOnesOut()
{
    const QList<KeptSession> kept{{QDate(2024, 10, 4), Shift::Afternoon, SessionState::Cancelled}};
    const QList<CalendarDay> holidays{{QDate(2024, 10, 2), CalendarDay::Kind::Holiday, u"nghỉ"_s, true}};
    QCOMPARE(daysOf(coming({2024, 9, 30}, {15, 0}, kept, holidays)),
             (QList<QDate>{{2024, 10, 7}, {2024, 10, 9}, {2024, 10, 11}}));
}

void TestComingSessions::addsThoseBesideTheSchedule()
{
    const QList<KeptSession> kept{{QDate(2024, 10, 1), Shift::Morning, SessionState::Planned},
                                  {QDate(2024, 10, 2), Shift::Afternoon, SessionState::Planned},
                                  {QDate(2024, 10, 3), Shift::Morning, SessionState::Closed}};
    const auto sessions = coming({2024, 9, 30}, {15, 0}, kept);
    QCOMPARE(daysOf(sessions), (QList<QDate>{{2024, 10, 1}, {2024, 10, 2}, {2024, 10, 4}}));
    QVERIFY(!sessions.at(0).from.isValid());
    QCOMPARE(sessions.at(1).from, QTime(13, 30));
}

void TestComingSessions::nothingWithoutASchedule()
{
    QVERIFY(comingSessions(
                {2024, 9, 30}, {15, 0}, {}, [](QDate) { return Schedule(); }, {}, 3)
                .isEmpty());
}

void TestComingSessions::anyDayAndAnyHolidays()
{
    const quint32 seed = 20240930;
    QRandomGenerator random(seed);
    for (int turn = 0; turn < 300; ++turn) {
        const QDate day = QDate(2024, 1, 1).addDays(random.bounded(1000));
        const QTime time(random.bounded(24), random.bounded(60));
        QList<CalendarDay> holidays;
        QList<KeptSession> kept;
        for (int each = 0; each < 6; ++each) {
            holidays.push_back({day.addDays(random.bounded(30)), CalendarDay::Kind::Holiday, u"nghỉ"_s, true});
            kept.push_back(
                {day.addDays(random.bounded(30)), Shift(random.bounded(3)), SessionState(random.bounded(4))});
        }
        const WorkingCalendar calendar(holidays);
        const auto sessions = coming(day, time, kept, holidays);
        const QByteArray where = QByteArray("seed 20240930, turn ") + QByteArray::number(turn);
        QVERIFY2(sessions.size() == 3, where.constData());
        for (qsizetype place = 0; place < sessions.size(); ++place) {
            const ComingSession &session = sessions.at(place);
            if (place > 0)
                QVERIFY2(sessions.at(place - 1).day <= session.day, where.constData());
            QVERIFY2(session.day > day || !session.from.isValid() || session.from > time, where.constData());
            const bool planned = kept.contains(KeptSession{session.day, session.shift, SessionState::Planned});
            QVERIFY2(planned || !calendar.isHoliday(session.day), where.constData());
        }
    }
}

QTEST_APPLESS_MAIN(TestComingSessions)
#include "tst_ComingSessions.moc"
