#include "FootLayout.h"
#include "PaperChecks.h"
#include "PaperWords.h"
#include "Printers.h"
#include "ReportFixtures.h"
#include "SigningTitles.h"

using namespace Qt::StringLiterals;
using namespace somotcua;

namespace {

const QStringList kOfTheTeam{u"Chủ tịch UBND xã (để b/c);"_s, u"Bộ phận Một cửa xã;"_s, u"Lưu: Tổ."_s};
const QStringList kOfTheCommune{u"Ủy ban nhân dân huyện Phúc Thọ (để báo cáo);"_s,
                                u"Thường trực Đảng ủy, Hội đồng nhân dân xã;"_s,
                                u"Chủ tịch, các Phó Chủ tịch UBND xã;"_s, u"Lưu: VT, Tổ."_s};

Report signedSheet(const QString &language, const QString &title, const QStringList &recipients)
{
    const bool vietnamese = language == u"vi"_s;
    Report report = fixtures::weeklyTally();
    report.language = language;
    report.code = u"K7M2QX"_s;
    report.furniture.recipients = recipients;
    report.furniture.signatures = {{vietnamese ? u"NGƯỜI LẬP BIỂU"_s : u"PREPARED BY"_s, u"Hồ Đình Long"_s},
                                   {vietnamese ? u"TỔ TRƯỞNG"_s : u"HEAD OF TEAM"_s, u"Nguyễn Ngọc Hường"_s},
                                   {title, u"Doãn Minh Khánh"_s}};
    return report;
}

PaperStyle sheetOf(Orientation orientation, double points)
{
    PaperStyle style;
    style.page = pageSizeOf(orientation);
    style.textPoints = points;
    style.tablePoints = 10;
    return style;
}

/// Where each text stands, a little smaller than its letters.
QList<QRectF> areasOf(const PaperPage &page)
{
    Typesetter typesetter;
    QList<QRectF> areas;
    for (const PaperPage::Text &text : page.texts) {
        const double height = points(text.style.points) * 0.7;
        areas << QRectF(text.baseline.x(), text.baseline.y() - height, typesetter.width(text.text, text.style), height);
    }
    return areas;
}

} // namespace

class TestFootLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void titlesAndNamesStandOnTheirLines_data();
    void titlesAndNamesStandOnTheirLines();
    void theCodeIsLargeEnoughToScan_data();
    void theCodeIsLargeEnoughToScan();
    void endsWhereItSays_data();
    void endsWhereItSays();
    void veryLongNamesBreak();
    void nothingIsNothing();

private:
    void everySheet();
};

void TestFootLayout::everySheet()
{
    QTest::addColumn<Report>("report");
    QTest::addColumn<PaperStyle>("style");

    for (const auto &[turned, orientation] :
         {std::pair("upright", Orientation::Portrait), std::pair("wide", Orientation::Landscape)}) {
        for (const double points : {11.0, 12.0, 13.0}) {
            for (const auto &[language, confirming] : {std::pair(u"vi"_s, u"XÁC NHẬN CỦA UBND XÃ\nCHỦ TỊCH"_s),
                                                       std::pair(u"en"_s, u"CONFIRMED BY THE\nCOMMUNE CHAIR"_s)}) {
                const QStringList titles = signingTitles(language) + QStringList{confirming};
                for (const QString &title : titles) {
                    for (const QStringList &recipients : {QStringList(), kOfTheTeam, kOfTheCommune}) {
                        if (orientation == Orientation::Portrait && points > 12 && language == u"en"_s)
                            continue; // three in English need more than the page has
                        QTest::addRow("%s %g %s, %s, %d recipients", turned, points, qPrintable(language),
                                      qPrintable(QString(title).replace(u'\n', u'/')), int(recipients.size()))
                            << signedSheet(language, title, recipients) << sheetOf(orientation, points);
                    }
                }
            }
        }
    }
}

void TestFootLayout::titlesAndNamesStandOnTheirLines_data()
{
    everySheet();
}

void TestFootLayout::titlesAndNamesStandOnTheirLines()
{
    QFETCH(Report, report);
    QFETCH(PaperStyle, style);
    Typesetter typesetter;
    PaperPage page;
    FootLayout(report, style, typesetter).paint(page, style.top);
    QStringList texts;
    for (const PaperPage::Text &text : page.texts)
        texts << text.text;
    for (const Furniture::Signature &signature : report.furniture.signatures) {
        const QStringList lines = signature.title.split(u'\n') + QStringList{signature.name};
        for (const QString &line : lines)
            QVERIFY2(texts.contains(line), qPrintable(line + u" in\n"_s + texts.join(u'\n')));
    }
    QCOMPARE(texts.count(paperWords(report.language).signHere), 2);
}

void TestFootLayout::theCodeIsLargeEnoughToScan_data()
{
    everySheet();
}

void TestFootLayout::theCodeIsLargeEnoughToScan()
{
    QFETCH(Report, report);
    QFETCH(PaperStyle, style);
    Typesetter typesetter;
    PaperPage page;
    FootLayout(report, style, typesetter).paint(page, style.top);
    QCOMPARE(page.shapes.size(), 1);
    const QRectF mark = page.shapes.constFirst().boundingRect();
    const double side = mark.width() / millimetres(1);
    QVERIFY2(side > 24.99 && side < 30.01, qPrintable(QString::number(side)));
    const double quiet = mark.width() * 4 / 117; // of the largest code a sheet has
    for (const QRectF &area : areasOf(page))
        QVERIFY(!area.intersects(mark.adjusted(0, 0, quiet, quiet / 2)));
}

void TestFootLayout::endsWhereItSays_data()
{
    everySheet();
}

void TestFootLayout::endsWhereItSays()
{
    QFETCH(Report, report);
    QFETCH(PaperStyle, style);
    Typesetter typesetter;
    const FootLayout foot(report, style, typesetter);
    PaperPage page;
    foot.paint(page, style.top);
    const QList<QRectF> areas = areasOf(page);
    for (qsizetype one = 0; one < areas.size(); ++one) {
        QVERIFY(areas[one].bottom() <= style.top + foot.height());
        QVERIFY(areas[one].right() <= style.left + style.bodyWidth() + 1);
        for (qsizetype other = one + 1; other < areas.size(); ++other)
            QVERIFY2(!areas[one].intersects(areas[other]),
                     qPrintable(page.texts[one].text + u" over "_s + page.texts[other].text));
    }
    QVERIFY(page.shapes.constFirst().boundingRect().bottom() <= style.top + foot.height() + 1);
}

void TestFootLayout::veryLongNamesBreak()
{
    Report report = signedSheet(u"vi"_s, QString(200, u'Ễ'), kOfTheCommune);
    report.furniture.signatures[0].name = u"Nguyễn Phúc "_s.repeated(30);
    const PaperStyle style = sheetOf(Orientation::Portrait, 12);
    Typesetter typesetter;
    PaperPage page;
    FootLayout(report, style, typesetter).paint(page, style.top);
    for (const QRectF &area : areasOf(page))
        QVERIFY(area.left() >= style.left - 1 && area.right() <= style.left + style.bodyWidth() + 1);
}

void TestFootLayout::nothingIsNothing()
{
    Report report = fixtures::weeklyTally();
    report.furniture = {};
    const PaperStyle style = sheetOf(Orientation::Portrait, 12);
    Typesetter typesetter;
    QCOMPARE(FootLayout(report, style, typesetter).height(), 0);
}

QTEST_MAIN(TestFootLayout)
#include "tst_FootLayout.moc"
