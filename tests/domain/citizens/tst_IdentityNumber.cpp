#include "citizens/IdentityNumber.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestIdentityNumber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refusesWhatHoldsNothing();
    void tellsAboutItsBearer_data();
    void tellsAboutItsBearer();
    void warns_data();
    void warns();
    void readsSexes();
};

void TestIdentityNumber::reads_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("padded");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("masked");

    QTest::newRow("twelve digits") << u"001085012345"_s << u"001085012345"_s << false << u"001 085 012 345"_s
                                   << u"*********345"_s;
    QTest::newRow("grouped") << u" 001 085.012-345 "_s << u"001085012345"_s << false << u"001 085 012 345"_s
                             << u"*********345"_s;
    QTest::newRow("two zeros lost") << u"1085012345"_s << u"001085012345"_s << true << u"001 085 012 345"_s
                                    << u"*********345"_s;
    QTest::newRow("one zero lost") << u"79085012345"_s << u"079085012345"_s << true << u"079 085 012 345"_s
                                   << u"*********345"_s;
    QTest::newRow("a spreadsheet's decimals")
        << u"1085012345.0"_s << u"001085012345"_s << true << u"001 085 012 345"_s << u"*********345"_s;
    QTest::newRow("an old card") << u"012345678"_s << u"012345678"_s << false << u"012 345 678"_s << u"******678"_s;
    QTest::newRow("an old card without its zero")
        << u"12345678"_s << u"012345678"_s << true << u"012 345 678"_s << u"******678"_s;
    QTest::newRow("a passport") << u"c1234567"_s << u"C1234567"_s << false << u"C1234567"_s << u"*****567"_s;
    QTest::newRow("a tax number") << u"0101234567-001"_s << u"0101234567001"_s << false << u"0101234567001"_s
                                  << u"**********001"_s;
    QTest::newRow("rounded by a spreadsheet") << u"1.09E+10"_s << u"109E+10"_s << false << u"109E+10"_s << u"****+10"_s;
    QTest::newRow("hardly a number") << u"a1"_s << u"A1"_s << false << u"A1"_s << u"**"_s;
}

void TestIdentityNumber::reads()
{
    QFETCH(QString, written);
    QFETCH(QString, text);
    QFETCH(bool, padded);
    QFETCH(QString, shown);
    QFETCH(QString, masked);

    const auto number = IdentityNumber::read(written);

    QVERIFY(number);
    QCOMPARE(number->text(), text);
    QCOMPARE(number->wasPadded(), padded);
    QCOMPARE(number->shown(), shown);
    QCOMPARE(number->masked(), masked);
    QCOMPARE(IdentityNumber::read(text), number);
}

void TestIdentityNumber::refusesWhatHoldsNothing()
{
    for (const QString &text : {u""_s, u"  "_s, u"-"_s, u"..."_s, u"—/—"_s})
        QVERIFY2(!IdentityNumber::read(text), qPrintable(text));
}

void TestIdentityNumber::tellsAboutItsBearer_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<int>("year");
    QTest::addColumn<Sex>("sex");
    QTest::addColumn<QString>("province");

    QTest::newRow("a man of the 20th century") << u"001058004612"_s << 1958 << Sex::Male << u"Hà Nội"_s;
    QTest::newRow("a woman of the 20th century") << u"001146111772"_s << 1946 << Sex::Female << u"Hà Nội"_s;
    QTest::newRow("a boy of the 21st") << u"079215000001"_s << 2015 << Sex::Male << u"TP Hồ Chí Minh"_s;
    QTest::newRow("a girl of the 21st") << u"096308000001"_s << 2008 << Sex::Female << u"Cà Mau"_s;
    QTest::newRow("far ahead") << u"038999000001"_s << 2399 << Sex::Female << u"Thanh Hóa"_s;
    QTest::newRow("a province with a dash") << u"077090000001"_s << 1990 << Sex::Male << u"Bà Rịa - Vũng Tàu"_s;
    QTest::newRow("born abroad") << u"101090000001"_s << 1990 << Sex::Male << u""_s;
}

void TestIdentityNumber::tellsAboutItsBearer()
{
    QFETCH(QString, number);
    QFETCH(int, year);
    QFETCH(Sex, sex);
    QFETCH(QString, province);

    const auto identity = IdentityNumber::read(number);

    QVERIFY(identity->isPersonal());
    QCOMPARE(identity->birthYear(), year);
    QCOMPARE(identity->sex(), sex);
    QCOMPARE(identity->province().value_or(u""_s), province);
    QVERIFY(!IdentityNumber::read(u"012345678"_s)->birthYear());
    QVERIFY(!IdentityNumber::read(u"012345678"_s)->sex());
    QVERIFY(!IdentityNumber::read(u"C1234567"_s)->province());
}

void TestIdentityNumber::warns_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<int>("birthYear"); // 0: unknown
    QTest::addColumn<QString>("sex");
    QTest::addColumn<QList<IdentityWarning>>("expected");
    using enum IdentityWarning;

    QTest::newRow("all right") << u"001058004612"_s << 1958 << u"Nam"_s << QList<IdentityWarning>{};
    QTest::newRow("nothing to compare with") << u"001058004612"_s << 0 << u""_s << QList<IdentityWarning>{};
    QTest::newRow("another year") << u"001058004612"_s << 1985 << u"Nam"_s << QList{OtherBirthYear};
    QTest::newRow("another century") << u"001258004612"_s << 1958 << u"Nam"_s << QList{OtherBirthYear};
    QTest::newRow("another sex") << u"001058004612"_s << 1958 << u"Nữ"_s << QList{OtherSex};
    QTest::newRow("no such province") << u"003058004612"_s << 1958 << u"Nam"_s << QList{UnknownProvince};
    QTest::newRow("born abroad") << u"140058004612"_s << 1958 << u"Nam"_s << QList<IdentityWarning>{};
    QTest::newRow("padded") << u"1058004612"_s << 1958 << u"Nam"_s << QList{Padded};
    QTest::newRow("all equal") << u"111111111"_s << 0 << u""_s << QList{AllDigitsEqual};
    QTest::newRow("twelve ones") << u"111111111111"_s << 2011 << u"Nữ"_s << QList{OtherBirthYear, AllDigitsEqual};
    QTest::newRow("an old card says nothing") << u"012345678"_s << 1958 << u"Nam"_s << QList<IdentityWarning>{};
    QTest::newRow("a passport") << u"C12345678"_s << 1958 << u"Nam"_s << QList<IdentityWarning>{};
    QTest::newRow("seven digits") << u"1234567"_s << 0 << u""_s << QList{UnusualForm};
    QTest::newRow("thirteen digits") << u"0010580046123"_s << 0 << u""_s << QList{UnusualForm};
    QTest::newRow("a letter inside") << u"0010580O4612"_s << 0 << u""_s << QList{UnusualForm};
}

void TestIdentityNumber::warns()
{
    QFETCH(QString, number);
    QFETCH(int, birthYear);
    QFETCH(QString, sex);
    QFETCH(QList<IdentityWarning>, expected);

    const auto birth = birthYear == 0 ? std::nullopt : std::optional(BirthDate{birthYear, {}});

    QCOMPARE(IdentityNumber::read(number)->warnings(birth, sexFromText(sex)), expected);
}

void TestIdentityNumber::readsSexes()
{
    for (const QString &text : {u"Nam"_s, u"NAM "_s, u"male"_s, u"m"_s})
        QCOMPARE(sexFromText(text), Sex::Male);
    for (const QString &text : {u"Nữ"_s, u"nu"_s, u"Female"_s, u"F"_s})
        QCOMPARE(sexFromText(text), Sex::Female);
    QCOMPARE(sexFromText(u"?"_s), std::nullopt);
    QCOMPARE(sexFromText(idOf(Sex::Male)), Sex::Male);
    QCOMPARE(sexFromText(idOf(Sex::Female)), Sex::Female);
}

QTEST_GUILESS_MAIN(TestIdentityNumber)
#include "tst_IdentityNumber.moc"
