#include "ChangeStatus.h"
#include "CorrectAssist.h"
#include "EarlierPapers.h"
#include "Entries.h"
#include "LedgerCheck.h"
#include "Ledgers.h"
#include "LogAssist.h"
#include "Printers.h"
#include "ProcedureGuide.h"
#include "SavePapers.h"
#include "Setup.h"
#include "UndoLast.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace somotcua;

namespace {

Procedure procedureOf(Database &database, const QString &code)
{
    const auto all = procedures(database, usualStamp().day());
    return *std::ranges::find(*all, code, &Procedure::code);
}

Result<ProcedureGuide> guideFor(Database &database, const QString &code = u"1.001193"_s)
{
    return procedureGuide(database, procedureOf(database, code), usualStamp().day());
}

} // namespace

class TestProcedureGuide : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void proposesUntilTheOfficeHasWritten();
    void keepsAnEmptiedListEmpty();
    void takesPapersBackWithoutRemovingThem();
    void keepsFeesByChannel();
    void countsWhyDossiersCameBackHere();
    void tellsObstaclesWhileNothingCameBack();
    void remembersWhatWasBrought();
    void undoesACorrectionOfPapers();
    void undoesTheListOfPapersAndFees();
    void leavesPapersAloneThatWereNotLookedThrough();

private:
    Ledgers m_ledgers;
};

void TestProcedureGuide::proposesUntilTheOfficeHasWritten()
{
    const auto database = m_ledgers.create();
    const auto proposed = guideFor(*database);
    QVERIFY_RESULT(proposed);
    QVERIFY(proposed->papersProposed);
    QCOMPARE(proposed->papers.first(), u"Tờ khai đăng ký khai sinh"_s);
    QCOMPARE(proposed->fees.online, u"0"_s);

    const ProcedureId id = procedureOf(*database, u"1.001193"_s).id;
    QVERIFY_RESULT(savePapers(*database, id, {u"Giấy chứng sinh"_s, u" "_s, u"Căn cước"_s}, usualStamp()));
    const auto written = guideFor(*database);
    QVERIFY_RESULT(written);
    QVERIFY(!written->papersProposed);
    QCOMPARE(written->papers, (QStringList{u"Giấy chứng sinh"_s, u"Căn cước"_s}));
}

void TestProcedureGuide::keepsAnEmptiedListEmpty()
{
    const auto database = m_ledgers.create();
    const ProcedureId id = procedureOf(*database, u"1.001193"_s).id;
    QVERIFY_RESULT(savePapers(*database, id, {u"Giấy chứng sinh"_s}, usualStamp()));
    QVERIFY_RESULT(savePapers(*database, id, {}, usualStamp()));
    const auto guide = guideFor(*database);
    QVERIFY_RESULT(guide);
    QVERIFY(guide->papers.isEmpty());
    QVERIFY(!guide->papersProposed);
}

void TestProcedureGuide::takesPapersBackWithoutRemovingThem()
{
    const auto database = m_ledgers.create();
    const ProcedureId id = procedureOf(*database, u"1.001193"_s).id;
    QVERIFY_RESULT(savePapers(*database, id, {u"A"_s, u"B"_s, u"C"_s}, usualStamp()));
    QVERIFY_RESULT(savePapers(*database, id, {u"C"_s, u"D"_s, u"A"_s}, usualStamp()));
    QCOMPARE(guideFor(*database)->papers, (QStringList{u"C"_s, u"D"_s, u"A"_s}));
    QVERIFY_RESULT(savePapers(*database, id, {u"C"_s, u"B"_s, u"A"_s}, usualStamp()));
    QCOMPARE(guideFor(*database)->papers, (QStringList{u"C"_s, u"B"_s, u"A"_s}));
}

void TestProcedureGuide::keepsFeesByChannel()
{
    const auto database = m_ledgers.create();
    QCOMPARE(guideFor(*database, u"1.004222"_s)->fees, (ChannelFees{u"10000"_s, u"20000"_s}));
    const ProcedureId id = procedureOf(*database, u"1.004222"_s).id;
    QVERIFY_RESULT(saveFees(*database, id, {u"0"_s, {}}, usualStamp()));
    QCOMPARE(guideFor(*database, u"1.004222"_s)->fees, (ChannelFees{u"0"_s, {}}));
    QVERIFY_RESULT(saveFees(*database, id, {u"0"_s, u"15000"_s}, usualStamp()));
    QCOMPARE(guideFor(*database, u"1.004222"_s)->fees, (ChannelFees{u"0"_s, u"15000"_s}));
    QCOMPARE(saveFees(*database, ProcedureId{99999}, {}, usualStamp()).error().fault, Fault::UnknownProcedure);
}

void TestProcedureGuide::countsWhyDossiersCameBackHere()
{
    const auto database = m_ledgers.create();
    int number = 0;
    const auto comeBack = [&](const QString &procedure, DossierStatus status, const QString &reason) {
        AssistEntry entry = entryOf(u"Người thứ %1"_s.arg(++number));
        entry.procedureCode = procedure;
        const auto logged = logAssist(*database, entry, usualStamp());
        QVERIFY_RESULT(logged);
        const auto received
            = changeStatus(*database, *logged->dossier, DossierStatus::Received, QDate(2024, 9, 24), {}, stampAfter(1));
        if (status == DossierStatus::SupplementRequested)
            QVERIFY_RESULT(received);
        QVERIFY_RESULT(changeStatus(*database, *logged->dossier, status, QDate(2024, 9, 24), reason, stampAfter(1)));
    };
    comeBack(u"1.001193"_s, DossierStatus::SupplementRequested, u"Thiếu giấy chứng sinh"_s);
    comeBack(u"1.001193"_s, DossierStatus::SupplementRequested, u"thiếu giấy chứng sinh."_s);
    comeBack(u"1.001193"_s, DossierStatus::SupplementRequested, u"Ảnh mờ"_s);
    comeBack(u"1.004222"_s, DossierStatus::SupplementRequested, u"Thiếu ý kiến chủ hộ"_s);

    const auto guide = procedureGuide(*database, procedureOf(*database, u"1.001193"_s), QDate(2024, 9, 24));
    QVERIFY_RESULT(guide);
    QCOMPARE(guide->reasonSource, ReasonSource::Returned);
    QCOMPARE(guide->reasons.size(), 2);
    QCOMPARE(guide->reasons.at(0).count, 2);
    QCOMPARE(guide->reasons.at(1), (CountedReason{u"Ảnh mờ"_s, 1}));
    // What came back before the two years, or after the day, is not told.
    QCOMPARE(procedureGuide(*database, procedureOf(*database, u"1.001193"_s), QDate(2027, 1, 1))->reasons.size(), 0);
}

void TestProcedureGuide::tellsObstaclesWhileNothingCameBack()
{
    const auto database = m_ledgers.create();
    AssistEntry entry = usualEntry();
    entry.outcome = Outcome::NotSubmitted;
    entry.obstacles = {{u"MISSING_PAPER"_s, {}}, {u"OTHER"_s, u"Con dấu mờ"_s}};
    QVERIFY_RESULT(logAssist(*database, entry, usualStamp()));
    entry.citizen = u"Cấn Văn Hùng"_s;
    entry.obstacles = {{u"MISSING_PAPER"_s, {}}};
    QVERIFY_RESULT(logAssist(*database, entry, usualStamp()));

    const auto guide = guideFor(*database);
    QVERIFY_RESULT(guide);
    QCOMPARE(guide->reasonSource, ReasonSource::Obstacles);
    QCOMPARE(guide->reasons, (QList<CountedReason>{{u"Thiếu giấy tờ"_s, 2}, {u"Con dấu mờ"_s, 1}}));
}

void TestProcedureGuide::remembersWhatWasBrought()
{
    const auto database = m_ledgers.create();
    AssistEntry entry = usualEntry();
    entry.outcome = Outcome::NotSubmitted;
    entry.papers = QList<PaperMark>{{u"Tờ khai"_s, true}, {u"Giấy chứng sinh"_s, false}};
    const auto first = logAssist(*database, entry, usualStamp());
    QVERIFY_RESULT(first);
    QCOMPARE(readAssist(*database, first->assist)->papers, entry.papers);

    const ProcedureId id = procedureOf(*database, u"1.001193"_s).id;
    const auto earlier = earlierPapers(*database, usualEntry(), id);
    QVERIFY_RESULT(earlier);
    QVERIFY(earlier->has_value());
    QCOMPARE((*earlier)->day, entry.day);
    QCOMPARE((*earlier)->papers, *entry.papers);
    QVERIFY(!earlierPapers(*database, usualEntry(), id, first->assist)->has_value());
    QVERIFY(!earlierPapers(*database, entryOf(u"Người khác"_s), id)->has_value());
    QVERIFY(!earlierPapers(*database, usualEntry(), procedureOf(*database, u"1.004222"_s).id)->has_value());
    QCOMPARE(whatIsNotInStep(*database), QString());
}

void TestProcedureGuide::undoesACorrectionOfPapers()
{
    const auto database = m_ledgers.create();
    AssistEntry entry = usualEntry();
    entry.papers = QList<PaperMark>{{u"Tờ khai"_s, false}, {u"Giấy chứng sinh"_s, false}};
    const auto logged = logAssist(*database, entry, usualStamp());
    QVERIFY_RESULT(logged);
    auto corrected = *readAssist(*database, logged->assist);
    corrected.papers = QList<PaperMark>{{u"Tờ khai"_s, true}, {u"Giấy chứng sinh"_s, false}};
    QVERIFY_RESULT(correctAssist(*database, logged->assist, corrected, stampAfter(0)));
    QCOMPARE(readAssist(*database, logged->assist)->papers, corrected.papers);
    QVERIFY_RESULT(undoLast(*database, stampAfter(0)));
    QCOMPARE(readAssist(*database, logged->assist)->papers, entry.papers);
}

void TestProcedureGuide::undoesTheListOfPapersAndFees()
{
    const auto database = m_ledgers.create();
    const Procedure procedure = procedureOf(*database, u"1.001193"_s);
    const QStringList proposed = *papersOf(*database, procedure);
    const ChannelFees fees{u"0"_s, u"8000"_s};
    QVERIFY_RESULT(savePapers(*database, procedure.id, {u"A"_s, u"B"_s}, usualStamp()));
    QVERIFY_RESULT(saveFees(*database, procedure.id, fees, stampAfter(0)));
    const auto undone = undoLast(*database, stampAfter(0));
    QVERIFY_RESULT(undone);
    QCOMPARE(undone->subject, procedure.name);
    QVERIFY(*feesOf(*database, procedure, usualStamp().day()) != fees);
    QVERIFY_RESULT(undoLast(*database, stampAfter(0)));
    QCOMPARE(*papersOf(*database, procedure), proposed);
    QVERIFY_RESULT(redoNext(*database, stampAfter(0)));
    QVERIFY_RESULT(redoNext(*database, stampAfter(0)));
    QCOMPARE(*papersOf(*database, procedure), (QStringList{u"A"_s, u"B"_s}));
    QVERIFY(*feesOf(*database, procedure, usualStamp().day()) == fees);
}

void TestProcedureGuide::leavesPapersAloneThatWereNotLookedThrough()
{
    const auto database = m_ledgers.create();
    const auto logged = logAssist(*database, usualEntry(), usualStamp());
    QVERIFY_RESULT(logged);
    QVERIFY(!readAssist(*database, logged->assist)->papers.has_value());
}

QTEST_GUILESS_MAIN(TestProcedureGuide)
#include "tst_ProcedureGuide.moc"
