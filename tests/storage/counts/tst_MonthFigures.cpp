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

constexpr auto kKept = R"sql(
    SELECT month, procedure_id, assists, not_submitted, online_full, online_partial, online_unclassified, in_person,
           by_post, done_early, done_on_time, done_late
    FROM month_figure
    WHERE assists <> 0 OR online_full + online_partial + online_unclassified + in_person <> 0
          OR done_early + done_on_time + done_late <> 0
    ORDER BY month, procedure_id
)sql";

// From the rows themselves, each figure on its own.
constexpr auto kCounted = R"sql(
    SELECT month, coalesce(procedure, 0), sum(a), sum(n), sum(f), sum(p), sum(u), sum(i), sum(b), sum(e), sum(o), sum(l)
    FROM (SELECT strftime('%Y-%m', day) AS month, procedure_id AS procedure, 1 AS a,
                 CASE outcome WHEN 'not_submitted' THEN 1 ELSE 0 END AS n,
                 0 AS f, 0 AS p, 0 AS u, 0 AS i, 0 AS b, 0 AS e, 0 AS o, 0 AS l
          FROM assist WHERE voided_at IS NULL
          UNION ALL
          SELECT strftime('%Y-%m', submitted_day), procedure_id, 0, 0,
                 channel || online_level = 'onlinetoan_trinh', channel || online_level = 'onlinemot_phan',
                 channel || online_level IN ('onlineonline', 'onlineoffline', 'onlineunknown'),
                 channel IN ('in_person', 'post'), channel = 'post', 0, 0, 0
          FROM dossier WHERE voided_at IS NULL
          UNION ALL
          SELECT strftime('%Y-%m', finish_day), procedure_id, 0, 0, 0, 0, 0, 0, 0,
                 CASE WHEN phase = 2 AND due_day > finish_day THEN 1 ELSE 0 END,
                 CASE WHEN phase = 3 OR due_day IS NULL OR due_day = finish_day THEN 1 ELSE 0 END,
                 CASE WHEN phase = 2 AND due_day < finish_day THEN 1 ELSE 0 END
          FROM dossier_span WHERE phase IN (2, 3) AND until_day = '9999-12-31' AND finish_day = from_day)
    GROUP BY 1, 2
    ORDER BY 1, 2
)sql";

QStringList rowsOf(Database &database, const char *sql)
{
    QStringList rows;
    Statement statement(database, sql);
    if (const auto started = statement.start(); !started)
        qFatal("%s", somotcua::toString(started.error()));
    while (statement.next()) {
        QStringList cells{statement.text(0)};
        for (int column = 1; column < 12; ++column)
            cells << QString::number(statement.integer(column));
        rows << cells.join(u' ');
    }
    if (const auto finished = statement.finish(); !finished)
        qFatal("%s", somotcua::toString(finished.error()));
    return rows;
}

} // namespace

/// The sums by month are those of the rows, whatever was written how.
class TestMonthFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followEveryWayOfWriting();
    void refuseASpanThatChangesInPlace();

private:
    QTemporaryDir m_folder;
};

void TestMonthFigures::followEveryWayOfWriting()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    auto made = Database::create(m_folder.filePath(u"ways.somotcua"_s));
    QVERIFY_RESULT(made);
    Database &database = **made;
    QVERIFY_RESULT(plain::write(database, plain::randomLedger(seed, {QDate(2024, 1, 1), 120, 150, 80, 25})));
    const auto agree = [&](const char *after) {
        const QStringList counted = rowsOf(database, kCounted);
        QVERIFY(!counted.isEmpty());
        const QStringList kept = rowsOf(database, kKept);
        QVERIFY2(kept == counted,
                 qPrintable(u"%1, seed %2\n%3\ncounted\n%4"_s.arg(QLatin1StringView(after))
                                .arg(seed)
                                .arg(kept.join(u'\n'), counted.join(u'\n'))));
    };
    agree("written");
    for (const char *change : {
             "UPDATE assist SET voided_at = 'now' WHERE id % 5 = 0",
             "UPDATE assist SET voided_at = NULL, outcome = 'not_submitted' WHERE id % 10 = 0",
             "UPDATE assist SET day = '2024-02-01', procedure_id = NULL WHERE id % 6 = 0",
             "UPDATE assist SET outcome = 'guided_only', procedure_id = 3 WHERE id % 7 = 0",
             "UPDATE assist SET note = 'nothing that counts'",
             "UPDATE dossier SET voided_at = 'now' WHERE id % 5 = 0",
             "UPDATE dossier SET voided_at = NULL, submitted_day = '2024-01-30' WHERE id % 10 = 0",
             "UPDATE dossier SET procedure_id = 3, channel = 'post' WHERE id % 3 = 0",
             "UPDATE dossier SET online_level = 'toan_trinh', channel = 'online' WHERE id % 4 = 0",
             "UPDATE dossier SET procedure_id = NULL, online_level = 'offline' WHERE id % 11 = 0",
             "DELETE FROM dossier_span WHERE dossier_id % 4 = 0",
             "INSERT INTO dossier_span (dossier_id, from_day, until_day, phase, length_class, finish_day, due_day) "
             "SELECT id, '2024-02-03', '9999-12-31', 2 + id % 3 % 2, 3, '2024-02-03', '2024-02-0' || (2 + id % 3) "
             "FROM dossier WHERE id % 4 = 0",
             "DELETE FROM dossier_span WHERE dossier_id % 8 = 0",
         }) {
        QVERIFY_RESULT(Statement(database, change).run());
        agree(change);
    }
}

/// The sums follow rows that come and go.
void TestMonthFigures::refuseASpanThatChangesInPlace()
{
    auto made = Database::create(m_folder.filePath(u"place.somotcua"_s));
    QVERIFY_RESULT(made);
    QVERIFY_RESULT(plain::write(**made, plain::randomLedger(7, {QDate(2024, 1, 1), 30, 20, 5, 9})));
    QVERIFY(!Statement(**made, "UPDATE dossier_span SET due_day = NULL").run());
}

QTEST_GUILESS_MAIN(TestMonthFigures)
#include "tst_MonthFigures.moc"
