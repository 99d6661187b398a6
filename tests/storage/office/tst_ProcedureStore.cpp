#include "AuditedWrite.h"
#include "Database.h"
#include "office/ProcedureStore.h"
#include "Printers.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestProcedureStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void twoCellsMeanAProcedure_data();
    void twoCellsMeanAProcedure();
    void theUnknownIsKept_data();
    void theUnknownIsKept();
    void theDayChoosesTheValidity();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<AuditedWrite> m_write; // never committed
    std::unique_ptr<ProcedureStore> m_store;
};

void TestProcedureStore::initTestCase()
{
    auto made = Database::create(m_folder.filePath(u"a.somotcua"_s));
    QVERIFY_RESULT(made);
    m_database = std::move(*made);
    const Stamp stamp{QDateTime(QDate(2024, 9, 23), QTime(6, 30), Qt::UTC), u"Khuất Thị Hà"_s};
    m_write = std::make_unique<AuditedWrite>(*m_database, stamp, u"test"_s);
    QVERIFY_RESULT(m_write->begun());
    m_store = std::make_unique<ProcedureStore>(*m_database);

    const auto add = [this](const QString &code, const QString &name, std::optional<QDate> from = {},
                            std::optional<QDate> to = {}) {
        Procedure procedure;
        procedure.code = code;
        procedure.name = name;
        procedure.verified = u"yes"_s;
        procedure.validFrom = from;
        procedure.validTo = to;
        QVERIFY_RESULT(m_store->add(*m_write, procedure));
    };
    add(u"1.001193"_s, u"Thủ tục đăng ký khai sinh"_s);
    add(u"1.004222"_s, u"Đăng ký thường trú"_s);
    add(u"2.000815"_s, u"Chứng thực bản sao từ bản chính (giấy tờ A)"_s);
    add(u"2.000843"_s, u"Chứng thực bản sao từ bản chính (giấy tờ B)"_s);
    add(u"1.009999"_s, u"Thủ tục cũ"_s, {}, QDate(2024, 6, 30));
    add(u"1.009999"_s, u"Thủ tục mới"_s, QDate(2024, 7, 1));
}

void TestProcedureStore::cleanupTestCase()
{
    m_store.reset();
    m_write.reset();
    m_database.reset();
}

void TestProcedureStore::twoCellsMeanAProcedure_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");

    QTest::newRow("a code") << u"1.001193"_s << u""_s << u"1.001193"_s;
    QTest::newRow("a code of the province") << u"1.001193.H26"_s << u""_s << u"1.001193"_s;
    QTest::newRow("a code without its dot") << u"1001193"_s << u""_s << u"1.001193"_s;
    QTest::newRow("a code in the other column") << u""_s << u"1.001193"_s << u"1.001193"_s;
    QTest::newRow("a name") << u""_s << u"Thủ tục đăng ký khai sinh"_s << u"1.001193"_s;
    QTest::newRow("a name in the other column") << u"Đăng ký thường trú"_s << u""_s << u"1.004222"_s;
    QTest::newRow("a name without its ceremony") << u""_s << u"đăng ký khai sinh"_s << u"1.001193"_s;
    QTest::newRow("a name without accents") << u""_s << u"DANG KY THUONG TRU"_s << u"1.004222"_s;
    QTest::newRow("a name with other punctuation") << u""_s << u"Đăng ký thường trú."_s << u"1.004222"_s;
    QTest::newRow("the code counts, not the name") << u"1.001193"_s << u"Đăng ký thường trú"_s << u"1.001193"_s;
    QTest::newRow("changed about") << u"Đăng ký khai sinh"_s << u"1.001193"_s << u"1.001193"_s;
    QTest::newRow("something else beside a name") << u"KS-1"_s << u"Đăng ký khai sinh"_s << u"1.001193"_s;
    QTest::newRow("a short name of two procedures") << u""_s << u"Chứng thực bản sao từ bản chính"_s << u""_s;
    QTest::newRow("an unknown code beside a known name") << u"1.777777"_s << u"Đăng ký khai sinh"_s << u""_s;
    QTest::newRow("nothing") << u" "_s << u""_s << u""_s;
    QTest::newRow("only signs") << u""_s << u"—"_s << u""_s;
}

void TestProcedureStore::twoCellsMeanAProcedure()
{
    QFETCH(QString, code);
    QFETCH(QString, name);
    QFETCH(QString, expected);
    const auto found = m_store->find(code, name, QDate(2024, 9, 23));
    QVERIFY_RESULT(found);
    QCOMPARE(*found ? (*found)->code : u""_s, expected);
}

void TestProcedureStore::theUnknownIsKept_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("keptCode");
    QTest::addColumn<QString>("keptName");

    QTest::newRow("a code") << u"1.888888.01"_s << u""_s << u"1.888888"_s << u"1.888888"_s;
    QTest::newRow("a code and a name") << u"1.888889"_s << u"Việc lạ"_s << u"1.888889"_s << u"Việc lạ"_s;
    QTest::newRow("a name alone") << u""_s << u"Việc  rất lạ"_s << u""_s << u"Việc rất lạ"_s;
    QTest::newRow("a name in the code's column") << u"Việc lạ hơn"_s << u""_s << u""_s << u"Việc lạ hơn"_s;
    QTest::newRow("a code in the name's column") << u"Việc khác"_s << u"1.888887"_s << u"1.888887"_s << u"Việc khác"_s;
    QTest::newRow("a code of the house") << u"NB-7"_s << u"Việc nhà"_s << u"NB-7"_s << u"Việc nhà"_s;
}

void TestProcedureStore::theUnknownIsKept()
{
    QFETCH(QString, code);
    QFETCH(QString, name);
    QFETCH(QString, keptCode);
    QFETCH(QString, keptName);

    const auto added = m_store->findOrAdd(*m_write, code, name, QDate(2024, 9, 23));
    QVERIFY_RESULT(added);
    QVERIFY(added->has_value());
    QVERIFY((*added)->added);
    QCOMPARE((*added)->procedure.code, keptCode);
    QCOMPARE((*added)->procedure.name, keptName);
    QCOMPARE((*added)->procedure.verified, u"no"_s);

    const auto again = m_store->findOrAdd(*m_write, code, name, QDate(2023, 1, 1));
    QVERIFY_RESULT(again);
    QVERIFY(!(*again)->added);
    QCOMPARE((*again)->procedure.id, (*added)->procedure.id);

    // Another store reads the same from the file.
    const auto read = ProcedureStore(*m_database).find((*added)->procedure.id);
    QVERIFY_RESULT(read);
    QCOMPARE((*read)->name, keptName);
    QVERIFY(!(*read)->processing);
    QVERIFY(!(*read)->field);
}

void TestProcedureStore::theDayChoosesTheValidity()
{
    for (const auto &[day, name] :
         {std::pair(QDate(2024, 6, 30), u"Thủ tục cũ"_s), std::pair(QDate(2024, 7, 1), u"Thủ tục mới"_s)}) {
        const auto found = m_store->find(u"1.009999"_s, u""_s, day);
        QVERIFY_RESULT(found);
        QVERIFY(found->has_value());
        QCOMPARE((*found)->name, name);
    }
}

QTEST_GUILESS_MAIN(TestProcedureStore)
#include "tst_ProcedureStore.moc"
