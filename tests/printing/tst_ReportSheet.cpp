#include "PaperChecks.h"
#include "Printers.h"
#include "ReportFixtures.h"
#include "ReportSheet.h"

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestReportSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signaturesStayWithTheLastRows();
    void theHeadStandsOnEachPage();
    void figuresAndDaysAreNeverBroken();
    void comparedMonthsShareACell();
    void aRowHigherThanAPageIsSplit();
    void linesOfOneRowStandCloseOnAPage();
    void aLongNoteTakesRoomFromWhatIsEmpty();
    void portrait();
    void withoutSignatures();
    void numberAndSignersOfTheCommune();
    void englishWords();
};

void TestReportSheet::signaturesStayWithTheLastRows()
{
    for (int dossiers = 1; dossiers <= 32; ++dossiers) {
        const PagedDocument sheet = layOutReport(fixtures::dossierRegister(dossiers));
        QCOMPARE(paper::faults(sheet), QString());
        const PaperPage &last = sheet.page(sheet.pageCount() - 1);
        QVERIFY(paper::textOf(last).contains(u"Lý Thị Trang"_s));
        const auto rows = paper::rowsOn(last, u"dossiers"_s);
        QVERIFY2(rows.size() >= std::min(2, dossiers), qPrintable(u"%1 dossiers"_s.arg(dossiers)));
        QVERIFY(rows.contains(dossiers - 1));
    }
}

void TestReportSheet::theHeadStandsOnEachPage()
{
    const PagedDocument sheet = layOutReport(fixtures::dossierRegister(100));
    QVERIFY(sheet.pageCount() > 3);
    for (int page = 0; page < sheet.pageCount(); ++page) {
        const QString text = paper::textOf(sheet.page(page));
        QVERIFY(text.contains(u"Ngày, tháng, năm"_s) && text.contains(u"(11)"_s));
        QCOMPARE(text.contains(u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s), page == 0);
        QCOMPARE(text.endsWith(u'\n' + QString::number(page + 1)), page > 0);
    }
}

void TestReportSheet::figuresAndDaysAreNeverBroken()
{
    Report report = fixtures::dossierRegister(3);
    report.blocks[0].rows[0][6] = QDate(2024, 11, 11); // set closer than the others
    report.blocks[0].rows[1][6] = QDate(2026, 10, 28);
    report.blocks[0].rows[2][0] = qint64(1234567);
    const QString text = paper::textOf(layOutReport(report));
    for (const QString &whole : {u"\n11/11/2024\n"_s, u"\n28/10/2026\n"_s, u"\n1.234.567\n"_s})
        QVERIFY2(text.contains(whole), qPrintable(text));
}

void TestReportSheet::comparedMonthsShareACell()
{
    const PagedDocument sheet = layOutReport(fixtures::comparison());
    QCOMPARE(paper::faults(sheet), QString());
    const QString text = paper::textOf(sheet);
    QVERIFY(text.contains(u"A. Cả kỳ"_s) && text.contains(u"B. Theo tháng"_s));
    QCOMPARE(text.count(u"Tháng 3/2024"_s), 1);
    QVERIFY(text.contains(u"+131\n22,24"_s));
}

void TestReportSheet::aRowHigherThanAPageIsSplit()
{
    QStringList words;
    for (int word = 0; word < 4000; ++word)
        words << u"từ%1"_s.arg(word);
    for (const QString &text : {words.join(u' '), QString(9000, u'ễ'), u"dòng\n"_s.repeated(300)}) {
        Report report = fixtures::dossierRegister(3);
        report.blocks[0].rows[1].last() = text;
        const PagedDocument sheet = layOutReport(report);
        QVERIFY(sheet.pageCount() > 2);
        QCOMPARE(paper::faults(sheet), QString());
        if (text.startsWith(u"từ"_s)) {
            const QString printed = paper::textOf(sheet);
            for (const QString &word : words)
                QVERIFY2(printed.contains(word), qPrintable(word));
        } else {
            QVERIFY(paper::textOf(sheet).count(text.front()) >= text.count(text.front()));
        }
    }
}

void TestReportSheet::linesOfOneRowStandCloseOnAPage()
{
    Report report = fixtures::dossierRegister(3);
    report.blocks[0].rows[1].last() = u"dòng\n"_s.repeated(60) + u"dòng"_s;
    const PagedDocument sheet = layOutReport(report);
    for (int page = 0; page < sheet.pageCount(); ++page) {
        std::optional<double> before;
        for (const PaperPage::Text &text : sheet.page(page).texts) {
            if (text.text != u"dòng"_s)
                continue;
            if (before)
                QVERIFY(qAbs(text.baseline.y() - *before - millimetres(4)) < 1);
            before = text.baseline.y();
        }
    }
}

void TestReportSheet::aLongNoteTakesRoomFromWhatIsEmpty()
{
    Report report = fixtures::dossierRegister(8);
    for (Row &row : report.blocks[0].rows)
        row[2] = u"Thủ tục đăng ký khai sinh"_s;
    const int pages = layOutReport(report).pageCount();
    for (int row : {1, 4, 6})
        report.blocks[0].rows[row].last()
            = u"Công dân đã nộp hồ sơ lần đầu ngày 02/09, hệ thống báo lỗi tệp đính kèm; tổ viên hướng dẫn chụp lại "
              "giấy chứng sinh và nộp lại; hẹn gọi điện báo kết quả sau hai ngày làm việc."_s;
    const PagedDocument sheet = layOutReport(report);
    QCOMPARE(paper::faults(sheet), QString());
    QVERIFY(sheet.pageCount() <= pages + 1);
    double highest = 0;
    for (const PaperPage::Cell &cell : sheet.page(0).cells)
        highest = std::max(highest, cell.area.height());
    QVERIFY2(highest < millimetres(32), qPrintable(QString::number(highest / millimetres(1))));
}

void TestReportSheet::portrait()
{
    Report report = fixtures::comparison();
    report.orientation = Orientation::Portrait;
    const PagedDocument sheet = layOutReport(report);
    QCOMPARE(sheet.pageSizeInMillimetres(), QSizeF(210, 297));
    QCOMPARE(paper::faults(sheet), QString());
}

void TestReportSheet::withoutSignatures()
{
    Report report = fixtures::dossierRegister(2);
    report.furniture = {};
    report.blocks[0].rows.clear();
    const PagedDocument sheet = layOutReport(report);
    QCOMPARE(sheet.pageCount(), 1);
    QVERIFY(paper::textOf(sheet).contains(u"Sổ theo dõi hồ sơ"_s)); // the title all the same
    QVERIFY(paper::textOf(sheet).contains(u"Không có số liệu"_s));
}

void TestReportSheet::numberAndSignersOfTheCommune()
{
    Report report = fixtures::dossierRegister(20);
    report.furniture.number = u"Số: 12/BC-UBND"_s;
    report.furniture.signatures.last().title = u"TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH"_s;
    const PagedDocument sheet = layOutReport(report);
    QCOMPARE(paper::faults(sheet), QString());
    const auto heightOf = [&](const QString &words) {
        for (const PaperPage::Text &text : sheet.page(0).texts) {
            if (text.text == words)
                return text.baseline.y();
        }
        return 0.0;
    };
    QCOMPARE(heightOf(report.furniture.number), heightOf(report.furniture.placeDate));
    QVERIFY(heightOf(report.furniture.number) > heightOf(report.furniture.lowerLine));
    QVERIFY(paper::textOf(sheet).contains(u"TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n"_s));
}

void TestReportSheet::englishWords()
{
    Report report = fixtures::dossierRegister(2);
    report.language = u"en"_s;
    const QString text = paper::textOf(layOutReport(report));
    QVERIFY(text.contains(u"Recipients:"_s));
    QVERIFY(text.contains(u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s)); // the motto has one language
}

QTEST_MAIN(TestReportSheet)
#include "tst_ReportSheet.moc"
