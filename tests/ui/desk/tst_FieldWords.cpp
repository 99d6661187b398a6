#include "desk/FieldWords.h"
#include "desk/SessionWords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestFieldWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsTheDigitsOfANumber_data();
    void countsTheDigitsOfANumber();
    void countsTheDigitsOfACode_data();
    void countsTheDigitsOfACode();
    void tellsTheAge_data();
    void tellsTheAge();
    void warnsOfOddValuesOnly();
    void namesTheSession();
};

void TestFieldWords::countsTheDigitsOfANumber_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("says");

    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("two to go") << u"001 058 004 6"_s << true;
    QTest::newRow("whole") << u"001058004612"_s << false;
    QTest::newRow("the old number") << u"012345678"_s << false;
    QTest::newRow("one too many") << u"0010580046121"_s << true;
    QTest::newRow("a passport") << u"C1234567"_s << false;
}

void TestFieldWords::countsTheDigitsOfANumber()
{
    QFETCH(QString, typed);
    QFETCH(bool, says);
    QCOMPARE(!identityHint(typed).isEmpty(), says);
}

void TestFieldWords::countsTheDigitsOfACode_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("says");

    QTest::newRow("two to go") << u"000.09.739.H26-240930-00"_s << true;
    QTest::newRow("all four to go") << u"000.09.739.H26-240930-"_s << true;
    QTest::newRow("whole") << u"000.09.739.H26-240930-0006"_s << false;
    QTest::newRow("another system's code") << u"HS-17/2024"_s << false;
}

void TestFieldWords::countsTheDigitsOfACode()
{
    QFETCH(QString, typed);
    QFETCH(bool, says);
    QCOMPARE(!codeHint(typed).isEmpty(), says);
    if (says)
        QVERIFY(codeWarning(typed, {2024, 9, 30}).isEmpty()); // no reproach while it is being typed
}

void TestFieldWords::tellsTheAge_data()
{
    QTest::addColumn<QString>("birth");
    QTest::addColumn<QString>("age");

    QTest::newRow("the day before the birthday") << u"01/10/1958"_s << u"65"_s;
    QTest::newRow("on the birthday") << u"30/09/1958"_s << u"66"_s;
    QTest::newRow("a leap day") << u"29/02/2000"_s << u"24"_s;
    QTest::newRow("only a year") << u"1958"_s << u"66"_s;
    QTest::newRow("born today") << u"30/09/2024"_s << u"0"_s;
}

void TestFieldWords::tellsTheAge()
{
    QFETCH(QString, birth);
    QFETCH(QString, age);
    const QDate day(2024, 9, 30);
    QVERIFY(ageHint(*parseBirth(birth, day), day).startsWith(age + u' '));
}

void TestFieldWords::warnsOfOddValuesOnly()
{
    const QDate day(2024, 9, 30);
    QVERIFY(identityWarning(u"001058004612"_s, parseBirth(u"1958"_s, day), {}).isEmpty());
    QVERIFY(identityWarning(u"001058004612"_s, parseBirth(u"1985"_s, day), {}).contains(u"1985"_s));
    QVERIFY(identityWarning(QString(), parseBirth(u"1985"_s, day), {}).isEmpty());
    QVERIFY(phoneWarning(u"0378 214 906"_s).isEmpty());
    QVERIFY(!phoneWarning(u"378214906"_s).isEmpty());
    QVERIFY(!dueWarning(day.addDays(-1), day).isEmpty());
    QVERIFY(dueWarning(day, day).isEmpty());
}

void TestFieldWords::namesTheSession()
{
    DeskSession session;
    session.session.day = {2024, 9, 30};
    session.session.shift = Shift::Afternoon;
    QVERIFY(!sessionWords(session).contains(u'–'));
    session.from = QTime(13, 30);
    session.to = QTime(17, 0);
    QVERIFY(sessionWords(session).endsWith(u"13:30–17:00"_s));
    QCOMPARE(shortName(u"Lý Thị Trang"_s), u"L. T. Trang"_s);
    QCOMPARE(shortName(u"Trang"_s), u"Trang"_s);
    QCOMPARE(shortName(QString()), QString());
}

QTEST_GUILESS_MAIN(TestFieldWords)

#include "tst_FieldWords.moc"
