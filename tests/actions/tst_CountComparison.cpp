#include "base/LocalTime.h"
#include "BuildReport.h"
#include "Database.h"
#include "Entries.h"
#include "JsonWriter.h"
#include "Ledgers.h"
#include "LogAssist.h"
#include "NaiveCounts.h"
#include "Printers.h"
#include "RandomLedger.h"
#include "Shown.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

namespace {

const Block &blockOf(const Report &report, const QString &id)
{
    static const Block none;
    for (const Block &block : report.blocks) {
        if (block.id == id)
            return block;
    }
    return none;
}

QStringList idsOf(const Report &report)
{
    QStringList ids;
    for (const Block &block : report.blocks)
        ids << block.id;
    return ids;
}

QStringList labelsOf(const Block &block)
{
    QStringList labels;
    for (const Column &column : block.columns)
        labels << column.label;
    return labels;
}

} // namespace

/// A comparison between any two periods, and its divisions.
class TestComparisonReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theContractsBlocksComeFirst();
    void divisionsAreWhatStraightLoopsCount_data();
    void divisionsAreWhatStraightLoopsCount();
    void everyDivisionAddsUpToTheWhole();
    void againstAnyPeriod();
    void aRunningPeriodIsComparedDayForDay();
    void aRunningOtherPeriodCutsBoth();
    void anUnknownSideStaysUnknown();
    void theSentenceStandsInJson();
    void aPastComparisonStaysWhenSomebodyElseHelpsLater();

private:
    Report build(const Period &period, const std::optional<Period> &against = {}, QDate today = QDate(2026, 3, 1))
    {
        const auto report = buildReport(*m_ledger, ReportKind::Comparison, period, momentOf(today, QTime(18, 0)),
                                        u"vi"_s, Phones::Masked, against);
        if (!report)
            qFatal("%s", somotcua::toString(report.error()));
        return *report;
    }
    qint64 dossiers(QDate first, QDate last) { return naive::measures(m_rows, first, last).dossiers; }

    Ledgers m_ledgers;
    std::unique_ptr<Database> m_ledger;
    plain::Ledger m_rows;
};

void TestComparisonReport::initTestCase()
{
    m_ledger = m_ledgers.create();
    QVERIFY_RESULT(plain::write(*m_ledger, plain::randomLedger(11, {QDate(2023, 2, 1), 700, 500, 300, 90})));
    const auto rows = plain::read(*m_ledger);
    QVERIFY_RESULT(rows);
    m_rows = *rows;
}

void TestComparisonReport::theContractsBlocksComeFirst()
{
    const Report report = build(Period::quarterOf(QDate(2024, 5, 1)));
    QCOMPARE(idsOf(report),
             (QStringList{u"totals"_s, u"by-month"_s, u"results"_s, u"by-procedure"_s, u"by-field"_s, u"by-hamlet"_s,
                          u"by-volunteer"_s}));
    QCOMPARE(labelsOf(report.blocks.first()).mid(2, 3),
             (QStringList{u"Kỳ này"_s, u"Kỳ trước"_s, u"Cùng kỳ năm trước"_s}));
}

void TestComparisonReport::divisionsAreWhatStraightLoopsCount_data()
{
    QTest::addColumn<QString>("block");
    QTest::newRow("field") << u"by-field"_s;
    QTest::newRow("volunteer") << u"by-volunteer"_s;
}

void TestComparisonReport::divisionsAreWhatStraightLoopsCount()
{
    QFETCH(QString, block);
    const Period period = Period::halfOf(QDate(2024, 2, 1));
    const auto nameOf = [&](const plain::Assist &assist) {
        return block == u"by-field"_s ? m_rows.fields.value(assist.procedure).value_or(QString())
                                      : m_rows.volunteers.value(assist.volunteer);
    };
    QHash<QString, qint64> assists;
    for (const plain::Assist &assist : std::as_const(m_rows.assists)) {
        if (!assist.voided && period.contains(assist.day))
            ++assists[nameOf(assist)];
    }
    const Report report = build(period);
    const Block &division = blockOf(report, block);
    QVERIFY(division.rows.size() > 1);
    QHash<QString, qint64> counted;
    for (const Row &row : division.rows) {
        if (row[1].toLongLong() > 0)
            counted.insert(row[0].toString(), row[1].toLongLong());
    }
    QCOMPARE(counted, assists);
    QVERIFY(isUnknown(division.rows.constLast()[0])); // those that name none
}

void TestComparisonReport::everyDivisionAddsUpToTheWhole()
{
    const Report report = build(Period::halfOf(QDate(2024, 2, 1)));
    const Block &totals = blockOf(report, u"totals"_s);
    for (const QString &id : {u"by-procedure"_s, u"by-field"_s, u"by-hamlet"_s, u"by-volunteer"_s}) {
        const Block &block = blockOf(report, id);
        QCOMPARE(block.total->value(1), totals.rows[0][2]);
        QCOMPARE(block.total->value(2), totals.rows[0][4]);
        QCOMPARE(block.total->value(4), totals.rows[0][6]);
        QCOMPARE(block.total->value(6), totals.rows[2][2]);
        QCOMPARE(block.total->value(8), totals.rows[2][5]);
        QCOMPARE(block.total->value(10), QVariant(100.0));
        qint64 sum = 0;
        double shares = 0;
        for (const Row &row : block.rows) {
            sum += row[6].toLongLong();
            shares += row[10].toDouble();
        }
        QCOMPARE(sum, block.total->value(6).toLongLong());
        QVERIFY(std::abs(shares - 100) < 0.01 * double(block.rows.size()));
    }
}

void TestComparisonReport::againstAnyPeriod()
{
    const Period quarter = Period::quarterOf(QDate(2024, 5, 1));
    const Report report = build(quarter, quarter.before());
    const Block &totals = report.blocks.first();
    QCOMPARE(totals.rows[2][2].toLongLong(), dossiers(QDate(2024, 4, 1), QDate(2024, 6, 30)));
    QCOMPARE(totals.rows[2][4].toLongLong(), dossiers(QDate(2024, 1, 1), QDate(2024, 3, 31)));
    QCOMPARE(totals.columns[4].id, u"same_period_last_year"_s);
    QCOMPARE(totals.columns[4].label, u"Kỳ so sánh"_s);
    const Block &months = blockOf(report, u"by-month"_s);
    QCOMPARE(months.rows.size(), 9);
    QCOMPARE(months.rows[8][3].toLongLong(), dossiers(QDate(2024, 3, 1), QDate(2024, 3, 31)));
    QVERIFY(report.title.startsWith(u"So sánh với quý I năm 2024"_s));
    QVERIFY(report.furniture.periodLine.contains(u"so với từ ngày 01/01/2024 đến ngày 31/03/2024"_s));
}

void TestComparisonReport::aRunningPeriodIsComparedDayForDay()
{
    const Report report = build(Period::quarterOf(QDate(2024, 5, 1)), {}, QDate(2024, 5, 10)); // 40 days
    const Block &totals = report.blocks.first();
    QCOMPARE(totals.rows[2][2].toLongLong(), dossiers(QDate(2024, 4, 1), QDate(2024, 5, 10)));
    QCOMPARE(totals.rows[2][4].toLongLong(), dossiers(QDate(2023, 4, 1), QDate(2023, 5, 10)));
    QCOMPARE(totals.columns[2].label, u"Kỳ này"_s); // machines read these labels
    QCOMPARE(totals.rows[0][0].value<Term>().label, u"Quý II, đến 10/05"_s);
    QCOMPARE(labelsOf(blockOf(report, u"by-field"_s)).mid(1, 2),
             (QStringList{u"Kỳ này (đến 10/05/2024)"_s, u"Cùng kỳ năm trước (đến 10/05/2023)"_s}));
    QVERIFY(textOf(report.sentence).startsWith(u"Tính đến ngày 10/05/2024, trong quý II năm 2024 Tổ "_s));
}

void TestComparisonReport::aRunningOtherPeriodCutsBoth()
{
    const Period first = Period::quarterOf(QDate(2024, 2, 1));
    const Report report = build(first, first.after(), QDate(2024, 4, 10)); // ten days of the other
    const Block &totals = report.blocks.first();
    QCOMPARE(totals.rows[2][2].toLongLong(), dossiers(QDate(2024, 1, 1), QDate(2024, 1, 10)));
    QCOMPARE(totals.rows[2][4].toLongLong(), dossiers(QDate(2024, 4, 1), QDate(2024, 4, 10)));
}

void TestComparisonReport::anUnknownSideStaysUnknown()
{
    const Report report = build(Period::monthOf(QDate(2023, 3, 1)));
    const Block &block = blockOf(report, u"by-field"_s);
    QVERIFY(!isUnknown(block.total->value(1)));
    for (const qsizetype column : {2, 3, 4, 7, 8, 9})
        QVERIFY(isUnknown(block.total->value(column)));
    QVERIFY(textOf(report.sentence).contains(u"chưa có số liệu cùng kỳ năm 2022"_s));
}

void TestComparisonReport::theSentenceStandsInJson()
{
    const Report report = build(Period::yearOf(QDate(2024, 1, 1)));
    const QJsonObject json = QJsonDocument::fromJson(asJson(report)).object();
    QCOMPARE(json.value("sentence"_L1).toString(), textOf(report.sentence));
    QVERIFY(json.value("sentence"_L1).toString().startsWith(u"Trong năm 2024, Tổ đã hỗ trợ nộp "_s));
}

void TestComparisonReport::aPastComparisonStaysWhenSomebodyElseHelpsLater()
{
    const auto ledger = m_ledgers.create();
    AssistEntry entry = entryOf(u"Cấn Đức Kiên"_s);
    entry.code = DossierCode::read(u"000.09.739.H26-240923-0002"_s);
    QVERIFY_RESULT(logAssist(*ledger, entry, usualStamp()));
    const auto byVolunteer = [&] {
        const auto report = buildReport(*ledger, ReportKind::Comparison, Period::weekOf(entry.day),
                                        momentOf(entry.day, QTime(18, 0)), u"vi"_s);
        return report ? blockOf(*report, u"by-volunteer"_s).rows : QList<Row>();
    };
    const QList<Row> before = byVolunteer();
    QCOMPARE(before.size(), 1);

    AssistEntry later = entry;
    later.day = entry.day.addDays(21);
    later.volunteer = u"Hồ Đình Long"_s;
    later.outcome = Outcome::Supplemented;
    QVERIFY_RESULT(logAssist(*ledger, later, stampAfter(21)));
    QCOMPARE(byVolunteer(), before);
}

QTEST_GUILESS_MAIN(TestComparisonReport)
#include "tst_CountComparison.moc"
