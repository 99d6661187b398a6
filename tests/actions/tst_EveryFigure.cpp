#include "base/LocalTime.h"
#include "BuildReport.h"
#include "counts/CountedSetStore.h"
#include "Database.h"
#include "ExplainFigure.h"
#include "FigureSources.h"
#include "Printers.h"
#include "RandomOffice.h"
#include "SampleLedger.h"
#include "Shown.h"

#include <QFile>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

namespace {

constexpr int kLedgersAtOnce = 40;

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
    void opensItsRows_data() { addSeeds(kLedgersAtOnce); }
    void opensItsRows();
    void opensItsRowsInALedgerOfYears_data();
    void opensItsRowsInALedgerOfYears();

private:
    void check(Database &database, ReportKind kind, const Asked &asked, const QByteArray &where);

    Ledgers m_ledgers;
    qint64 m_figures = 0;
};

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

void TestEveryFigure::opensItsRows()
{
    QFETCH(quint32, first);
    m_figures = 0;
    for (quint32 seed = first; seed < first + kLedgersAtOnce; ++seed) {
        const auto database = randomOffice(m_ledgers, seed);
        QVERIFY2(database, qPrintable(u"seed %1"_s.arg(seed)));
        QRandomGenerator random(seed);
        for (const ReportKind kind : reportKinds()) {
            const Asked asked = randomlyAsked(random);
            const QByteArray where
                = u"seed %1: %2 of %3: "_s.arg(QString::number(seed), idOf(kind), wordsOf(asked)).toUtf8();
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
