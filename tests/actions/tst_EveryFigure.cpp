#include "base/LocalTime.h"
#include "BuildReport.h"
#include "counts/CountedSetStore.h"
#include "Database.h"
#include "ExplainFigure.h"
#include "FigureSources.h"
#include "Ledgers.h"
#include "Printers.h"
#include "RandomLedger.h"
#include "SampleLedger.h"
#include "Shown.h"
#include "Statement.h"

#include <QFile>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

namespace {

const QDate kStart(2023, 11, 20);
constexpr int kDays = 400;
constexpr int kLedgersAtOnce = 40;

/// The shipped catalogue has the lower numbers.
constexpr qint64 kOwnProcedures = 100'000;

plain::Ledger rowsOf(quint32 seed)
{
    plain::Ledger rows = plain::randomLedger(seed, {kStart, kDays, 90, 50, 25});
    QHash<qint64, std::optional<QString>> fields;
    for (auto each = rows.fields.cbegin(); each != rows.fields.cend(); ++each)
        fields.insert(each.key() + kOwnProcedures, each.value());
    rows.fields = fields;
    for (plain::Dossier &dossier : rows.dossiers)
        dossier.procedure += dossier.procedure == 0 ? 0 : kOwnProcedures;
    for (plain::Assist &assist : rows.assists)
        assist.procedure += assist.procedure == 0 ? 0 : kOwnProcedures;
    return rows;
}

// What plain rows do not hold: where people live (one hamlet was joined to another) and who handed a dossier in.
constexpr auto kPlaces = {
    "INSERT INTO hamlet (id, uuid, name, name_folded, name_key) VALUES (901, 'h1', 'Thôn 1', 'thon 1', '1'), "
    "(902, 'h2', 'Thôn 2', 'thon 2', '2'), (903, 'h3', 'Thôn 3', 'thon 3', '3')",
    "UPDATE hamlet SET joined_to = 901 WHERE id = 903",
    "UPDATE citizen SET hamlet_id = 900 + id % 4 WHERE id % 4 <> 0",
    "UPDATE dossier SET hamlet_id = (SELECT hamlet_id FROM citizen WHERE citizen.id = citizen_id), "
    "volunteer_id = nullif(id % 5, 0)",
    "UPDATE dossier SET hamlet_id = 902 WHERE id % 17 = 0",
    "INSERT INTO indicator_value (id, uuid, indicator, first_day, last_day, value, whole, target, source, recorded_at, "
    "recorded_by) VALUES (901, 'v1', 'vneid_level2', '2020-01-01', '2020-12-31', 30, 100, 9500, 'Công an xã', "
    "'2021-01-04T02:00:00Z', 'Tổ trưởng')",
    "INSERT INTO indicator_reason (value_id, position, reason, count) VALUES (901, 1, 'Vắng nhà', 20)",
    "INSERT INTO team_count (id, uuid, day, hamlet_id, teams, members, recorded_at, recorded_by) VALUES "
    "(901, 't1', '2020-01-01', 901, 1, 7, '2021-01-04T02:00:00Z', 'Tổ trưởng'), "
    "(902, 't2', '2020-01-01', 902, 2, 9, '2021-01-04T02:00:00Z', 'Tổ trưởng')",
};

struct Asked
{
    Period period;
    QDate today;
};

/// Of every kind, before, around and after the days of the ledger; running, over, to come.
Asked randomlyAsked(QRandomGenerator &random)
{
    const QDate day = kStart.addDays(random.bounded(kDays + 60) - 30);
    const QDate today = random.bounded(3) == 0 ? day.addDays(random.bounded(60) - 20) : kStart.addDays(3 * kDays);
    const auto cut = random.bounded(4) == 0 ? PeriodCut::Official : PeriodCut::Calendar;
    switch (random.bounded(6)) {
    case 0:
        return {Period::weekOf(day), today};
    case 1:
        return {Period::containing(PeriodKind::Quarter, day, cut), today};
    case 2:
        return {Period::containing(PeriodKind::Year, day, cut), today};
    case 3:
        return {*Period::between(day, day.addDays(random.bounded(100))), today};
    default:
        return {Period::containing(PeriodKind::Month, day, cut), today};
    }
}

/// Of longer blocks each name would be looked for among too many.
constexpr qsizetype kRowsAskedByName = 30;

/// What is wrong with one figure; empty when nothing is.
QString wrongWith(Database &database, const Report &report, const FigurePlace &place)
{
    const Block &block = report.blocks.at(place.block);
    const QVariant &cell = cellAt(block, place.cell);
    const Column &column = block.columns.at(place.cell.column);
    if (!answers(report, place)) {
        const bool isFigure = column.kind == ColumnKind::Count || column.kind == ColumnKind::Percent
            || column.kind == ColumnKind::Number;
        return isFigure && !isUnknown(cell) ? u"answers with nothing"_s : QString();
    }
    if (isUnknown(cell))
        return u"is unknown and has a source"_s;
    if (block.rows.size() <= kRowsAskedByName) {
        const auto found = figurePlace(report, figureName(report, place));
        if (!found || *found != place)
            return u"is not found by its name"_s;
    }
    const auto explained = explainFigure(database, report, place, -1);
    if (!explained)
        return u"cannot be read: "_s + QString::fromUtf8(somotcua::toString(explained.error()));

    const FigureSource &source = block.sources[place.cell];
    if (source.entered)
        return {};
    if (source.services)
        return source.services->size() == cell.toLongLong() ? QString() : u"lists other services than it counts"_s;
    if (source.counts.isEmpty()) {
        for (const CellPlace &from : source.reckonedFrom) {
            if (block.sources.value(from).counts.isEmpty() && !block.sources.value(from).entered)
                return u"is reckoned from what is no count"_s;
        }
        return source.reckonedFrom.isEmpty() ? u"has an empty source"_s : QString();
    }
    if (explained->counted.number != cell.toLongLong() || explained->counted.rows.size() != cell.toLongLong())
        return u"has %1 rows, %2 shown"_s.arg(explained->counted.number).arg(explained->counted.rows.size());
    QSet<CountedKey> keys;
    CountedSetStore store(database);
    for (const CountedSet &set : source.counts) {
        const auto ofSet = store.keys(set);
        if (!ofSet)
            return u"has no keys"_s;
        keys.unite(QSet<CountedKey>(ofSet->cbegin(), ofSet->cend()));
        const auto rows = store.rowsOf(set.counted, *ofSet);
        if (!rows || rows->size() != ofSet->size())
            return u"has keys without rows"_s;
    }
    return keys.size() == cell.toLongLong() ? QString() : u"counts a row twice"_s;
}

} // namespace

/// Every count of every report opens exactly the rows it counts (contract §4). Forty random ledgers; 1,000 with
/// SOMOTCUA_LONG in the environment.
class TestEveryFigure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensItsRows_data();
    void opensItsRows();
    void opensItsRowsInALedgerOfYears_data();
    void opensItsRowsInALedgerOfYears();

private:
    std::unique_ptr<Database> ledgerOf(quint32 seed);
    void check(Database &database, ReportKind kind, const Asked &asked, const QByteArray &where);

    Ledgers m_ledgers;
    qint64 m_figures = 0;
};

std::unique_ptr<Database> TestEveryFigure::ledgerOf(quint32 seed)
{
    auto opened = Database::open(m_ledgers.createFile(), OpenMode::ReadWrite);
    if (!opened || !plain::write(**opened, rowsOf(seed)))
        return {};
    for (const char *sql : kPlaces) {
        if (!Statement(**opened, sql).run())
            return {};
    }
    return std::move(*opened);
}

void TestEveryFigure::check(Database &database, ReportKind kind, const Asked &asked, const QByteArray &where)
{
    const auto report = buildReport(database, kind, asked.period, momentOf(asked.today, QTime(18, 0)), u"vi"_s);
    QVERIFY2(report, where.constData());
    for (qsizetype blockPlace = 0; blockPlace < report->blocks.size(); ++blockPlace) {
        const Block &block = report->blocks.at(blockPlace);
        const qsizetype rows = block.rows.size() + (block.total ? 1 : 0);
        for (qsizetype row = 0; row < rows; ++row) {
            for (qsizetype column = 0; column < block.columns.size(); ++column) {
                const FigurePlace place{blockPlace, {row, column}};
                const QString wrong = wrongWith(database, *report, place);
                if (!wrong.isEmpty())
                    QFAIL((where + figureName(*report, place).toUtf8() + " ("
                           + cellAt(block, place.cell).toString().toUtf8() + ") " + wrong.toUtf8())
                              .constData());
                m_figures += block.sources.contains(place.cell) ? 1 : 0;
            }
        }
    }
}

void TestEveryFigure::opensItsRows_data()
{
    QTest::addColumn<quint32>("first");
    const quint32 seed = QRandomGenerator::global()->generate();
    const int ledgers = qEnvironmentVariableIsSet("SOMOTCUA_LONG") ? 1000 : kLedgersAtOnce;
    for (int done = 0; done < ledgers; done += kLedgersAtOnce)
        QTest::newRow(qPrintable(u"from seed %1"_s.arg(seed + quint32(done)))) << seed + quint32(done);
}

void TestEveryFigure::opensItsRows()
{
    QFETCH(quint32, first);
    m_figures = 0;
    for (quint32 seed = first; seed < first + kLedgersAtOnce; ++seed) {
        const auto database = ledgerOf(seed);
        QVERIFY2(database, qPrintable(u"seed %1"_s.arg(seed)));
        QRandomGenerator random(seed);
        for (const ReportKind kind : reportKinds()) {
            const Asked asked = randomlyAsked(random);
            const QByteArray where
                = u"seed %1: %2 of %3 to %4 on %5: "_s
                      .arg(QString::number(seed), idOf(kind), asked.period.first().toString(Qt::ISODate),
                           asked.period.last().toString(Qt::ISODate), asked.today.toString(Qt::ISODate))
                      .toUtf8();
            check(*database, kind, asked, where);
            if (QTest::currentTestFailed())
                return;
        }
        QFile::remove(database->path());
    }
    QVERIFY(m_figures > kLedgersAtOnce * 20);
}

void TestEveryFigure::opensItsRowsInALedgerOfYears_data()
{
    QTest::addColumn<ReportKind>("kind");
    for (const ReportKind kind : reportKinds())
        QTest::newRow(qPrintable(idOf(kind))) << kind;
}

// Closed and opened again: a ledger of this size gets statistics, with which the planner takes other ways.
void TestEveryFigure::opensItsRowsInALedgerOfYears()
{
    QFETCH(ReportKind, kind);
    const QString path = m_ledgers.place(u"sample.somotcua"_s);
    if (!QFile::exists(path))
        QVERIFY_RESULT(createSampleLedger(path, u"vi"_s, usualStamp()));
    const auto database = Database::open(path, OpenMode::ReadOnly);
    QVERIFY_RESULT(database);
    const QDate last(2024, 9, 30);
    const Period month = Period::monthOf(last).before();
    for (const Period &period :
         {Period::weekOf(last).before(), month, Period::containing(PeriodKind::Month, last, PeriodCut::Official)})
        check(**database, kind, {period, last},
              idOf(kind).toUtf8() + ' ' + period.first().toString(Qt::ISODate).toUtf8() + ": ");
}

QTEST_GUILESS_MAIN(TestEveryFigure)
#include "tst_EveryFigure.moc"
