#include "counts/ListedSessions.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

namespace {

const QDate kMonday(2024, 9, 2); // Quốc khánh: 02/09 and 03/09 are off
const Period kWeek = Period::weekOf(kMonday);

Schedule schedule(const QString &text)
{
    return Schedule::parse(text).value();
}

RecordedSession recorded(int daysLater, Shift shift, SessionState state, std::optional<SessionFigures> figures)
{
    return {state, {kMonday.addDays(daysLater), shift, {}, figures}};
}

QStringList linesOf(const QList<SessionCount> &sessions)
{
    QStringList lines;
    for (const SessionCount &session : sessions) {
        const QString count = session.figures ? QString::number(session.figures->assists) : u"—"_s;
        lines << session.day.toString(u"ddd"_s) + u' ' + idOf(session.shift) + u' ' + count;
    }
    return lines;
}

} // namespace

class TestListedSessions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void aHolidayIsNotPlanned();
    void nothingIsPlannedBeforeTheFirstData();
    void heldSessionsAreListedWhateverTheSchedule();
    void aCancelledSessionOfTheScheduleWasNeverHeld();
    void theScheduleOfTheDayCounts();

private:
    WorkingCalendar m_calendar{{{kMonday, CalendarDay::Kind::Holiday, u"Quốc khánh"_s, true}}};
    ScheduleOfDay m_usual = [](QDate) {
        return schedule(u"mon,wed,fri 13:30-17:00"_s);
    };
};

void TestListedSessions::aHolidayIsNotPlanned()
{
    QCOMPARE(linesOf(listedSessions({}, kWeek, m_usual, m_calendar, QDate(2024, 1, 1))),
             (QStringList{u"Wed afternoon —"_s, u"Fri afternoon —"_s}));
}

void TestListedSessions::nothingIsPlannedBeforeTheFirstData()
{
    QCOMPARE(linesOf(listedSessions({}, kWeek, m_usual, m_calendar, kMonday.addDays(3))),
             QStringList{u"Fri afternoon —"_s});
    QCOMPARE(linesOf(listedSessions({}, kWeek, m_usual, m_calendar, {})), QStringList());
}

void TestListedSessions::heldSessionsAreListedWhateverTheSchedule()
{
    const QList<RecordedSession> sessions{
        recorded(0, Shift::Evening, SessionState::Closed, SessionFigures{3, 1, 0, 0}), // on the holiday
        recorded(2, Shift::Afternoon, SessionState::Open, SessionFigures{5, 2, 0, 0}),
        recorded(2, Shift::Morning, SessionState::Closed, SessionFigures{1, 0, 0, 0}),
        recorded(5, Shift::Morning, SessionState::Planned, {}),
    };
    QCOMPARE(linesOf(listedSessions(sessions, kWeek, m_usual, m_calendar, QDate(2024, 1, 1))),
             (QStringList{u"Mon evening 3"_s, u"Wed morning 1"_s, u"Wed afternoon 5"_s, u"Fri afternoon —"_s,
                          u"Sat morning —"_s}));
}

void TestListedSessions::aCancelledSessionOfTheScheduleWasNeverHeld()
{
    const QList<RecordedSession> sessions{recorded(1, Shift::Morning, SessionState::Cancelled, {}),
                                          recorded(2, Shift::Afternoon, SessionState::Cancelled, {})};
    QCOMPARE(linesOf(listedSessions(sessions, kWeek, m_usual, m_calendar, QDate(2024, 1, 1))),
             (QStringList{u"Wed afternoon —"_s, u"Fri afternoon —"_s}));
}

void TestListedSessions::theScheduleOfTheDayCounts()
{
    const auto changing = [](QDate day) {
        return day < kMonday.addDays(3) ? schedule(u"wed 13:30-17:00"_s)
                                        : schedule(u"wed,thu 08:00-11:00;thu 18:30-20:00"_s);
    };
    QCOMPARE(linesOf(listedSessions({}, kWeek, changing, m_calendar, QDate(2024, 1, 1))),
             (QStringList{u"Wed afternoon —"_s, u"Thu morning —"_s, u"Thu evening —"_s}));
}

QTEST_GUILESS_MAIN(TestListedSessions)
#include "tst_ListedSessions.moc"
