#include "copies/LedgerContent.h"
#include "Database.h"
#include "Printers.h"
#include "Statement.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestLedgerContent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneChangedLetterShows();
};

void TestLedgerContent::oneChangedLetterShows()
{
    const QTemporaryDir folder;
    const auto made = Database::create(folder.filePath(u"a.somotcua"_s));
    QVERIFY_RESULT(made);
    Database &database = **made;
    Statement add(database,
                  "INSERT INTO hamlet (id, uuid, name, name_folded, name_key) VALUES (:id, :id, 'Thôn', '', '')");
    for (const int id : {1, 2, 999, 1000, 1001, 2500})
        QVERIFY_RESULT(add.bind(":id", id).run());

    const auto before = readContent(database);
    QVERIFY_RESULT(before);
    QCOMPARE(before->rows.value(u"hamlet"_s), 6);
    QVERIFY(*readContent(database) == *before);

    for (const char *change :
         {"UPDATE hamlet SET name = 'Thốn' WHERE id = 1000", "UPDATE hamlet SET name = 'Thốn' WHERE id = 2500",
          "UPDATE hamlet SET import_batch_id = 0 WHERE id = 1"}) {
        const auto last = readContent(database);
        QVERIFY_RESULT(Statement(database, change).run());
        const auto changed = readContent(database);
        QVERIFY_RESULT(changed);
        QVERIFY(changed->digest != last->digest);
        QVERIFY(changed->rows == last->rows);
    }
}

QTEST_GUILESS_MAIN(TestLedgerContent)
#include "tst_LedgerContent.moc"
