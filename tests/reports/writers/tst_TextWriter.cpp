#include "Printers.h"
#include "ReportFixtures.h"
#include "TextTable.h"
#include "TextWriter.h"

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestTextWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void widths_data();
    void widths();
    void columnsStandUnderEachOther();
    void groupsStandOverGroups();
    void numbersAsPeopleReadThem();
    void textsAsTyped();
    void cellsCannotSteerTheTerminal();
};

void TestTextWriter::widths_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");

    QTest::newRow("composed") << u"Nguyễn"_s << 6;
    QTest::newRow("decomposed") << u"Nguyễn"_s.normalized(QString::NormalizationForm_D) << 6;
    QTest::newRow("wide") << u"漢字"_s << 4;
    QTest::newRow("pair") << u"😀"_s << 2;
}

void TestTextWriter::widths()
{
    QFETCH(QString, text);
    QFETCH(int, width);

    QCOMPARE(terminalWidth(text), width);
}

void TestTextWriter::columnsStandUnderEachOther()
{
    TextTable table({{u"Tên"_s, {}}, {u"Lượt"_s, {}, true}});
    table.addRow({u"Đặng Hòa"_s.normalized(QString::NormalizationForm_D), u"7"_s});
    table.addRow({u"An"_s, u"12"_s});
    table.addTotal({u"Tổng cộng"_s, u"19"_s});
    QCOMPARE(table.text().normalized(QString::NormalizationForm_C),
             u"Tên        Lượt\n"
             "---------  ----\n"
             "Đặng Hòa      7\n"
             "An           12\n"
             "---------  ----\n"
             "Tổng cộng    19\n"_s);
}

void TestTextWriter::groupsStandOverGroups()
{
    const QString received = u"Nhận giải quyết"_s;
    TextTable table({{u"Lĩnh vực"_s, {}},
                     {u"Tổng"_s, {received}, true},
                     {u"Mạng"_s, {received, u"Trong kỳ"_s}, true},
                     {u"Khác"_s, {received, u"Trong kỳ"_s}, true}});
    table.addRow({u"Hộ tịch"_s, u"9"_s, u"5"_s, u"4"_s});
    QCOMPARE(table.text(),
             u"         Nhận giải quyết\n"
             "                Trong kỳ\n"
             "Lĩnh\n"
             "vực      Tổng  Mạng  Khác\n"
             "-------  ----  ----  ----\n"
             "Hộ tịch     9     5     4\n"_s);
}

void TestTextWriter::numbersAsPeopleReadThem()
{
    const QString text = QString::fromUtf8(asText(fixtures::weeklyTally()));
    for (const QString &part : {u"UBND xã Võng Xuyên\nBảng tổng hợp kết quả hỗ trợ, tuần 39 năm 2024\n"_s,
                                u"(Từ ngày 23/09/2024 đến ngày 29/09/2024)"_s, u"42,86"_s, u"+151"_s, u"23/09/2024"_s})
        QVERIFY2(text.contains(part), qPrintable(part));
    QVERIFY(asText(fixtures::comparison()).contains("—"));
}

void TestTextWriter::textsAsTyped()
{
    for (const QString &typed : fixtures::surprisingTexts()) {
        if (terminalWidth(typed) <= 44)
            QVERIFY2(QString::fromUtf8(asText(fixtures::oneCell(typed))).contains(typed), qPrintable(typed));
    }
    // A long name without spaces is cut into lines, none of it is lost.
    const QString text = QString::fromUtf8(asText(fixtures::oneCell(QString(200, u'ễ'))));
    QCOMPARE(text.count(u'ễ'), 200);
}

void TestTextWriter::cellsCannotSteerTheTerminal()
{
    Report report = fixtures::oneCell(u"a\u001b[2Jb\nc\u0007"_s);
    report.unitName = u"UBND\u001b]0;x"_s;
    const QByteArray text = asText(report);
    QVERIFY(!text.contains('\x1b') && !text.contains('\x07'));
    QVERIFY(text.contains("a [2Jb c"));
}

QTEST_APPLESS_MAIN(TestTextWriter)
#include "tst_TextWriter.moc"
