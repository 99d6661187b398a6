#include "AuditedWrite.h"
#include "Database.h"
#include "Printers.h"
#include "Statement.h"
#include "WithoutPrivileges.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace somotcua;

/// What may happen to a ledger on a real machine, each told apart.
class TestFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void whatMayOnlyBeReadOpensToRead_data();
    void whatMayOnlyBeReadOpensToRead();
    void aReaderLeavesNothingBehind();
    void aCutFileIsDamaged();
    void damageIsFoundAfterAnUncleanEnd();
    void whatWasCommittedIsThereAfterAnUncleanEnd();
    void aLiveLedgerIsNotTakenForAnUncleanEnd();
    void aLockedLedgerIsToldAfterThePatience();
    void aSecondWriterWaitsAndIsTold();
    void aFullDriveLeavesTheLedgerAsItWas();

private:
    std::unique_ptr<Database> make(const QString &name);
    Result<> addTeams(Database &database, int count);

    QTemporaryDir m_folder;
    QString m_path;
    int m_number = 0;
    const Stamp m_stamp{QDateTime(QDate(2024, 9, 23), QTime(6, 30), Qt::UTC), u"Khuất Thị Hà"_s};
};

namespace {

constexpr auto kReadable = QFile::ReadOwner | QFile::ReadUser | QFile::ReadGroup | QFile::ReadOther;
constexpr auto kWritable = QFile::WriteOwner | QFile::WriteUser | QFile::WriteGroup | QFile::WriteOther;
constexpr auto kEnterable = kReadable | QFile::ExeOwner | QFile::ExeUser | QFile::ExeGroup | QFile::ExeOther;

qint64 teamsIn(Database &database)
{
    Statement count(database, "SELECT count(*) FROM team");
    return count.start() && count.next() ? count.integer(0) : -1;
}

void overwrite(const QString &path, qint64 from, qint64 bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(from));
    file.write(QByteArray(bytes, '\xa5'));
}

} // namespace

void TestFaults::init()
{
    const QString folder = m_folder.filePath(QString::number(++m_number));
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(QFile::setPermissions(m_folder.path(), kEnterable | QFile::WriteOwner));
    m_path = folder + u"/ledger.somotcua"_s;
}

std::unique_ptr<Database> TestFaults::make(const QString &name)
{
    auto made = Database::create(name);
    if (!made)
        qFatal("no ledger: %s", qPrintable(made.error().detail));
    return std::move(*made);
}

Result<> TestFaults::addTeams(Database &database, int count)
{
    AuditedWrite write(database, m_stamp, u"test"_s);
    if (const auto begun = write.begun(); !begun)
        return begun;
    Statement add(database, "INSERT INTO team (uuid, name) VALUES (hex(randomblob(16)), :name)");
    for (int i = 0; i < count; ++i) {
        if (const auto added = add.bind(":name", u"Tổ %1 "_s.arg(i).repeated(20)).run(); !added)
            return passOn(added);
    }
    const auto committed = write.commit(u"test"_s);
    return committed ? Result<>() : passOn(committed);
}

void TestFaults::whatMayOnlyBeReadOpensToRead_data()
{
    QTest::addColumn<bool>("folderToo");
    QTest::addColumn<bool>("cutOff");

    QTest::newRow("a file closed to writing") << false << false;
    QTest::newRow("a folder closed to writing") << true << false;
    QTest::newRow("a file closed to writing that was cut off") << false << true;
    QTest::newRow("a folder closed to writing with the rest of a write in it") << true << true;
}

void TestFaults::whatMayOnlyBeReadOpensToRead()
{
    QFETCH(bool, folderToo);
    QFETCH(bool, cutOff);
    const QString folder = QFileInfo(m_path).path();
    {
        const auto database = make(m_path + u".first"_s);
        QVERIFY_RESULT(addTeams(*database, 3));
        if (cutOff)
            QVERIFY(QFile::copy(m_path + u".first-wal"_s, m_path + u"-wal"_s));
        if (cutOff)
            QVERIFY(QFile::copy(m_path + u".first"_s, m_path));
    }
    if (!cutOff)
        QVERIFY(QFile::rename(m_path + u".first"_s, m_path));
    QVERIFY(QFile::setPermissions(m_path, kReadable));
    QVERIFY(QFile::setPermissions(folder, folderToo ? kEnterable : kEnterable | kWritable));

    const WithoutPrivileges nobody;
    if (!nobody.done())
        QSKIP("cannot give up the privileges of root");

    const auto writer = Database::open(m_path, OpenMode::ReadWrite);
    QVERIFY(!writer);
    QCOMPARE(writer.error().fault, Fault::LedgerReadOnly);
    QCOMPARE(writer.error().subject, m_path);

    const auto reader = Database::open(m_path, OpenMode::ReadOnly);
    if (folderToo && cutOff) {
        // The rest of the write can neither be put in its place nor be left out.
        QVERIFY(!reader);
        QCOMPARE(reader.error().fault, Fault::LedgerReadOnly);
        return;
    }
    QVERIFY_RESULT(reader);
    QCOMPARE(teamsIn(**reader), 3);
}

void TestFaults::aReaderLeavesNothingBehind()
{
    QVERIFY_RESULT(addTeams(*make(m_path), 1));
    QVERIFY_RESULT(Database::open(m_path, OpenMode::ReadOnly));
    QCOMPARE(QDir(QFileInfo(m_path).path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"ledger.somotcua"_s});
}

void TestFaults::aCutFileIsDamaged()
{
    QVERIFY_RESULT(addTeams(*make(m_path), 200));
    QVERIFY(QFile::resize(m_path, QFileInfo(m_path).size() / 2));

    for (const OpenMode mode : {OpenMode::ReadWrite, OpenMode::ReadOnly}) {
        const auto opened = Database::open(m_path, mode);
        QVERIFY(!opened);
        QCOMPARE(opened.error().fault, Fault::LedgerDamaged);
        QCOMPARE(opened.error().subject, m_path);
    }
}

void TestFaults::damageIsFoundAfterAnUncleanEnd()
{
    QVERIFY_RESULT(addTeams(*make(m_path), 500));
    const QString cutOff = m_path + u".cut"_s;
    {
        const auto database = Database::open(m_path, OpenMode::ReadWrite);
        QVERIFY_RESULT(database);
        QVERIFY_RESULT(addTeams(**database, 1));
        QVERIFY(QFile::copy(m_path, cutOff));
        QVERIFY(QFile::copy(m_path + u"-wal"_s, cutOff + u"-wal"_s));
    }
    const qint64 size = QFileInfo(cutOff).size();
    overwrite(cutOff, size - 20 * 4096, 10 * 4096);

    const auto opened = Database::open(cutOff, OpenMode::ReadWrite);
    QVERIFY(!opened);
    QCOMPARE(opened.error().fault, Fault::LedgerDamaged);
}

void TestFaults::whatWasCommittedIsThereAfterAnUncleanEnd()
{
    const QString cutOff = m_path + u".cut"_s;
    {
        const auto database = make(m_path);
        QVERIFY_RESULT(addTeams(*database, 5));
        QVERIFY(QFile::copy(m_path, cutOff));
        QVERIFY(QFile::copy(m_path + u"-wal"_s, cutOff + u"-wal"_s));
    }
    const auto opened = Database::open(cutOff, OpenMode::ReadWrite);
    QVERIFY_RESULT(opened);
    QVERIFY(!(*opened)->needsCheck());
    QCOMPARE(teamsIn(**opened), 5);
}

void TestFaults::aLiveLedgerIsNotTakenForAnUncleanEnd()
{
    const auto first = make(m_path);
    QVERIFY_RESULT(addTeams(*first, 500));
    QVERIFY(QFileInfo(m_path + u"-wal"_s).size() > 0);
    // Damage that only a check would find: opening beside a living writer makes none.
    Statement root(*first, "SELECT rootpage FROM sqlite_schema WHERE name = 'hamlet'");
    QVERIFY_RESULT(root.start());
    QVERIFY(root.next());
    const qint64 page = root.integer(0);
    QVERIFY_RESULT(root.finish());
    const int raw = ::open(QFile::encodeName(m_path).constData(), O_WRONLY); // never closed: that would drop our locks
    QVERIFY(raw >= 0);
    const QByteArray noise(4096, '\xa5');
    QCOMPARE(::pwrite(raw, noise.constData(), size_t(noise.size()), (page - 1) * 4096), ssize_t(noise.size()));

    const auto second = Database::open(m_path, OpenMode::ReadWrite);
    QVERIFY_RESULT(second);
    const auto checked = (*second)->check();
    QVERIFY(!checked);
    QCOMPARE(checked.error().fault, Fault::LedgerDamaged);
}

void TestFaults::aLockedLedgerIsToldAfterThePatience()
{
    QVERIFY_RESULT(addTeams(*make(m_path), 1));
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(m_path);
        QVERIFY(other.open());
        QVERIFY(QSqlQuery(other).exec(u"PRAGMA locking_mode = EXCLUSIVE"_s));
        QVERIFY(QSqlQuery(other).exec(u"BEGIN IMMEDIATE"_s));

        for (const OpenMode mode : {OpenMode::ReadWrite, OpenMode::ReadOnly}) {
            const auto opened = Database::open(m_path, mode, 10);
            QVERIFY(!opened);
            QCOMPARE(opened.error().fault, Fault::LedgerLocked);
        }
        other.close();
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    QVERIFY_RESULT(Database::open(m_path, OpenMode::ReadWrite, 10));
}

void TestFaults::aSecondWriterWaitsAndIsTold()
{
    const auto first = make(m_path);
    const auto second = Database::open(m_path, OpenMode::ReadWrite, 10);
    QVERIFY_RESULT(second);

    const AuditedWrite write(*first, m_stamp, u"test"_s);
    QVERIFY_RESULT(write.begun());
    const auto refused = addTeams(**second, 1);
    QVERIFY(!refused);
    QCOMPARE(refused.error().fault, Fault::LedgerLocked);
    QCOMPARE(teamsIn(**second), 0); // reading goes on
}

void TestFaults::aFullDriveLeavesTheLedgerAsItWas()
{
    const auto database = make(m_path);
    QVERIFY_RESULT(addTeams(*database, 1));
    Statement limit(*database, "PRAGMA max_page_count = 100"); // as if the drive ended there
    QVERIFY_RESULT(limit.start());
    QVERIFY_RESULT(limit.finish());

    const auto refused = addTeams(*database, 5000);
    QVERIFY(!refused);
    QCOMPARE(refused.error().fault, Fault::LedgerFull);
    QCOMPARE(teamsIn(*database), 1);
    QVERIFY_RESULT(addTeams(*database, 1));
    QCOMPARE(teamsIn(*database), 2);
}

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_Faults.moc"
