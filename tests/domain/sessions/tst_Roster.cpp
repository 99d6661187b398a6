#include "sessions/Roster.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace somotcua;

namespace {

const QDate kMonday(2024, 9, 2); // Quốc khánh
const Period kWeek = Period::weekOf(kMonday);
const VolunteerId kTrang{1};
const VolunteerId kLong{2};
const VolunteerId kHuong{3};

const WorkingCalendar kCalendar{{{kMonday, CalendarDay::Kind::Holiday, u"Quốc khánh"_s, true}}};

Schedule usual(QDate)
{
    return Schedule::parse(u"mon,wed,fri 13:30-17:00"_s).value();
}

RecordedSession recorded(int daysLater, Shift shift, SessionState state, QList<VolunteerId> people = {})
{
    RecordedSession session;
    session.id = SessionId{daysLater * 10 + int(shift) + 1};
    session.state = state;
    session.count.day = kMonday.addDays(daysLater);
    session.count.shift = shift;
    session.count.volunteerIds = std::move(people);
    return session;
}

RecordedSession withHours(RecordedSession session, QTime from, QTime to)
{
    session.from = from;
    session.to = to;
    return session;
}

RecordedSession because(RecordedSession session, const QString &reason)
{
    session.reason = reason;
    return session;
}

QStringList linesOf(const QList<RosterSession> &sessions)
{
    QStringList lines;
    for (const RosterSession &session : sessions) {
        lines << u"%1 %2 %3 %4"_s
                     .arg(session.count.day.toString(u"ddd"_s), idOf(session.count.shift), idOf(session.state),
                          session.from.toString(u"HH:mm"_s))
                     .trimmed();
    }
    return lines;
}

QList<RosterSession> rosterOf(const QList<RecordedSession> &recorded)
{
    return rosterSessions(recorded, kWeek, usual, kCalendar);
}

/// A week of sessions with random people, hours and states.
QList<RosterSession> randomSessions(QRandomGenerator &random, int members)
{
    QList<RosterSession> sessions;
    for (int day = 0; day < 7; ++day) {
        for (const Shift shift : {Shift::Morning, Shift::Afternoon, Shift::Evening}) {
            if (random.bounded(3) == 0)
                continue;
            RosterSession session;
            session.count.day = kMonday.addDays(day);
            session.count.shift = shift;
            session.from = QTime(6 + int(shift) * 5 + random.bounded(3), 0);
            session.to = session.from.addSecs(3600 * (1 + random.bounded(4)));
            session.state = random.bounded(5) == 0 ? SessionState::Cancelled : SessionState::Planned;
            for (int member = 1; member <= members; ++member) {
                if (random.bounded(4) == 0)
                    session.count.volunteerIds << VolunteerId{member};
            }
            sessions << session;
        }
    }
    return sessions;
}

} // namespace

class TestRoster : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void plansWhatTheScheduleSays();
    void putsRecordedSessionsInTheirPlace_data();
    void putsRecordedSessionsInTheirPlace();
    void aGapIsToComeAndHasNobody_data();
    void aGapIsToComeAndHasNobody();
    void findsPeopleOnDutyTwiceAtOnce();
    void offersThoseWithTheFewestFirst();
    void sharesAddUpToTheDuties();
    void doublesAreThoseThatOverlap();
};

void TestRoster::plansWhatTheScheduleSays()
{
    const QList<PlannedSession> planned = plannedSessions(kWeek, usual, kCalendar);
    QCOMPARE(planned.size(), 2); // Monday is off
    QCOMPARE(planned.first(), (PlannedSession{kMonday.addDays(2), Shift::Afternoon, QTime(13, 30), QTime(17, 0)}));
    const auto twice = [](QDate) {
        return Schedule::parse(u"wed 08:00-09:00;wed 10:00-11:00;wed 13:30-17:00"_s).value();
    };
    QCOMPARE(plannedSessions(kWeek, twice, kCalendar).size(), 2); // one a shift
}

void TestRoster::putsRecordedSessionsInTheirPlace_data()
{
    QTest::addColumn<QList<RecordedSession>>("sessions");
    QTest::addColumn<QStringList>("expected");
    const QString wednesday = u"Wed afternoon planned 13:30"_s;
    const QString friday = u"Fri afternoon planned 13:30"_s;
    using enum SessionState;

    QTest::newRow("nothing recorded") << QList<RecordedSession>{} << QStringList{wednesday, friday};
    QTest::newRow("an extra one on the holiday")
        << QList{withHours(recorded(0, Shift::Morning, Planned), QTime(8, 0), QTime(10, 0))}
        << QStringList{u"Mon morning planned 08:00"_s, wednesday, friday};
    QTest::newRow("one of the schedule on what became a holiday")
        << QList{recorded(0, Shift::Afternoon, Planned, {kTrang})} << QStringList{wednesday, friday};
    QTest::newRow("held on the holiday all the same")
        << QList{recorded(0, Shift::Afternoon, Closed)} << QStringList{u"Mon afternoon closed"_s, wednesday, friday};
    QTest::newRow("called off") << QList{because(recorded(2, Shift::Afternoon, Cancelled), u"họp"_s)}
                                << QStringList{u"Wed afternoon cancelled 13:30"_s, friday};
    QTest::newRow("taken back where the schedule plans one")
        << QList{recorded(2, Shift::Afternoon, Cancelled)} << QStringList{wednesday, friday};
    QTest::newRow("taken back where it plans none")
        << QList{recorded(3, Shift::Morning, Cancelled)} << QStringList{wednesday, friday};
    QTest::newRow("hours of its own") << QList{withHours(recorded(4, Shift::Afternoon, Planned), QTime(14, 0),
                                                         QTime(16, 0))}
                                      << QStringList{wednesday, u"Fri afternoon planned 14:00"_s};
}

void TestRoster::putsRecordedSessionsInTheirPlace()
{
    QFETCH(QList<RecordedSession>, sessions);
    QFETCH(QStringList, expected);

    QCOMPARE(linesOf(rosterOf(sessions)), expected);
}

void TestRoster::aGapIsToComeAndHasNobody_data()
{
    QTest::addColumn<int>("daysLater");
    QTest::addColumn<SessionState>("state");
    QTest::addColumn<bool>("someone");
    QTest::addColumn<bool>("expected");

    QTest::newRow("today, nobody") << 0 << SessionState::Planned << false << true;
    QTest::newRow("tomorrow, nobody") << 1 << SessionState::Planned << false << true;
    QTest::newRow("somebody") << 1 << SessionState::Planned << true << false;
    QTest::newRow("past") << -1 << SessionState::Planned << false << false;
    QTest::newRow("called off") << 1 << SessionState::Cancelled << false << false;
    QTest::newRow("closed today") << 0 << SessionState::Closed << false << false;
    QTest::newRow("open, nobody named") << 0 << SessionState::Open << false << true;
}

void TestRoster::aGapIsToComeAndHasNobody()
{
    QFETCH(int, daysLater);
    QFETCH(SessionState, state);
    QFETCH(bool, someone);
    QFETCH(bool, expected);

    RosterSession session;
    session.count.day = kMonday.addDays(daysLater);
    session.state = state;
    if (someone)
        session.count.volunteerIds << kTrang;
    QCOMPARE(isGap(session, kMonday), expected);
}

void TestRoster::findsPeopleOnDutyTwiceAtOnce()
{
    const auto morning = [](QTime to, QList<VolunteerId> people) {
        return withHours(recorded(2, Shift::Morning, SessionState::Planned, std::move(people)), QTime(9, 0), to);
    };
    const auto afternoon = recorded(2, Shift::Afternoon, SessionState::Planned, {kTrang});
    // One after the other is no conflict, at the same time it is; of different people neither.
    QCOMPARE(doubleDuties(rosterOf({morning(QTime(13, 30), {kTrang}), afternoon}), kMonday), QSet<qsizetype>{});
    QCOMPARE(doubleDuties(rosterOf({morning(QTime(14, 0), {kTrang, kLong}), afternoon}), kMonday),
             (QSet<qsizetype>{0, 1}));
    QCOMPARE(doubleDuties(rosterOf({morning(QTime(14, 0), {kLong}), afternoon}), kMonday), QSet<qsizetype>{});
    // What is over is not to be mended.
    QCOMPARE(doubleDuties(rosterOf({morning(QTime(14, 0), {kTrang}), afternoon}), kMonday.addDays(3)),
             QSet<qsizetype>{});
}

void TestRoster::offersThoseWithTheFewestFirst()
{
    const QList<RosterSession> sessions
        = rosterOf({withHours(recorded(2, Shift::Morning, SessionState::Planned, {kHuong}), QTime(9, 0), QTime(14, 0)),
                    recorded(2, Shift::Afternoon, SessionState::Planned, {kTrang})});
    const QList<DutyShare> shares{{kTrang, 1}, {kLong, 9}, {kHuong, 1}};
    // Trang is there already; Hường has fewest but is busy at that time.
    QCOMPARE(candidates(sessions, 1, shares), (QList<DutyShare>{{kLong, 9}, {kHuong, 1}}));
    QCOMPARE(candidates(sessions, 2, shares), (QList<DutyShare>{{kTrang, 1}, {kHuong, 1}, {kLong, 9}}));
    QCOMPARE(mostFirst(shares), (QList<DutyShare>{{kLong, 9}, {kTrang, 1}, {kHuong, 1}}));
}

void TestRoster::sharesAddUpToTheDuties()
{
    const quint32 seed = 200924;
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int round = 0; round < 200; ++round) {
        const int count = 1 + random.bounded(8);
        QList<VolunteerId> members;
        for (int member = count; member >= 1; --member)
            members << VolunteerId{member};
        const QList<RosterSession> sessions = randomSessions(random, count);
        const QList<DutyShare> shares = dutyShares(sessions, members);

        qsizetype duties = 0;
        for (const RosterSession &session : sessions)
            duties += session.isCalledOff() ? 0 : session.count.volunteerIds.size();
        qsizetype shared = 0;
        for (const DutyShare &share : shares)
            shared += share.sessions;
        QCOMPARE(shared, duties);
        QVERIFY(std::ranges::is_permutation(mostFirst(shares), shares));
        QVERIFY(std::ranges::is_sorted(fewestFirst(shares), {}, &DutyShare::sessions));
    }
}

// By the plain definition: two sessions of a day, a minute that lies in both, a person who is on both.
void TestRoster::doublesAreThoseThatOverlap()
{
    const quint32 seed = 250924;
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int round = 0; round < 100; ++round) {
        const QList<RosterSession> sessions = randomSessions(random, 5);
        QSet<qsizetype> expected;
        for (qsizetype one = 0; one < sessions.size(); ++one) {
            for (qsizetype other = 0; other < sessions.size(); ++other) {
                const RosterSession &a = sessions.at(one);
                const RosterSession &b = sessions.at(other);
                if (one == other || a.count.day != b.count.day || a.isCalledOff() || b.isCalledOff())
                    continue;
                bool together = false;
                for (QTime at = a.from; at < a.to; at = at.addSecs(1800))
                    together = together || (b.from <= at && at < b.to);
                const bool shared = std::ranges::any_of(
                    a.count.volunteerIds, [&](VolunteerId who) { return b.count.volunteerIds.contains(who); });
                if (together && shared)
                    expected << one;
            }
        }
        QCOMPARE(doubleDuties(sessions, kMonday), expected);
    }
}

QTEST_GUILESS_MAIN(TestRoster)
#include "tst_Roster.moc"
