#include "Printers.h"
#include "ReportFixtures.h"
#include "SheetGrid.h"
#include "SheetText.h"
#include "WholeFile.h"
#include "XlsxWriter.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace somotcua;

namespace {

/// One part of the workbook as text; a failed test tells why there is none.
QByteArray part(const Report &report, const QString &name)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"report.xlsx"_s);
    const auto bytes = asXlsx(report);
    if (!bytes || !writeWhole(path, *bytes))
        return "no workbook"_ba;
    QProcess unzip;
    unzip.start(u"unzip"_s, {u"-p"_s, path, name});
    unzip.waitForFinished();
    return unzip.readAllStandardOutput();
}

struct Cell
{
    QString type; // "s": shared text, "": number
    QString value;
    QString formula;
};

QStringList sharedTexts(const Report &report)
{
    QStringList texts;
    QXmlStreamReader xml(part(report, u"xl/sharedStrings.xml"_s));
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"t"_s)
            texts << xml.readElementText();
    }
    return xml.hasError() ? QStringList{xml.errorString()} : texts;
}

QList<Cell> cells(const Report &report)
{
    const QStringList texts = sharedTexts(report);
    QList<Cell> cells;
    QXmlStreamReader xml(part(report, u"xl/worksheets/sheet1.xml"_s));
    Cell cell;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"c"_s)
            cell = {xml.attributes().value(u"t"_s).toString(), {}, {}};
        else if (xml.isStartElement() && xml.name() == u"f"_s)
            cell.formula = xml.readElementText();
        else if (xml.isStartElement() && xml.name() == u"v"_s)
            cell.value = xml.readElementText();
        else if (xml.isEndElement() && xml.name() == u"c"_s && !cell.value.isEmpty())
            cells << Cell{cell.type, cell.type == u"s"_s ? texts.value(cell.value.toInt()) : cell.value, cell.formula};
    }
    if (xml.hasError())
        cells = {{u"error"_s, xml.errorString(), {}}};
    return cells;
}

bool holds(const QList<Cell> &cells, const QString &type, const QString &value)
{
    return std::ranges::any_of(cells, [&](const Cell &cell) { return cell.type == type && cell.value == value; });
}

} // namespace

class TestXlsxWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sheetAsPrinted();
    void numbersAreNumbersAndDaysAreDays();
    void textsAreNeverFormulas();
    void textsThatTheLibraryWouldNotTake();
    void printsOnLandscapePaper();
    void eachOfSeveralTablesHasItsSheet();
    void totalsTellTheirSum();
    void sameBytesAgain();
    void sheetNames_data();
    void theTabLeavesThePeriodToTheSheet();
    void sheetNames();
    void tablesShareAGrid();
};

void TestXlsxWriter::sheetAsPrinted()
{
    const QStringList texts = sharedTexts(fixtures::weeklyTally());
    for (const QString &text :
         {u"ỦY BAN NHÂN DÂN XÃ VÕNG XUYÊN"_s, u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s, u"Độc lập - Tự do - Hạnh phúc"_s,
          u"Võng Xuyên, ngày 30 tháng 9 năm 2024"_s, u"BẢNG TỔNG HỢP"_s, u"(Từ ngày 23/09/2024 đến ngày 29/09/2024)"_s,
          u"A. Theo lĩnh vực"_s, u"Hồ sơ đã nộp trực tuyến"_s, u"(14)"_s, u"Tổng cộng"_s, u"B. Nguyên nhân vướng mắc"_s,
          u"Kiến nghị"_s, u"C. Buổi hỗ trợ"_s, u"D. So sánh"_s, u"Nơi nhận:"_s, u"- Lưu: Tổ."_s,
          u"XÁC NHẬN CỦA UBND XÃ\nCHỦ TỊCH"_s, u"(Ký, ghi rõ họ tên)"_s, u"Lý Thị Trang"_s})
        QVERIFY2(texts.contains(text), qPrintable(text));

    const QByteArray properties = part(fixtures::weeklyTally(), u"docProps/core.xml"_s);
    QVERIFY(properties.contains("<dc:title>Bảng tổng hợp kết quả hỗ trợ, tuần 39 năm 2024</dc:title>"));
    QVERIFY(part(fixtures::weeklyTally(), u"docProps/app.xml"_s).contains("<Company>UBND xã Võng Xuyên</Company>"));
}

void TestXlsxWriter::numbersAreNumbersAndDaysAreDays()
{
    const QList<Cell> tally = cells(fixtures::weeklyTally());
    QVERIFY(holds(tally, {}, u"42.86"_s));
    QVERIFY(holds(tally, {}, u"22.4"_s));
    QVERIFY(holds(tally, {}, u"151"_s));
    QVERIFY(holds(tally, {}, u"45558"_s)); // 23/09/2024
    const QByteArray styles = part(fixtures::weeklyTally(), u"xl/styles.xml"_s);
    for (const QByteArray &format : {"dd/mm/yyyy"_ba, "+#,##0;-#,##0;0"_ba})
        QVERIFY2(styles.contains(format), format.constData());

    const QList<Cell> unknown = cells(fixtures::oneCell(u"x"_s, QVariant()));
    QVERIFY(!holds(unknown, u"s"_s, u"—"_s) && !holds(unknown, {}, u"0"_s));
    QVERIFY(holds(cells(fixtures::oneCell(u"x"_s, QDate(1854, 3, 1), ColumnKind::Date)), u"s"_s, u"01/03/1854"_s));
}

void TestXlsxWriter::textsAreNeverFormulas()
{
    for (const QString &typed : fixtures::surprisingTexts()) {
        const QList<Cell> sheet = cells(fixtures::oneCell(typed));
        QVERIFY(std::ranges::all_of(sheet, [](const Cell &cell) { return cell.formula.isEmpty(); }));
        if (typed == u"_x0041_"_s) // a spreadsheet writes the letter A so: its own escape keeps the text
            QVERIFY(holds(sheet, u"s"_s, u"_x005F_x0041_"_s));
        else
            QVERIFY2(holds(sheet, u"s"_s, typed), qPrintable(typed));
    }
}

void TestXlsxWriter::textsThatTheLibraryWouldNotTake()
{
    QVERIFY(holds(cells(fixtures::oneCell(u"a\u0001b\uFFFFc"_s)), u"s"_s, u"a b c"_s));
    const QString zero = u"a"_s + QChar(0) + u'b';
    QVERIFY(holds(cells(fixtures::oneCell(zero)), u"s"_s, u"a b"_s));
    QVERIFY(holds(cells(fixtures::oneCell(QString(40'000, u'ễ'))), u"s"_s, QString(32'766, u'ễ') + u'…'));

    Report report = fixtures::oneCell(u"x"_s);
    report.title = QString(400, u'T');
    QVERIFY(part(report, u"docProps/core.xml"_s).contains("TTT"));
}

void TestXlsxWriter::printsOnLandscapePaper()
{
    const QByteArray sheet = part(fixtures::dossierRegister(60), u"xl/worksheets/sheet1.xml"_s);
    QVERIFY(sheet.contains("paperSize=\"9\"") && sheet.contains("orientation=\"landscape\""));
    QVERIFY(sheet.contains("fitToHeight=\"0\"") && sheet.contains("<pageSetUpPr fitToPage=\"1\"/>"));
    QVERIFY(sheet.contains("state=\"frozen\""));
    QVERIFY(part(fixtures::dossierRegister(60), u"xl/workbook.xml"_s).contains("_xlnm.Print_Titles"));
}

void TestXlsxWriter::eachOfSeveralTablesHasItsSheet()
{
    const Report tally = fixtures::weeklyTally();
    const QByteArray book = part(tally, u"xl/workbook.xml"_s);
    const auto withRows = std::ranges::count_if(tally.blocks, [](const Block &block) { return block.rows.size() > 1; });
    QCOMPARE(book.count("<sheet name="), 1 + withRows);
    QCOMPARE(book.count("_xlnm.Print_Titles"), 1 + withRows);
    QVERIFY2(book.contains("<sheet name=\"Theo lĩnh vực\""), book.constData());
    for (int number = 1; number <= 1 + withRows; ++number) {
        const QByteArray sheet = part(tally, u"xl/worksheets/sheet%1.xml"_s.arg(number));
        QVERIFY2(sheet.contains("state=\"frozen\""), sheet.constData());
    }
    // On the first, title, subject and days stay and repeat; on the others the head of the table.
    QVERIFY2(part(tally, u"xl/worksheets/sheet1.xml"_s).contains("topLeftCell=\"A8\""), "title");
    QVERIFY(!part(tally, u"xl/worksheets/sheet2.xml"_s).contains("topLeftCell=\"A8\""));
}

void TestXlsxWriter::totalsTellTheirSum()
{
    const QByteArray notes = part(fixtures::weeklyTally(), u"xl/comments1.xml"_s);
    QVERIFY2(notes.contains("ref=\"C21\"") && notes.contains("=SUM(C13:C20)"), notes.constData());
    QVERIFY(!part(fixtures::weeklyTally(), u"xl/worksheets/sheet1.xml"_s).contains("<f>"));
}

void TestXlsxWriter::sameBytesAgain()
{
    Report report = fixtures::weeklyTally();
    report.madeAt = QDateTime(QDate(2024, 9, 30), QTime(2, 0), Qt::UTC);
    QVERIFY(*asXlsx(report) == *asXlsx(report));
    const QByteArray properties = part(report, u"docProps/core.xml"_s);
    QVERIFY2(properties.contains("2024-09-30T02:00:00Z</dcterms:created>"), properties.constData());
    QVERIFY(properties.contains("<dc:subject>UBND xã Võng Xuyên; 23/09/2024 – 29/09/2024</dc:subject>"));
    QVERIFY(part(report, u"docProps/custom.xml"_s).contains("vi-VN"));
    QVERIFY(part(report, u"xl/workbook.xml"_s).contains("_xlnm.Print_Area"));
}

void TestXlsxWriter::sheetNames_data()
{
    QTest::addColumn<QString>("wished");
    QTest::addColumn<QString>("expected");

    QTest::newRow("usual") << u"Sổ theo dõi hồ sơ"_s << u"Sổ theo dõi hồ sơ"_s;
    QTest::newRow("forbidden letters") << u"Kỳ [15/12:14/06]*?\\"_s << u"Kỳ 15 12 14 06"_s;
    QTest::newRow("too long") << QString(40, u'ễ') << QString(31, u'ễ');
    QTest::newRow("too long, cut at a word")
        << u"Tình hình, kết quả giải quyết TTHC tại xã"_s << u"Tình hình, kết quả giải quyết"_s;
    QTest::newRow("apostrophes") << u"'tuần'"_s << u"tuần"_s;
    QTest::newRow("apostrophes behind spaces") << u"' 'tuần' '"_s << u"tuần"_s;
    QTest::newRow("half of a pair") << u"tuần "_s + QChar(0xd800) << u"tuần"_s;
    QTest::newRow("nothing left") << u"[*]"_s << u"1"_s;
    QTest::newRow("a name of the program's own") << u"history"_s << u"1"_s;
}

void TestXlsxWriter::sheetNames()
{
    QFETCH(QString, wished);
    QFETCH(QString, expected);

    QCOMPARE(safeSheetName(wished), expected);
    Report report = fixtures::oneCell(u"x"_s);
    report.title = wished;
    QVERIFY(part(report, u"xl/workbook.xml"_s).contains("name=\"" + expected.toUtf8() + '"'));
}

void TestXlsxWriter::theTabLeavesThePeriodToTheSheet()
{
    Report report = fixtures::oneCell(u"x"_s);
    report.period = Period::quarterOf(QDate(2024, 9, 30));
    report.title = u"Chỉ tiêu và số liệu khác, quý III năm 2024"_s;
    QVERIFY(part(report, u"xl/workbook.xml"_s).contains(u"name=\"Chỉ tiêu và số liệu khác\""_s.toUtf8()));
}

void TestXlsxWriter::tablesShareAGrid()
{
    const auto tables = printedTables(fixtures::weeklyTally());
    const SheetGrid grid(tables);
    QCOMPARE(grid.columns(), 14);
    for (const PrintedTable &table : tables) {
        int next = 0;
        for (const SheetGrid::Span &span : grid.spansOf(table)) {
            QCOMPARE(span.first, next);
            QVERIFY(span.last >= span.first && span.last < grid.columns());
            next = span.last + 1;
        }
    }
    for (int parts : {1, 2, 4, 14}) {
        const auto spans = grid.parts(parts);
        QCOMPARE(spans.size(), parts);
        QCOMPARE(spans.first().first, 0);
        QCOMPARE(spans.last().last, 13);
    }
}

QTEST_APPLESS_MAIN(TestXlsxWriter)
#include "tst_XlsxWriter.moc"
