#include "PaperChecks.h"
#include "Printers.h"
#include "ReportFixtures.h"
#include "SigningTitles.h"
#include "WeeklyTallySheet.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestWeeklyTallySheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aUsualWeekIsOnePage();
    void aLongCauseOrTwoStayOnThePage();
    void theWholeTeamOnDutyStaysOnThePage();
    void anOfficialPaperStaysOnThePage_data();
    void anOfficialPaperStaysOnThePage();
    void moreFieldsMoveTheRestTogether();
    void manySessionsTakeTheWholeWidth();
    void aMonthWastesNoPage();
    void leavesColumnsForThePen();
    void showsNoSumOfDossiers();
    void aWeekWithoutAnything();
    void longNamesOfBodies();
    void anySize_data();
    void anySize();
};

void TestWeeklyTallySheet::aUsualWeekIsOnePage()
{
    const PagedDocument sheet = layOutWeeklyTally(fixtures::weeklyTally());
    QCOMPARE(sheet.pageCount(), 1);
    QCOMPARE(sheet.pageSizeInMillimetres(), QSizeF(297, 210));
    QCOMPARE(paper::faults(sheet), QString());
    const QString text = paper::textOf(sheet);
    for (const QString &line :
         {u"TỔ TÌNH NGUYỆN HỖ TRỢ\nDỊCH VỤ CÔNG TRỰC TUYẾN"_s, u"A. Theo lĩnh vực"_s, u"D. So sánh"_s, u"(14)"_s,
          u"Nơi nhận:\n- Chủ tịch UBND xã (để b/c);"_s, u"XÁC NHẬN CỦA UBND XÃ\nCHỦ TỊCH"_s, u"42,86"_s, u"+151"_s})
        QVERIFY2(text.contains(line), qPrintable(line));
    QCOMPARE(text.count(u"(Ký, ghi rõ họ tên)"_s), 2); // the chief signs under his office
    QCOMPARE(text.count(u"Tuần 39\n"_s), 1); // one cell for three rows
}

void TestWeeklyTallySheet::aLongCauseOrTwoStayOnThePage()
{
    Report report = fixtures::weeklyTally();
    for (int row : {0, 3}) {
        const QString label = u"Chưa có hoặc bị khóa tài khoản VNeID mức độ 2"_s;
        report.blocks[2].rows[row][0] = QVariant::fromValue(Term{u"VNEID_L2"_s, label});
    }
    const PagedDocument sheet = layOutWeeklyTally(report);
    QCOMPARE(sheet.pageCount(), 1);
    QCOMPARE(paper::faults(sheet), QString());
}

void TestWeeklyTallySheet::theWholeTeamOnDutyStaysOnThePage()
{
    Report report = fixtures::weeklyTally();
    const QString team = u"Vũ Thúy Loan, Doãn Ngọc Yến, Ngô Hữu Hải, Lý Thị Trang, Đoàn Thu Phượng, Nguyễn Ngọc Hường, "
                         "Hồ Đình Long"_s;
    for (Row &row : report.blocks[3].rows)
        row[2] = team;
    const PagedDocument sheet = layOutWeeklyTally(report);
    QCOMPARE(sheet.pageCount(), 1);
    QVERIFY(paper::textOf(sheet).contains(u"V.\u00a0T.\u00a0Loan, D.\u00a0N.\u00a0Yến"_s));

    // When it does not help, nobody is shortened.
    for (int row = 0; row < 10; ++row)
        report.blocks[3].rows << report.blocks[3].rows[0];
    QVERIFY(paper::textOf(layOutWeeklyTally(report)).contains(u"Vũ Thúy Loan"_s));
}

void TestWeeklyTallySheet::anOfficialPaperStaysOnThePage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QStringList>("recipients");

    const QString written = u"Số:      /BC-UBND"_s;
    const QStringList commune{u"Ủy ban nhân dân huyện Phúc Thọ (để báo cáo);"_s,
                              u"Thường trực Đảng ủy, Hội đồng nhân dân xã;"_s, u"Chủ tịch, các Phó Chủ tịch UBND xã;"_s,
                              u"Lưu: VT, Tổ."_s};
    const QStringList team = fixtures::weeklyTally().furniture.recipients;
    for (const QString &language : {u"vi"_s, u"en"_s}) {
        const QStringList titles = signingTitles(language) + QStringList{u"XÁC NHẬN CỦA UBND XÃ\nCHỦ TỊCH"_s};
        for (const QString &title : titles) {
            for (const QString &number : {QString(), written}) {
                for (const QStringList &recipients : {team, commune})
                    QTest::addRow("%s, %s, %s, %d recipients", qPrintable(language),
                                  qPrintable(QString(title).replace(u'\n', u'/')), qPrintable(number),
                                  int(recipients.size()))
                        << language << number << title << recipients;
            }
        }
    }
}

void TestWeeklyTallySheet::anOfficialPaperStaysOnThePage()
{
    QFETCH(QString, language);
    QFETCH(QString, number);
    QFETCH(QString, title);
    QFETCH(QStringList, recipients);

    Report report = fixtures::weeklyTally();
    report.language = language;
    report.code = u"K7M2QX"_s;
    report.furniture.number = number;
    report.furniture.recipients = recipients;
    report.furniture.signatures.last().title = title;
    // The team on duty is long enough for initials, as in most weeks.
    for (Row &row : report.blocks[3].rows)
        row[2] = u"Vũ Thúy Loan, Doãn Ngọc Yến, Ngô Hữu Hải, Lý Thị Trang, Đoàn Thu Phượng, Hồ Đình Long"_s;
    const PagedDocument sheet = layOutWeeklyTally(report);
    QCOMPARE(sheet.pageCount(), 1);
    QCOMPARE(paper::faults(sheet), QString());
    QVERIFY(paper::textOf(sheet.page(0)).contains(number));
}

void TestWeeklyTallySheet::moreFieldsMoveTheRestTogether()
{
    const PagedDocument sheet = layOutWeeklyTally(fixtures::weeklyTally(14, 5, 3));
    QCOMPARE(sheet.pageCount(), 2);
    QCOMPARE(paper::blocksOn(sheet.page(0)), QSet<QString>{u"by-field"_s});
    QCOMPARE(paper::blocksOn(sheet.page(1)), (QSet<QString>{u"obstacles"_s, u"sessions"_s, u"comparison"_s}));
    QVERIFY(paper::textOf(sheet.page(1)).contains(u"Lý Thị Trang"_s));
}

void TestWeeklyTallySheet::manySessionsTakeTheWholeWidth()
{
    const PagedDocument sheet = layOutWeeklyTally(fixtures::weeklyTally(29, 10, 150));
    QCOMPARE(paper::faults(sheet), QString());
    QVERIFY(sheet.pageCount() <= 6);
    QVERIFY(paper::blocksOn(sheet.page(1)).contains(u"comparison"_s)); // below the last fields
    for (int page = 0; page < sheet.pageCount(); ++page) {
        double right = 0;
        for (const PaperPage::Line &line : sheet.page(page).lines)
            right = std::max(right, line.to.x());
        QVERIFY(right > sheet.pageSize().width() - millimetres(16)); // no page is half empty
    }
}

void TestWeeklyTallySheet::aMonthWastesNoPage()
{
    Report report = fixtures::weeklyTally(13, 6, 13);
    for (Row &row : report.blocks[3].rows)
        row[2] = u"Vũ Thúy Loan, Doãn Ngọc Yến, Ngô Hữu Hải, Lý Thị Trang, Nguyễn Ngọc Hường, Hồ Đình Long"_s;
    const PagedDocument sheet = layOutWeeklyTally(report);
    QCOMPARE(sheet.pageCount(), 2);
    QCOMPARE(paper::faults(sheet), QString());
    QCOMPARE(paper::blocksOn(sheet.page(0)), (QSet<QString>{u"by-field"_s, u"obstacles"_s, u"comparison"_s}));
    QCOMPARE(paper::blocksOn(sheet.page(1)), QSet<QString>{u"sessions"_s});
}

void TestWeeklyTallySheet::leavesColumnsForThePen()
{
    const QString text = paper::textOf(layOutWeeklyTally(fixtures::weeklyTally()));
    for (const QString &heading : {u"Ghi\nchú"_s, u"Đã tháo gỡ"_s, u"Kiến nghị"_s})
        QVERIFY2(text.contains(heading), qPrintable(heading));
}

void TestWeeklyTallySheet::showsNoSumOfDossiers()
{
    const PagedDocument sheet = layOutWeeklyTally(fixtures::weeklyTally());
    for (const PaperPage::Cell &cell : sheet.page(0).cells)
        QVERIFY(!(cell.block == u"by-field"_s && cell.column == u"dossiers"_s));
}

void TestWeeklyTallySheet::aWeekWithoutAnything()
{
    Report report = fixtures::weeklyTally(0, 0, 0);
    report.blocks[0].total = Row(report.blocks[0].columns.size());
    report.blocks[0].total->first() = u"Tổng cộng"_s;
    report.furniture.recipients.clear();
    report.furniture.signatures = {{u"TỔ TRƯỞNG"_s, {}}};
    const PagedDocument sheet = layOutWeeklyTally(report);
    QCOMPARE(sheet.pageCount(), 1);
    QCOMPARE(paper::faults(sheet), QString());
    const QString text = paper::textOf(sheet);
    QCOMPARE(text.count(u"Không có số liệu"_s), 3);
    QVERIFY(text.contains(u"Tổng cộng\n—"_s));
}

void TestWeeklyTallySheet::longNamesOfBodies()
{
    Report report = fixtures::weeklyTally();
    report.furniture.lowerLine = u"TỔ TÌNH NGUYỆN "_s.repeated(14);
    report.furniture.signatures[2] = {QString(200, u'Ễ'), QString(200, u'ễ')};
    report.furniture.subject = u"Kết quả hỗ trợ "_s.repeated(20);
    report.blocks[0].rows[0][0] = QString(200, u'Ễ');
    report.blocks[2].rows[0][0] = u"nguyên nhân "_s.repeated(40);
    QCOMPARE(paper::faults(layOutWeeklyTally(report)), QString());
}

void TestWeeklyTallySheet::anySize_data()
{
    QTest::addColumn<int>("fields");
    QTest::addColumn<int>("causes");
    QTest::addColumn<int>("sessions");

    QTest::newRow("long books") << 60 << 14 << 40;
    QTest::newRow("only sessions") << 1 << 0 << 200;
    const quint32 seed = 20240929;
    QRandomGenerator random(seed);
    for (int turn = 0; turn < 40; ++turn) {
        const int fields = random.bounded(80);
        const int causes = random.bounded(15);
        const int sessions = random.bounded(90);
        QTest::addRow("seed %u: %d fields, %d causes, %d sessions", seed, fields, causes, sessions)
            << fields << causes << sessions;
    }
}

void TestWeeklyTallySheet::anySize()
{
    QFETCH(int, fields);
    QFETCH(int, causes);
    QFETCH(int, sessions);

    const PagedDocument sheet = layOutWeeklyTally(fixtures::weeklyTally(fields, causes, sessions));
    QCOMPARE(paper::faults(sheet), QString());

    QHash<QString, QList<qsizetype>> rows;
    for (int page = 0; page < sheet.pageCount(); ++page) {
        for (const PaperPage::Cell &cell : sheet.page(page).cells) {
            if (cell.column == u"field"_s || cell.column == u"obstacle"_s || cell.column == u"date"_s)
                rows[cell.block] << cell.row;
        }
        if (page > 0)
            QVERIFY(paper::textOf(sheet.page(page)).startsWith(QString::number(page + 1))
                    || paper::textOf(sheet.page(page)).endsWith(u'\n' + QString::number(page + 1)));
    }
    const auto each = [](int count, bool total) {
        QList<qsizetype> all;
        for (int row = 0; row < count; ++row)
            all << row;
        return total ? all << PaperPage::kTotal : all;
    };
    QCOMPARE(rows[u"by-field"_s], each(fields, true));
    QCOMPARE(rows[u"obstacles"_s], each(causes, false));
    QCOMPARE(rows[u"sessions"_s], each(sessions, false));

    const PaperPage &last = sheet.page(sheet.pageCount() - 1);
    QVERIFY(paper::textOf(last).contains(u"Doãn Minh Khánh"_s));
    qsizetype lastRows = 0;
    for (const QString &block : paper::blocksOn(last))
        lastRows = std::max(lastRows, paper::rowsOn(last, block).size());
    QVERIFY(lastRows >= 2);
}

QTEST_MAIN(TestWeeklyTallySheet)
#include "tst_WeeklyTallySheet.moc"
