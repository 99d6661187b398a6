#include "office/NameIndex.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestNameIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsNamesAsTheContractSays_data();
    void knowsNamesAsTheContractSays();
};

void TestNameIndex::knowsNamesAsTheContractSays_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<qint64>("expected"); // 0: nobody

    QTest::newRow("as it stands") << u"Khuất Thị Hà"_s << 1LL;
    QTest::newRow("case aside") << u"KHUẤT THỊ HÀ"_s << 1LL;
    QTest::newRow("spaces aside") << u"  Khuất  Thị Hà "_s << 1LL;
    QTest::newRow("decomposed letters") << u"Khuất Thị Hà"_s.normalized(QString::NormalizationForm_D) << 1LL;
    QTest::newRow("without accents, one fits") << u"khuat thi ha"_s << 1LL;
    QTest::newRow("other accents are somebody else") << u"Khuất Thị Hạ"_s << 0LL;
    QTest::newRow("some accents are not none") << u"Khuat Thị Ha"_s << 0LL;
    QTest::newRow("without accents, two fit") << u"Nguyen Van Dung"_s << 0LL;
    QTest::newRow("one of the two, with accents") << u"Nguyễn Văn Dũng"_s << 3LL;
    QTest::newRow("đ is d") << u"Do Van Duc"_s << 4LL;
    QTest::newRow("of two with one name the first") << u"Lê Thị Lan"_s << 5LL;
    QTest::newRow("of two with one name the first, without accents") << u"Le Thi Lan"_s << 5LL;
}

void TestNameIndex::knowsNamesAsTheContractSays()
{
    QFETCH(QString, written);
    QFETCH(qint64, expected);
    NameIndex names;
    names.add(u"Khuất Thị Hà"_s, 1);
    names.add(u"Nguyễn Văn Dung"_s, 2);
    names.add(u"Nguyễn Văn Dũng"_s, 3);
    names.add(u"Đỗ Văn Đức"_s, 4);
    names.add(u"Lê Thị Lan"_s, 5);
    names.add(u"Lê Thị Lan"_s, 6);

    QCOMPARE(names.find(written).value_or(0), expected);
}

QTEST_GUILESS_MAIN(TestNameIndex)
#include "tst_NameIndex.moc"
