#include "desk/ProcedureMatcher.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

namespace {

Procedure procedure(const QString &code, const QString &name)
{
    Procedure made;
    made.code = code;
    made.name = name;
    return made;
}

ProcedureMatcher catalogue()
{
    Procedure hidden = procedure(u"9.999999"_s, u"Thủ tục đăng ký khai sinh lưu động"_s);
    hidden.hidden = true;
    return ProcedureMatcher({
        procedure(u"1.005461"_s, u"Thủ tục đăng ký lại khai tử"_s),
        procedure(u"1.000656"_s, u"Thủ tục đăng ký khai tử"_s),
        procedure(u"1.001193"_s, u"Thủ tục đăng ký khai sinh"_s),
        procedure(u"1.004222"_s, u"Đăng ký thường trú"_s),
        procedure(u"2.000635"_s, u"Cấp bản sao trích lục hộ tịch, bản sao Giấy khai sinh"_s),
        procedure(u"3.000001"_s, u"Khóa tài khoản định danh điện tử"_s),
        procedure({}, u"Hòa giải ở cơ sở"_s),
        hidden,
    });
}

} // namespace

class TestProcedureMatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsByAnyPart_data();
    void findsByAnyPart();
    void marksTheLettersTyped();
    void putsTheDesksHabitsFirst_data();
    void putsTheDesksHabitsFirst();
    void knowsWhatATextMustMean_data();
    void knowsWhatATextMustMean();
};

void TestProcedureMatcher::findsByAnyPart_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("first");
    QTest::addColumn<int>("found");

    QTest::newRow("without accents") << u"khai sinh"_s << u"1.001193"_s << 2;
    QTest::newRow("unfinished words in another order") << u"tu kh"_s << u"1.000656"_s << 3;
    QTest::newRow("the shortest name first") << u"khai tử"_s << u"1.000656"_s << 2;
    QTest::newRow("the beginning of a code") << u"1.0042"_s << u"1.004222"_s << 1;
    QTest::newRow("the end of a code") << u"4222"_s << u"1.004222"_s << 1;
    QTest::newRow("first letters of the words") << u"dkks"_s << u"1.001193"_s << 1;
    QTest::newRow("first letters behind đăng ký") << u"kt"_s << u"1.000656"_s << 4;
    QTest::newRow("all first letters before the beginning") << u"ktk"_s << u"3.000001"_s << 1;
    QTest::newRow("đ is d") << u"dang ky thuong"_s << u"1.004222"_s << 1;
    QTest::newRow("the tone on the other letter") << u"hoà giải"_s << QString() << 1;
    QTest::newRow("hidden ones never") << u"lưu động"_s << QString() << 0;
    QTest::newRow("spaces are no search") << u"   "_s << QString() << 0;
    QTest::newRow("signs alone are no search") << u"**"_s << QString() << 0;
}

void TestProcedureMatcher::findsByAnyPart()
{
    QFETCH(QString, typed);
    QFETCH(QString, first);
    QFETCH(int, found);
    const ProcedureMatcher matcher = catalogue();
    const auto matches = matcher.match(typed, 10);
    QCOMPARE(matches.size(), found);
    if (!matches.isEmpty())
        QCOMPARE(matcher.procedures().at(matches.first().place).code, first);
}

void TestProcedureMatcher::marksTheLettersTyped()
{
    const ProcedureMatcher matcher = catalogue();
    const auto together = matcher.match(u"khai sinh"_s, 1);
    QCOMPARE(together.first().marked, (QList<std::pair<int, int>>{{8, 9}})); // "Đăng ký khai sinh"
    const auto apart = matcher.match(u"sinh dang"_s, 1);
    QCOMPARE(apart.first().marked, (QList<std::pair<int, int>>{{0, 4}, {13, 4}}));
}

void TestProcedureMatcher::putsTheDesksHabitsFirst_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");

    QTest::newRow("first letters") << u"ks"_s << u"1.001193"_s << u"1.003583"_s;
    QTest::newRow("a long name by its first letters") << u"xntthn"_s << u"1.004873"_s << u"1.004873"_s;
    QTest::newRow("the one used most") << u"khai"_s << u"1.001193"_s << u"1.003583"_s;
    QTest::newRow("words in another order") << u"sinh khai"_s << u"1.001193"_s << u"1.003583"_s;
    QTest::newRow("digits of the code without its point") << u"1004873"_s << u"1.004873"_s << u"1.004873"_s;
    QTest::newRow("the end of a code") << u"4873"_s << u"1.004873"_s << u"1.004873"_s;
}

void TestProcedureMatcher::putsTheDesksHabitsFirst()
{
    QFETCH(QString, typed);
    DeskProcedure withdrawn{procedure(u"1.003583"_s, u"Khai sinh lưu động"_s), 900, {}, true};
    const ProcedureMatcher matcher(QList<DeskProcedure>{
        {procedure(u"1.000656"_s, u"Thủ tục khai tử"_s), 3, {}, false},
        {procedure(u"1.001193"_s, u"Thủ tục đăng ký khai sinh"_s), 50, {}, false},
        {procedure(u"1.004873"_s, u"Thủ tục cấp Giấy xác nhận tình trạng hôn nhân"_s), 9, {}, false},
        withdrawn,
    });
    const auto matches = matcher.match(typed, 10);
    QVERIFY(!matches.isEmpty());
    QTEST(matcher.procedures().at(matches.first().place).code, "first");
    QTEST(matcher.procedures().at(matches.last().place).code, "last");
    QCOMPARE(matcher.frequent(2), (QList<qsizetype>{1, 2}));
}

void TestProcedureMatcher::knowsWhatATextMustMean_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("code");

    QTest::newRow("the official name") << u"Thủ tục đăng ký khai sinh"_s << u"1.001193"_s;
    QTest::newRow("the short name") << u"đăng ký khai sinh"_s << u"1.001193"_s;
    QTest::newRow("the code") << u"1.001193"_s << u"1.001193"_s;
    QTest::newRow("the code with a tail") << u"1.001193.H26"_s << u"1.001193"_s;
    QTest::newRow("the only one") << u"thường trú"_s << u"1.004222"_s;
    QTest::newRow("one of several") << u"khai sinh"_s << QString();
    QTest::newRow("none") << u"cấp phép bay"_s << QString();
}

void TestProcedureMatcher::knowsWhatATextMustMean()
{
    QFETCH(QString, typed);
    QFETCH(QString, code);
    const auto meant = catalogue().meant(typed);
    QCOMPARE(meant ? meant->code : QString(), code);
}

QTEST_APPLESS_MAIN(TestProcedureMatcher)

#include "tst_ProcedureMatcher.moc"
