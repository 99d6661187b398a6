#include "Database.h"
#include "Printers.h"
#include "Statement.h"
#include "WithoutPrivileges.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

/// A ledger of every released version (24 rows of a book and one assist logged in 2023) opens in this one.
class TestUpgrade : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyReleasedVersionComesUpToDate_data() { versions(); }
    void everyReleasedVersionComesUpToDate();
    void aReaderBringsItUpToDateToo_data() { versions(); }
    void aReaderBringsItUpToDateToo();
    void whereNothingCanBeWrittenItIsRefused_data() { versions(); }
    void whereNothingCanBeWrittenItIsRefused();
    void theSampleOfTheNewestVersionIsThere();

private:
    static QDir samples() { return {qEnvironmentVariable("SOMOTCUA_SOURCE_DIR") + u"/tests/storage/data"_s}; }
    static QStringList names() { return samples().entryList({u"version-*.somotcua.z"_s}, QDir::Files, QDir::Name); }
    static int versionIn(const QString &name) { return name.section(u'-', 1).section(u'.', 0, 0).toInt(); }
    void versions();
    QString unpacked(const QString &name) const;

    QTemporaryDir m_folder;
};

namespace {

qint64 number(Database &database, const char *sql)
{
    Statement row(database, sql);
    if (!row.start() || !row.next())
        return -1;
    const qint64 found = row.integer(0);
    return row.finish() ? found : -1;
}

void holdsWhatWasLogged(Database &database)
{
    QCOMPARE(number(database, "PRAGMA user_version"), qint64(kSchemaVersion));
    QCOMPARE(number(database, "SELECT count(*) FROM assist"), qint64(25));
    QCOMPARE(number(database, "SELECT count(*) FROM dossier WHERE voided_at IS NULL"), qint64(24));
    QCOMPARE(number(database, "SELECT count(*) FROM pragma_foreign_key_check"), qint64(0));
    QVERIFY_RESULT(database.check());
}

} // namespace

void TestUpgrade::versions()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : names())
        QTest::newRow(qPrintable(name)) << name;
}

QString TestUpgrade::unpacked(const QString &name) const
{
    QFile sample(samples().filePath(name));
    QFile ledger(m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + name.chopped(2)));
    if (!sample.open(QIODevice::ReadOnly) || !ledger.open(QIODevice::WriteOnly))
        return {};
    ledger.write(qUncompress(sample.readAll()));
    return ledger.fileName();
}

void TestUpgrade::everyReleasedVersionComesUpToDate()
{
    QFETCH(QString, name);

    const auto opened = Database::open(unpacked(name), OpenMode::ReadWrite);

    QVERIFY_RESULT(opened);
    holdsWhatWasLogged(**opened);
}

void TestUpgrade::aReaderBringsItUpToDateToo()
{
    QFETCH(QString, name);

    const auto opened = Database::open(unpacked(name), OpenMode::ReadOnly);

    QVERIFY_RESULT(opened);
    QCOMPARE((*opened)->mode(), OpenMode::ReadOnly);
    holdsWhatWasLogged(**opened);
}

void TestUpgrade::whereNothingCanBeWrittenItIsRefused()
{
    QFETCH(QString, name);
    const QString path = unpacked(name);
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
    constexpr auto kEnterable = QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
    QVERIFY(QFile::setPermissions(m_folder.path(), QFile::permissions(m_folder.path()) | kEnterable));
    const WithoutPrivileges somebody;
    QVERIFY(somebody.done());

    const auto opened = Database::open(path, OpenMode::ReadOnly);

    if (versionIn(name) == kSchemaVersion) {
        QVERIFY_RESULT(opened);
        return;
    }
    QVERIFY(!opened);
    QCOMPARE(opened.error().fault, Fault::LedgerOlder);
}

void TestUpgrade::theSampleOfTheNewestVersionIsThere()
{
    // Whoever adds a step adds a ledger of the version before it; a version is a sample of its own once released.
    QVERIFY(!names().isEmpty());
    QCOMPARE(versionIn(names().constFirst()), 1);
}

QTEST_GUILESS_MAIN(TestUpgrade)
#include "tst_Upgrade.moc"
