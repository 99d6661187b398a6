#include "base/LocalTime.h"
#include "BuildReport.h"
#include "Entries.h"
#include "ExplainFigure.h"
#include "Ledgers.h"
#include "LogAssist.h"
#include "Printers.h"
#include "SessionSheetReport.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

/// What a figure answers with; that every count has its rows is tst_EveryFigure's.
class TestExplainFigure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aCountHasItsFirstRowsAndTheirNumber();
    void aCitizenIsShownOnce();
    void aShareIsReckonedFromTheCounts();
    void whatIsUnknownAnswersWithNothing();
    void aCutSheetKeepsItsSources();

private:
    Report build(ReportKind kind) const
    {
        const QDate monday = usualStamp().day();
        const auto report
            = buildReport(*m_database, kind, Period::weekOf(monday), momentOf(monday, QTime(18, 0)), u"vi"_s);
        return report ? *report : Report{{}, {}, {}, {}, Period::weekOf(monday), {}, {}, {}, {}, {}};
    }
    ExplainedFigure explain(const Report &report, const QString &name, qint64 limit = -1) const
    {
        const auto place = figurePlace(report, name);
        return place ? explainFigure(*m_database, report, *place, limit).value() : ExplainedFigure();
    }

    Ledgers m_ledgers;
    std::unique_ptr<Database> m_database;
};

void TestExplainFigure::init()
{
    m_database = m_ledgers.create();
    AssistEntry failed = entryOf(u"Trần Văn Bình"_s);
    failed.outcome = Outcome::NotSubmitted;
    failed.obstacles = {{u"OTP_FAIL"_s, {}}, {u"NETWORK"_s, {}}};
    AssistEntry guided = entryOf(u"Trần Văn Bình"_s);
    guided.outcome = Outcome::GuidedOnly;
    guided.obstacles = {{u"OTP_FAIL"_s, {}}};
    for (const AssistEntry &entry : {usualEntry(), failed, guided})
        QVERIFY_RESULT(logAssist(*m_database, entry, usualStamp()));
}

void TestExplainFigure::aCountHasItsFirstRowsAndTheirNumber()
{
    const Report tally = build(ReportKind::WeeklyTally);
    const ExplainedFigure all = explain(tally, u"by-field/total/assists"_s);
    QCOMPARE(all.counted.number, 3);
    QCOMPARE(all.counted.rows.size(), 3);
    QVERIFY(all.reckonedFrom.isEmpty());
    const ExplainedFigure two = explain(tally, u"by-field/total/assists"_s, 2);
    QCOMPARE(two.counted.number, 3);
    QCOMPARE(two.counted.rows.size(), 2);
    QCOMPARE(two.counted.rows.first().citizen, u"Nguyễn Thị Hoà"_s);
    QVERIFY(two.counted.rows.first().assist && two.counted.rows.first().status);
    QCOMPARE(explain(tally, u"by-field/total/dossiers"_s, 0).counted.number, 1);
}

void TestExplainFigure::aCitizenIsShownOnce()
{
    const ExplainedFigure citizens = explain(build(ReportKind::WeeklyTally), u"citizens/2/citizens"_s);
    QCOMPARE(citizens.counted.number, 2);
    QCOMPARE(citizens.counted.rows.at(1).citizen, u"Trần Văn Bình"_s);
}

void TestExplainFigure::aShareIsReckonedFromTheCounts()
{
    const ExplainedFigure share = explain(build(ReportKind::WeeklyTally), u"obstacles/OTP_FAIL/share"_s);
    QCOMPARE(share.counted.number, 0);
    QCOMPARE(share.reckonedFrom.size(), 2);
    QCOMPARE(share.reckonedFrom.at(0).name, u"obstacles/OTP_FAIL/count"_s);
    QCOMPARE(share.reckonedFrom.at(0).figure.toLongLong(), 2);
    QCOMPARE(share.reckonedFrom.at(1).name, u"obstacles/NETWORK/count"_s);
}

void TestExplainFigure::whatIsUnknownAnswersWithNothing()
{
    const Report tally = build(ReportKind::WeeklyTally);
    const auto lastYear = figurePlace(tally, u"comparison/period+assists/same_period_last_year"_s);
    QVERIFY(lastYear);
    QVERIFY(!answers(tally, *lastYear));
    const auto percent = figurePlace(tally, u"comparison/period+assists/percent"_s);
    QVERIFY(percent);
    QVERIFY(!answers(tally, *percent));
}

void TestExplainFigure::aCutSheetKeepsItsSources()
{
    AssistEntry later = entryOf(u"Lê Thị Mơ"_s);
    later.day = usualStamp().day();
    later.shift = Shift::Evening;
    QVERIFY_RESULT(logAssist(*m_database, later, usualStamp()));
    const QList<Report> sheets = sheetOfEachSession(build(ReportKind::SessionSheet));
    QCOMPARE(sheets.size(), 2);
    QCOMPARE(explain(sheets.at(0), u"sessions/2024-09-23/assists"_s).counted.number, 3);
    QCOMPARE(explain(sheets.at(1), u"sessions/2024-09-23/assists"_s).counted.number, 1);
    QCOMPARE(
        explain(sheets.at(1), u"outcomes/2024-09-23+evening+submitted_online/count"_s).counted.rows.value(0).citizen,
        u"Lê Thị Mơ"_s);
    QCOMPARE(explain(sheets.at(0), u"obstacles/2024-09-23+afternoon+OTP_FAIL/count"_s).counted.number, 2);
}

QTEST_GUILESS_MAIN(TestExplainFigure)
#include "tst_ExplainFigure.moc"
