#include "BuildReport.h"
#include "Entries.h"
#include "Ledgers.h"
#include "LogAssist.h"
#include "NoteReport.h"
#include "Printers.h"
#include "UndoLast.h"

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestNoteReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_database = m_ledgers.create(); }
    void staysWithItsWeek();
    void isReplacedAndUndone();
    void nothingChangedIsNothingWritten();
    void hoursOfTheSessionsHeld();

private:
    Result<> note(const QString &place, const QString &text)
    {
        return noteReport(*m_database, ReportKind::WeeklyTally, m_week, place, text, usualStamp());
    }
    QString remarks(const Period &week) const
    {
        return reportNotes(*m_database, ReportKind::WeeklyTally, week)->value(u"remarks"_s);
    }
    Result<Report> tally() const
    {
        return buildReport(*m_database, ReportKind::WeeklyTally, m_week, stampAfter(4).moment, u"vi"_s);
    }

    Ledgers m_ledgers;
    std::unique_ptr<Database> m_database;
    const Period m_week = Period::weekOf(usualStamp().day());
};

void TestNoteReport::staysWithItsWeek()
{
    QVERIFY_RESULT(note(u"remarks"_s, u" Đông vào thứ Sáu "_s));
    QCOMPARE(remarks(m_week), u"Đông vào thứ Sáu"_s);
    QCOMPARE(remarks(m_week.after()), QString());
    QCOMPARE(tally()->notes, (ReportNotes{{u"remarks"_s, u"Đông vào thứ Sáu"_s}}));
}

void TestNoteReport::isReplacedAndUndone()
{
    QVERIFY_RESULT(note(u"remarks"_s, u"Một"_s));
    QVERIFY_RESULT(note(u"remarks"_s, u"Hai"_s));
    QVERIFY_RESULT(note(u"remarks"_s, {}));
    QCOMPARE(remarks(m_week), QString());
    QVERIFY_RESULT(undoLast(*m_database, stampAfter(0)));
    QCOMPARE(remarks(m_week), u"Hai"_s);
    QVERIFY_RESULT(undoLast(*m_database, stampAfter(0)));
    QCOMPARE(remarks(m_week), u"Một"_s);
    QVERIFY_RESULT(redoNext(*m_database, stampAfter(0)));
    QCOMPARE(remarks(m_week), u"Hai"_s);
    QVERIFY_RESULT(undoLast(*m_database, stampAfter(0)));
    QVERIFY_RESULT(undoLast(*m_database, stampAfter(0)));
    QCOMPARE(remarks(m_week), QString());
}

void TestNoteReport::nothingChangedIsNothingWritten()
{
    QVERIFY_RESULT(note(u"remarks"_s, u"Một"_s));
    QVERIFY_RESULT(note(u"remarks"_s, u"Một"_s));
    QVERIFY_RESULT(note(u"proposals"_s, {}));
    QCOMPARE(lastActions(*m_database)->size(), 1);
}

void TestNoteReport::hoursOfTheSessionsHeld()
{
    QVERIFY(!tally()->dutyHours);
    QVERIFY_RESULT(logAssist(*m_database, usualEntry(), usualStamp()));
    QCOMPARE(tally()->dutyHours, std::optional(3.5)); // 13:30 to 17:00

    QVERIFY_RESULT(note(u"duty_hours"_s, u"4,5"_s));
    QCOMPARE(tally()->dutyHours, std::optional(4.5));
    QVERIFY(tally()->notes.isEmpty());
    const auto refused = note(u"duty_hours"_s, u"nhiều"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().fault, Fault::BadNumber);
}

QTEST_APPLESS_MAIN(TestNoteReport)
#include "tst_NoteReport.moc"
