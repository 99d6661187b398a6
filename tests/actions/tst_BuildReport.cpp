#include "base/LocalTime.h"
#include "BuildReport.h"
#include "counts/TallyStore.h"
#include "Database.h"
#include "Ledgers.h"
#include "NaiveCounts.h"
#include "Printers.h"
#include "SampleRows.h"
#include "Setup.h"
#include "Shown.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

namespace {

/// A block as lines of its machine values, "·" for unknown, the total last.
QStringList linesOf(const Report &report, const QString &blockId)
{
    const auto line = [](const Row &row) {
        QStringList cells;
        for (const QVariant &cell : row)
            cells << (isUnknown(cell) ? u"·"_s
                                      : machineText(cell).value_or(cell.typeId() == QMetaType::QDate
                                                                       ? cell.toDate().toString(Qt::ISODate)
                                                                       : cell.toString()));
        return cells.join(u" | "_s);
    };
    QStringList lines;
    for (const Block &block : report.blocks) {
        if (block.id != blockId)
            continue;
        for (const Row &row : block.rows)
            lines << line(row);
        if (block.total)
            lines << line(*block.total);
    }
    return lines;
}

QDateTime evening(QDate day)
{
    return momentOf(day, QTime(18, 0));
}

} // namespace

class TestBuildReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theSampleWeekIsTheContracts();
    void theSampleNineMonthsAreTheContracts();

private:
    Report build(ReportKind kind, const Period &period, QDate today);

    Ledgers m_ledgers;
    std::unique_ptr<Database> m_sample;
};

void TestBuildReport::initTestCase()
{
    m_sample = m_ledgers.create();
    const auto known = procedures(*m_sample, QDate(2024, 9, 30));
    QVERIFY_RESULT(known);
    QHash<QString, plain::KnownProcedure> byCode;
    for (const Procedure &procedure : *known)
        byCode.insert(procedure.code, {procedure.id.value, idOf(procedure.onlineLevel), procedure.field});
    const plain::Ledger rows = plain::sampleRows(
        qEnvironmentVariable("SOMOTCUA_SOURCE_DIR") + u"/resources/sample/vong_xuyen_2023_2024.csv"_s, byCode);
    QCOMPARE(rows.assists.size(), 1502);
    QCOMPARE(rows.dossiers.size(), 1309);
    QVERIFY_RESULT(plain::write(*m_sample, rows));
}

Report TestBuildReport::build(ReportKind kind, const Period &period, QDate today)
{
    const auto report = buildReport(*m_sample, kind, period, evening(today), u"vi"_s);
    if (!report)
        qFatal("%s", somotcua::toString(report.error()));
    return *report;
}

void TestBuildReport::theSampleWeekIsTheContracts()
{
    const Report report = build(ReportKind::WeeklyTally, Period::weekOf(QDate(2024, 9, 23)), QDate(2026, 11, 22));
    QCOMPARE(
        linesOf(report, u"by-field"_s),
        (QStringList{
            u"Bảo trợ xã hội | 3 | 2 | 0 | 0 | 2 | 0 | 0 | 1 | 0 | 0 | 2 | 1"_s,
            u"Chứng thực | 3 | 2 | 0 | 0 | 1 | 1 | 0 | 0 | 1 | 0 | 1 | 2"_s,
            u"Đăng ký, quản lý cư trú | 6 | 5 | 0 | 0 | 5 | 0 | 0 | 0 | 1 | 0 | 5 | 3"_s,
            u"Đất đai | 1 | 0 | 0 | 0 | 0 | 0 | 1 | 0 | 1 | 0 | 0 | 0"_s,
            u"Hộ tịch | 15 | 12 | 2 | 0 | 7 | 3 | 2 | 0 | 5 | 1 | 11 | 9"_s,
            u"Kinh tế hợp tác và Phát triển nông thôn | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 1"_s,
            u"Người có công | 1 | 0 | 0 | 0 | 0 | 0 | 1 | 0 | 0 | 0 | 0 | 0"_s,
            u"Thành lập và hoạt động doanh nghiệp (hộ kinh doanh) | 1 | 1 | 0 | 0 | 1 | 0 | 0 | 1 | 1 | 0 | 1 | 2"_s,
            u"Tổng cộng | 30 | 22 | 2 | 0 | 16 | 4 | 4 | 2 | 9 | 1 | 20 | 18"_s}));
    QCOMPARE(linesOf(report, u"citizens"_s), QStringList{u"28"_s});
    QCOMPARE(linesOf(report, u"obstacles"_s),
             (QStringList{u"MISSING_PAPER | 3 | 42.86"_s, u"SIM_NOT_OWNER | 1 | 14.29"_s, u"NETWORK | 1 | 14.29"_s,
                          u"FILE_FORMAT | 1 | 14.29"_s, u"PORTAL_ERROR | 1 | 14.29"_s}));
    QCOMPARE(
        linesOf(report, u"comparison"_s),
        (QStringList{
            u"period | assists | 30 | 24 | 16 | 14 | 87.5"_s, u"period | citizens | 28 | 22 | 16 | 12 | 75"_s,
            u"period | dossiers | 22 | 19 | 14 | 8 | 57.14"_s, u"month | assists | 84 | 77 | 61 | 23 | 37.7"_s,
            u"month | citizens | 76 | 71 | 58 | 18 | 31.03"_s, u"month | dossiers | 67 | 70 | 54 | 13 | 24.07"_s,
            u"year | assists | 823 | 672 | 672 | 151 | 22.47"_s, u"year | citizens | 487 | 408 | 408 | 79 | 19.36"_s,
            u"year | dossiers | 714 | 589 | 589 | 125 | 21.22"_s}));
    QCOMPARE(linesOf(report, u"sessions"_s).size(), 3);
    QCOMPARE(linesOf(report, u"sessions"_s).first(),
             u"2024-09-23 | afternoon | Vũ Thúy Loan, Doãn Ngọc Yến, Ngô Hữu Hải, Lý Thị Trang, Đoàn Thu Phượng, "
             "Nguyễn Ngọc Hường, Hồ Đình Long | 11 | 7 | ·"_s);
}

void TestBuildReport::theSampleNineMonthsAreTheContracts()
{
    const Period months = *Period::between(QDate(2024, 1, 1), QDate(2024, 9, 30));
    const Report report = build(ReportKind::Comparison, months, QDate(2026, 11, 22));
    const QStringList totals = linesOf(report, u"totals"_s);
    QCOMPARE(totals.size(), 3);
    QCOMPARE(totals.last(), u"period | dossiers | 720 | 400 | 589 | 131 | 22.24"_s);
    QCOMPARE(linesOf(report, u"by-month"_s).size(), 27);
}

QTEST_GUILESS_MAIN(TestBuildReport)
#include "tst_BuildReport.moc"
