#include "BuildReport.h"
#include "catalogue/ChangeHamlets.h"
#include "catalogue/CountTeams.h"
#include "counts/TallyStore.h"
#include "indicators/DefineIndicator.h"
#include "indicators/EnterIndicatorValue.h"
#include "indicators/ListIndicators.h"
#include "Ledgers.h"
#include "Printers.h"
#include "SampleLedger.h"
#include "Shown.h"
#include "UndoLast.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

namespace {

const Period kMonth = Period::monthOf(QDate(2024, 9, 1));

IndicatorValue welfare(qint64 value, qint64 whole)
{
    return {.indicator = u"welfare_account"_s, .period = kMonth, .value = value, .whole = whole};
}

const Block &blockOf(const Report &report, const QString &id)
{
    for (const Block &block : report.blocks) {
        if (block.id == id)
            return block;
    }
    qFatal("no block %s", qPrintable(id));
}

/// The cells of the row whose first cell is `first`, as people read them.
QString rowOf(const Block &block, const QString &first)
{
    for (const Row &row : block.rows) {
        if (machineText(row.constFirst()) != first)
            continue;
        QStringList cells;
        for (qsizetype at = 0; at < row.size(); ++at) {
            if (block.columns.at(at).id != u"definition"_s)
                cells << shown(row.at(at), block.columns.at(at), u"vi"_s);
        }
        return cells.join(u" | "_s);
    }
    return {};
}

} // namespace

class TestIndicators : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_database = m_ledgers.create(); }
    void cleanup() { m_database.reset(); }

    void welfarePaidToAccounts();
    void aCorrectionIsANewRowAndUndone();
    void whatIsTakenBackComesBackWhole();
    void whatIsNotTrueIsRefused();
    void anOwnIndicatorIsDefinedAndUndone();
    void aTargetOfTheYearIsMetOrNot();
    void teamsStandByHamlet();
    void anEmptyLedgerKnowsNothing();
    void theSampleComputesByItself();
    void everySourceIsACellOrASet();

private:
    Report report(Database &database, const Period &period)
    {
        const auto built
            = buildReport(database, ReportKind::Indicators, period, momentOf(QDate(2024, 10, 1), QTime(8, 0)), u"vi"_s);
        if (!built)
            qFatal("%s", somotcua::toString(built.error()));
        return *built;
    }
    QString line(const QString &code, const Period &period = kMonth)
    {
        return rowOf(blockOf(report(*m_database, period), u"indicators"_s), code);
    }
    Database &sample();

    Ledgers m_ledgers;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Database> m_sample;
};

Database &TestIndicators::sample()
{
    if (!m_sample) {
        auto made = createSampleLedger(m_ledgers.place(u"mau.somotcua"_s), u"vi"_s, usualStamp());
        if (!made)
            qFatal("%s", somotcua::toString(made.error()));
        m_sample = std::move(*made);
    }
    return *m_sample;
}

void TestIndicators::welfarePaidToAccounts()
{
    IndicatorValue value = welfare(4500, 16526);
    value.source = u"Công chức văn hóa - xã hội"_s;
    value.reasons = {{u"Sai lệch thông tin cá nhân"_s, 8000}, {u"Chưa có tài khoản"_s, 3000}};
    QVERIFY_RESULT(enterIndicatorValue(*m_database, value, usualStamp()));

    QCOMPARE(line(u"welfare_account"_s),
             u"Đối tượng an sinh nhận trợ cấp qua tài khoản | người | 4.500 | 16.526 | 27,23 | — | — | — | "
             "Khuất Thị Hà | Công chức văn hóa - xã hội | 23/09/2024"_s);
    const Block reasons = blockOf(report(*m_database, kMonth), u"not-done-reasons"_s);
    QCOMPARE(reasons.rows.size(), 3);
    QCOMPARE(shown(reasons.rows.at(0).at(3), ColumnKind::Percent, u"vi"_s), u"66,52"_s);
    QCOMPARE(machineText(reasons.rows.at(2).at(1)), u"unstated"_s);
    // Later periods show it with its own day; earlier ones know nothing.
    QVERIFY(line(u"welfare_account"_s, Period::yearOf(QDate(2024, 1, 1))).contains(u"27,23"_s));
    QVERIFY(line(u"welfare_account"_s, Period::monthOf(QDate(2024, 8, 1))).contains(u"— | — | —"_s));
}

void TestIndicators::aCorrectionIsANewRowAndUndone()
{
    QVERIFY_RESULT(enterIndicatorValue(*m_database, welfare(4000, 16526), usualStamp()));
    QVERIFY_RESULT(enterIndicatorValue(*m_database, welfare(4500, 16526), usualStamp()));
    QCOMPARE(indicatorValues(*m_database)->value(u"welfare_account"_s).size(), 2);
    QVERIFY(line(u"welfare_account"_s).contains(u"27,23"_s));
    QCOMPARE(undoLast(*m_database, usualStamp())->action, u"indicator.value"_s);
    QVERIFY(line(u"welfare_account"_s).contains(u"24,20"_s));
    QVERIFY_RESULT(redoNext(*m_database, usualStamp()));
    QVERIFY(line(u"welfare_account"_s).contains(u"27,23"_s));
}

void TestIndicators::whatIsTakenBackComesBackWhole()
{
    QVERIFY_RESULT(enterIndicatorValue(*m_database, welfare(4000, 16526), usualStamp()));
    const auto second = enterIndicatorValue(*m_database, welfare(4500, 16526), usualStamp());
    QVERIFY_RESULT(second);
    QVERIFY_RESULT(takeBackIndicatorValue(*m_database, *second, usualStamp()));
    QVERIFY(indicatorValues(*m_database)->isEmpty());
    QCOMPARE(takeBackIndicatorValue(*m_database, *second, usualStamp()).error().fault, Fault::AlreadyTakenBack);
    QVERIFY_RESULT(undoLast(*m_database, usualStamp()));
    QCOMPARE(indicatorValues(*m_database)->value(u"welfare_account"_s).size(), 2);
    QVERIFY(line(u"welfare_account"_s).contains(u"27,23"_s));
}

void TestIndicators::whatIsNotTrueIsRefused()
{
    const auto fault = [&](const IndicatorValue &value) {
        return enterIndicatorValue(*m_database, value, usualStamp()).error().fault;
    };
    QCOMPARE(fault(welfare(16527, 16526)), Fault::BadNumber);
    IndicatorValue computed{.indicator = u"online_rate"_s, .period = kMonth, .value = 1, .whole = 2};
    QCOMPARE(fault(computed), Fault::BadNumber);
    IndicatorValue unknown = welfare(1, 2);
    unknown.indicator = u"no-such"_s;
    QCOMPARE(fault(unknown), Fault::Conflict);
    IndicatorValue ahead = welfare(1, 2);
    ahead.period = Period::monthOf(QDate(2024, 10, 1));
    QCOMPARE(fault(ahead), Fault::DayInFuture);
    QVERIFY(indicatorValues(*m_database)->isEmpty());
}

void TestIndicators::anOwnIndicatorIsDefinedAndUndone()
{
    Indicator own;
    own.kind = IndicatorKind::Count;
    own.name = u"Buổi tuyên truyền"_s;
    own.unit = u"buổi"_s;
    const auto id = defineIndicator(*m_database, own, usualStamp());
    QVERIFY_RESULT(id);
    const Indicator known = indicators(*m_database)->constLast();
    QVERIFY(known.isOwn());
    QVERIFY_RESULT(enterIndicatorValue(
        *m_database, {.indicator = known.code, .period = kMonth, .value = 12, .target = 10}, usualStamp()));
    QVERIFY(line(known.code).startsWith(u"Buổi tuyên truyền | buổi | 12 | — | — | 10 | — | Đạt"_s));

    QCOMPARE(defineIndicator(*m_database, own, usualStamp()).error().fault, Fault::NameTaken);
    Indicator changed = known;
    changed.name = u"Buổi tuyên truyền tại thôn"_s;
    QVERIFY_RESULT(defineIndicator(*m_database, changed, usualStamp()));
    QVERIFY_RESULT(undoLast(*m_database, usualStamp()));
    QCOMPARE(indicators(*m_database)->constLast().name, own.name);
    QVERIFY_RESULT(takeBackIndicator(*m_database, *id, usualStamp()));
    QVERIFY(line(known.code).isEmpty());
    QVERIFY_RESULT(undoLast(*m_database, usualStamp()));
    QVERIFY(line(known.code).contains(u"Đạt"_s));
}

void TestIndicators::aTargetOfTheYearIsMetOrNot()
{
    QVERIFY_RESULT(enterIndicatorValue(
        *m_database, {.indicator = u"welfare_account"_s, .period = Period::yearOf(QDate(2024, 1, 1)), .target = 3000},
        usualStamp()));
    QVERIFY(line(u"welfare_account"_s).contains(u"— | — | — | — | 30,00 | — |"_s));
    QVERIFY_RESULT(enterIndicatorValue(*m_database, welfare(4500, 16526), usualStamp()));
    QVERIFY(line(u"welfare_account"_s).contains(u"27,23 | — | 30,00 | Còn thiếu"_s));
}

void TestIndicators::teamsStandByHamlet()
{
    Hamlet hamlet;
    hamlet.name = u"Lục Xuân"_s;
    const HamletId place = *saveHamlet(*m_database, hamlet, usualStamp());
    hamlet.name = u"Bảo Lộc"_s;
    QVERIFY_RESULT(saveHamlet(*m_database, hamlet, usualStamp()));
    QVERIFY_RESULT(countTeams(*m_database, {{}, QDate(2024, 9, 20), place, 3, 15}, usualStamp()));
    const Report made = report(*m_database, kMonth);
    const Block &teams = blockOf(made, u"teams-by-hamlet"_s);
    QCOMPARE(rowOf(teams, u"Lục Xuân"_s), u"Lục Xuân | 3 | 15 | 20/09/2024"_s);
    QCOMPARE(rowOf(teams, u"Bảo Lộc"_s), u"Bảo Lộc | — | — | —"_s);
    QCOMPARE(teams.total->at(2).toLongLong(), 15);
    QVERIFY(line(u"team_members"_s).contains(u"| 15 |"_s));
}

void TestIndicators::anEmptyLedgerKnowsNothing()
{
    for (const QString &rate : {u"online_rate"_s, u"online_full_rate"_s, u"on_time_rate"_s})
        QVERIFY2(line(rate).endsWith(u"— | — | — | — | — | — | — | — | —"_s), qPrintable(line(rate)));
    QVERIFY(line(u"teams"_s).contains(u"| — |"_s));
}

void TestIndicators::theSampleComputesByItself()
{
    const Period months = *Period::between(QDate(2024, 1, 1), QDate(2024, 9, 30));
    const DayRange days{months.first(), months.last()};
    FieldCounts sum;
    const auto fields = TallyStore(sample()).byField(days);
    QVERIFY_RESULT(fields);
    for (const FieldCounts &counts : *fields)
        sum += counts;
    QCOMPARE(sum.dossiers(), 720);
    const Report made = report(sample(), months);
    const Block &block = blockOf(made, u"indicators"_s);
    const QString online = QLocale(QLocale::Vietnamese).toString(720 - sum.inPerson);
    QVERIFY2(rowOf(block, u"online_rate"_s).contains(u"| %1 | 720 |"_s.arg(online)),
             qPrintable(rowOf(block, u"online_rate"_s)));
    // What is set out by level adds up to the tally's.
    const Block &levels = blockOf(made, u"services-by-level"_s);
    QCOMPARE(levels.total->at(5).toLongLong(), 720);
    QCOMPARE(levels.total->at(4).toLongLong(), 720 - sum.inPerson);
    QCOMPARE(levels.rows.at(0).at(4).toLongLong(), sum.onlineFull);
    QCOMPARE(levels.rows.at(1).at(4).toLongLong(), sum.onlinePartial);
    qint64 dossiers = 0;
    for (const Row &row : levels.rows)
        dossiers += row.at(5).toLongLong();
    QCOMPARE(dossiers, 720);
}

void TestIndicators::everySourceIsACellOrASet()
{
    const Report made = report(sample(), kMonth);
    for (const Block &block : made.blocks) {
        const qsizetype rows = block.rows.size() + (block.total ? 1 : 0);
        for (auto source = block.sources.cbegin(); source != block.sources.cend(); ++source) {
            QVERIFY(source.key().row < rows && source.key().column < block.columns.size());
            const int answers = int(!source->counts.isEmpty()) + int(!source->reckonedFrom.isEmpty())
                + int(source->services.has_value()) + int(source->entered.has_value());
            QCOMPARE(answers, 1);
            for (const CellPlace &cell : source->reckonedFrom)
                QVERIFY(block.sources.contains(cell));
        }
    }
    QCOMPARE(blockOf(made, u"indicators"_s).sources.size(), 21);
    QVERIFY(blockOf(made, u"teams-by-hamlet"_s).sources.isEmpty());
}

QTEST_GUILESS_MAIN(TestIndicators)
#include "tst_Indicators.moc"
