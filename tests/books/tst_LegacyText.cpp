#include "LegacyText.h"
#include "Printers.h"

using namespace somotcua;
using namespace Qt::StringLiterals;

class TestLegacyText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTcvn3_data();
    void readsTcvn3();
    void readsVni_data();
    void readsVni();
    void readsWindows1258();
    void readsViscii();
};

void TestLegacyText::readsTcvn3_data()
{
    QTest::addColumn<QString>("western");
    QTest::addColumn<QString>("expected");

    QTest::newRow("the example of the reference") << u"§¹i häc"_s << u"Đại học"_s;
    QTest::newRow("ư is the invisible soft hyphen") << u"Tr\u00ADêng"_s << u"Trường"_s;
    QTest::newRow("marks that look like signs") << u"NguyÔn ThÞ ¸nh"_s << u"Nguyễn Thị ánh"_s;
    QTest::newRow("Unicode among it stays") << u"Đại häc ₫"_s << u"Đại học ₫"_s;
    QTest::newRow("holes of the table stay") << u"100° ±"_s << u"100° ±"_s;
}

void TestLegacyText::readsTcvn3()
{
    QFETCH(QString, western);
    QFETCH(QString, expected);
    QCOMPARE(fromTcvn3(western), expected);
}

void TestLegacyText::readsVni_data()
{
    QTest::addColumn<QString>("western");
    QTest::addColumn<QString>("expected");

    QTest::newRow("letter and mark are one") << u"Nguyeãn Vaên Hoøa"_s << u"Nguyễn Văn Hòa"_s;
    QTest::newRow("ơ and ư are letters that take marks") << u"Phöôøng ôû Tröôùc"_s << u"Phường ở Trước"_s;
    QTest::newRow("ó alone is ĩ, ò alone ị") << u"Só, Thò, hoaøi"_s << u"Sĩ, Thị, hoài"_s;
    QTest::newRow("ò behind o is not ọ but ị") << u"hoï, oò"_s << u"họ, oị"_s;
    QTest::newRow("capitals") << u"ÑAËNG THÒ AÙNH"_s << u"ĐẶNG THỊ ÁNH"_s;
    QTest::newRow("the mark of a capital may be small") << u"Aùnh"_s << u"Ánh"_s;
    QTest::newRow("ỵ") << u"Thuyî, Myî"_s << u"Thuyỵ, Myỵ"_s;
}

void TestLegacyText::readsVni()
{
    QFETCH(QString, western);
    QFETCH(QString, expected);
    QCOMPARE(fromVni(western), expected);
}

void TestLegacyText::readsWindows1258()
{
    // Letter and tone stand apart in the file and are one afterwards.
    QCOMPARE(fromWindows1258("Nguy\xEA\xDEn \xD0\xE3\xF2ng"_ba), u"Nguyễn Đặng"_s);
    QCOMPARE(fromWindows1258("Th\x69\xF2 H\xF5\xEC"_ba), u"Thị Hớ"_s);
}

void TestLegacyText::readsViscii()
{
    QCOMPARE(fromViscii("Nguy\xADn Th\xB8 \xD0\xA3ng"_ba), u"Nguyễn Thị Đặng"_s);
    QCOMPARE(fromViscii("\x02"_ba), u"Ẳ"_s);
}

QTEST_GUILESS_MAIN(TestLegacyText)
#include "tst_LegacyText.moc"
