#include "BuildReport.h"
#include "Database.h"
#include "FollowUpList.h"
#include "Ledgers.h"
#include "NoteFollowUp.h"
#include "Printers.h"
#include "SampleLedger.h"
#include "Shown.h"

using namespace Qt::StringLiterals;
using namespace somotcua;

/// The printed list of the sample ledger.
class TestFollowUpReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hasTheColumnsOfTheForm();
    void agreesWithTheTallyOfItsDay_data();
    void agreesWithTheTallyOfItsDay();
    void standsInTheOrderOfItsGroups();
    void showsPhonesInFullAndNoIdentityNumber();
    void saysWhatToDoNext();

private:
    Report report(ReportKind kind, QDate day)
    {
        const auto built
            = buildReport(*m_database, kind, *Period::between(day, day), momentOf(day, QTime(15, 20)), u"vi"_s);
        return built.value_or(Report{{}, {}, {}, {}, Period::weekOf(day), day, {}, {}, {}, {}});
    }
    static qsizetype place(const Block &block, const QString &id)
    {
        for (qsizetype index = 0; index < block.columns.size(); ++index) {
            if (block.columns.at(index).id == id)
                return index;
        }
        return -1;
    }

    Ledgers m_ledgers;
    std::unique_ptr<Database> m_database;
};

void TestFollowUpReport::initTestCase()
{
    const QString path = m_ledgers.place(u"mau.somotcua"_s);
    QVERIFY_RESULT(createSampleLedger(path, u"vi"_s, usualStamp()));
    auto opened = Database::open(path, OpenMode::ReadWrite);
    QVERIFY_RESULT(opened);
    m_database = std::move(*opened);
}

void TestFollowUpReport::hasTheColumnsOfTheForm()
{
    const Report list = report(ReportKind::FollowUp, QDate(2024, 9, 30));
    const Block &block = list.blocks.constFirst();
    QStringList ids;
    for (const Column &column : block.columns)
        ids << column.id;
    QCOMPARE(block.id, u"dossiers"_s);
    QCOMPARE(ids.join(u' '), u"number group code citizen phone procedure_name submitted due status days_left task"_s);
}

void TestFollowUpReport::agreesWithTheTallyOfItsDay_data()
{
    QTest::addColumn<QDate>("day");
    for (const QDate day : {QDate(2024, 9, 30), QDate(2024, 9, 29), QDate(2024, 3, 15), QDate(2023, 6, 30)})
        QTest::newRow(qPrintable(day.toString(Qt::ISODate))) << day;
}

void TestFollowUpReport::agreesWithTheTallyOfItsDay()
{
    QFETCH(QDate, day);
    const Report sheet = report(ReportKind::WeeklyTally, day);
    const Block &tally = sheet.blocks.constFirst();
    const qint64 overdue = tally.total->at(place(tally, u"open_overdue"_s)).toLongLong();
    const Report list = report(ReportKind::FollowUp, day);
    const Block &block = list.blocks.constFirst();
    qint64 listed = 0;
    for (const Row &row : block.rows)
        listed += machineText(row.at(place(block, u"group"_s))) == u"overdue"_s ? 1 : 0;
    QCOMPARE(listed, overdue);
}

void TestFollowUpReport::standsInTheOrderOfItsGroups()
{
    const QDate day(2024, 9, 30);
    const Report list = report(ReportKind::FollowUp, day);
    const Block &block = list.blocks.constFirst();
    QStringList groups;
    for (const Row &row : block.rows) {
        const QString group = *machineText(row.at(place(block, u"group"_s)));
        if (groups.isEmpty() || groups.constLast() != group)
            groups << group;
    }
    // Every dossier of the sample has its code.
    QCOMPARE(groups, QStringList({u"overdue"_s, u"due_today"_s, u"due_soon"_s, u"waiting"_s}));
    const auto counts = followUpCounts(*m_database, *followUpDay(*m_database, day));
    QVERIFY_RESULT(counts);
    qint64 all = 0;
    for (const qint64 count : *counts)
        all += count;
    QCOMPARE(block.rows.size(), all);
}

void TestFollowUpReport::showsPhonesInFullAndNoIdentityNumber()
{
    const Report list = report(ReportKind::FollowUp, QDate(2024, 9, 30));
    const Block &block = list.blocks.constFirst();
    bool anyPhone = false;
    for (const Row &row : block.rows) {
        const QVariant &phone = row.at(place(block, u"phone"_s));
        QVERIFY(!phone.toString().contains(u'*'));
        anyPhone = anyPhone || phone.toString().size() >= 10;
    }
    QVERIFY(anyPhone);
    QCOMPARE(place(block, u"identity"_s), -1);
}

void TestFollowUpReport::saysWhatToDoNext()
{
    const QDate day(2024, 9, 30);
    const auto on = followUpDay(*m_database, day);
    QVERIFY_RESULT(on);
    const auto ids = followUpIds(*m_database, *on, FollowUpGroup::Overdue);
    QVERIFY_RESULT(ids);
    const auto task = [&](QDate asOf) {
        const Report list = report(ReportKind::FollowUp, asOf);
        const Block &block = list.blocks.constFirst();
        return block.rows.constFirst().at(place(block, u"task"_s)).toString();
    };
    QVERIFY2(task(day).startsWith(u"Hỏi "_s), qPrintable(task(day)));
    const Stamp stamp{momentOf(day, QTime(15, 18)), u"Lý Thị Trang"_s};
    QVERIFY_RESULT(
        noteFollowUp(*m_database, {DossierId{ids->constFirst()}}, FollowUpKind::WillCome, QDate(2024, 10, 2), stamp));
    QCOMPARE(task(day), u"Đã gọi 30/09, hẹn đến 02/10"_s);
    // A list of an earlier day does not know of it.
    QVERIFY(!task(day.addDays(-1)).startsWith(u"Đã gọi"_s));
}

QTEST_GUILESS_MAIN(TestFollowUpReport)
#include "tst_FollowUpReport.moc"
