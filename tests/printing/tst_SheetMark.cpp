#include "JsonWriter.h"
#include "PagedDocument.h"
#include "PaperUnits.h"
#include "Printers.h"
#include "ReportFixtures.h"
#include "SheetCode.h"

#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace somotcua;

namespace {

/// What a scanner sees of a page.
QImage scanned(const PagedDocument &document, int page, int dotsPerInch)
{
    const double scale = double(dotsPerInch) / kUnitsPerInch;
    QImage image((document.pageSize() * scale).toSize(), QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    document.paintPage(painter, page, QRectF(QPointF(), QSizeF(image.size())));
    return image;
}

QString readByZbar(const QImage &image, const QString &path)
{
    image.save(path);
    QProcess process;
    process.start(u"zbarimg"_s, {u"--quiet"_s, u"--raw"_s, path});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

Report issued(Report report)
{
    report.code = u"K7M2QX"_s;
    return report;
}

bool hasText(const PaperPage &page, const QString &text)
{
    return std::ranges::any_of(page.texts, [&](const PaperPage::Text &each) { return each.text == text; });
}

} // namespace

class TestSheetMark : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadFromThePicture_data();
    void isReadFromThePicture();
    void onlyIssuedSheetsHaveOne();
    void aUsualWeekStaysOnOnePage();
    void whatWasTypedStandsOnTheSheet();
};

void TestSheetMark::isReadFromThePicture_data()
{
    QTest::addColumn<int>("report");
    QTest::addColumn<int>("dotsPerInch");
    for (const int dotsPerInch : {200, 300}) {
        QTest::addRow("the usual week, %d", dotsPerInch) << 0 << dotsPerInch;
        QTest::addRow("a comparison, %d", dotsPerInch) << 1 << dotsPerInch;
        QTest::addRow("a register, without its people, %d", dotsPerInch) << 2 << dotsPerInch;
    }
    // The coarsest that offices scan at: where there is room for the largest code.
    QTest::newRow("a comparison, 150") << 1 << 150;
    QTest::newRow("a register, without its people, 150") << 2 << 150;
}

void TestSheetMark::isReadFromThePicture()
{
    QFETCH(int, report);
    QFETCH(int, dotsPerInch);
    const Report sheet = issued(report == 0       ? fixtures::weeklyTally()
                                    : report == 1 ? fixtures::comparison()
                                                  : fixtures::dossierRegister(60));
    const PagedDocument document = layOut(sheet);
    const QTemporaryDir folder;
    const QString text = readByZbar(scanned(document, document.pageCount() - 1, dotsPerInch),
                                    folder.filePath(u"to.png"_s)); // with the signatures
    QCOMPARE(text, sheetText(sheet, sheet.code));
    const auto read = readSheet(text);
    QVERIFY(read.has_value());
    if (read->isComplete())
        QCOMPARE(asJson(read->report), asJson(sheet));
    QVERIFY(hasText(document.page(document.pageCount() - 1), u"K7M2QX"_s));
}

void TestSheetMark::onlyIssuedSheetsHaveOne()
{
    const PagedDocument document = layOut(fixtures::weeklyTally());
    QVERIFY(document.page(0).shapes.isEmpty());
}

void TestSheetMark::aUsualWeekStaysOnOnePage()
{
    const PagedDocument document = layOut(issued(fixtures::weeklyTally()));
    QCOMPARE(document.pageCount(), 1);
    QCOMPARE(document.page(0).shapes.size(), 1);
    const QRectF mark = document.page(0).shapes.constFirst().boundingRect();
    QVERIFY2(mark.width() > millimetres(24.99) && mark.width() < millimetres(30.01), "25 to 30 mm of dark");
}

void TestSheetMark::whatWasTypedStandsOnTheSheet()
{
    Report report = fixtures::weeklyTally();
    report.dutyHours = 10.5;
    report.notes = {{u"remarks"_s, u"Người dân đến đông vào chiều thứ Sáu."_s},
                    {u"obstacles/MISSING_PAPER/proposal"_s, u"Dán danh mục"_s}};
    const PagedDocument document = layOut(report);
    QCOMPARE(document.pageCount(), 1);
    QVERIFY(hasText(document.page(0), u"Nhận xét: Người dân đến đông vào chiều thứ Sáu."_s));
    QVERIFY(hasText(document.page(0), u"Dán danh mục"_s));
    QVERIFY(hasText(document.page(0), u"C. Buổi hỗ trợ (10,5 giờ trực)"_s));
}

QTEST_MAIN(TestSheetMark)
#include "tst_SheetMark.moc"
