#include "counts/PartStore.h"
#include "Database.h"
#include "Printers.h"
#include "RandomLedger.h"
#include "Statement.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

namespace {

using Sums = QHash<qint64, std::pair<qint64, qint64>>; // assists and dossiers by id

constexpr auto kProcedures = R"sql(
    SELECT coalesce(procedure_id, 0), 1, 0 FROM assist WHERE voided_at IS NULL AND day BETWEEN :first AND :last
    UNION ALL
    SELECT coalesce(procedure_id, 0), 0, 1 FROM dossier WHERE voided_at IS NULL AND submitted_day BETWEEN :first AND :last
)sql";
constexpr auto kHamlets = R"sql(
    SELECT coalesce(hamlet_id, 0), 1, 0 FROM assist JOIN citizen ON citizen.id = assist.citizen_id
    WHERE voided_at IS NULL AND day BETWEEN :first AND :last
    UNION ALL
    SELECT coalesce(hamlet_id, 0), 0, 1 FROM dossier WHERE voided_at IS NULL AND submitted_day BETWEEN :first AND :last
)sql";
constexpr auto kVolunteers = R"sql(
    SELECT coalesce(volunteer_id, 0), 1, 0 FROM assist WHERE voided_at IS NULL AND day BETWEEN :first AND :last
    UNION ALL
    SELECT coalesce(volunteer_id, 0), 0, 1 FROM dossier WHERE voided_at IS NULL AND submitted_day BETWEEN :first AND :last
)sql";

/// Row by row.
Sums walked(Database &database, const char *sql, const DayRange &days)
{
    Sums sums;
    Statement rows(database, sql);
    rows.bind(":first", days.first).bind(":last", days.last);
    if (!rows.start())
        return sums;
    while (rows.next()) {
        sums[rows.integer(0)].first += rows.integer(1);
        sums[rows.integer(0)].second += rows.integer(2);
    }
    static_cast<void>(rows.finish());
    return sums;
}

Sums counted(Database &database, Part part, const DayRange &days)
{
    Sums sums;
    const auto counts = PartStore(database).counts(part, days);
    if (!counts)
        qFatal("%s", somotcua::toString(counts.error()));
    for (const PartCount &count : *counts)
        sums.insert(count.id, {count.assists, count.dossiers});
    return sums;
}

} // namespace

class TestPartStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsEveryWayOfWriting();
    void joinedHamletsCountAsOne();

private:
    QTemporaryDir m_folder;
};

void TestPartStore::followsEveryWayOfWriting()
{
    const QDate start(2024, 1, 1);
    const quint32 seed = QRandomGenerator::global()->generate();
    auto made = Database::create(m_folder.filePath(u"ways.somotcua"_s));
    QVERIFY_RESULT(made);
    Database &database = **made;
    QVERIFY_RESULT(plain::write(database, plain::randomLedger(seed, {start, 90, 120, 60, 25})));
    const auto agree = [&](const char *after) {
        for (const DayRange &days :
             {DayRange{start, start.addDays(400)}, DayRange{start.addDays(20), start.addDays(40)}}) {
            const bool same = counted(database, Part::Procedure, days) == walked(database, kProcedures, days)
                && counted(database, Part::Hamlet, days) == walked(database, kHamlets, days)
                && counted(database, Part::Volunteer, days) == walked(database, kVolunteers, days);
            QVERIFY2(same, qPrintable(u"%1, seed %2"_s.arg(QLatin1StringView(after)).arg(seed)));
        }
    };
    agree("written");
    for (const char *change : {
             "INSERT INTO hamlet (id, uuid, name, name_folded, name_key) VALUES (1, 'a', 'A', 'a', 'a'), (2, 'b', 'B', "
             "'b', 'b')",
             "UPDATE citizen SET hamlet_id = 1 + id % 2 WHERE id % 3 > 0",
             "UPDATE dossier SET hamlet_id = 1 WHERE id % 4 = 0",
             "UPDATE citizen SET hamlet_id = NULL WHERE id % 7 = 0",
             "UPDATE assist SET voided_at = 'now' WHERE id % 5 = 0",
             "UPDATE citizen SET hamlet_id = 2 WHERE id % 2 = 0",
             "UPDATE assist SET voided_at = NULL, volunteer_id = 2 WHERE id % 10 = 0",
             "UPDATE assist SET day = '2024-02-01', procedure_id = NULL WHERE id % 6 = 0",
             "UPDATE assist SET citizen_id = 3, volunteer_id = NULL WHERE id % 11 = 0",
             "UPDATE dossier SET voided_at = 'now' WHERE id % 5 = 0",
             "UPDATE dossier SET voided_at = NULL, submitted_day = '2024-01-30' WHERE id % 10 = 0",
             "UPDATE dossier SET procedure_id = 3, volunteer_id = NULL, hamlet_id = 2 WHERE id % 3 = 0",
         }) {
        QVERIFY_RESULT(Statement(database, change).run());
        agree(change);
    }
}

void TestPartStore::joinedHamletsCountAsOne()
{
    const QDate start(2024, 1, 1);
    auto made = Database::create(m_folder.filePath(u"joined.somotcua"_s));
    QVERIFY_RESULT(made);
    Database &database = **made;
    QVERIFY_RESULT(plain::write(database, plain::randomLedger(5, {start, 30, 20, 40, 10})));
    for (const char *change :
         {"INSERT INTO hamlet (id, uuid, name, name_folded, name_key, joined_to) VALUES (1, 'a', 'A', 'a', 'a', NULL), "
          "(2, 'b', 'A', 'a', 'a', 1)",
          "UPDATE citizen SET hamlet_id = 1 + id % 2", "UPDATE dossier SET hamlet_id = 1 + citizen_id % 2"})
        QVERIFY_RESULT(Statement(database, change).run());
    const auto hamlets = PartStore(database).counts(Part::Hamlet, {start, start.addDays(400)});
    QVERIFY_RESULT(hamlets);
    QCOMPARE(hamlets->size(), 1);
    QCOMPARE(hamlets->first().id, 1);
    QCOMPARE(hamlets->first().name, u"A"_s);
}

QTEST_GUILESS_MAIN(TestPartStore)
#include "tst_PartStore.moc"
