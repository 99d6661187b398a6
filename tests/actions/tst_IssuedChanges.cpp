#include "BuildReport.h"
#include "CompareWithIssued.h"
#include "Entries.h"
#include "IssueReport.h"
#include "Ledgers.h"
#include "LogAssist.h"
#include "Printers.h"
#include "SampleLedger.h"
#include "Shown.h"

using namespace Qt::StringLiterals;
using namespace somotcua;

/// Every report of the sample ledger, issued, and the ledger written to since: what its changed figures are called and
/// what is said of them.
class TestIssuedChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyReport_data();
    void everyReport();
    void groupsAreNamed();
    void listsTellHowLongTheyAre();
    void heldAgainstWhatWasChosen_data();
    void heldAgainstWhatWasChosen();

private:
    Result<ComparedWithIssued> changedSince(ReportKind kind, const Period &period);

    Ledgers m_ledgers;
    std::unique_ptr<Database> m_database;
    int m_entries = 0;
};

namespace {

Stamp issueStamp()
{
    return {momentOf(QDate(2024, 9, 30), QTime(15, 12)), u"Lý Thị Trang"_s};
}

} // namespace

void TestIssuedChanges::initTestCase()
{
    const QString path = m_ledgers.place(u"mau.somotcua"_s);
    QVERIFY_RESULT(createSampleLedger(path, u"vi"_s, issueStamp()));
    auto database = Database::open(path, OpenMode::ReadWrite);
    QVERIFY_RESULT(database);
    m_database = std::move(*database);
}

/// Issues the report, enters two assists of a day before it, and compares.
Result<ComparedWithIssued> TestIssuedChanges::changedSince(ReportKind kind, const Period &period)
{
    const auto report = buildReport(*m_database, kind, period, issueStamp().moment, u"vi"_s);
    if (!report)
        return passOn(report);
    const auto make = [](const Report &) -> Result<QByteArray> {
        return "file"_ba;
    };
    const auto issued = issueReport(*m_database, *report, u"pdf"_s, make, issueStamp());
    if (!issued)
        return passOn(issued);
    for (const QString &citizen : {u"Cấn Đức Kiên"_s, u"Khuất Thị Bích"_s}) {
        AssistEntry entry = entryOf(citizen + u' ' + QString::number(++m_entries));
        entry.day = QDate(2024, 9, 27);
        entry.code = DossierCode::read(u"H26.12-240927-77"_s + QString::number(m_entries).rightJustified(2, u'0'));
        if (const auto logged = logAssist(*m_database, entry, issueStamp()); !logged)
            return passOn(logged);
    }
    return compareWithIssued(*m_database, issued->snapshot);
}

void TestIssuedChanges::everyReport_data()
{
    QTest::addColumn<ReportKind>("kind");
    for (const ReportKind kind : reportKinds())
        QTest::newRow(qPrintable(idOf(kind))) << kind;
}

void TestIssuedChanges::everyReport()
{
    QFETCH(ReportKind, kind);
    const auto compared = changedSince(kind, Period::quarterOf(QDate(2024, 9, 30)));
    QVERIFY_RESULT(compared);
    QHash<QString, FigureKey> called;
    bool derivedBegan = false;
    for (const ChangedFigure &figure : compared->changed) {
        const QString name = figure.row + u" | "_s + figure.what;
        const QString place = figure.key.block + u'/' + figure.key.row + u'/' + figure.key.column;
        QVERIFY2(!figure.what.isEmpty(), qPrintable(place));
        QVERIFY2(!called.contains(name), qPrintable(name + u": "_s + place + u" and "_s + called.value(name).row));
        called.insert(name, figure.key);
        QVERIFY2(changeWords(figure.change(), u"vi"_s) != u"như bản đã in"_s, qPrintable(name));
        derivedBegan = derivedBegan || figure.derived;
        QVERIFY2(figure.derived == derivedBegan, "counts stand before what is reckoned from them");
        if (figure.derived)
            QVERIFY2(figure.came.isEmpty() && figure.went.isEmpty(), qPrintable(name));
        else if (!figure.came.isEmpty() || !figure.went.isEmpty())
            QCOMPARE(figure.now.toLongLong() - figure.printed.toLongLong(), figure.came.size() - figure.went.size());
    }
}

/// Two columns of a tally are headed "overdue": of what is open, and of what is done.
void TestIssuedChanges::groupsAreNamed()
{
    const auto compared = changedSince(ReportKind::WeeklyTally, Period::weekOf(QDate(2024, 9, 27)));
    QVERIFY_RESULT(compared);
    const FigureKey open{u"by-field"_s, u"Hộ tịch"_s, u"open_overdue"_s};
    const auto found = std::ranges::find(compared->changed, open, &ChangedFigure::key);
    QVERIFY(found != compared->changed.cend());
    QCOMPARE(found->row, u"Hộ tịch"_s);
    QCOMPARE(found->what, u"Đang giải quyết, quá hạn"_s);
    QCOMPARE(changeMark(found->change(), u"vi"_s), u"+2"_s);
}

/// A list has no figures of its own to be compared; that it grew is told.
void TestIssuedChanges::listsTellHowLongTheyAre()
{
    const auto compared = changedSince(ReportKind::Register, Period::quarterOf(QDate(2024, 9, 30)));
    QVERIFY_RESULT(compared);
    QCOMPARE(compared->changed.size(), 1);
    QCOMPARE(compared->changed.constFirst().what, u"Số dòng"_s);
    QCOMPARE(changeMark(compared->changed.constFirst().change(), u"vi"_s), u"+2"_s);
}

void TestIssuedChanges::heldAgainstWhatWasChosen_data()
{
    QTest::addColumn<Period>("period");
    QTest::addColumn<std::optional<Period>>("against");
    const Period quarter = Period::quarterOf(QDate(2024, 9, 30));
    const Period week = Period::weekOf(QDate(2024, 9, 30)); // runs on: both are cut to a day
    QTest::newRow("last year") << quarter << std::optional<Period>();
    QTest::newRow("the quarter before") << quarter << std::optional(quarter.before());
    QTest::newRow("the running week, last year") << week << std::optional<Period>();
    QTest::newRow("the running week, the week before") << week << std::optional(week.before());
    QTest::newRow("a longer time") << week << std::optional(Period::monthOf(QDate(2024, 8, 1)));
}

/// Counted anew against the same days as on the sheet, whichever they were.
void TestIssuedChanges::heldAgainstWhatWasChosen()
{
    QFETCH(Period, period);
    QFETCH(std::optional<Period>, against);
    const auto report = buildReport(*m_database, ReportKind::Comparison, period, issueStamp().moment, u"vi"_s,
                                    Phones::Masked, against);
    QVERIFY_RESULT(report);
    const auto make = [](const Report &) -> Result<QByteArray> {
        return "file"_ba;
    };
    const auto issued = issueReport(*m_database, *report, u"pdf"_s, make, issueStamp());
    QVERIFY_RESULT(issued);
    const auto compared = compareWithIssued(*m_database, issued->snapshot);
    QVERIFY_RESULT(compared);
    QVERIFY2(compared->isAsPrinted(),
             qPrintable(compared->isAsPrinted() ? QString() : compared->changed.constFirst().row));
}

QTEST_APPLESS_MAIN(TestIssuedChanges)
#include "tst_IssuedChanges.moc"
