#include "base/LocalTime.h"
#include "sessions/HelpTimes.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestHelpTimes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void showsWhatWasMeasured();
};

void TestHelpTimes::reads_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QTime>("from");
    QTest::addColumn<QTime>("until");

    QTest::newRow("both") << u"14:05-14:20"_s << QTime(14, 5) << QTime(14, 20);
    QTest::newRow("as people write it") << u"14h05 – 15g"_s << QTime(14, 5) << QTime(15, 0);
    QTest::newRow("the beginning alone") << u"9:30"_s << QTime(9, 30) << QTime();
    QTest::newRow("the end before the beginning") << u"14:20-14:05"_s << QTime() << QTime();
    QTest::newRow("no such time") << u"25:00"_s << QTime() << QTime();
    QTest::newRow("words") << u"chiều"_s << QTime() << QTime();
}

void TestHelpTimes::reads()
{
    QFETCH(QString, typed);
    const auto times = HelpTimes::read(typed);
    QTEST(times ? times->from : QTime(), "from");
    QTEST(times ? times->until.value_or(QTime()) : QTime(), "until");
}

void TestHelpTimes::showsWhatWasMeasured()
{
    const QDate day(2024, 9, 30);
    const QDateTime started = momentOf(day, QTime(14, 5, 40));
    QCOMPARE(HelpTimes::shown(started, momentOf(day, QTime(14, 20))), u"14:05–14:20"_s);
    QCOMPARE(HelpTimes::shown(started, {}), u"14:05"_s);
    QCOMPARE(HelpTimes::shown({}, {}), QString());
}

QTEST_APPLESS_MAIN(TestHelpTimes)

#include "tst_HelpTimes.moc"
