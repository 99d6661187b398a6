#include "CsvWriter.h"
#include "Printers.h"
#include "ReportFixtures.h"

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestCsvWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void peopleReadIt();
    void machinesReadIt();
    void cells_data();
    void cells();
    void aBlockOfOneUnknownIsNotAnEmptyLine();
    void englishDecimals();
};

void TestCsvWriter::peopleReadIt()
{
    const QByteArray csv = asCsv(fixtures::weeklyTally(), CsvAudience::People);
    QVERIFY(csv.startsWith("\xEF\xBB\xBF"
                           "by-field\r\nLĩnh vực,Lượt hỗ trợ,Hồ sơ,Hồ sơ đã nộp trực tuyến: Toàn trình,"));
    QVERIFY(csv.contains(
        "\r\nTổng cộng,30,22,2,0,16,4,4,2,9,1,20,18\r\n\r\ncitizens\r\nCông dân\r\n28\r\n\r\nobstacles\r\n"));
    QVERIFY(csv.contains("\r\nThiếu giấy tờ,3,\"42,86\"\r\n"));
    QVERIFY(csv.contains("\r\n23/09/2024,Chiều,\"Vũ Thúy Loan, Doãn Ngọc Yến\",11,7,\"22,4\"\r\n"));
    QVERIFY(csv.contains("\r\n\"Tháng 9, đến 29/09\",Lượt hỗ trợ,84,77,61,23,\"37,70\"\r\n"));
    QVERIFY(csv.endsWith("\r\n") && !csv.endsWith("\r\n\r\n"));
    QCOMPARE(csv.count('\n'), csv.count("\r\n"));
}

void TestCsvWriter::machinesReadIt()
{
    const QByteArray csv = asCsv(fixtures::weeklyTally(), CsvAudience::Machine);
    QVERIFY(csv.startsWith("by-field\r\nfield,assists,dossiers,online_full,"));
    QVERIFY(csv.contains("\r\ntotal,30,22,2,0,16,4,4,2,9,1,20,18\r\n\r\ncitizens\r\ncitizens\r\n28\r\n"));
    QVERIFY(csv.contains("\r\nMISSING_PAPER,3,42.86\r\n"));
    QVERIFY(csv.contains("\r\n2024-09-23,afternoon,\"Vũ Thúy Loan, Doãn Ngọc Yến\",11,7,22.4\r\n"));
    QVERIFY(csv.contains("\r\nmonth,assists,84,77,61,23,37.70\r\n"));
}

void TestCsvWriter::cells_data()
{
    QTest::addColumn<QVariant>("text");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QByteArray>("people");
    QTest::addColumn<QByteArray>("machine");

    const auto row = [](const char *name, const QVariant &text, const QVariant &value, const QByteArray &people,
                        const QByteArray &machine) {
        QTest::newRow(name) << text << value << people << machine;
    };
    row("a formula stays a text", u"=1+1"_s, qint64(1), "'=1+1,1", "=1+1,1");
    row("a phone number too", u"+84 912"_s, qint64(1), "'+84 912,1", "+84 912,1");
    row("at", u"@x"_s, qint64(1), "'@x,1", "@x,1");
    row("a dash in a list", u"- one"_s, qint64(1), "'- one,1", "- one,1");
    row("a fall is a number", u"x"_s, qint64(-14), "x,-14", "x,-14");
    row("thousands are not grouped", u"x"_s, qint64(1234567), "x,1234567", "x,1234567");
    row("unknown is empty, zero is not", QVariant(), qint64(0), ",0", ",0");
    row("unknown number", u"x"_s, QVariant(), "x,", "x,");
    row("a guarded text that needs quotes", u"=\"a\",b"_s, qint64(1), "\"'=\"\"a\"\",b\",1", "\"=\"\"a\"\",b\",1");
    row("a line break", u"a\nb"_s, qint64(1), "\"a\nb\",1", "\"a\nb\",1");
    row("a term", QVariant::fromValue(Term{u"OTHER"_s, u"=Khác"_s}), qint64(1), "'=Khác,1", "OTHER,1");
}

void TestCsvWriter::cells()
{
    QFETCH(QVariant, text);
    QFETCH(QVariant, value);
    QFETCH(QByteArray, people);
    QFETCH(QByteArray, machine);

    const Report report = fixtures::oneCell(text, value);
    QCOMPARE(asCsv(report, CsvAudience::People),
             "\xEF\xBB\xBF"
             "block\r\nChữ,Giá trị\r\n"_ba
                 + people + "\r\n");
    QCOMPARE(asCsv(report, CsvAudience::Machine), "block\r\ntext,value\r\n"_ba + machine + "\r\n");
}

void TestCsvWriter::aBlockOfOneUnknownIsNotAnEmptyLine()
{
    Report report = fixtures::weeklyTally();
    report.blocks = {report.blocks[1]};
    report.blocks[0].rows = {Row{QVariant()}};
    QCOMPARE(asCsv(report, CsvAudience::Machine), "citizens\r\ncitizens\r\n\"\"\r\n"_ba);
}

void TestCsvWriter::englishDecimals()
{
    Report report = fixtures::oneCell(u"x"_s, 1234.5, ColumnKind::Percent);
    report.language = u"en"_s;
    QVERIFY(asCsv(report, CsvAudience::People).endsWith("\r\nx,1234.50\r\n"));
    report.language = u"vi"_s;
    QVERIFY(asCsv(report, CsvAudience::People).endsWith("\r\nx,\"1234,50\"\r\n"));
}

QTEST_APPLESS_MAIN(TestCsvWriter)
#include "tst_CsvWriter.moc"
