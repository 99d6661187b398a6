#include "ChangeStatus.h"
#include "DossierList.h"
#include "Entries.h"
#include "Ledgers.h"
#include "LogAssist.h"
#include "Printers.h"

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestDossierList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sortsByEachColumn_data();
    void sortsByEachColumn();
    void filters_data();
    void filters();
    void givesTheFirstRowsAlone();
    void stopsWhenAsked();
    void readsRowsInTheirOrder();
    void findsNoTakenBackCode();

private:
    QString listed(const DossierFilter &filter, DossierOrder order, SortDirection direction, qint64 limit = -1);

    Ledgers m_ledgers;
    std::unique_ptr<Database> m_database;
};

void TestDossierList::initTestCase()
{
    m_database = m_ledgers.create();
    const auto log = [&](const QString &citizen, int daysAgo, const QString &code, std::optional<int> dueAfter,
                         const QString &volunteer, const QString &hamlet, const QString &procedure) {
        AssistEntry entry = entryOf(citizen);
        entry.day = entry.day.addDays(-daysAgo);
        entry.code = DossierCode::read(code);
        entry.volunteer = volunteer;
        entry.hamlet = hamlet;
        entry.procedureCode = procedure;
        if (dueAfter)
            entry.due = usualStamp().day().addDays(*dueAfter);
        QVERIFY_RESULT(logAssist(*m_database, entry, usualStamp()));
    };
    const QString birth = u"1.001193"_s;
    const QString unknown = u"9.999999"_s; // no time, so no due day
    log(u"Lê Văn Ân"_s, 3, u"B-2"_s, 5, u"Hà"_s, u"Lục Xuân"_s, birth); // 1
    log(u"Trần Văn An"_s, 1, u""_s, {}, u"Hà"_s, u"Bảo Lộc"_s, unknown); // 2
    log(u"Lê Thị Bình"_s, 1, u"A-1"_s, -2, u"Long"_s, u"Lục Xuân"_s, birth); // 3
    log(u"Bùi An"_s, 9, u"C-3"_s, -4, u"Long"_s, u"Bảo Lộc"_s, birth); // 4
    QVERIFY_RESULT(changeStatus(*m_database, DossierId{4}, DossierStatus::SupplementRequested, usualStamp().day(),
                                u"thiếu giấy"_s, usualStamp()));
}

QString TestDossierList::listed(const DossierFilter &filter, DossierOrder order, SortDirection direction, qint64 limit)
{
    const auto ids = dossierIds(*m_database, filter, order, direction, limit, {});
    if (!ids)
        return QString::fromLatin1(toString(ids.error()));
    QStringList texts;
    for (const qint64 id : *ids)
        texts += QString::number(id);
    return texts.join(u' ');
}

void TestDossierList::sortsByEachColumn_data()
{
    QTest::addColumn<DossierOrder>("order");
    QTest::addColumn<SortDirection>("direction");
    QTest::addColumn<QString>("ids");
    constexpr auto kUp = SortDirection::Ascending;
    constexpr auto kDown = SortDirection::Descending;

    QTest::newRow("newest first, of one day the last entered") << DossierOrder::SubmittedDay << kDown << u"3 2 1 4"_s;
    QTest::newRow("oldest first") << DossierOrder::SubmittedDay << kUp << u"4 1 2 3"_s;
    QTest::newRow("given name, family name; ân after an") << DossierOrder::Name << kUp << u"4 2 1 3"_s;
    QTest::newRow("codes, what has none last") << DossierOrder::Code << kUp << u"3 1 4 2"_s;
    QTest::newRow("codes downwards, what has none last") << DossierOrder::Code << kDown << u"4 1 3 2"_s;
    QTest::newRow("due first") << DossierOrder::DueDay << kUp << u"4 3 1 2"_s;
}

void TestDossierList::sortsByEachColumn()
{
    QFETCH(DossierOrder, order);
    QFETCH(SortDirection, direction);
    QTEST(listed({}, order, direction), "ids");
}

void TestDossierList::filters_data()
{
    QTest::addColumn<DossierFilter>("filter");
    QTest::addColumn<QString>("ids");
    const auto with = [](auto set) {
        DossierFilter filter;
        filter.today = usualStamp().day();
        set(filter);
        return filter;
    };
    const QDate today = usualStamp().day();

    QTest::newRow("period") << with([&](DossierFilter &f) { f.submitted = Period::between(today.addDays(-3), today); })
                            << u"2 1 3"_s;
    QTest::newRow("status") << with([](DossierFilter &f) { f.status = DossierStatus::SupplementRequested; }) << u"4"_s;
    QTest::newRow("overdue, paused ones not") << with([](DossierFilter &f) { f.overdue = true; }) << u"3"_s;
    QTest::newRow("volunteer") << with([](DossierFilter &f) { f.volunteer = VolunteerId{2}; }) << u"4 3"_s;
    QTest::newRow("hamlet") << with([](DossierFilter &f) { f.hamlet = HamletId{1}; }) << u"1 3"_s;
    QTest::newRow("procedure and hamlet") << with([](DossierFilter &f) {
        f.procedure = ProcedureId{1};
        f.hamlet = HamletId{2};
    }) << u"4"_s;
}

void TestDossierList::filters()
{
    QFETCH(DossierFilter, filter);
    QFETCH(QString, ids);
    QCOMPARE(listed(filter, DossierOrder::Name, SortDirection::Ascending), ids);
    QCOMPARE(listed(filter, DossierOrder::Name, SortDirection::Ascending, 50), ids);
}

void TestDossierList::givesTheFirstRowsAlone()
{
    QCOMPARE(listed({}, DossierOrder::Code, SortDirection::Ascending, 2), u"3 1"_s);
    QCOMPARE(listed({}, DossierOrder::Code, SortDirection::Ascending, 0), u""_s);
    QCOMPARE(listed({}, DossierOrder::Code, SortDirection::Ascending, 4), u"3 1 4 2"_s);
}

void TestDossierList::stopsWhenAsked()
{
    // Few rows are read without asking.
    QVERIFY_RESULT(dossierIds(*m_database, {}, DossierOrder::Name, SortDirection::Ascending, -1, [] { return true; }));
}

void TestDossierList::readsRowsInTheirOrder()
{
    const auto rows = dossierRows(*m_database, {4, 2, 99});
    QVERIFY_RESULT(rows);
    QCOMPARE(rows->size(), 2);
    QCOMPARE(rows->at(0).citizen, u"Bùi An"_s);
    QCOMPARE(rows->at(0).status, DossierStatus::SupplementRequested);
    QCOMPARE(rows->at(0).volunteer, u"Long"_s);
    QCOMPARE(rows->at(0).hamlet, u"Bảo Lộc"_s);
    QCOMPARE(rows->at(1).code, std::nullopt);
    QCOMPARE(rows->at(1).dueDay, std::nullopt);
}

void TestDossierList::findsNoTakenBackCode()
{
    QCOMPARE(dossierByCode(*m_database, u" a-1 "_s), DossierId{3});
    QCOMPARE(dossierByCode(*m_database, u"Z-9"_s).error().fault, Fault::UnknownDossier);
    QCOMPARE(dossierByCode(*m_database, u" "_s).error().fault, Fault::UnknownDossier);
    const auto details = dossierDetails(*m_database, DossierId{4});
    QVERIFY_RESULT(details);
    QCOMPARE(details->history.first().reason, u"thiếu giấy"_s);
    QCOMPARE(details->field, u"Hộ tịch"_s);
    QCOMPARE(details->assists.size(), 1);
}

QTEST_GUILESS_MAIN(TestDossierList)
#include "tst_DossierList.moc"
