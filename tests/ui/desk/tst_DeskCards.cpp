#include "common/FormField.h"
#include "common/MessageBar.h"
#include "common/OptionRow.h"
#include "desk/AssistForm.h"
#include "desk/PersonQuestion.h"
#include "desk/ScanFilter.h"
#include "DeskStage.h"
#include "LogAssist.h"
#include "Printers.h"
#include "text/TypedThrough.h"

#include <QAbstractButton>
#include <QInputMethodEvent>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

namespace {
const QString kCard = u"001058004612|012345678|Cấn Văn Hùng|12031958|Nam|Thôn Lục Xuân, Võng Xuyên|25042021"_s;
}

class TestDeskCards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_stage.reset(); }

    void fillsInTheCitizenInAnyField_data();
    void fillsInTheCitizenInAnyField();
    void hearsAScanThroughAnInputMethod_data();
    void hearsAScanThroughAnInputMethod();
    void hearsCommits();
    void endsByAPause();
    void endsByAPauseWithinAWord();
    void takesTheKnownName();
    void warnsOfWhatDoesNotAgree();
    void asksToScanAgain();
    void givesBackWhomTheCardReplaced();
    void leavesNumbersTypedByHand();

private:
    void scan(const QString &text);
    ScanFilter *filter() const { return m_stage->page().findChild<ScanFilter *>(); }

    std::unique_ptr<DeskStage> m_stage;
};

void TestDeskCards::init()
{
    m_stage = std::make_unique<DeskStage>();
    m_stage->openSession();
}

void TestDeskCards::scan(const QString &text)
{
    m_stage->type(text);
    m_stage->press(Qt::Key_Return);
}

void TestDeskCards::fillsInTheCitizenInAnyField_data()
{
    QTest::addColumn<DeskField>("field");
    for (const DeskField field : kDeskFields)
        QTest::addRow("field %d", int(field)) << field;
}

void TestDeskCards::fillsInTheCitizenInAnyField()
{
    QFETCH(DeskField, field);
    QWidget *editor = m_stage->field(field)->editor();
    if (auto *row = qobject_cast<OptionRow *>(editor))
        editor = row->box(2);
    editor->setFocus();
    const AssistDraft before = m_stage->page().findChild<AssistForm *>()->draft();
    scan(kCard);

    const AssistDraft after = m_stage->page().findChild<AssistForm *>()->draft();
    QCOMPARE(after.name, u"Cấn Văn Hùng"_s);
    QCOMPARE(after.identity, u"001 058 004 612"_s);
    QCOMPARE(after.birth, u"12/03/1958"_s);
    QVERIFY(after.sex == Sex::Male);
    QCOMPARE(after.phone, before.phone);
    QCOMPARE(after.procedureText, QString());
    QVERIFY(after.outcome == before.outcome);
    QVERIFY(after.obstacles == before.obstacles);
    QCOMPARE(after.code, QString());
    QVERIFY(after.typedDue == before.typedDue);
    QCOMPARE(after.note, QString());
    QCOMPARE(QApplication::focusWidget(), m_stage->line(DeskField::Procedure));
}

void TestDeskCards::hearsAScanThroughAnInputMethod_data()
{
    QTest::addColumn<int>("method");
    QTest::addColumn<QString>("card");

    QTest::newRow("Telex") << int(InputMethod::Telex) << kCard;
    QTest::newRow("VNI") << int(InputMethod::Vni) << kCard;
    QTest::newRow("Telex, capitals") << int(InputMethod::Telex) << kCard.toUpper();
}

void TestDeskCards::hearsAScanThroughAnInputMethod()
{
    QFETCH(int, method);
    QFETCH(QString, card);
    scan(typedThrough(card, InputMethod(method)));
    const AssistDraft draft = m_stage->page().findChild<AssistForm *>()->draft();
    QCOMPARE(draft.name, u"Cấn Văn Hùng"_s);
    QCOMPARE(draft.identity, u"001 058 004 612"_s);
    QCOMPARE(draft.birth, u"12/03/1958"_s);
}

// What the input method has composed arrives as commits, and its half-made syllables nowhere.
void TestDeskCards::hearsCommits()
{
    QLineEdit *name = m_stage->line(DeskField::Name);
    m_stage->type(u"001058004612|"_s);
    for (const QString &part : kCard.sliced(13).split(u' ')) {
        QInputMethodEvent composing(part, {});
        QApplication::sendEvent(name, &composing);
        QInputMethodEvent committed;
        committed.setCommitString(part + u' ');
        QApplication::sendEvent(name, &committed);
        QVERIFY(name->text().isEmpty());
    }
    m_stage->press(Qt::Key_Return);
    QCOMPARE(name->text(), u"Cấn Văn Hùng"_s);
}

void TestDeskCards::endsByAPause()
{
    m_stage->type(u"001058004612||Cấn Văn Hùng|12031958|N"_s);
    QVERIFY(filter()->isHearing());
    QVERIFY(m_stage->line(DeskField::Name)->text().isEmpty());
    QTRY_COMPARE(m_stage->line(DeskField::Name)->text(), u"Cấn Văn Hùng"_s);
    QVERIFY(m_stage->page().findChild<AssistForm *>()->draft().sex == Sex::Male);
}

// A scanner that sends no Enter leaves its last word in the input method, which commits it when the focus moves, and
// again a moment later.
void TestDeskCards::endsByAPauseWithinAWord()
{
    QLineEdit *name = m_stage->line(DeskField::Name);
    QLineEdit *procedure = m_stage->line(DeskField::Procedure);
    m_stage->type(u"001058004612||Cấn Văn "_s);
    QInputMethodEvent composing(u"Hùng"_s, {});
    QApplication::sendEvent(name, &composing);
    QTRY_COMPARE(QApplication::focusWidget(), procedure);
    QInputMethodEvent committed;
    committed.setCommitString(u"Hùng"_s);
    QApplication::sendEvent(procedure, &committed);
    QCOMPARE(name->text(), u"Cấn Văn Hùng"_s);
    QCOMPARE(procedure->text(), QString());
}

void TestDeskCards::takesTheKnownName()
{
    AssistEntry entry;
    entry.day = DeskStage::monday().addDays(-3);
    entry.citizen = u"Cấn Văn Hùng"_s;
    entry.identity = IdentityNumber::read(u"001058004612"_s);
    entry.phone = PhoneNumber::read(u"0378214906"_s);
    entry.outcome = Outcome::GuidedOnly;
    QVERIFY_RESULT(logAssist(m_stage->ledger().database(), entry, {momentOf(entry.day, QTime(14, 0)), u"x"_s}));

    scan(u"001058004612||Cn Vn Hng|12031958|Nam|"_s);
    QCOMPARE(m_stage->line(DeskField::Name)->text(), u"Cấn Văn Hùng"_s);
    QCOMPARE(m_stage->line(DeskField::Phone)->text(), u"0378 214 906"_s);
    QVERIFY(m_stage->line(DeskField::Name)->accessibleDescription().contains(u"đã gặp 1 lượt"_s));
    QVERIFY(m_stage->field(DeskField::Name)->message().isEmpty());
    QVERIFY(!m_stage->card().personQuestion().isVisible());
}

void TestDeskCards::warnsOfWhatDoesNotAgree()
{
    scan(u"099058004612||Cn Vn Hng|12031985|Nữ|Hà Nội|25042021"_s);
    QVERIFY(!m_stage->field(DeskField::Name)->message().isEmpty());
    QCOMPARE(m_stage->field(DeskField::Identity)->message(),
             u"Ba số đầu 099 không phải mã tỉnh nào.\n"
             "Số định danh ghi năm 1958, ngày sinh ghi 1985.\n"
             "Số định danh ghi Nam, thẻ ghi Nữ."_s);
    m_stage->press(Qt::Key_Return, Qt::ControlModifier); // warnings never stop saving
    QCOMPARE(m_stage->rows().rowCount(), 1);
}

void TestDeskCards::asksToScanAgain()
{
    m_stage->type(u"Cấn"_s);
    scan(u"58004612||Cấn Văn Hùng|12031958|Nam|"_s);
    QCOMPARE(m_stage->line(DeskField::Name)->text(), u"Cấn"_s);
    QVERIFY(!m_stage->said().isEmpty());
}

void TestDeskCards::givesBackWhomTheCardReplaced()
{
    m_stage->fill(u"Lê Tiến Long"_s);
    m_stage->fill(u"001070000001"_s);
    scan(kCard);
    QCOMPARE(m_stage->line(DeskField::Name)->text(), u"Cấn Văn Hùng"_s);
    m_stage->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_stage->line(DeskField::Name)->text(), u"Lê Tiến Long"_s);
    QCOMPARE(m_stage->line(DeskField::Identity)->text(), u"001 070 000 001"_s);
}

void TestDeskCards::leavesNumbersTypedByHand()
{
    m_stage->press(Qt::Key_Return);
    m_stage->fill(u"001058004612"_s);
    m_stage->press(Qt::Key_Return);
    m_stage->fill(u"0378214906"_s);
    m_stage->fill(u"a|b"_s);
    QCOMPARE(m_stage->line(DeskField::Identity)->text(), u"001 058 004 612"_s);
    QCOMPARE(m_stage->line(DeskField::Phone)->text(), u"0378 214 906"_s);
    QCOMPARE(m_stage->line(DeskField::Hamlet)->text(), u"a|b"_s);
}

QTEST_MAIN(TestDeskCards)

#include "tst_DeskCards.moc"
