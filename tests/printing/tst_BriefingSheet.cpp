#include "BriefingSheet.h"
#include "PaperChecks.h"
#include "Printers.h"
#include "ReportFixtures.h"
#include "SigningTitles.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace somotcua;

namespace {

struct Size
{
    int fields = 12;
    int causes = 9;
    int indicators = 11;
    int targets = 4;
};

Column column(const QString &id, ColumnKind kind)
{
    Column made;
    made.id = made.label = id;
    made.kind = kind;
    return made;
}

Block fieldsBlock(int rows)
{
    Block block{u"by-field"_s, u"Theo lĩnh vực"_s, {}, {}, {}};
    block.columns = {column(u"field"_s, ColumnKind::Text), column(u"dossiers"_s, ColumnKind::Count),
                     column(u"dossiers_before"_s, ColumnKind::Count)};
    for (int row = 0; row < rows; ++row)
        block.rows << Row{u"Lĩnh vực %1"_s.arg(row), qint64(100 - row), qint64(90)};
    return block;
}

Block indicatorsBlock(const Size &size)
{
    Block block{u"indicators"_s, u"Chỉ tiêu"_s, {}, {}, {}};
    block.columns = {column(u"indicator"_s, ColumnKind::Text),
                     column(u"value"_s, ColumnKind::Count),
                     column(u"whole"_s, ColumnKind::Count),
                     column(u"percent"_s, ColumnKind::Percent),
                     column(u"target_percent"_s, ColumnKind::Percent),
                     column(u"met"_s, ColumnKind::Text)};
    for (int row = 0; row < size.indicators; ++row) {
        const QVariant target = row < size.targets ? QVariant(60.0) : QVariant();
        block.rows << Row{u"Chỉ tiêu %1"_s.arg(row), qint64(212), qint64(237), 89.45, target, QVariant()};
    }
    return block;
}

/// A quarter as the office prints it: three months, the sentence, two charts, the targets.
Report briefing(const Size &size = {})
{
    Report report = fixtures::comparison();
    report.kind = u"briefing"_s;
    report.orientation = Orientation::Portrait;
    report.code = u"K7M2QX"_s;
    report.blocks[1].rows = report.blocks[1].rows.first(9);
    report.blocks << fieldsBlock(size.fields) << fixtures::weeklyTally(8, size.causes, 3).blocks[2]
                  << indicatorsBlock(size);
    report.sentence
        = {{u"Trong quý III năm 2024, Tổ đã hỗ trợ nộp 237 hồ sơ, tăng 32 hồ sơ (15,61%) so với cùng kỳ năm "
            "2023; hỗ trợ 272 lượt, tăng 34 lượt (14,29%), cho 223 công dân. Nộp trực tuyến 212 hồ sơ "
            "(89,45%); đã có kết quả 213 hồ sơ; còn 41 hồ sơ đang giải quyết, trong đó 18 hồ sơ quá hạn."_s}};
    return report;
}

/// Nothing, or that the page of the signatures holds neither a row nor a chart.
QString signaturesAlone(const PagedDocument &sheet, const QString &name)
{
    const PaperPage &last = sheet.page(sheet.pageCount() - 1);
    if (!paper::textOf(last).contains(name))
        return u"no signatures on the last page"_s;
    return last.cells.isEmpty() && last.bookmarks.isEmpty() ? u"signatures alone"_s : QString();
}

} // namespace

class TestBriefingSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aQuarterIsTwoPages_data();
    void aQuarterIsTwoPages();
    void signaturesAreNeverAlone_data();
    void signaturesAreNeverAlone();
};

void TestBriefingSheet::aQuarterIsTwoPages_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QStringList>("recipients");

    const QStringList commune{u"Ủy ban nhân dân huyện Phúc Thọ (để báo cáo);"_s,
                              u"Thường trực Đảng ủy, Hội đồng nhân dân xã;"_s, u"Chủ tịch, các Phó Chủ tịch UBND xã;"_s,
                              u"Lưu: VT, Tổ."_s};
    for (const QString &language : {u"vi"_s, u"en"_s}) {
        const QStringList titles = signingTitles(language) + QStringList{u"XÁC NHẬN CỦA UBND XÃ\nCHỦ TỊCH"_s};
        for (const QString &title : titles) {
            for (const QString &number : {QString(), u"Số:      /BC-UBND"_s}) {
                for (const QStringList &recipients : {briefing().furniture.recipients, commune})
                    QTest::addRow("%s, %s, %s, %d recipients", qPrintable(language),
                                  qPrintable(QString(title).replace(u'\n', u'/')), qPrintable(number),
                                  int(recipients.size()))
                        << language << number << title << recipients;
            }
        }
    }
}

void TestBriefingSheet::aQuarterIsTwoPages()
{
    QFETCH(QString, language);
    QFETCH(QString, number);
    QFETCH(QString, title);
    QFETCH(QStringList, recipients);

    Report report = briefing();
    report.language = language;
    report.furniture.number = number;
    report.furniture.recipients = recipients;
    report.furniture.signatures.last().title = title;
    const PagedDocument sheet = layOutBriefing(report);
    QCOMPARE(sheet.pageCount(), 2);
    QCOMPARE(paper::faults(sheet), QString());
    QCOMPARE(signaturesAlone(sheet, u"Doãn Minh Khánh"_s), QString());
}

void TestBriefingSheet::signaturesAreNeverAlone_data()
{
    QTest::addColumn<int>("fields");
    QTest::addColumn<int>("causes");
    QTest::addColumn<int>("indicators");
    QTest::addColumn<int>("targets");

    const quint32 seed = 20240930;
    QRandomGenerator random(seed);
    for (int turn = 0; turn < 60; ++turn) {
        const int fields = random.bounded(20);
        const int causes = random.bounded(15);
        const int indicators = random.bounded(40);
        const int targets = random.bounded(8);
        QTest::addRow("seed %u: %d fields, %d causes, %d indicators, %d targets", seed, fields, causes, indicators,
                      targets)
            << fields << causes << indicators << targets;
    }
}

void TestBriefingSheet::signaturesAreNeverAlone()
{
    QFETCH(int, fields);
    QFETCH(int, causes);
    QFETCH(int, indicators);
    QFETCH(int, targets);
    const PagedDocument sheet = layOutBriefing(briefing({fields, causes, indicators, targets}));
    QCOMPARE(paper::faults(sheet), QString());
    QCOMPARE(signaturesAlone(sheet, u"Doãn Minh Khánh"_s), QString());
}

QTEST_MAIN(TestBriefingSheet)
#include "tst_BriefingSheet.moc"
