#include "followup/FollowUp.h"
#include "Printers.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

namespace {

const QDate kMonday(2024, 9, 30);
const FollowUpDay kOn{kMonday, QDate(2024, 10, 2)};

} // namespace

class TestFollowUp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reachesTwoWorkingDays_data();
    void reachesTwoWorkingDays();
    void standsInTheFirstGroupThatFits_data();
    void standsInTheFirstGroupThatFits();
    void hasDaysLeftWhileTheClockRuns();
    void notesADayOnlyForWhoComes_data();
    void notesADayOnlyForWhoComes();
};

void TestFollowUp::reachesTwoWorkingDays_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QDate>("soonEnd");
    QTest::newRow("within a week") << kMonday << QDate(2024, 10, 2);
    QTest::newRow("over a weekend") << QDate(2024, 9, 27) << QDate(2024, 10, 1);
    QTest::newRow("over a holiday") << QDate(2024, 4, 26) << QDate(2024, 5, 3);
    QTest::newRow("from a Sunday") << QDate(2024, 9, 29) << QDate(2024, 10, 1);
}

void TestFollowUp::reachesTwoWorkingDays()
{
    QFETCH(QDate, day);
    QFETCH(QDate, soonEnd);
    QList<CalendarDay> holidays;
    for (const QDate off : {QDate(2024, 4, 29), QDate(2024, 4, 30), QDate(2024, 5, 1)})
        holidays << CalendarDay{off, CalendarDay::Kind::Holiday, {}, true};
    QCOMPARE(FollowUpDay::on(day, WorkingCalendar(holidays)).soonEnd, soonEnd);
}

void TestFollowUp::standsInTheFirstGroupThatFits_data()
{
    QTest::addColumn<Phase>("phase");
    QTest::addColumn<std::optional<QDate>>("due");
    QTest::addColumn<bool>("hasCode");
    QTest::addColumn<QString>("group");
    const auto due = [](int days) {
        return std::optional(kMonday.addDays(days));
    };
    QTest::newRow("due yesterday") << Phase::Open << due(-1) << true << u"overdue"_s;
    QTest::newRow("overdue counts before the missing code") << Phase::Open << due(-1) << false << u"overdue"_s;
    QTest::newRow("due today") << Phase::Open << due(0) << true << u"due_today"_s;
    QTest::newRow("due in two days") << Phase::Open << due(2) << true << u"due_soon"_s;
    QTest::newRow("due later") << Phase::Open << due(3) << true << QString();
    QTest::newRow("due later, without a code") << Phase::Open << due(3) << false << u"without_code"_s;
    QTest::newRow("no due day, without a code") << Phase::Open << std::optional<QDate>() << false << u"without_code"_s;
    QTest::newRow("no due day") << Phase::Open << std::optional<QDate>() << true << QString();
    QTest::newRow("paused ones are within term") << Phase::Paused << due(-9) << false << u"waiting"_s;
    QTest::newRow("done") << Phase::Done << due(-9) << false << QString();
    QTest::newRow("refused") << Phase::Ended << due(-9) << false << QString();
}

void TestFollowUp::standsInTheFirstGroupThatFits()
{
    QFETCH(Phase, phase);
    QFETCH(std::optional<QDate>, due);
    QFETCH(bool, hasCode);
    QFETCH(QString, group);
    const auto found = followUpGroup(phase, due, hasCode, kOn);
    QCOMPARE(found ? idOf(*found) : QString(), group);
}

void TestFollowUp::hasDaysLeftWhileTheClockRuns()
{
    FollowUpRow row;
    QVERIFY(!row.daysLeft(kMonday));
    row.due = kMonday.addDays(-3);
    QCOMPARE(row.daysLeft(kMonday), std::optional<qint64>(-3));
    row.status = DossierStatus::SupplementRequested;
    QVERIFY(!row.daysLeft(kMonday));
}

void TestFollowUp::notesADayOnlyForWhoComes_data()
{
    QTest::addColumn<FollowUpKind>("kind");
    QTest::addColumn<std::optional<QDate>>("comesOn");
    QTest::addColumn<bool>("taken");
    const std::optional<QDate> none;
    QTest::newRow("called") << FollowUpKind::Called << none << true;
    QTest::newRow("called with a day") << FollowUpKind::Called << std::optional(kMonday) << false;
    QTest::newRow("comes today") << FollowUpKind::WillCome << std::optional(kMonday) << true;
    QTest::newRow("came yesterday") << FollowUpKind::WillCome << std::optional(kMonday.addDays(-1)) << false;
    QTest::newRow("comes some day") << FollowUpKind::WillCome << none << false;
}

void TestFollowUp::notesADayOnlyForWhoComes()
{
    QFETCH(FollowUpKind, kind);
    QFETCH(std::optional<QDate>, comesOn);
    QFETCH(bool, taken);
    const Stamp stamp{momentOf(kMonday, QTime(15, 18)), u"Lý Thị Trang"_s};
    const auto note = followUpNote(kind, comesOn, stamp);
    QCOMPARE(note.has_value(), taken);
    if (!taken)
        QCOMPARE(note.error().fault, Fault::BadDay);
    else
        QCOMPARE(note->day, kMonday);
}

QTEST_GUILESS_MAIN(TestFollowUp)
#include "tst_FollowUp.moc"
