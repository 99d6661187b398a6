#include "desk/AssistDraft.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

namespace {

AssistEntry baseEntry()
{
    AssistEntry base;
    base.day = {2024, 9, 30};
    base.shift = Shift::Afternoon;
    base.volunteer = u"Lý Thị Trang"_s;
    return base;
}

AssistDraft wholeDraft()
{
    AssistDraft draft;
    draft.name = u"  Cấn   Đức Kiên "_s;
    draft.identity = u"001 058 004 612"_s;
    draft.birth = u"12/3/58"_s;
    draft.phone = u"+84 378 214 906"_s;
    draft.hamlet = u"Lục Xuân"_s;
    draft.procedureText = u"Đăng ký khai sinh"_s;
    draft.procedure = ProcedureChoice{u"1.001193"_s, u"Thủ tục đăng ký khai sinh"_s};
    draft.obstacles = {{u"OTP_FAIL"_s, {}}};
    draft.code = u" 000.09.739.h26-240930-0006 "_s;
    draft.typedDue = u"9-10-24"_s;
    draft.note = u"=1+1"_s;
    return draft;
}

} // namespace

class TestAssistDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryField();
    void leavesBlanksAbsent();
    void refuses_data();
    void refuses();
    void keepsWhatTheFormDoesNotShow();
    void comesBackAsItWasShown();
    void isBlankUntilSomethingIsTyped();
};

void TestAssistDraft::readsEveryField()
{
    const ReadDraft read = readDraft(wholeDraft(), baseEntry());
    QVERIFY(read.refusals.isEmpty());
    QCOMPARE(read.entry.citizen, u"Cấn Đức Kiên"_s);
    QCOMPARE(read.entry.identity->text(), u"001058004612"_s);
    QCOMPARE(read.entry.birth->text(), u"1958-03-12"_s);
    QCOMPARE(read.entry.phone->text(), u"0378214906"_s);
    QCOMPARE(read.entry.procedureCode.value_or(QString()), u"1.001193"_s);
    QCOMPARE(read.entry.code->text(), u"000.09.739.H26-240930-0006"_s);
    QCOMPARE(read.entry.due.value_or(QDate()), QDate(2024, 10, 9));
    QCOMPARE(read.entry.note.value_or(QString()), u"=1+1"_s);
    QCOMPARE(read.entry.obstacles.size(), 1);
}

void TestAssistDraft::leavesBlanksAbsent()
{
    AssistDraft draft;
    draft.name = u"Cấn"_s;
    draft.hamlet = u"  "_s;
    draft.note = u"\t"_s;
    draft.typedDue = u" "_s;
    const ReadDraft read = readDraft(draft, baseEntry());
    QVERIFY(read.refusals.isEmpty());
    QVERIFY(!read.entry.identity && !read.entry.birth && !read.entry.phone && !read.entry.hamlet);
    QVERIFY(!read.entry.procedureCode && !read.entry.procedureName && !read.entry.code);
    QVERIFY(!read.entry.due && !read.entry.note);
}

void TestAssistDraft::refuses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("birth");
    QTest::addColumn<QString>("procedure");
    QTest::addColumn<QString>("due");
    QTest::addColumn<int>("field"); // -1: nothing is refused

    const QString name = u"Cấn"_s;
    QTest::newRow("no name") << u" "_s << QString() << QString() << QString() << int(DeskField::Name);
    QTest::newRow("31 February") << name << u"31/02/1990"_s << QString() << QString() << int(DeskField::Birth);
    QTest::newRow("born tomorrow") << name << u"01/10/2024"_s << QString() << QString() << int(DeskField::Birth);
    QTest::newRow("born next year") << name << u"2025"_s << QString() << QString() << int(DeskField::Birth);
    QTest::newRow("born today") << name << u"30/9/2024"_s << QString() << QString() << -1;
    QTest::newRow("words for a day") << name << u"không nhớ"_s << QString() << QString() << int(DeskField::Birth);
    QTest::newRow("procedure not chosen") << name << QString() << u"khai"_s << QString() << int(DeskField::Procedure);
    QTest::newRow("no such due day") << name << QString() << QString() << u"31/9"_s << int(DeskField::Due);
    QTest::newRow("due before the day warns only") << name << QString() << QString() << u"1/9/2024"_s << -1;
}

void TestAssistDraft::refuses()
{
    QFETCH(QString, name);
    QFETCH(QString, birth);
    QFETCH(QString, procedure);
    QFETCH(QString, due);
    QFETCH(int, field);
    AssistDraft draft;
    draft.name = name;
    draft.birth = birth;
    draft.procedureText = procedure;
    if (!due.isEmpty())
        draft.typedDue = due;
    const auto refusals = readDraft(draft, baseEntry()).refusals;
    QCOMPARE(refusals.size(), field < 0 ? 0 : 1);
    if (field >= 0) {
        QCOMPARE(int(refusals.first().field), field);
        QVERIFY(!refusals.first().sentence.isEmpty());
    }
}

void TestAssistDraft::keepsWhatTheFormDoesNotShow()
{
    AssistEntry recorded = readDraft(wholeDraft(), baseEntry()).entry;
    recorded.sex = Sex::Male;
    recorded.received = QDate(2024, 10, 1);
    recorded.startedAt = momentOf({2024, 9, 30}, QTime(14, 0));
    AssistDraft draft = draftOf(recorded);
    draft.name = u"Cấn Đức Kiêm"_s;
    const AssistEntry corrected = readDraft(draft, recorded).entry;
    QCOMPARE(corrected.citizen, u"Cấn Đức Kiêm"_s);
    QVERIFY(corrected.sex == Sex::Male);
    QCOMPARE(corrected.received.value_or(QDate()), QDate(2024, 10, 1));
    QCOMPARE(corrected.startedAt.value_or(QDateTime()), momentOf({2024, 9, 30}, QTime(14, 0)));
}

void TestAssistDraft::comesBackAsItWasShown()
{
    const AssistEntry recorded = readDraft(wholeDraft(), baseEntry()).entry;
    const AssistEntry again = readDraft(draftOf(recorded), recorded).entry;
    QCOMPARE(again.citizen, recorded.citizen);
    QVERIFY(again.identity == recorded.identity && again.birth == recorded.birth && again.phone == recorded.phone);
    QVERIFY(again.code == recorded.code && again.due == recorded.due && again.note == recorded.note);
    QVERIFY(again.procedureCode == recorded.procedureCode && again.outcome == recorded.outcome);
    QVERIFY(again.obstacles == recorded.obstacles);
}

void TestAssistDraft::isBlankUntilSomethingIsTyped()
{
    AssistDraft draft;
    QVERIFY(draft.isBlank());
    draft.startedAt = momentOf({2024, 9, 30}, QTime(14, 0)); // a key was pressed and taken back
    QVERIFY(draft.isBlank());
    draft.outcome = Outcome::GuidedOnly;
    QVERIFY(!draft.isBlank());
}

QTEST_APPLESS_MAIN(TestAssistDraft)

#include "tst_AssistDraft.moc"
