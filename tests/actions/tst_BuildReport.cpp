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
    void everyWeekIsWhatStraightLoopsCount();
    void beforeTheFirstDataNothingIsKnown();
    void theFirstWeekIsKnownAndWhatIsBeforeItIsNot();
    void anEmptyWeekIsZero();
    void aRunningWeekCountsUpToToday();
    void aWeekToComeHasOnlyWhatIsOpen();
    void anEmptyLedgerKnowsNothing();
    void theMonthsAddUpToTheWhole();
    void theRegisterIsAsItWasThen();
    void theUnitHasItsNameOfThatDay();

private:
    Report build(ReportKind kind, const Period &period, QDate today);
    QStringList tally(QDate day, QDate today, const QString &block)
    {
        return linesOf(build(ReportKind::WeeklyTally, Period::weekOf(day), today), block);
    }

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

void TestBuildReport::everyWeekIsWhatStraightLoopsCount()
{
    const auto rows = plain::read(*m_sample);
    QVERIFY_RESULT(rows);
    for (QDate monday(2023, 1, 2); monday < QDate(2024, 11, 1); monday = monday.addDays(7)) {
        const QDate sunday = monday.addDays(6);
        const Measures expected = naive::measures(*rows, monday, sunday);
        FieldCounts total;
        for (const FieldCounts &counts : naive::byField(*rows, monday, sunday))
            total += counts;
        const QString line = u"Tổng cộng | %1 | %2 | %3 | %4 | %5 | %6 | %7 | %8 | %9"_s.arg(expected.assists)
                                 .arg(expected.dossiers)
                                 .arg(total.onlineFull)
                                 .arg(total.onlinePartial)
                                 .arg(total.onlineUnclassified)
                                 .arg(total.inPerson)
                                 .arg(total.notSubmitted)
                                 .arg(total.doneEarly)
                                 .arg(total.doneOnTime)
            + u" | %1 | %2 | %3"_s.arg(total.doneLate).arg(total.openWithin).arg(total.openOverdue);
        QCOMPARE(tally(monday, QDate(2026, 11, 22), u"by-field"_s).last(), line);
        QCOMPARE(tally(monday, QDate(2026, 11, 22), u"citizens"_s), QStringList{QString::number(expected.citizens)});
    }
}

void TestBuildReport::beforeTheFirstDataNothingIsKnown()
{
    const QDate day(2022, 12, 28);
    QCOMPARE(tally(day, QDate(2024, 1, 1), u"by-field"_s),
             QStringList{u"Tổng cộng | · | · | · | · | · | · | · | · | · | · | · | ·"_s});
    QCOMPARE(tally(day, QDate(2024, 1, 1), u"citizens"_s), QStringList{u"·"_s});
    QCOMPARE(tally(day, QDate(2024, 1, 1), u"sessions"_s), QStringList());
    QCOMPARE(tally(day, QDate(2024, 1, 1), u"comparison"_s).first(), u"period | assists | · | · | · | · | ·"_s);
}

void TestBuildReport::theFirstWeekIsKnownAndWhatIsBeforeItIsNot()
{
    const QDate day(2023, 1, 4); // the first of the book
    const QStringList comparison = tally(day, QDate(2024, 1, 1), u"comparison"_s);
    QVERIFY2(comparison.first().endsWith(u" | · | · | · | ·"_s), qPrintable(comparison.first()));
    const QStringList sessions = tally(day, QDate(2024, 1, 1), u"sessions"_s);
    QCOMPARE(sessions.size(), 2); // Monday the 2nd was before the ledger began
}

void TestBuildReport::anEmptyWeekIsZero()
{
    const QDate day(2024, 11, 6); // after the last row of the book
    const QStringList fields = tally(day, QDate(2026, 1, 1), u"by-field"_s);
    QVERIFY2(fields.last().startsWith(u"Tổng cộng | 0 | 0 | 0 | 0 | 0 | 0 | 0 |"_s), qPrintable(fields.last()));
    QVERIFY2(!fields.last().endsWith(u" | 0 | 0"_s), "nothing open");
    QCOMPARE(tally(day, QDate(2026, 1, 1), u"citizens"_s), QStringList{u"0"_s});
    QCOMPARE(tally(day, QDate(2026, 1, 1), u"sessions"_s),
             (QStringList{u"2024-11-04 | afternoon | · | · | · | ·"_s, u"2024-11-06 | afternoon | · | · | · | ·"_s,
                          u"2024-11-08 | afternoon | · | · | · | ·"_s}));
}

void TestBuildReport::aRunningWeekCountsUpToToday()
{
    const QDate wednesday(2024, 9, 25);
    const auto rows = plain::read(*m_sample);
    QVERIFY_RESULT(rows);
    const Measures now = naive::measures(*rows, QDate(2024, 9, 23), wednesday);
    const Measures before = naive::measures(*rows, QDate(2024, 9, 16), QDate(2024, 9, 18));
    const Measures lastYear = naive::measures(*rows, QDate(2023, 9, 25), QDate(2023, 9, 27));
    const QString line = tally(wednesday, wednesday, u"comparison"_s).at(1);
    QVERIFY2(line.startsWith(
                 u"period | citizens | %1 | %2 | %3 |"_s.arg(now.citizens).arg(before.citizens).arg(lastYear.citizens)),
             qPrintable(line));
    const QStringList sessions = tally(wednesday, wednesday, u"sessions"_s);
    QCOMPARE(sessions.size(), 3);
    QCOMPARE(sessions.last(), u"2024-09-27 | afternoon | · | · | · | ·"_s); // planned, not yet held

    const Report report = build(ReportKind::WeeklyTally, Period::weekOf(wednesday), wednesday);
    QCOMPARE(report.asOf, wednesday);
}

void TestBuildReport::aWeekToComeHasOnlyWhatIsOpen()
{
    const QDate friday(2024, 9, 27);
    const QStringList fields = tally(QDate(2024, 9, 30), friday, u"by-field"_s);
    const QStringList today = tally(friday, friday, u"by-field"_s);
    QVERIFY2(fields.last().startsWith(u"Tổng cộng | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |"_s),
             qPrintable(fields.last()));
    QCOMPARE(fields.last().section(u" | "_s, -2), today.last().section(u" | "_s, -2));
    QCOMPARE(tally(QDate(2024, 9, 30), friday, u"comparison"_s).first(), u"period | assists | 0 | 0 | 0 | 0 | ·"_s);
}

void TestBuildReport::anEmptyLedgerKnowsNothing()
{
    const auto empty = m_ledgers.create();
    for (const ReportKind kind : reportKinds()) {
        const auto report
            = buildReport(*empty, kind, Period::weekOf(QDate(2024, 9, 23)), evening(QDate(2024, 9, 25)), u"en"_s);
        QVERIFY_RESULT(report);
        QCOMPARE(report->kind, idOf(kind));
    }
    const auto report = buildReport(*empty, ReportKind::WeeklyTally, Period::weekOf(QDate(2024, 9, 23)),
                                    evening(QDate(2024, 9, 25)), u"vi"_s);
    QCOMPARE(linesOf(*report, u"citizens"_s), QStringList{u"·"_s});
    QCOMPARE(linesOf(*report, u"sessions"_s), QStringList());
}

void TestBuildReport::theMonthsAddUpToTheWhole()
{
    const Report report = build(ReportKind::Comparison, Period::yearOf(QDate(2024, 1, 1)), QDate(2024, 8, 20));
    qint64 current = 0;
    qint64 lastYear = 0;
    const QStringList months = linesOf(report, u"by-month"_s).filter(u"| dossiers |"_s);
    QCOMPARE(months.size(), 8);
    for (const QString &line : months) {
        current += line.section(u" | "_s, 2, 2).toLongLong();
        lastYear += line.section(u" | "_s, 3, 3).toLongLong();
    }
    const QString total = linesOf(report, u"totals"_s).last();
    QCOMPARE(total.section(u" | "_s, 2, 2).toLongLong(), current);
    // As many days of a year without a 29th of February end one day later.
    const auto rows = plain::read(*m_sample);
    QCOMPARE(total.section(u" | "_s, 4, 4).toLongLong(),
             naive::measures(*rows, QDate(2023, 1, 1), QDate(2023, 8, 21)).dossiers);
    QCOMPARE(lastYear, naive::measures(*rows, QDate(2023, 1, 1), QDate(2023, 8, 20)).dossiers);
}

void TestBuildReport::theRegisterIsAsItWasThen()
{
    const QDate monday(2024, 9, 23);
    const QStringList lines
        = linesOf(build(ReportKind::Register, Period::weekOf(monday), QDate(2026, 1, 1)), u"dossiers"_s);
    QCOMPARE(lines.size(), 22);
    QVERIFY2(lines.first().startsWith(u"1 | 000.09.739.H26-240923-0001 | "_s), qPrintable(lines.first()));
    QVERIFY(lines.first().contains(u"| UBND xã Võng Xuyên |"_s));
    QCOMPARE(linesOf(build(ReportKind::Register, Period::weekOf(monday), monday), u"dossiers"_s).size(), 7);
}

void TestBuildReport::theUnitHasItsNameOfThatDay()
{
    const auto ledger = m_ledgers.create();
    Unit later;
    later.code = u"09739"_s;
    later.name = u"UBND xã Phúc Lộc"_s;
    later.parent = u"UBND thành phố Hà Nội"_s;
    later.validFrom = QDate(2025, 7, 1);
    QVERIFY_RESULT(renameUnit(*ledger, later, usualStamp()));
    const auto unitOf = [&](QDate day) {
        return buildReport(*ledger, ReportKind::Register, Period::weekOf(day), evening(QDate(2026, 1, 1)), u"vi"_s)
            .value()
            .unitName;
    };
    QCOMPARE(unitOf(QDate(2025, 6, 28)), u"UBND xã Võng Xuyên"_s);
    QCOMPARE(unitOf(QDate(2025, 7, 10)), u"UBND xã Phúc Lộc"_s);
}

QTEST_GUILESS_MAIN(TestBuildReport)
#include "tst_BuildReport.moc"
