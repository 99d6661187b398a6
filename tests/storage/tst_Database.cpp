#include "Database.h"
#include "Printers.h"
#include "Statement.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewLedgerOpensAgain();
    void aNewLedgerLeavesWhatIsThere();
    void whatIsNoLedgerIsToldApart_data();
    void whatIsNoLedgerIsToldApart();

private:
    QString place(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

namespace {

void makeSqlite(const QString &path, const QStringList &statements)
{
    {
        QSqlDatabase raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
        raw.setDatabaseName(path);
        QVERIFY(raw.open());
        for (const QString &statement : statements) {
            QSqlQuery query(raw);
            QVERIFY2(query.exec(statement), qPrintable(statement));
        }
        raw.close();
    }
    QSqlDatabase::removeDatabase(u"raw"_s);
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

void TestDatabase::aNewLedgerOpensAgain()
{
    const QString path = place(u"new.somotcua"_s);
    {
        const auto made = Database::create(path);
        QVERIFY_RESULT(made);
        QCOMPARE((*made)->path(), path);
    }
    const auto opened = Database::open(path, OpenMode::ReadWrite);
    QVERIFY_RESULT(opened);
    Statement journal(**opened, "PRAGMA journal_mode");
    QVERIFY_RESULT(journal.start());
    QVERIFY(journal.next());
    QCOMPARE(journal.text(0), u"wal"_s);
    QVERIFY_RESULT(journal.finish());
}

void TestDatabase::aNewLedgerLeavesWhatIsThere()
{
    const QString path = place(u"there.txt"_s);
    writeFile(path, "a letter");

    const auto made = Database::create(path);

    QVERIFY(!made);
    QCOMPARE(made.error().fault, Fault::LedgerExists);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("a letter"));
}

void TestDatabase::whatIsNoLedgerIsToldApart_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<Fault>("fault");

    QTest::newRow("nothing there") << place(u"nowhere.somotcua"_s) << Fault::LedgerMissing;
    QTest::newRow("a folder") << m_folder.path() << Fault::LedgerForeign;

    writeFile(place(u"empty"_s), {});
    QTest::newRow("an empty file") << place(u"empty"_s) << Fault::LedgerForeign;

    writeFile(place(u"letter"_s), QByteArray(5000, 'x'));
    QTest::newRow("no SQLite file") << place(u"letter"_s) << Fault::LedgerForeign;

    makeSqlite(place(u"other"_s), {u"CREATE TABLE t (a)"_s, u"PRAGMA user_version = 1"_s});
    QTest::newRow("somebody else's SQLite file") << place(u"other"_s) << Fault::LedgerForeign;

    makeSqlite(place(u"newer"_s),
               {u"PRAGMA application_id = %1"_s.arg(kApplicationId),
                u"PRAGMA user_version = %1"_s.arg(kSchemaVersion + 1), u"CREATE TABLE t (a)"_s});
    QTest::newRow("made by a newer program") << place(u"newer"_s) << Fault::LedgerNewer;
}

void TestDatabase::whatIsNoLedgerIsToldApart()
{
    QFETCH(QString, path);
    QFETCH(Fault, fault);

    for (const OpenMode mode : {OpenMode::ReadWrite, OpenMode::ReadOnly}) {
        const auto opened = Database::open(path, mode);
        QVERIFY(!opened);
        QCOMPARE(opened.error().fault, fault);
        QCOMPARE(opened.error().subject, path);
    }
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_Database.moc"
