#include "Base41.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestBase41 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBack();
    void threeCharactersForTwoBytes();
    void refusesWhatItWouldNotWrite_data();
    void refusesWhatItWouldNotWrite();
};

void TestBase41::comesBack()
{
    QRandomGenerator random(41);
    for (int round = 0; round < 500; ++round) {
        QByteArray bytes(random.bounded(40), Qt::Uninitialized);
        for (char &byte : bytes)
            byte = char(random.bounded(256));
        QCOMPARE(fromBase41(toBase41(bytes)), std::optional(bytes));
    }
}

void TestBase41::threeCharactersForTwoBytes()
{
    QCOMPARE(toBase41("\xFF\xFF"_ba), "-/H"_ba); // 65535, the largest
    QCOMPARE(toBase41("AB"_ba), "9-J"_ba);
    QCOMPARE(toBase41("A"_ba), "1O"_ba); // 65 = 1 × 41 + 24
    QCOMPARE(toBase41({}), ""_ba);
}

void TestBase41::refusesWhatItWouldNotWrite_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("a character outside") << "1:O"_ba;
    QTest::newRow("small letters") << "9-j"_ba;
    QTest::newRow("one character alone") << "9-J1"_ba;
    QTest::newRow("more than two bytes hold") << "///"_ba;
    QTest::newRow("more than one byte holds") << "//"_ba;
}

void TestBase41::refusesWhatItWouldNotWrite()
{
    QFETCH(QByteArray, text);
    QVERIFY(!fromBase41(text));
}

QTEST_APPLESS_MAIN(TestBase41)
#include "tst_Base41.moc"
