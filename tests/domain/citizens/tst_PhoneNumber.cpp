#include "citizens/PhoneNumber.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestPhoneNumber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void masks();
    void refusesWhatHoldsNoDigit();
};

void TestPhoneNumber::reads_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("digits");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QList<PhoneWarning>>("warnings");
    using enum PhoneWarning;
    const QList<PhoneWarning> none;

    QTest::newRow("mobile") << u"0912345678"_s << u"0912345678"_s << u"0912 345 678"_s << none;
    QTest::newRow("points and spaces") << u"0912.345 678"_s << u"0912345678"_s << u"0912 345 678"_s << none;
    QTest::newRow("abroad") << u"+84 912 345 678"_s << u"0912345678"_s << u"0912 345 678"_s << none;
    QTest::newRow("abroad with a zero") << u"(+84) 0912 345 678"_s << u"0912345678"_s << u"0912 345 678"_s << none;
    QTest::newRow("84 without plus") << u"84912345678"_s << u"0912345678"_s << u"0912 345 678"_s << none;
    QTest::newRow("0084") << u"0084912345678"_s << u"0912345678"_s << u"0912 345 678"_s << none;
    QTest::newRow("lost zero") << u"912345678"_s << u"0912345678"_s << u"0912 345 678"_s << QList{ZeroPutBack};
    QTest::newRow("lost zero of 084") << u"841234567"_s << u"0841234567"_s << u"0841 234 567"_s << QList{ZeroPutBack};
    QTest::newRow("a spreadsheet's decimals")
        << u"378214906.0"_s << u"0378214906"_s << u"0378 214 906"_s << QList{ZeroPutBack};
    QTest::newRow("before 2018") << u"01681234567"_s << u"0381234567"_s << u"0381 234 567"_s << QList{OldPrefixMapped};
    QTest::newRow("before 2018, lost zero")
        << u"1261234567"_s << u"0761234567"_s << u"0761 234 567"_s << QList{ZeroPutBack, OldPrefixMapped};
    QTest::newRow("before 2018, abroad") << u"+841231234567"_s << u"0831234567"_s << u"0831 234 567"_s
                                         << QList{OldPrefixMapped};
    QTest::newRow("landline") << u"02433881234"_s << u"02433881234"_s << u"024 3388 1234"_s << none;
    QTest::newRow("landline abroad") << u"+842433881234"_s << u"02433881234"_s << u"024 3388 1234"_s << none;
    QTest::newRow("landline, lost zero") << u"2433881234"_s << u"02433881234"_s << u"024 3388 1234"_s
                                         << QList{ZeroPutBack};
    QTest::newRow("no such prefix") << u"0312345678"_s << u"0312345678"_s << u"0312 345 678"_s << QList{UnusualForm};
    QTest::newRow("a hotline") << u"19001234"_s << u"19001234"_s << u"19001234"_s << QList{UnusualForm};
    QTest::newRow("a digit too few") << u"091234567"_s << u"091234567"_s << u"091234567"_s << QList{UnusualForm};
    QTest::newRow("two numbers") << u"0912345678/0987654321"_s << u"09123456780987654321"_s << u"09123456780987654321"_s
                                 << QList{UnusualForm};
}

void TestPhoneNumber::reads()
{
    QFETCH(QString, written);
    QFETCH(QString, digits);
    QFETCH(QString, shown);
    QFETCH(QList<PhoneWarning>, warnings);

    const auto phone = PhoneNumber::read(written);

    QVERIFY(phone);
    QCOMPARE(phone->text(), digits);
    QCOMPARE(phone->shown(), shown);
    QCOMPARE(phone->warnings(), warnings);
    QCOMPARE(PhoneNumber::read(digits)->text(), digits);
    QCOMPARE(PhoneNumber::read(shown)->text(), digits);
}

void TestPhoneNumber::masks()
{
    QCOMPARE(PhoneNumber::read(u"0912345678"_s)->masked(), u"*******678"_s);
    QCOMPARE(PhoneNumber::read(u"113"_s)->masked(), u"***"_s);
}

void TestPhoneNumber::refusesWhatHoldsNoDigit()
{
    QVERIFY(!PhoneNumber::read(u""_s));
    QVERIFY(!PhoneNumber::read(u"không có"_s));
    QVERIFY(!PhoneNumber::read(u"+"_s));
}

QTEST_GUILESS_MAIN(TestPhoneNumber)
#include "tst_PhoneNumber.moc"
