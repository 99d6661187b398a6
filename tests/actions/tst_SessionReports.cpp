#include "BuildReport.h"
#include "ChangeSession.h"
#include "DeskSession.h"
#include "Entries.h"
#include "Ledgers.h"
#include "LogAssist.h"
#include "Printers.h"
#include "RosterReport.h"
#include "SessionSheetReport.h"
#include "Setup.h"
#include "Shown.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace somotcua;

namespace {

const QDate kMonday(2024, 9, 23);

const Block &blockOf(const Report &report, const QString &id)
{
    return *std::ranges::find(report.blocks, id, &Block::id);
}

/// "cell | cell | …" of each row, as machines read them.
QStringList linesOf(const Block &block)
{
    QStringList lines;
    for (const Row &row : block.rows) {
        QStringList cells;
        for (const QVariant &cell : row)
            cells << (isUnknown(cell) ? u"—"_s : machineText(cell).value_or(cell.toString()));
        lines << cells.join(u" | "_s);
    }
    return lines;
}

} // namespace

class TestSessionReports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theSheetTellsTheSession();
    void theSheetCountsAsTheTallyAndTheDeskDo();
    void aPlannedSessionHasNoSheet();
    void sheetsAreCutBySession();
    void theRosterListsTheMonth();
    void theRosterIsCopiedAsText();

private:
    Report build(ReportKind kind, const Period &period) const;

    Ledgers m_ledgers;
    std::unique_ptr<Database> m_database;
    VolunteerId m_ha;
};

void TestSessionReports::init()
{
    m_database = m_ledgers.create();
    const auto ha
        = saveVolunteer(*m_database, {{}, u"Khuất Thị Hà"_s, u"0912345678"_s, true, {}, {}, {}, {}}, usualStamp());
    QVERIFY_RESULT(ha);
    m_ha = *ha;
    const auto session = openSession(*m_database, kMonday, Shift::Afternoon, {m_ha}, usualStamp());
    QVERIFY_RESULT(session);

    AssistEntry submitted = usualEntry();
    submitted.code = DossierCode::read(u"H26.3-240923-0001"_s);
    AssistEntry failed = entryOf(u"Trần Văn Bình"_s);
    failed.outcome = Outcome::NotSubmitted;
    failed.obstacles = {{u"OTP_FAIL"_s, {}}, {u"NETWORK"_s, {}}};
    AssistEntry guided = entryOf(u"Trần Văn Bình"_s);
    guided.outcome = Outcome::GuidedOnly;
    guided.obstacles = {{u"OTP_FAIL"_s, {}}};
    for (const AssistEntry &entry : {submitted, failed, guided})
        QVERIFY_RESULT(logAssist(*m_database, entry, usualStamp()));
    QVERIFY_RESULT(closeSession(*m_database, *session, stampAfter(0)));
}

Report TestSessionReports::build(ReportKind kind, const Period &period) const
{
    const auto report = buildReport(*m_database, kind, period, momentOf(kMonday, QTime(18, 0)), u"vi"_s);
    return report ? *report : Report{{}, {}, {}, {}, period, {}, {}, {}, {}, {}};
}

void TestSessionReports::theSheetTellsTheSession()
{
    const Report sheet = build(ReportKind::SessionSheet, *Period::between(kMonday, kMonday));
    QCOMPARE(sheet.kind, u"session-sheet"_s);
    QCOMPARE(sheet.furniture.subject, u"Thứ Hai 23/09/2024, buổi chiều"_s);
    QCOMPARE(sheet.furniture.signatures.size(), 2);
    QCOMPARE(
        linesOf(blockOf(sheet, u"sessions"_s)),
        QStringList{u"2024-09-23 | afternoon | Khuất Thị Hà | 2024-09-23T13:30 | 2024-09-23T13:31 | 3 | 2 | 1 | —"_s});
    QCOMPARE(linesOf(blockOf(sheet, u"outcomes"_s)),
             (QStringList{
                 u"2024-09-23 | afternoon | submitted_online | 1"_s,
                 u"2024-09-23 | afternoon | referred_in_person | 0"_s, u"2024-09-23 | afternoon | supplemented | 0"_s,
                 u"2024-09-23 | afternoon | not_submitted | 1"_s, u"2024-09-23 | afternoon | guided_only | 1"_s}));
    QCOMPARE(linesOf(blockOf(sheet, u"obstacles"_s)),
             (QStringList{u"2024-09-23 | afternoon | OTP_FAIL | 2"_s, u"2024-09-23 | afternoon | NETWORK | 1"_s}));
    const QStringList open = linesOf(blockOf(sheet, u"open"_s));
    QCOMPARE(open.size(), 2); // who was only guided has nothing open
    QVERIFY(open.at(0).contains(u"Nguyễn Thị Hoà | Đăng ký khai sinh | H26.3-240923-0001 | registered"_s));
    QVERIFY(open.at(1).contains(u"Trần Văn Bình | Đăng ký khai sinh | — | not_submitted | —"_s));
}

void TestSessionReports::theSheetCountsAsTheTallyAndTheDeskDo()
{
    const Row sheet
        = blockOf(build(ReportKind::SessionSheet, *Period::between(kMonday, kMonday)), u"sessions"_s).rows.first();
    const Row tally = blockOf(build(ReportKind::WeeklyTally, Period::weekOf(kMonday)), u"sessions"_s).rows.first();
    const auto desk = deskSession(*m_database, kMonday, Shift::Afternoon);
    QVERIFY_RESULT(desk);
    QCOMPARE(sheet.at(2), tally.at(2)); // volunteers
    QCOMPARE(sheet.at(5), tally.at(3)); // assists
    QCOMPARE(sheet.at(7), tally.at(4)); // dossiers
    QCOMPARE(sheet.at(8), tally.at(5)); // minutes
    QCOMPARE(sheet.at(5).toLongLong(), desk->assists);
    QCOMPARE(sheet.at(6).toLongLong(), desk->citizens);
    QCOMPARE(sheet.at(7).toLongLong(), desk->dossiers);
}

void TestSessionReports::aPlannedSessionHasNoSheet()
{
    const Report week = build(ReportKind::SessionSheet, Period::weekOf(kMonday));
    QCOMPARE(blockOf(week, u"sessions"_s).rows.size(), 1);
    const QDate tuesday = kMonday.addDays(1);
    QCOMPARE(blockOf(build(ReportKind::SessionSheet, *Period::between(tuesday, tuesday)), u"sessions"_s).rows.size(),
             0);
}

void TestSessionReports::sheetsAreCutBySession()
{
    AssistEntry earlier = entryOf(u"Lê Tiến Long"_s);
    earlier.day = kMonday.addDays(-3);
    QVERIFY_RESULT(logAssist(*m_database, earlier, usualStamp()));
    const Report both = build(ReportKind::SessionSheet, *Period::between(kMonday.addDays(-3), kMonday));
    QVERIFY(!both.furniture.subject.contains(u"Thứ"_s));
    const QList<Report> sheets = sheetOfEachSession(both);
    QCOMPARE(sheets.size(), 2);
    QVERIFY(sheets.first().furniture.subject.startsWith(u"Thứ Sáu 20/09/2024"_s));
    QCOMPARE(blockOf(sheets.first(), u"outcomes"_s).rows.size(), 5);
    QCOMPARE(linesOf(blockOf(sheets.last(), u"open"_s)).size(), 2);
}

void TestSessionReports::theRosterListsTheMonth()
{
    const SessionPlace friday{QDate(2024, 9, 27), Shift::Afternoon};
    QVERIFY_RESULT(callOffSession(*m_database, friday, u"Họp xã"_s, stampAfter(0)));
    const Report roster = build(ReportKind::Roster, Period::monthOf(kMonday));
    const QStringList lines = linesOf(blockOf(roster, u"duties"_s));
    QCOMPARE(lines.size(), 12); // 13 less Quốc khánh
    QCOMPARE(lines.at(0), u"1 | wed | 2024-09-04 | afternoon | 13:30–17:00 | — | — | — | —"_s);
    QVERIFY(lines.contains(u"9 | mon | 2024-09-23 | afternoon | 13:30–17:00 | Khuất Thị Hà | 0912 345 678 | — | —"_s));
    QVERIFY(lines.contains(u"11 | fri | 2024-09-27 | afternoon | 13:30–17:00 | — | — | — | Hoãn: Họp xã"_s));
    QCOMPARE(roster.furniture.periodLine, u"(Từ ngày 01/09/2024 đến ngày 30/09/2024)"_s);
    const Report before = build(ReportKind::Roster, Period::monthOf(kMonday.addMonths(-1)));
    QVERIFY(before.blocks.first().rows.isEmpty()); // nobody stood there yet
}

void TestSessionReports::theRosterIsCopiedAsText()
{
    const QString text = rosterMessage(build(ReportKind::Roster, Period::weekOf(kMonday)));
    QVERIFY(text.startsWith(u"LỊCH TRỰC, TUẦN 39 NĂM 2024\n"_s));
    QVERIFY(text.contains(u"\nThứ Hai 23/09, chiều 13:30–17:00: Khuất Thị Hà\n"_s));
    QVERIFY(text.contains(u"\nThứ Tư 25/09, chiều 13:30–17:00: chưa có người trực\n"_s));
}

QTEST_GUILESS_MAIN(TestSessionReports)
#include "tst_SessionReports.moc"
