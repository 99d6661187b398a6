#include "AuditedWrite.h"
#include "Database.h"
#include "Printers.h"
#include "Statement.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestAuditedWrite : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_database.reset(); }

    void leavingTheScopeUndoesEverything();
    void theLineKeepsBeforeAndAfter();
    void equalValuesAreNotKept();
    void theAuditIsAppendOnly();
    void aReaderCannotWrite();
    void theVersionTellsChanges();

private:
    qint64 count(const char *sql);

    QTemporaryDir m_folder;
    int m_number = 0;
    QString m_path;
    std::unique_ptr<Database> m_database;
    const Stamp m_stamp{QDateTime(QDate(2024, 9, 23), QTime(6, 30), Qt::UTC), u"Khuất Thị Hà"_s};
};

void TestAuditedWrite::init()
{
    m_path = m_folder.filePath(u"%1.somotcua"_s.arg(++m_number));
    auto made = Database::create(m_path);
    QVERIFY_RESULT(made);
    m_database = std::move(*made);
}

qint64 TestAuditedWrite::count(const char *sql)
{
    Statement read(*m_database, sql);
    return read.start() && read.next() ? read.integer(0) : -1;
}

void TestAuditedWrite::leavingTheScopeUndoesEverything()
{
    {
        AuditedWrite write(*m_database, m_stamp, u"test"_s);
        QVERIFY_RESULT(write.begun());
        QVERIFY_RESULT(Statement(*m_database, "INSERT INTO setting (name, value) VALUES ('a', 'b')").run());
        QCOMPARE(count("SELECT count(*) FROM setting"), 1);
    }
    QCOMPARE(count("SELECT count(*) FROM setting"), 0);
    QCOMPARE(count("SELECT count(*) FROM audit_entry"), 0);
}

void TestAuditedWrite::theLineKeepsBeforeAndAfter()
{
    AuditedWrite write(*m_database, m_stamp, u"dossier.status"_s);
    QVERIFY_RESULT(write.begun());
    write.note(u"status"_s, u"Đã tiếp nhận"_s, u"Đang xử lý"_s);
    write.note(u"due"_s, std::nullopt, u"2024-09-30"_s);
    QVERIFY_RESULT(write.commit(u"G01.999.001"_s, 7));

    Statement read(*m_database, R"sql(
        SELECT e.moment, e.by, e.action, e.subject, e.subject_id, v.field, v.before, v.after
        FROM audit_entry e JOIN audit_value v ON v.audit_entry_id = e.id ORDER BY v.field
    )sql");
    QVERIFY_RESULT(read.start());
    QVERIFY(read.next());
    QCOMPARE(read.moment(0), m_stamp.moment);
    QCOMPARE(read.text(1), m_stamp.by);
    QCOMPARE(read.text(2), u"dossier.status"_s);
    QCOMPARE(read.text(3), u"G01.999.001"_s);
    QCOMPARE(read.integer(4), 7);
    QCOMPARE(read.text(5), u"due"_s);
    QVERIFY(read.isNull(6));
    QVERIFY(read.next());
    QCOMPARE(read.text(6), u"Đã tiếp nhận"_s);
    QCOMPARE(read.text(7), u"Đang xử lý"_s);
    QVERIFY(!read.next());
}

void TestAuditedWrite::equalValuesAreNotKept()
{
    AuditedWrite write(*m_database, m_stamp, u"test"_s);
    QVERIFY_RESULT(write.begun());
    write.note(u"same"_s, u"x"_s, u"x"_s);
    write.note(u"there and back"_s, u"x"_s, u"y"_s);
    write.note(u"there and back"_s, u"y"_s, u"x"_s);
    QVERIFY_RESULT(write.commit(u"s"_s));
    QCOMPARE(count("SELECT count(*) FROM audit_value"), 0);
    QCOMPARE(count("SELECT count(*) FROM audit_entry"), 1);
}

void TestAuditedWrite::theAuditIsAppendOnly()
{
    AuditedWrite write(*m_database, m_stamp, u"test"_s);
    QVERIFY_RESULT(write.begun());
    QVERIFY_RESULT(write.commit(u"s"_s));

    for (const char *sql : {"UPDATE audit_entry SET by = 'x'", "DELETE FROM audit_entry"}) {
        const auto changed = Statement(*m_database, sql).run();
        QVERIFY(!changed);
        QVERIFY(changed.error().detail.contains(u"append-only"_s));
    }
}

void TestAuditedWrite::aReaderCannotWrite()
{
    const auto reader = Database::open(m_path, OpenMode::ReadOnly);
    QVERIFY_RESULT(reader);
    const AuditedWrite write(**reader, m_stamp, u"test"_s);
    QVERIFY(!write.begun());
    QCOMPARE(write.begun().error().fault, Fault::LedgerReadOnly);
    QVERIFY(!Statement(**reader, "INSERT INTO setting (name, value) VALUES ('a', 'b')").run());
}

void TestAuditedWrite::theVersionTellsChanges()
{
    const auto reader = Database::open(m_path, OpenMode::ReadOnly);
    QVERIFY_RESULT(reader);
    const auto before = m_database->version();
    const auto seenBefore = (*reader)->version();
    QVERIFY_RESULT(before);
    QVERIFY_RESULT(seenBefore);
    QCOMPARE(m_database->version(), before);
    {
        AuditedWrite write(*m_database, m_stamp, u"test"_s);
        QVERIFY_RESULT(write.begun());
        QVERIFY_RESULT(write.commit(u"s"_s));
    }
    QVERIFY(m_database->version() != before);
    QVERIFY((*reader)->version() != seenBefore);
}

QTEST_GUILESS_MAIN(TestAuditedWrite)
#include "tst_AuditedWrite.moc"
