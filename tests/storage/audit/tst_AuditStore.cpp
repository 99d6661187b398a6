#include "audit/AuditStore.h"
#include "AuditedWrite.h"
#include "Database.h"
#include "Printers.h"
#include "Statement.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestAuditStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_database.reset(); }

    void aWholeChainHasNoFlaw();
    void whoeverChangesTheFileIsFound_data();
    void whoeverChangesTheFileIsFound();
    void retentionMayEmptyValues();
    void entriesComeNewestFirst();

private:
    void write(const QString &subject);

    QTemporaryDir m_folder;
    int m_number = 0;
    std::unique_ptr<Database> m_database;
};

void TestAuditStore::init()
{
    auto made = Database::create(m_folder.filePath(u"%1.somotcua"_s.arg(++m_number)));
    QVERIFY_RESULT(made);
    m_database = std::move(*made);
    for (const QString &subject : {u"một"_s, u"hai"_s, u"ba"_s})
        write(subject);
}

void TestAuditStore::write(const QString &subject)
{
    const Stamp stamp{QDateTime(QDate(2024, 9, 23), QTime(6, 30, 1, 5), Qt::UTC), u"Khuất Thị Hà"_s};
    AuditedWrite write(*m_database, stamp, u"test"_s);
    QVERIFY_RESULT(write.begun());
    write.note(u"ô"_s, u"trước"_s, subject);
    write.note(u"trống"_s, {}, u""_s); // absent is not empty
    write.note(u"z"_s, u"z"_s, {});
    write.note(u"B"_s, {}, u"1"_s);
    QVERIFY_RESULT(write.commit(subject, 5));
}

void TestAuditStore::aWholeChainHasNoFlaw()
{
    const auto flaw = AuditStore(*m_database).verify();
    QVERIFY_RESULT(flaw);
    QVERIFY(!*flaw);
}

void TestAuditStore::whoeverChangesTheFileIsFound_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<qint64>("entry");
    QTest::addColumn<AuditFlaw::Kind>("kind");

    using Kind = AuditFlaw::Kind;
    QTest::newRow("another name") << QByteArray("UPDATE audit_entry SET by = 'x' WHERE id = 2") << 2LL
                                  << Kind::LineChanged;
    QTest::newRow("another subject id") << QByteArray("UPDATE audit_entry SET subject_id = NULL WHERE id = 1") << 1LL
                                        << Kind::LineChanged;
    QTest::newRow("a line removed") << QByteArray("DELETE FROM audit_entry WHERE id = 2") << 2LL << Kind::LineMissing;
    QTest::newRow("the first line removed")
        << QByteArray("DELETE FROM audit_entry WHERE id = 1") << 1LL << Kind::LineMissing;
    QTest::newRow("another value") << QByteArray("UPDATE audit_value SET after = 'x' WHERE audit_entry_id = 3") << 3LL
                                   << Kind::ValuesChanged;
    QTest::newRow("nothing becomes empty")
        << QByteArray("UPDATE audit_value SET before = '' WHERE before IS NULL AND audit_entry_id = 1") << 1LL
        << Kind::ValuesChanged;
    QTest::newRow("a value removed") << QByteArray("DELETE FROM audit_value WHERE field = 'z' AND audit_entry_id = 2")
                                     << 2LL << Kind::ValuesChanged;
}

void TestAuditStore::whoeverChangesTheFileIsFound()
{
    QFETCH(QByteArray, sql);
    QFETCH(qint64, entry);
    QFETCH(AuditFlaw::Kind, kind);

    QVERIFY_RESULT(Statement(*m_database, "DROP TRIGGER audit_entry_stays").run());
    QVERIFY_RESULT(Statement(*m_database, "DROP TRIGGER audit_entry_remains").run());
    QVERIFY_RESULT(Statement(*m_database, "PRAGMA foreign_keys = OFF").run());
    const auto changed = Statement(*m_database, sql.constData()).run();
    QVERIFY_RESULT(changed);
    QVERIFY(*changed > 0);

    const auto flaw = AuditStore(*m_database).verify();
    QVERIFY_RESULT(flaw);
    QVERIFY(flaw->has_value());
    QCOMPARE((*flaw)->entry, entry);
    QCOMPARE((*flaw)->kind, kind);
}

void TestAuditStore::retentionMayEmptyValues()
{
    constexpr auto kEmpty = "UPDATE audit_value SET before = NULL, after = NULL, salt = NULL WHERE audit_entry_id = 2";
    QVERIFY_RESULT(Statement(*m_database, kEmpty).run());
    const auto flaw = AuditStore(*m_database).verify();
    QVERIFY_RESULT(flaw);
    QVERIFY(!*flaw);
}

void TestAuditStore::entriesComeNewestFirst()
{
    AuditStore audit(*m_database);
    const auto newest = audit.entries(0, 2);
    QVERIFY_RESULT(newest);
    QCOMPARE(newest->size(), 2);
    QCOMPARE(newest->first().subject, u"ba"_s);
    const auto older = audit.entries(newest->last().id, 2);
    QVERIFY_RESULT(older);
    QCOMPARE(older->size(), 1);
    QCOMPARE(older->first().subject, u"một"_s);
    const auto values = audit.values(older->first().id);
    QVERIFY_RESULT(values);
    QStringList fields;
    for (const AuditValue &value : *values)
        fields << value.field;
    QCOMPARE(fields, (QStringList{u"B"_s, u"trống"_s, u"z"_s, u"ô"_s}));
    QCOMPARE(values->at(1).after, u""_s);
    QVERIFY(!values->at(1).before);
}

QTEST_GUILESS_MAIN(TestAuditStore)
#include "tst_AuditStore.moc"
