#include "reports/PeriodPicker.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTest>

using namespace somotcua;

/// Which period a key chooses, on Monday 30/09/2024: week 40 runs into October, which has not begun.
class TestPeriodPicker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherKindHoldsTheDayNearestToToday_data();
    void anotherKindHoldsTheDayNearestToToday();
    void freeDaysAreThoseShown();
    void followsTheDay();
};

namespace {

const QDate kToday(2024, 9, 30);

Period parsed(PeriodKind kind, const char *text, PeriodCut cut = PeriodCut::Calendar)
{
    return *Period::parse(kind, QString::fromLatin1(text), cut);
}

void press(PeriodPicker &picker, int digit)
{
    QTest::keyClick(&picker, Qt::Key(Qt::Key_0 + digit), Qt::AltModifier);
}

} // namespace

void TestPeriodPicker::anotherKindHoldsTheDayNearestToToday_data()
{
    QTest::addColumn<Period>("shown");
    QTest::addColumn<int>("digit");
    QTest::addColumn<Period>("chosen");

    const Period week = Period::weekOf(kToday);
    QTest::newRow("this week, its month") << week << 2 << parsed(PeriodKind::Month, "2024-09");
    QTest::newRow("this week, its quarter") << week << 3 << parsed(PeriodKind::Quarter, "2024-Q3");
    QTest::newRow("this week, its half") << week << 4 << parsed(PeriodKind::Half, "2024-H2");
    QTest::newRow("this week, its year") << week << 5 << parsed(PeriodKind::Year, "2024");
    const Period year = parsed(PeriodKind::Year, "2024");
    QTest::newRow("this year, its week") << year << 1 << week;
    QTest::newRow("this year, its month") << year << 2 << parsed(PeriodKind::Month, "2024-09");
    QTest::newRow("this year, its quarter") << year << 3 << parsed(PeriodKind::Quarter, "2024-Q3");
    const Period official = parsed(PeriodKind::Month, "2024-10", PeriodCut::Official);
    QTest::newRow("this official month, its quarter")
        << official << 3 << Period::containing(PeriodKind::Quarter, kToday, PeriodCut::Official);
    const Period past = parsed(PeriodKind::Year, "2023");
    QTest::newRow("a past year, its last month") << past << 2 << parsed(PeriodKind::Month, "2023-12");
    QTest::newRow("a past week, the month of its end")
        << Period::weekOf(QDate(2024, 7, 30)) << 2 << parsed(PeriodKind::Month, "2024-08");
    const Period coming = parsed(PeriodKind::Quarter, "2025-Q1");
    QTest::newRow("a coming quarter, its first month") << coming << 2 << parsed(PeriodKind::Month, "2025-01");
}

void TestPeriodPicker::anotherKindHoldsTheDayNearestToToday()
{
    QFETCH(Period, shown);
    QFETCH(int, digit);
    QFETCH(Period, chosen);
    PeriodPicker picker([] { return kToday; });
    picker.show();
    QVERIFY(QTest::qWaitForWindowActive(&picker));
    picker.setPeriod(shown);
    press(picker, digit);

    QCOMPARE(picker.period(), chosen);
    QCOMPARE(picker.findChild<QComboBox *>()->currentIndex(), digit - 1);
}

void TestPeriodPicker::freeDaysAreThoseShown()
{
    PeriodPicker picker([] { return kToday; });
    picker.show();
    QVERIFY(QTest::qWaitForWindowActive(&picker));
    const Period week = picker.period();
    press(picker, 6);
    QCOMPARE(picker.period(), week);
    QVERIFY(qobject_cast<QLineEdit *>(picker.focusWidget()) != nullptr);
}

void TestPeriodPicker::followsTheDay()
{
    QDate today = kToday;
    PeriodPicker picker([&today] { return today; });
    picker.show();
    QVERIFY(QTest::qWaitForWindowActive(&picker));
    today = QDate(2024, 10, 1); // the program stays open over midnight
    press(picker, 2);
    QCOMPARE(picker.period(), parsed(PeriodKind::Month, "2024-10"));
}

QTEST_MAIN(TestPeriodPicker)
#include "tst_PeriodPicker.moc"
