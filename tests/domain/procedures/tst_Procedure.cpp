#include "procedures/Procedure.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestProcedure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void normalisesCodes_data();
    void normalisesCodes();
    void shortensNames_data();
    void shortensNames();
    void namesAllOfTheCatalogue();
    void isValidBetweenItsDays();
    void readsIds();
};

void TestProcedure::normalisesCodes_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("isCode");

    QTest::newRow("as published") << u"1.001193"_s << u"1.001193"_s << true;
    QTest::newRow("without a point") << u"1001193"_s << u"1.001193"_s << true;
    QTest::newRow("spaces around the point") << u" 1 . 001193 "_s << u"1.001193"_s << true;
    QTest::newRow("a space for the point") << u"2 000635"_s << u"2.000635"_s << true;
    QTest::newRow("a comma for the point") << u"3,000322"_s << u"3.000322"_s << true;
    QTest::newRow("a service of the portal") << u"2.000815.01"_s << u"2.000815"_s << true;
    QTest::newRow("a province") << u"1.001193.h87"_s << u"1.001193"_s << true;
    QTest::newRow("a whole tail") << u"1.001193.000.00.00.H26"_s << u"1.001193"_s << true;
    QTest::newRow("first figure 5") << u"5.001193"_s << u"5.001193"_s << true;
    QTest::newRow("zeros lost in a spreadsheet") << u"1.00008"_s << u"1.000080"_s << true;
    QTest::newRow("first figure 4") << u"4.001193"_s << u"4.001193"_s << false;
    QTest::newRow("a figure too few") << u"100119"_s << u"100119"_s << false;
    QTest::newRow("a figure too many") << u"10011934"_s << u"10011934"_s << false;
    QTest::newRow("an old code") << u" T-HNO-123456-TT "_s << u"T-HNO-123456-TT"_s << false;
    QTest::newRow("a name") << u"Đăng ký  khai sinh"_s << u"Đăng ký khai sinh"_s << false;
    QTest::newRow("nothing") << u""_s << u""_s << false;
}

void TestProcedure::normalisesCodes()
{
    QFETCH(QString, written);
    QFETCH(QString, code);
    QFETCH(bool, isCode);

    QCOMPARE(normaliseProcedureCode(written), code);
    QCOMPARE(normaliseProcedureCode(code), code);
    QCOMPARE(looksLikeProcedureCode(written), isCode);
}

void TestProcedure::shortensNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("shorter");

    QTest::newRow("ceremony") << u"Thủ tục đăng ký khai sinh"_s << u"Đăng ký khai sinh"_s;
    QTest::newRow("none") << u"Đăng ký thường trú"_s << u"Đăng ký thường trú"_s;
    QTest::newRow("what one does with it")
        << u"Thực hiện, điều chỉnh, thôi hưởng trợ cấp hưu trí xã hội"_s << u"Trợ cấp hưu trí xã hội"_s;
    QTest::newRow("a paper") << u"Thủ tục cấp Giấy xác nhận tình trạng hôn nhân"_s << u"Xác nhận tình trạng hôn nhân"_s;
    QTest::newRow("a copy") << u"Cấp bản sao Trích lục hộ tịch, bản sao Giấy khai sinh"_s
                            << u"Trích lục hộ tịch, bản sao Giấy khai sinh"_s;
    QTest::newRow("a bracket") << u"Thủ tục công nhận hòa giải viên (cấp xã)"_s << u"Công nhận hòa giải viên"_s;
    QTest::newRow("signatures") << u"Chứng thực chữ ký trong các giấy tờ, văn bản (áp dụng cho cả trường hợp chứng "
                                   "thực điểm chỉ)"_s
                                << u"Chứng thực chữ ký"_s;
    QTest::newRow("copies") << u"Chứng thực bản sao từ bản chính giấy tờ, văn bản do cơ quan, tổ chức có thẩm quyền "
                               "của Việt Nam; cơ quan khác"_s
                            << u"Chứng thực bản sao từ bản chính"_s;
    QTest::newRow("a list in a long name") << u"Xác nhận nơi thường xuyên đậu, đỗ; sử dụng phương tiện vào mục đích "
                                              "để ở"_s
                                           << u"Xác nhận nơi thường xuyên đậu, đỗ"_s;
    QTest::newRow("a list in a short name") << u"Tách hộ; nhập hộ"_s << u"Tách hộ; nhập hộ"_s;
    QTest::newRow("linked") << u"Liên thông các thủ tục hành chính về đăng ký khai sinh, cấp Thẻ bảo hiểm y tế"_s
                            << u"Liên thông đăng ký khai sinh, cấp Thẻ bảo hiểm y tế"_s;
    QTest::newRow("nothing but ceremony") << u"Thủ tục "_s << u"Thủ tục"_s;
    QTest::newRow("nothing but a bracket") << u"(cấp xã)"_s << u"(cấp xã)"_s;
    QTest::newRow("only signs") << u"..."_s << u"..."_s;
    QTest::newRow("small letters, wide") << u"  đăng ký   tạm trú "_s << u"Đăng ký tạm trú"_s;
}

void TestProcedure::shortensNames()
{
    QFETCH(QString, name);
    QFETCH(QString, shorter);

    QCOMPARE(shortProcedureName(name), shorter);
    Procedure procedure;
    procedure.name = name;
    QCOMPARE(procedure.shortName(), shorter);
}

void TestProcedure::namesAllOfTheCatalogue()
{
    QFile file(qEnvironmentVariable("SOMOTCUA_SOURCE_DIR") + u"/resources/catalogue/procedures.csv"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(lines.size() > 100);
    for (const QString &line : lines.mid(1)) {
        const QString code = line.section(u',', 0, 0);
        const QString rest = line.section(u',', 1);
        const QString name = rest.startsWith(u'"') ? rest.section(u'"', 1, 1) : rest.section(u',', 0, 0);
        const QString shorter = shortProcedureName(name);
        QVERIFY2(looksLikeProcedureCode(code), qPrintable(code));
        QVERIFY2(shorter.size() >= 7 && shorter.size() <= name.size() && shorter.front().isUpper(),
                 qPrintable(shorter));
        QVERIFY2(!shorter.startsWith(u"Thủ tục"_s) && !shorter.contains(u'('), qPrintable(shorter));
    }
}

void TestProcedure::isValidBetweenItsDays()
{
    Procedure procedure;
    QVERIFY(procedure.validOn(QDate(2024, 1, 1)));
    procedure.validFrom = QDate(2024, 1, 1);
    procedure.validTo = QDate(2026, 12, 31);

    QVERIFY(!procedure.validOn(QDate(2023, 12, 31)));
    QVERIFY(procedure.validOn(QDate(2024, 1, 1)));
    QVERIFY(procedure.validOn(QDate(2026, 12, 31)));
    QVERIFY(!procedure.validOn(QDate(2027, 1, 1)));
}

void TestProcedure::readsIds()
{
    for (const QString &id : {u"toan_trinh"_s, u"mot_phan"_s, u"online"_s, u"offline"_s, u"unknown"_s})
        QCOMPARE(idOf(onlineLevelFromId(id).value()), id);
    for (const QString &id : {u"working_day"_s, u"calendar_day"_s, u"in_day"_s})
        QCOMPARE(idOf(processingUnitFromId(id).value()), id);
    QVERIFY(!onlineLevelFromId(u""_s));
    QVERIFY(!processingUnitFromId(u"hour"_s));
}

QTEST_GUILESS_MAIN(TestProcedure)
#include "tst_Procedure.moc"
