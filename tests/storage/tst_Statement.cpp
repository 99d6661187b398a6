#include "Database.h"
#include "Printers.h"
#include "Statement.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestStatement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_database.reset(); }

    void anEmptyTextIsNoNull();
    void whatIsAbsentIsNull();
    void daysAndMomentsComeBack();
    void aColonInATextIsNoParameter();
    void valuesOfAnEarlierUseDoNotComeBack();
    void oneNameTwiceIsOneValue();
    void aBrokenRuleIsAFault();
    void aHalfReadStatementHoldsNothing();

private:
    QTemporaryDir m_folder;
    int m_number = 0;
    std::unique_ptr<Database> m_database;
};

void TestStatement::init()
{
    auto made = Database::create(m_folder.filePath(u"%1.somotcua"_s.arg(++m_number)));
    QVERIFY_RESULT(made);
    m_database = std::move(*made);
    QVERIFY_RESULT(Statement(*m_database, "CREATE TABLE t (id INTEGER PRIMARY KEY, a ANY, b ANY) STRICT").run());
}

namespace {

constexpr auto kAdd = "INSERT INTO t (a, b) VALUES (:a, :b)";

QString typeOf(Database &database, const QString &column, qint64 id)
{
    const QByteArray sql = "SELECT typeof(" + column.toLatin1() + ") FROM t WHERE id = :id";
    Statement read(database, sql.constData());
    if (!read.bind(":id", id).start() || !read.next())
        return u"nothing"_s;
    return read.text(0);
}

} // namespace

void TestStatement::anEmptyTextIsNoNull()
{
    const auto id = Statement(*m_database, kAdd).bind(":a", QString()).bind(":b", QByteArray("x")).insert();
    QVERIFY_RESULT(id);
    QCOMPARE(typeOf(*m_database, u"a"_s, *id), u"text"_s);
    QCOMPARE(typeOf(*m_database, u"b"_s, *id), u"text"_s);
}

void TestStatement::whatIsAbsentIsNull()
{
    const auto id = Statement(*m_database, kAdd).bind(":a", std::optional<QString>()).bind(":b", CitizenId()).insert();
    QVERIFY_RESULT(id);
    Statement read(*m_database, "SELECT a, b FROM t");
    QVERIFY_RESULT(read.start());
    QVERIFY(read.next());
    QVERIFY(!read.optionalText(0));
    QVERIFY(!read.optionalId<CitizenId>(1));
    QCOMPARE(typeOf(*m_database, u"b"_s, *id), u"null"_s);
}

void TestStatement::daysAndMomentsComeBack()
{
    const QDate day(2024, 2, 29);
    const QDateTime moment(QDate(2024, 9, 23), QTime(6, 5, 4, 30), Qt::UTC);
    QVERIFY_RESULT(Statement(*m_database, kAdd).bind(":a", day).bind(":b", moment).run());
    Statement read(*m_database, "SELECT a, b FROM t");
    QVERIFY_RESULT(read.start());
    QVERIFY(read.next());
    QCOMPARE(read.text(0), u"2024-02-29"_s);
    QCOMPARE(read.day(0), day);
    QCOMPARE(read.text(1), u"2024-09-23T06:05:04.030Z"_s);
    QCOMPARE(read.moment(1), moment);
}

void TestStatement::aColonInATextIsNoParameter()
{
    Statement read(*m_database, "SELECT ':a' || :b || 'giờ 13:30'");
    QVERIFY_RESULT(read.bind(":b", u"·"_s).start());
    QVERIFY(read.next());
    QCOMPARE(read.text(0), u":a·giờ 13:30"_s);
}

void TestStatement::valuesOfAnEarlierUseDoNotComeBack()
{
    QVERIFY_RESULT(Statement(*m_database, kAdd).bind(":a", 1).bind(":b", 2).run());
    const auto id = Statement(*m_database, kAdd).bind(":b", 3).insert();
    QVERIFY_RESULT(id);
    QCOMPARE(typeOf(*m_database, u"a"_s, *id), u"null"_s);
}

void TestStatement::oneNameTwiceIsOneValue()
{
    Statement read(*m_database, "SELECT :x + :x, :y");
    QVERIFY_RESULT(read.bind(":y", u"y"_s).bind(":x", 21).start());
    QVERIFY(read.next());
    QCOMPARE(read.integer(0), 42);
    QCOMPARE(read.text(1), u"y"_s);
}

void TestStatement::aBrokenRuleIsAFault()
{
    const auto failed = Statement(*m_database, "INSERT INTO t (id) VALUES ('x')").run();
    QVERIFY(!failed);
    QCOMPARE(failed.error().fault, Fault::LedgerFailed);
    QVERIFY(!failed.error().detail.isEmpty());

    const auto wrong = Statement(*m_database, "SELEKT 1").start();
    QVERIFY(!wrong);
    QVERIFY(wrong.error().detail.contains(u"SELEKT"_s));
}

void TestStatement::aHalfReadStatementHoldsNothing()
{
    for (int i = 0; i < 3; ++i)
        QVERIFY_RESULT(Statement(*m_database, kAdd).bind(":a", i).bind(":b", i).run());
    {
        Statement read(*m_database, "SELECT a FROM t");
        QVERIFY_RESULT(read.start());
        QVERIFY(read.next());
    }
    // A reader left at a row would make this fail with "database table is locked".
    QVERIFY_RESULT(Statement(*m_database, "DROP TABLE t").run());
}

QTEST_GUILESS_MAIN(TestStatement)
#include "tst_Statement.moc"
