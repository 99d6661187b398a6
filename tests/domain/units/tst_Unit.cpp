#include "units/Unit.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestUnit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsItsPlace_data();
    void knowsItsPlace();
};

void TestUnit::knowsItsPlace_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("place");

    QTest::newRow("a commune") << u"UBND xã Võng Xuyên"_s << u"Võng Xuyên"_s;
    QTest::newRow("in full") << u"Ủy ban nhân dân xã Phúc Lộc"_s << u"Phúc Lộc"_s;
    QTest::newRow("capitals") << u"UỶ BAN NHÂN DÂN XÃ PHÚC LỘC"_s << u"PHÚC LỘC"_s;
    QTest::newRow("a township") << u"UBND thị trấn Phúc Thọ"_s << u"Phúc Thọ"_s;
    QTest::newRow("a town is no commune") << u"UBND thị xã Sơn Tây"_s << u"Sơn Tây"_s;
    QTest::newRow("a ward") << u"UBND phường Tây Hồ"_s << u"Tây Hồ"_s;
    QTest::newRow("a special zone") << u"UBND đặc khu Côn Đảo"_s << u"Côn Đảo"_s;
    QTest::newRow("a city") << u"UBND thành phố Hà Nội"_s << u"Hà Nội"_s;
    QTest::newRow("a city in short") << u"UBND TP. Hà Nội"_s << u"Hà Nội"_s;
    QTest::newRow("without a body") << u"Xã Hát Môn"_s << u"Hát Môn"_s;
    QTest::newRow("without a kind") << u"UBND Võng Xuyên"_s << u"Võng Xuyên"_s;
    QTest::newRow("another body") << u"Trung tâm Phục vụ hành chính công xã Phúc Lộc"_s << u"Phúc Lộc"_s;
    QTest::newRow("society is no commune") << u"Phòng Văn hóa và Xã hội huyện Phúc Thọ"_s << u"Phúc Thọ"_s;
    QTest::newRow("only a place") << u" Võng  Xuyên "_s << u"Võng Xuyên"_s;
    QTest::newRow("only a body") << u"UBND xã"_s << u"xã"_s;
}

void TestUnit::knowsItsPlace()
{
    QFETCH(QString, name);
    QFETCH(QString, place);
    Unit unit;
    unit.name = name;

    QCOMPARE(unit.place(), place);
}

QTEST_GUILESS_MAIN(TestUnit)
#include "tst_Unit.moc"
