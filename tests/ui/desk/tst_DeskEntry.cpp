#include "catalogue/ChangeObstacles.h"
#include "common/Button.h"
#include "common/FormField.h"
#include "common/MessageBar.h"
#include "common/PlainText.h"
#include "CorrectAssist.h"
#include "desk/AssistForm.h"
#include "desk/DeskPage.h"
#include "desk/ObstacleField.h"
#include "DeskStage.h"
#include "Printers.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestDeskEntry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_stage = std::make_unique<DeskStage>(); }
    void cleanup() { m_stage.reset(); }

    void namesItsFieldsAsTheOfficeDoes();
    void logsFiveCitizensByKeyboardAlone();
    void expectsTheDueDayUntilOneIsTyped();
    void refusesWithoutANameAndLosesNothing();
    void refusesAnImpossibleDay();
    void warnsAndSavesAllTheSame();
    void saysWhenNothingIsSaidToBeHandedIn();
    void takesTextsThatNobodyTyped();
    void ticksSeveralObstaclesByKeys();
    void offersTheOfficesOwnObstacles();
    void showsMarkupAsTyped();
    void givesTheHalfTypedEntryToTheNextDesk();

private:
    std::unique_ptr<DeskStage> m_stage;
};

void TestDeskEntry::namesItsFieldsAsTheOfficeDoes()
{
    m_stage->openSession();
    const QStringList names{u"Họ và tên"_s, u"Số định danh"_s, u"Ngày sinh"_s,      u"Điện thoại"_s,
                            u"Thôn"_s,      u"Thủ tục"_s,      u"Kết quả hỗ trợ"_s, u"Vướng mắc"_s,
                            u"Mã hồ sơ"_s,  u"Hẹn trả"_s,      u"Ghi chú"_s};
    QStringList shown;
    for (const DeskField field : kDeskFields)
        shown << m_stage->page().findChild<AssistForm *>()->field(field)->editor()->accessibleName();
    QCOMPARE(shown, names);
    QCOMPARE(m_stage->card().saveButton()->text(), u"Lưu"_s);
}

void TestDeskEntry::logsFiveCitizensByKeyboardAlone()
{
    m_stage->openSession();

    // The first one through every field, saved from the button at the end of the walk.
    m_stage->fill(u"Cấn Đức Kiên"_s);
    m_stage->fill(u"001058004612"_s);
    m_stage->fill(u"12/3/58"_s);
    m_stage->fill(u"0378214906"_s);
    m_stage->fill(u"Lục Xuân"_s);
    m_stage->fill(u"khai sinh"_s);
    m_stage->press(Qt::Key_1);
    m_stage->press(Qt::Key_Return);
    m_stage->press(Qt::Key_Return); // no obstacle
    m_stage->fill(u"000.09.739.h26-240930-0006"_s);
    m_stage->press(Qt::Key_Return); // the due day as expected
    m_stage->fill(u"=1+1"_s);
    QCOMPARE(QApplication::focusWidget(), m_stage->card().saveButton());
    m_stage->press(Qt::Key_Return);
    QCOMPARE(m_stage->said(), u"Đã lưu lượt 1: Cấn Đức Kiên"_s);

    m_stage->now = m_stage->now.addSecs(900);
    for (const QString &name : {u"Lê Tiến Long"_s, u"Nguyễn Đức Ân"_s, u"Cấn Đức Tuấn"_s, u"Khuất Kim Lan"_s})
        m_stage->logSomebody(name);

    QCOMPARE(m_stage->said(), u"Đã lưu lượt 5: Khuất Kim Lan"_s);
    QCOMPARE(QApplication::focusWidget(), m_stage->line(DeskField::Name));
    QVERIFY(m_stage->line(DeskField::Name)->text().isEmpty());
    QCOMPARE(m_stage->rows().rowCount(), 5);
    QCOMPARE(m_stage->rows().row(0).citizen, u"Khuất Kim Lan"_s);

    const auto first = readAssist(m_stage->ledger().database(), m_stage->rows().row(4).assist);
    QVERIFY_RESULT(first);
    QCOMPARE(first->citizen, u"Cấn Đức Kiên"_s);
    QCOMPARE(first->identity->text(), u"001058004612"_s);
    QCOMPARE(first->birth->text(), u"1958-03-12"_s);
    QCOMPARE(first->phone->text(), u"0378214906"_s);
    QCOMPARE(first->hamlet, u"Lục Xuân"_s);
    QCOMPARE(first->procedureCode, u"1.001193"_s);
    QCOMPARE(first->effectiveOutcome(), Outcome::SubmittedOnline);
    QCOMPARE(first->code->text(), u"000.09.739.H26-240930-0006"_s);
    QVERIFY(!first->due); // expected, not typed
    QCOMPARE(first->note, u"=1+1"_s);
    QCOMPARE(first->volunteer.value_or(QString()), m_stage->ledger().onDuty().value(0));
    QVERIFY(first->startedAt && first->endedAt);
}

void TestDeskEntry::expectsTheDueDayUntilOneIsTyped()
{
    m_stage->openSession();
    m_stage->fill(u"Cấn Đức Kiên"_s);
    for (int field = 0; field < 4; ++field)
        m_stage->press(Qt::Key_Return);
    m_stage->fill(u"tình trạng hôn nhân"_s); // three calendar days
    QCOMPARE(m_stage->line(DeskField::Due)->text(), u"03/10/2024"_s);

    m_stage->line(DeskField::Due)->setFocus();
    m_stage->line(DeskField::Due)->selectAll();
    m_stage->fill(u"15/10/2024"_s);
    m_stage->line(DeskField::Procedure)->setFocus();
    m_stage->line(DeskField::Procedure)->selectAll();
    m_stage->fill(u"khai sinh"_s);
    QCOMPARE(m_stage->line(DeskField::Due)->text(), u"15/10/2024"_s);

    m_stage->press(Qt::Key_Return, Qt::ControlModifier);
    const auto entry = readAssist(m_stage->ledger().database(), m_stage->rows().row(0).assist);
    QVERIFY_RESULT(entry);
    QCOMPARE(entry->due, QDate(2024, 10, 15));
}

void TestDeskEntry::refusesWithoutANameAndLosesNothing()
{
    m_stage->openSession();
    m_stage->press(Qt::Key_Return);
    m_stage->fill(u"001058004612"_s);
    m_stage->press(Qt::Key_Return, Qt::ControlModifier);

    auto *form = m_stage->page().findChild<AssistForm *>();
    QVERIFY(!form->field(DeskField::Name)->message().isEmpty());
    QCOMPARE(QApplication::focusWidget(), m_stage->line(DeskField::Name));
    QCOMPARE(m_stage->line(DeskField::Identity)->text(), u"001 058 004 612"_s);
    QCOMPARE(m_stage->rows().rowCount(), 0);

    m_stage->type(u"Cấn"_s);
    QVERIFY(form->field(DeskField::Name)->message().isEmpty());
    m_stage->press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_stage->rows().rowCount(), 1);
}

void TestDeskEntry::refusesAnImpossibleDay()
{
    m_stage->openSession();
    m_stage->fill(u"Cấn Đức Kiên"_s);
    m_stage->press(Qt::Key_Return);
    m_stage->fill(u"31/02/1958"_s);
    m_stage->press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_stage->rows().rowCount(), 0);
    QCOMPARE(QApplication::focusWidget(), m_stage->line(DeskField::Birth));
    QCOMPARE(m_stage->line(DeskField::Birth)->text(), u"31/02/1958"_s);
}

void TestDeskEntry::warnsAndSavesAllTheSame()
{
    m_stage->openSession();
    m_stage->fill(u"Cấn Đức Kiên"_s);
    m_stage->fill(u"001058004612"_s);
    m_stage->fill(u"1985"_s);
    const auto *form = m_stage->page().findChild<AssistForm *>();
    QCOMPARE(form->field(DeskField::Identity)->message(), u"Số định danh ghi năm 1958, ngày sinh ghi 1985."_s);
    m_stage->press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_stage->rows().rowCount(), 1);
}

void TestDeskEntry::saysWhenNothingIsSaidToBeHandedIn()
{
    m_stage->openSession();
    m_stage->fill(u"Cấn Đức Kiên"_s);
    m_stage->press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_stage->rows().rowCount(), 1);
    QCOMPARE(m_stage->said(), u"Đã lưu lượt 1, chưa ghi thủ tục: Cấn Đức Kiên"_s);
    QCOMPARE(m_stage->card().message().kind(), MessageBar::Kind::Warning);
    m_stage->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_stage->rows().rowCount(), 0);
}

void TestDeskEntry::takesTextsThatNobodyTyped()
{
    m_stage->openSession();
    m_stage->line(DeskField::Name)->setText(u"Cấn Đức Kiên"_s);
    m_stage->line(DeskField::Procedure)->setText(u"đăng ký khai sinh"_s);
    QCOMPARE(m_stage->line(DeskField::Due)->text(), u"30/09/2024"_s);
    m_stage->line(DeskField::Due)->setText(u"15/10/2024"_s);
    m_stage->press(Qt::Key_Return, Qt::ControlModifier);
    const auto entry = readAssist(m_stage->ledger().database(), m_stage->rows().row(0).assist);
    QVERIFY_RESULT(entry);
    QCOMPARE(entry->procedureCode.value_or(QString()), u"1.001193"_s);
    QCOMPARE(entry->due.value_or(QDate()), QDate(2024, 10, 15));
}

void TestDeskEntry::ticksSeveralObstaclesByKeys()
{
    m_stage->openSession();
    m_stage->fill(u"Cấn Đức Kiên"_s);
    auto *obstacles = m_stage->page().findChild<ObstacleField *>();
    obstacles->setFocus();
    m_stage->press(Qt::Key_Down);
    QVERIFY(obstacles->isOpen());
    m_stage->press(Qt::Key_Space);
    m_stage->press(Qt::Key_Down);
    m_stage->press(Qt::Key_Down);
    m_stage->press(Qt::Key_Space);
    m_stage->press(Qt::Key_Escape);
    QVERIFY(!obstacles->isOpen());
    QCOMPARE(QApplication::focusWidget(), obstacles);
    QCOMPARE(m_stage->line(DeskField::Name)->text(), u"Cấn Đức Kiên"_s);
    m_stage->press(Qt::Key_Return, Qt::ControlModifier);
    const auto entry = readAssist(m_stage->ledger().database(), m_stage->rows().row(0).assist);
    QVERIFY_RESULT(entry);
    QCOMPARE(entry->obstacles, (QList<ObstacleMark>{{u"VNEID_L2"_s, {}}, {u"OTP_FAIL"_s, {}}}));
}

void TestDeskEntry::offersTheOfficesOwnObstacles()
{
    m_stage->openSession();
    Database &database = m_stage->ledger().database();
    QVERIFY_RESULT(addObstacle(database, u"Quên mang giấy tờ gốc"_s, m_stage->ledger().stamp()));
    QVERIFY_RESULT(moveObstacle(database, 13, 1, m_stage->ledger().stamp())); // second, and so by the key 2
    const auto choices = obstacleChoices(database);
    QVERIFY_RESULT(choices);
    ObstacleRow hidden = choices->constFirst().row;
    hidden.hidden = true; // the first one: everything moves up by a key
    QVERIFY_RESULT(changeObstacle(database, hidden, m_stage->ledger().stamp()));
    m_stage->ledger().announceChange();

    m_stage->fill(u"Cấn Đức Kiên"_s);
    auto *obstacles = m_stage->page().findChild<ObstacleField *>();
    obstacles->setFocus();
    m_stage->press(Qt::Key_2);
    m_stage->press(Qt::Key_1);
    QCOMPARE(obstacles->currentText(), u"Quên mang giấy tờ gốc, SIM không chính chủ"_s);
    m_stage->press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_stage->saved().obstacles,
             (QList<ObstacleMark>{{u"OTHER"_s, u"Quên mang giấy tờ gốc"_s}, {u"SIM_NOT_OWNER"_s, {}}}));
    m_stage->clickRow(0);
    QCOMPARE(obstacles->currentText(), u"Quên mang giấy tờ gốc, SIM không chính chủ"_s);
}

void TestDeskEntry::showsMarkupAsTyped()
{
    m_stage->openSession();
    m_stage->logSomebody(u"<b>x</b>"_s);
    QCOMPARE(m_stage->said(), u"Đã lưu lượt 1: <b>x</b>"_s);
    m_stage->clickRow(0);
    QCOMPARE(m_stage->line(DeskField::Name)->text(), u"<b>x</b>"_s);
    QCOMPARE(labelsThatReadMarkup((&m_stage->page())), QStringList());
}

void TestDeskEntry::givesTheHalfTypedEntryToTheNextDesk()
{
    m_stage->openSession();
    m_stage->fill(u"Cấn Đức Kiên"_s);
    m_stage->type(u"001"_s);
    DeskPage next(m_stage->ledger());
    const auto *form = next.findChild<AssistForm *>();
    QCOMPARE(form->draft().name, u"Cấn Đức Kiên"_s);
    QCOMPARE(form->draft().identity, u"001"_s);
}

QTEST_MAIN(TestDeskEntry)

#include "tst_DeskEntry.moc"
