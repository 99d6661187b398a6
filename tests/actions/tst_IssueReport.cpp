#include "BuildReport.h"
#include "Entries.h"
#include "IssuedReports.h"
#include "Ledgers.h"
#include "LedgerText.h"
#include "LogAssist.h"
#include "Printers.h"
#include "ReportArchive.h"

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestIssueReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsFiguresAndFile();
    void anUnchangedReportIsTheOneThatWasIssued();
    void anotherFormatIsMadeOfTheKeptFigures();
    void changedFiguresAreAnotherReport();
    void wholePhonesGoOutOnlyWrittenDown();
    void whatCannotBeMadeIsNotIssued();

private:
    Result<Report> tally(const Stamp &stamp = stampAfter(4))
    {
        return buildReport(*m_database, ReportKind::WeeklyTally, Period::weekOf(usualStamp().day()), stamp.moment,
                           u"vi"_s);
    }
    Result<IssuedFile> issue(const Report &report, const QString &format, const Stamp &stamp = stampAfter(4));

    Ledgers m_ledgers;
    std::unique_ptr<Database> m_database;
    int m_made = 0;
};

void TestIssueReport::init()
{
    m_database = m_ledgers.create();
    m_made = 0;
    QVERIFY_RESULT(logAssist(*m_database, usualEntry(), usualStamp()));
}

/// A file that says how often one was made.
Result<IssuedFile> TestIssueReport::issue(const Report &report, const QString &format, const Stamp &stamp)
{
    const auto make = [&](const Report &coded) -> Result<QByteArray> {
        return coded.code.toUtf8() + ' ' + format.toUtf8() + ' ' + QByteArray::number(++m_made);
    };
    return issueReport(*m_database, report, format, make, stamp);
}

void TestIssueReport::keepsFiguresAndFile()
{
    const auto report = tally();
    QVERIFY_RESULT(report);
    const auto issued = issue(*report, u"pdf"_s);
    QVERIFY_RESULT(issued);
    QCOMPARE(issued->report.code.size(), 6);
    QCOMPARE(issued->bytes, issued->report.code.toUtf8() + " pdf 1");

    const auto all = issuedReports(*m_database);
    QVERIFY_RESULT(all);
    QCOMPARE(all->size(), 1);
    const Snapshot &snapshot = all->constFirst();
    QCOMPARE(snapshot.code, issued->report.code);
    QCOMPARE(snapshot.kind, u"weekly-tally"_s);
    QVERIFY(snapshot.period == report->period);
    QCOMPARE(snapshot.title, report->title);
    QCOMPARE(snapshot.issued.by, stampAfter(4).by);
    QCOMPARE(snapshot.issued.moment, stampAfter(4).moment);
    QCOMPARE(snapshot.formats, QStringList{u"pdf"_s});

    const auto figures = issuedFigures(*m_database, snapshot);
    QVERIFY_RESULT(figures);
    QCOMPARE(archived(*figures), archived(issued->report));
    const auto typed = issuedWithCode(*m_database, u" "_s + snapshot.code.toLower());
    QVERIFY_RESULT(typed);
    QCOMPARE(typed->value().id, snapshot.id);
}

void TestIssueReport::anUnchangedReportIsTheOneThatWasIssued()
{
    const auto first = issue(*tally(), u"pdf"_s);
    QVERIFY_RESULT(first);
    Stamp later = stampAfter(4);
    later.moment = later.moment.addSecs(600);
    const auto again = issue(*tally(later), u"pdf"_s, later);
    QVERIFY_RESULT(again);
    QCOMPARE(again->bytes, first->bytes);
    QCOMPARE(again->snapshot.id, first->snapshot.id);
    QCOMPARE(m_made, 1);
    QCOMPARE(issuedReports(*m_database)->size(), 1);
}

void TestIssueReport::anotherFormatIsMadeOfTheKeptFigures()
{
    const auto first = issue(*tally(), u"pdf"_s);
    QVERIFY_RESULT(first);
    const auto make = [](const Report &report) -> Result<QByteArray> {
        return archived(report);
    };
    const auto json = issuedFile(*m_database, first->snapshot, u"json"_s, make);
    QVERIFY_RESULT(json);
    QCOMPARE(*json, archived(first->report));
    QCOMPARE(*issuedFile(*m_database, first->snapshot, u"pdf"_s, make), first->bytes);

    const auto workbook = issue(*tally(), u"xlsx"_s);
    QVERIFY_RESULT(workbook);
    QCOMPARE(workbook->snapshot.id, first->snapshot.id);
    QCOMPARE(workbook->report.code, first->report.code);
    QCOMPARE(issuedReports(*m_database)->constFirst().formats, (QStringList{u"pdf"_s, u"xlsx"_s}));
}

void TestIssueReport::changedFiguresAreAnotherReport()
{
    const auto first = issue(*tally(), u"pdf"_s);
    QVERIFY_RESULT(first);
    QVERIFY_RESULT(logAssist(*m_database, entryOf(u"Đoàn Thị Ánh"_s), usualStamp()));
    const auto second = issue(*tally(), u"pdf"_s);
    QVERIFY_RESULT(second);
    QVERIFY(second->report.code != first->report.code);
    QCOMPARE(issuedReports(*m_database)->size(), 2);
    const auto old = issuedWithCode(*m_database, first->report.code);
    QVERIFY_RESULT(old);
    QCOMPARE(*issuedFile(*m_database, **old, u"pdf"_s, {}), first->bytes);
}

void TestIssueReport::wholePhonesGoOutOnlyWrittenDown()
{
    AssistEntry entry = entryOf(u"Đoàn Thị Ánh"_s);
    entry.phone = PhoneNumber::read(u"0912345678"_s);
    QVERIFY_RESULT(logAssist(*m_database, entry, usualStamp()));
    const Period week = Period::weekOf(usualStamp().day());
    const auto written = [&] {
        return numberOf(*m_database, "SELECT count(*) FROM audit_entry WHERE action = 'report.show_phones'");
    };
    for (const Phones phones : {Phones::Masked, Phones::InFull}) {
        const auto report = buildReport(*m_database, ReportKind::Register, week, stampAfter(4).moment, u"vi"_s, phones);
        QVERIFY_RESULT(report);
        const auto issued = issue(*report, u"pdf"_s);
        QVERIFY_RESULT(issued);
        const qint64 before = written();
        QCOMPARE(*hasWholePhones(*m_database, issued->snapshot), phones == Phones::InFull);
        QVERIFY_RESULT(writeDownIssuedAgain(*m_database, issued->snapshot, stampAfter(4)));
        QCOMPARE(written() - before, phones == Phones::InFull ? 1 : 0);
    }
}

void TestIssueReport::whatCannotBeMadeIsNotIssued()
{
    const auto make = [](const Report &) -> Result<QByteArray> {
        return fail(Fault::FileUnwritable, u"/nowhere"_s);
    };
    const auto issued = issueReport(*m_database, *tally(), u"pdf"_s, make, stampAfter(4));
    QVERIFY(!issued);
    QCOMPARE(issued.error().fault, Fault::FileUnwritable);
    QVERIFY(issuedReports(*m_database)->isEmpty());
}

QTEST_APPLESS_MAIN(TestIssueReport)
#include "tst_IssueReport.moc"
