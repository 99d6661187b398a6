#include "base/LocalTime.h"

#include <QTest>

using namespace somotcua;

class TestLocalTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lateEveningInUtcIsTheNextDayHere();
    void goesThereAndBack();
};

void TestLocalTime::lateEveningInUtcIsTheNextDayHere()
{
    const QDateTime moment(QDate(2024, 9, 29), QTime(18, 30), Qt::UTC);

    QCOMPARE(localDay(moment), QDate(2024, 9, 30));
    QCOMPARE(localTime(moment), QTime(1, 30));
}

void TestLocalTime::goesThereAndBack()
{
    const QDateTime moment = momentOf(QDate(2024, 9, 30), QTime(13, 30));

    QCOMPARE(moment, QDateTime(QDate(2024, 9, 30), QTime(6, 30), Qt::UTC));
    QCOMPARE(localTime(moment), QTime(13, 30));
}

QTEST_GUILESS_MAIN(TestLocalTime)
#include "tst_LocalTime.moc"
