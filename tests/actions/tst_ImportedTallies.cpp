#include "base/LocalTime.h"
#include "BuildReport.h"
#include "CountedBook.h"
#include "Database.h"
#include "ImportBook.h"
#include "Ledgers.h"
#include "NaiveCounts.h"
#include "Printers.h"
#include "Setup.h"
#include "Shown.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

namespace {

const QDate kFirst(2023, 11, 6);

QStringList texts(const QList<FieldCounts> &fields)
{
    QStringList lines;
    for (const FieldCounts &c : fields) {
        QStringList parts{c.field.value_or(u"—"_s)};
        for (const qint64 count :
             {c.assists, c.dossiers(), c.onlineFull, c.onlinePartial, c.onlineUnclassified, c.inPerson, c.notSubmitted,
              c.doneEarly, c.doneOnTime, c.doneLate, c.openWithin, c.openOverdue})
            parts << QString::number(count);
        lines << parts.join(u' ');
    }
    lines.sort();
    return lines;
}

QStringList texts(const QHash<QString, FieldCounts> &fields)
{
    QList<FieldCounts> counted;
    for (auto each = fields.cbegin(); each != fields.cend(); ++each) {
        FieldCounts counts = each.value();
        if (!each.key().isEmpty())
            counts.field = each.key();
        counted << counts;
    }
    return texts(counted);
}

QStringList fieldsOf(const Report &report)
{
    QStringList lines;
    for (const Row &row : report.blocks.first().rows) {
        QStringList cells;
        for (const QVariant &cell : row)
            cells << (isUnknown(cell) ? u"—"_s : cell.toString());
        lines << cells.join(u' ');
    }
    lines.sort();
    return lines;
}

QStringList sessionsOf(const plain::Ledger &rows, QDate countedTo)
{
    QStringList lines;
    for (const SessionCount &session : naive::sessions(rows, countedTo)) {
        if (session.figures) {
            lines << u"%1 %2 %3 %4"_s.arg(session.day.toString(Qt::ISODate), idOf(session.shift))
                         .arg(session.figures->assists)
                         .arg(session.figures->dossiers);
        }
    }
    lines.sort();
    return lines;
}

QByteArray difference(const QByteArray &where, const QStringList &found, const QStringList &expected)
{
    return where + "\nfound\n" + found.join(u'\n').toUtf8() + "\nexpected\n" + expected.join(u'\n').toUtf8();
}

} // namespace

/// Books nobody has seen before: what contract §2 makes of them, decided by independent loops, what the import wrote,
/// and what the tallies say must be the same.
class TestImportedTallies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyBookIsCountedAsTheContractSays_data();
    void anyBookIsCountedAsTheContractSays();

private:
    Ledgers m_ledgers;
};

void TestImportedTallies::anyBookIsCountedAsTheContractSays_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<int>("days");
    const quint32 fresh = QRandomGenerator::global()->generate();
    for (quint32 number = 0; number < 3; ++number) {
        QTest::newRow(qPrintable(u"three weeks, seed %1"_s.arg(fresh + number))) << fresh + number << 21;
        QTest::newRow(qPrintable(u"two years, seed %1"_s.arg(fresh + number))) << fresh + number << 730;
    }
}

void TestImportedTallies::anyBookIsCountedAsTheContractSays()
{
    QFETCH(quint32, seed);
    QFETCH(int, days);
    const auto ledger = m_ledgers.create();
    const auto catalogue = procedures(*ledger, kFirst);
    QVERIFY_RESULT(catalogue);
    QHash<QString, plain::KnownProcedure> byCode;
    for (const Procedure &procedure : *catalogue) {
        if (!procedure.code.isEmpty())
            byCode.insert(procedure.code, {procedure.id.value, idOf(procedure.onlineLevel), procedure.field});
    }
    const plain::CountedBook book = plain::countedBook(seed, 250, kFirst, days, byCode);
    QFile file(m_ledgers.place(u"%1.csv"_s.arg(seed)));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(book.csv.toUtf8());
    file.close();
    const auto answer = importBook(*ledger, {{file.fileName()}, ImportMode::Write, {}, {}}, usualStamp());
    QVERIFY_RESULT(answer);
    QVERIFY2(answer->refused.isEmpty(), qPrintable(answer->refused.value(0).reason));
    QCOMPARE(answer->assists, book.expected.assists.size());
    QCOMPARE(answer->dossiers, book.expected.dossiers.size());

    const auto rows = plain::read(*ledger);
    QVERIFY_RESULT(rows);
    QCOMPARE(naive::firstDay(*rows), naive::firstDay(book.expected));
    QRandomGenerator random(seed);
    for (int round = 0; round < 20; ++round) {
        const QDate first = kFirst.addDays(random.bounded(days + 40) - 20);
        const QDate last = first.addDays(random.bounded(round % 2 == 0 ? 7 : 300));
        const QDate asOf = std::min(last, first.addDays(random.bounded(300)));
        const QByteArray where = (first.toString(Qt::ISODate) + u" to "_s + last.toString(Qt::ISODate) + u" as of "_s
                                  + asOf.toString(Qt::ISODate))
                                     .toUtf8();
        const QStringList expected = texts(naive::byField(book.expected, first, asOf));
        const QStringList written = texts(naive::byField(*rows, first, asOf));
        QVERIFY2(written == expected, difference(where, written, expected).constData());
        QCOMPARE(naive::measures(*rows, first, asOf), naive::measures(book.expected, first, asOf));
        QCOMPARE(naive::obstacles(*rows, first, asOf), naive::obstacles(book.expected, first, asOf));
        QCOMPARE(sessionsOf(*rows, asOf), sessionsOf(book.expected, asOf));

        if (asOf < naive::firstDay(*rows).value())
            continue;
        const auto report = buildReport(*ledger, ReportKind::WeeklyTally, *Period::between(first, last),
                                        momentOf(asOf, QTime(23, 59)), u"vi"_s);
        QVERIFY_RESULT(report);
        const QStringList shown = fieldsOf(*report);
        QVERIFY2(shown == expected, difference(where, shown, expected).constData());
        QCOMPARE(report->blocks[1].rows[0][0].toLongLong(), naive::measures(book.expected, first, asOf).citizens);
    }
}

QTEST_GUILESS_MAIN(TestImportedTallies)
#include "tst_ImportedTallies.moc"
