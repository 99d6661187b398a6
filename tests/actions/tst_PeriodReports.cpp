#include "base/LocalTime.h"
#include "BuildReport.h"
#include "Database.h"
#include "Ledgers.h"
#include "NaiveCounts.h"
#include "Printers.h"
#include "RandomLedger.h"
#include "Shown.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

namespace {

/// A figure of the total row; -1 when it is unknown.
qint64 figure(const Report &report, const QString &columnId)
{
    for (const Block &block : report.blocks) {
        for (qsizetype column = 0; block.total && column < block.columns.size(); ++column) {
            const QVariant cell = block.total->value(column);
            if (block.columns[column].id == columnId && !isUnknown(cell))
                return cell.toLongLong();
        }
    }
    return -1;
}

} // namespace

/// Every report in every word for a period, calendar and official, in both languages; what the forms hand over from
/// period to period.
class TestPeriodReports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyReportKnowsThePeriod_data();
    void everyReportKnowsThePeriod();
    void consecutivePeriodsHandOver_data();
    void consecutivePeriodsHandOver();
    void theFormsAgreeWithEachOther();
    void beforeTheFirstDataTheFormsKnowNothing();

private:
    Report build(ReportKind kind, const Period &period, const QString &language = u"vi"_s)
    {
        const auto report = buildReport(*m_ledger, kind, period, momentOf(QDate(2026, 3, 1), QTime(18, 0)), language);
        if (!report)
            qFatal("%s", somotcua::toString(report.error()));
        return *report;
    }

    Ledgers m_ledgers;
    std::unique_ptr<Database> m_ledger;
};

void TestPeriodReports::initTestCase()
{
    m_ledger = m_ledgers.create();
    QVERIFY_RESULT(plain::write(*m_ledger, plain::randomLedger(7, {QDate(2023, 2, 1), 900, 400, 200, 90})));
}

void TestPeriodReports::everyReportKnowsThePeriod_data()
{
    QTest::addColumn<Period>("period");
    QTest::addColumn<QString>("vi");
    QTest::addColumn<QString>("en");
    QTest::addColumn<QString>("line");
    const QDate day(2024, 9, 24);
    const auto row
        = [](const char *name, const Period &period, const QString &vi, const QString &en, const QString &line) {
              QTest::newRow(name) << period << vi << en << line;
          };
    const auto official = [&](PeriodKind kind, QDate in) {
        return Period::containing(kind, in, PeriodCut::Official);
    };
    row("week", Period::weekOf(day), u"tuần 39 năm 2024"_s, u"week 39 of 2024"_s,
        u"Từ ngày 23/09/2024 đến ngày 29/09/2024"_s);
    row("month", Period::monthOf(day), u"tháng 9 năm 2024"_s, u"September 2024"_s,
        u"Từ ngày 01/09/2024 đến ngày 30/09/2024"_s);
    row("quarter", Period::quarterOf(day), u"quý III năm 2024"_s, u"quarter III of 2024"_s,
        u"Từ ngày 01/07/2024 đến ngày 30/09/2024"_s);
    row("first half", Period::halfOf(QDate(2024, 2, 2)), u"6 tháng đầu năm 2024"_s, u"first half of 2024"_s,
        u"Từ ngày 01/01/2024 đến ngày 30/06/2024"_s);
    row("second half", Period::halfOf(day), u"6 tháng cuối năm 2024"_s, u"second half of 2024"_s,
        u"Từ ngày 01/07/2024 đến ngày 31/12/2024"_s);
    row("year", Period::yearOf(day), u"năm 2024"_s, u"year 2024"_s, u"Từ ngày 01/01/2024 đến ngày 31/12/2024"_s);
    row("official month", official(PeriodKind::Month, day), u"kỳ báo cáo tháng 10 năm 2024"_s,
        u"reporting period of October 2024"_s, u"Từ ngày 15/09/2024 đến ngày 14/10/2024"_s);
    row("official quarter", official(PeriodKind::Quarter, QDate(2024, 9, 1)), u"kỳ báo cáo quý III năm 2024"_s,
        u"reporting period of quarter III of 2024"_s, u"Từ ngày 15/06/2024 đến ngày 14/09/2024"_s);
    row("official first half", official(PeriodKind::Half, QDate(2024, 6, 14)), u"kỳ báo cáo 6 tháng đầu năm 2024"_s,
        u"reporting period of the first half of 2024"_s, u"Từ ngày 15/12/2023 đến ngày 14/06/2024"_s);
    row("official second half", official(PeriodKind::Half, day), u"kỳ báo cáo 6 tháng cuối năm 2024"_s,
        u"reporting period of the second half of 2024"_s, u"Từ ngày 15/06/2024 đến ngày 14/12/2024"_s);
    row("official year", official(PeriodKind::Year, day), u"kỳ báo cáo năm 2024"_s, u"reporting period of 2024"_s,
        u"Từ ngày 15/12/2023 đến ngày 14/12/2024"_s);
    row("free days", *Period::between(QDate(2024, 3, 5), QDate(2024, 4, 20)), {}, {},
        u"Từ ngày 05/03/2024 đến ngày 20/04/2024"_s);
}

void TestPeriodReports::everyReportKnowsThePeriod()
{
    QFETCH(Period, period);
    QFETCH(QString, vi);
    QFETCH(QString, en);
    QFETCH(QString, line);
    for (const ReportKind kind : reportKinds()) {
        if (isOfOneDay(kind))
            continue;
        const Report report = build(kind, period);
        const Report english = build(kind, period, u"en"_s);
        const QByteArray where = (idOf(kind) + u' ' + report.title + u' ' + english.title).toUtf8();
        QVERIFY2(report.period == period && english.period == period, where.constData());
        QVERIFY2(report.title.endsWith(vi) && english.title.endsWith(en), where.constData());
        QVERIFY2(report.furniture.periodLine.contains(line), where.constData());
        QCOMPARE(english.blocks.size(), report.blocks.size());
        for (qsizetype number = 0; number < report.blocks.size(); ++number) {
            const Block &block = report.blocks[number];
            QCOMPARE(english.blocks[number].id, block.id);
            for (qsizetype column = 0; column < block.columns.size(); ++column) {
                QCOMPARE(english.blocks[number].columns[column].id, block.columns[column].id);
                QVERIFY2(!english.blocks[number].columns[column].label.isEmpty(), where.constData());
            }
        }
    }
}

void TestPeriodReports::consecutivePeriodsHandOver_data()
{
    QTest::addColumn<PeriodKind>("kind");
    QTest::addColumn<PeriodCut>("cut");
    QTest::newRow("weeks") << PeriodKind::Week << PeriodCut::Calendar;
    QTest::newRow("months") << PeriodKind::Month << PeriodCut::Calendar;
    QTest::newRow("quarters") << PeriodKind::Quarter << PeriodCut::Calendar;
    QTest::newRow("halves") << PeriodKind::Half << PeriodCut::Calendar;
    QTest::newRow("official months") << PeriodKind::Month << PeriodCut::Official;
    QTest::newRow("official halves") << PeriodKind::Half << PeriodCut::Official;
    QTest::newRow("official years") << PeriodKind::Year << PeriodCut::Official;
}

void TestPeriodReports::consecutivePeriodsHandOver()
{
    QFETCH(PeriodKind, kind);
    QFETCH(PeriodCut, cut);
    const auto rows = plain::read(*m_ledger);
    QVERIFY_RESULT(rows);
    qint64 left = 0;
    for (Period period = Period::containing(kind, QDate(2023, 2, 1), cut); period.last() < QDate(2026, 1, 1);
         period = period.after()) {
        const Report report = build(ReportKind::Ii06a, period);
        const auto total = [&](const char *column) {
            return figure(report, QLatin1StringView(column));
        };
        qint64 reopened = 0;
        for (const plain::Dossier &dossier : std::as_const(rows->dossiers)) {
            const auto since = naive::finishedSince(dossier, period.last());
            const bool taken = naive::openOn(dossier, period.last()) || (since && *since >= period.first());
            const bool before = dossier.submitted < period.first();
            reopened += taken && before && !naive::openOn(dossier, period.first().addDays(-1)) ? 1 : 0;
        }
        QCOMPARE(total("received_total"), total("received_online") + total("received_other") + total("carried_over"));
        QCOMPARE(total("done_total"), total("done_early") + total("done_on_time") + total("done_late"));
        QCOMPARE(total("open_total"), total("open_within") + total("open_overdue"));
        QCOMPARE(total("received_total"), total("done_total") + total("open_total"));
        QCOMPARE(total("carried_over"), left + reopened);
        left = total("open_total");
    }
}

void TestPeriodReports::theFormsAgreeWithEachOther()
{
    const Period period = Period::quarterOf(QDate(2024, 5, 5));
    const Report form = build(ReportKind::Ii06a, period);
    const Report annex = build(ReportKind::UpperLevel, period);
    const Report tally = build(ReportKind::WeeklyTally, period);
    for (const QString &column :
         {u"received_total"_s, u"carried_over"_s, u"done_total"_s, u"done_late"_s, u"open_total"_s, u"open_overdue"_s})
        QCOMPARE(figure(annex, column), figure(form, column));
    for (const QString &column :
         {u"done_early"_s, u"done_on_time"_s, u"done_late"_s, u"open_within"_s, u"open_overdue"_s})
        QCOMPARE(figure(form, column), figure(tally, column));
    QCOMPARE(figure(annex, u"online_full"_s) + figure(annex, u"online_partial"_s)
                 + figure(annex, u"online_unclassified"_s),
             figure(form, u"received_online"_s));
    QCOMPARE(figure(annex, u"by_post"_s) + figure(annex, u"in_person"_s), figure(form, u"received_other"_s));
}

void TestPeriodReports::beforeTheFirstDataTheFormsKnowNothing()
{
    const Report report = build(ReportKind::Ii06a, Period::monthOf(QDate(2022, 5, 1)));
    QVERIFY(report.blocks.first().rows.isEmpty());
    QCOMPARE(figure(report, u"received_total"_s), -1);
}

QTEST_GUILESS_MAIN(TestPeriodReports)
#include "tst_PeriodReports.moc"
