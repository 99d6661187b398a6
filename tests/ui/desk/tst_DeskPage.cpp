#include "common/Button.h"
#include "common/FormField.h"
#include "CorrectAssist.h"
#include "desk/AssistForm.h"
#include "desk/DeskPage.h"
#include "desk/DeskTableModel.h"
#include "desk/SessionPanel.h"
#include "DeskSession.h"
#include "DeskStage.h"
#include "Printers.h"
#include "reports/SheetDialog.h"
#include "Setup.h"
#include "UndoLast.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestDeskPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_stage = std::make_unique<DeskStage>(); }
    void cleanup() { m_stage.reset(); }

    void opensTodaysSessionWithOneEnter();
    void asksForAVolunteerInANewLedger();
    void opensAllTheSameWithoutASchedule();
    void followsAnOpeningUndoneAndRedone();
    void writesUpAPastDay();
    void closesTheSessionOnlyWhenNothingIsTyped();
    void closesForgottenSessionsAndSaysSo();
    void keepsWhatIsTypedWhileAnotherPageIsInFront();
    void onlyShowsAReadOnlyLedger();
    void fitsTheSmallScreen_data();
    void fitsTheSmallScreen();

private:
    std::unique_ptr<DeskStage> m_stage;
};

void TestDeskPage::opensTodaysSessionWithOneEnter()
{
    auto database = m_stage->ledgers().create();
    Volunteer volunteer;
    volunteer.name = u"Lý Thị Trang"_s;
    const auto saved = saveVolunteer(*database, volunteer, usualStamp());
    QVERIFY_RESULT(saved);
    // Who was on duty in the last session is ticked already.
    QVERIFY_RESULT(
        somotcua::openSession(*database, DeskStage::monday().addDays(-3), DeskStage::kSession, {*saved},
                              Stamp{momentOf(DeskStage::monday().addDays(-3), QTime(13, 30)), volunteer.name}));
    m_stage->open(std::move(database));

    const auto *panel = m_stage->page().findChild<SessionPanel *>();
    QVERIFY(panel->isVisible());
    QVERIFY(!m_stage->card().isVisible());
    QCOMPARE(panel->onDuty(), QStringList{u"Lý Thị Trang"_s});

    m_stage->press(Qt::Key_Return);

    QVERIFY(!panel->isVisible());
    QCOMPARE(QApplication::focusWidget(), m_stage->line(DeskField::Name));
    QCOMPARE(m_stage->ledger().onDuty(), QStringList{u"Lý Thị Trang"_s});
    const auto session = deskSession(m_stage->ledger().database(), DeskStage::monday(), DeskStage::kSession);
    QVERIFY_RESULT(session);
    QCOMPARE(session->session.state, SessionState::Open);
}

void TestDeskPage::asksForAVolunteerInANewLedger()
{
    m_stage->open(m_stage->ledgers().create());

    m_stage->press(Qt::Key_Return); // nobody typed, nobody ticked
    m_stage->press(Qt::Key_Return);
    QVERIFY(m_stage->page().findChild<SessionPanel *>()->isVisible());

    m_stage->fill(u"Lý Thị Trang"_s);
    QCOMPARE(m_stage->countVolunteers(), 1);
    m_stage->press(Qt::Key_Return);
    m_stage->press(Qt::Key_Return);

    QVERIFY(m_stage->card().isVisible());
    QCOMPARE(m_stage->ledger().onDuty(), QStringList{u"Lý Thị Trang"_s});
}

void TestDeskPage::opensAllTheSameWithoutASchedule()
{
    m_stage->now = momentOf(DeskStage::monday().addDays(1), QTime(9, 0));
    m_stage->open(m_stage->ledgers().create());
    m_stage->type(u"Lý Thị Trang"_s);
    m_stage->press(Qt::Key_Return, Qt::ControlModifier);

    QVERIFY(m_stage->card().isVisible());
    const auto session = deskSession(m_stage->ledger().database(), DeskStage::monday().addDays(1), Shift::Morning);
    QVERIFY_RESULT(session);
    QCOMPARE(session->session.state, SessionState::Open);
}

void TestDeskPage::followsAnOpeningUndoneAndRedone()
{
    m_stage->openSession();
    const auto *panel = m_stage->page().findChild<SessionPanel *>();
    QVERIFY(!panel->isVisible());

    OpenLedger &ledger = m_stage->ledger();
    QVERIFY_RESULT(undoLast(ledger.database(), ledger.stamp()));
    ledger.announceChange();
    QVERIFY(panel->isVisible());

    QVERIFY_RESULT(redoNext(ledger.database(), ledger.stamp()));
    ledger.announceChange();
    QVERIFY(!panel->isVisible());
    m_stage->logSomebody(u"Nguyễn Văn An"_s);
    QCOMPARE(m_stage->rows().rowCount(), 1);
}

void TestDeskPage::writesUpAPastDay()
{
    m_stage->openSession();
    m_stage->type(u"Nguyễn"_s); // half typed
    for (Button *button : m_stage->page().findChildren<Button *>()) {
        if (button->text() == u"Đổi"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    auto *panel = m_stage->page().findChild<SessionPanel *>();
    QVERIFY(panel->isVisible());
    QLineEdit *day = nullptr;
    for (QLineEdit *each : panel->findChildren<QLineEdit *>()) {
        if (each->accessibleName() == u"Ngày"_s)
            day = each;
    }
    QVERIFY(day != nullptr);
    day->setFocus();
    day->selectAll();
    m_stage->type(u"27/9/2024"_s);
    m_stage->press(Qt::Key_Return, Qt::ControlModifier);

    QVERIFY(!panel->isVisible());
    QCOMPARE(m_stage->line(DeskField::Name)->text(), u"Nguyễn"_s);
    m_stage->line(DeskField::Name)->selectAll();
    m_stage->logSomebody(u"Vũ Thúy Hường"_s);
    QCOMPARE(m_stage->rows().rowCount(), 1);
    const auto entry = readAssist(m_stage->ledger().database(), m_stage->rows().row(0).assist);
    QVERIFY_RESULT(entry);
    QCOMPARE(entry->day, QDate(2024, 9, 27));
    QVERIFY(!entry->startedAt);
    QCOMPARE(entry->volunteer.value_or(QString()), m_stage->ledger().onDuty().value(0));
    // When it was typed says nothing about when the citizen came.
    QCOMPARE(m_stage->rows().data(m_stage->rows().index(0, DeskTableModel::Time), Qt::DisplayRole).toString(), u"—"_s);

    for (Button *button : m_stage->page().findChildren<Button *>()) {
        if (button->text() == u"Về hôm nay"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(m_stage->rows().rowCount(), 0);
    m_stage->logSomebody(u"Lê Tiến Long"_s);
    QCOMPARE(readAssist(m_stage->ledger().database(), m_stage->rows().row(0).assist)->day, DeskStage::monday());
}

void TestDeskPage::closesTheSessionOnlyWhenNothingIsTyped()
{
    m_stage->openSession();
    Button *close = nullptr;
    for (Button *button : m_stage->page().findChildren<Button *>()) {
        if (button->text() == u"Khép buổi"_s)
            close = button;
    }
    QVERIFY(close != nullptr);
    m_stage->type(u"Cấn"_s);
    QTest::mouseClick(close, Qt::LeftButton);
    QVERIFY(m_stage->card().isVisible());
    QVERIFY(!m_stage->said().isEmpty());

    m_stage->press(Qt::Key_Escape);
    QTest::mouseClick(close, Qt::LeftButton);
    QVERIFY(m_stage->page().findChild<SessionPanel *>()->isVisible());
    QCOMPARE(deskSession(m_stage->ledger().database(), DeskStage::monday(), DeskStage::kSession)->session.state,
             SessionState::Closed);

    auto *sheet = m_stage->page().findChild<SheetDialog *>(); // to be printed and signed
    QVERIFY(sheet != nullptr);
    QVERIFY(sheet->isVisible());
    sheet->close();
    QTRY_VERIFY(m_stage->page().findChild<SheetDialog *>() == nullptr);
    QApplication::setActiveWindow(m_stage->page().window());
    m_stage->page().shown();

    m_stage->press(Qt::Key_Return); // opens it again
    QVERIFY(m_stage->card().isVisible());
    QCOMPARE(deskSession(m_stage->ledger().database(), DeskStage::monday(), DeskStage::kSession)->session.state,
             SessionState::Open);
}

void TestDeskPage::closesForgottenSessionsAndSaysSo()
{
    m_stage->openSession(); // on Monday, and left open
    const QDate wednesday = DeskStage::monday().addDays(2);
    m_stage->now = momentOf(wednesday, QTime(13, 31));
    m_stage->page().shown();
    QVERIFY(m_stage->page().findChild<SessionPanel *>()->isVisible());
    m_stage->press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_stage->card().isVisible());
    QVERIFY(m_stage->said().contains(u"quên khép"_s));
    Database &database = m_stage->ledger().database();
    QCOMPARE(deskSession(database, DeskStage::monday(), DeskStage::kSession)->session.state, SessionState::Closed);
    QCOMPARE(deskSession(database, wednesday, DeskStage::kSession)->session.state, SessionState::Open);
}

void TestDeskPage::keepsWhatIsTypedWhileAnotherPageIsInFront()
{
    m_stage->openSession();
    m_stage->fill(u"Cấn Đức Kiên"_s);
    m_stage->type(u"001"_s);
    m_stage->page().hide();
    m_stage->ledger().announceChange();
    m_stage->page().show();
    m_stage->page().shown();
    QCOMPARE(m_stage->line(DeskField::Name)->text(), u"Cấn Đức Kiên"_s);
    QCOMPARE(m_stage->line(DeskField::Identity)->text(), u"001"_s);
    QCOMPARE(QApplication::focusWidget(), m_stage->line(DeskField::Identity));
}

void TestDeskPage::onlyShowsAReadOnlyLedger()
{
    m_stage->openSession();
    m_stage->logSomebody(u"Cấn Đức Kiên"_s);
    const QString path = m_stage->ledger().path();
    m_stage->close();
    auto database = Database::open(path, OpenMode::ReadOnly);
    QVERIFY_RESULT(database);
    m_stage->open(std::move(*database));
    QVERIFY(m_stage->card().isVisible());
    QVERIFY(!m_stage->line(DeskField::Name)->isEnabled());
    QVERIFY(!m_stage->said().isEmpty());
    QCOMPARE(m_stage->rows().rowCount(), 1);
    m_stage->clickRow(0);
    QVERIFY(m_stage->line(DeskField::Name)->text().isEmpty());
}

void TestDeskPage::fitsTheSmallScreen_data()
{
    QTest::addColumn<int>("percent");
    for (const int percent : {100, 125, 150, 200, 250})
        QTest::addRow("%d %%", percent) << percent;
}

void TestDeskPage::fitsTheSmallScreen()
{
    QFETCH(int, percent);
    m_stage->openSession();
    m_stage->logSomebody(u"Cấn Đức Kiên"_s);
    m_stage->appearance().setTypePercent(percent);
    m_stage->page().resize(percent > 100 ? 1230 : 1262, 768 - 22 * percent / 62);
    QTest::qWait(1);

    const Button *save = m_stage->card().saveButton();
    QVERIFY(save->isVisible());
    const QRect whole = m_stage->page().rect();
    QVERIFY(whole.contains(QRect(save->mapTo((&m_stage->page()), QPoint()), save->size())));
    const auto *form = m_stage->page().findChild<AssistForm *>();
    for (const DeskField field : kDeskFields) {
        QWidget *editor = form->field(field)->editor();
        editor->setFocus();
        QTest::qWait(1);
        // With the largest type the five outcomes are higher than the form: then the chosen one is in view.
        QWidget *seen = percent > 200 && field == DeskField::Outcome ? QApplication::focusWidget() : form->field(field);
        const QRect area(seen->mapTo((&m_stage->page()), QPoint()), seen->size());
        QVERIFY2(whole.contains(area), qPrintable(form->field(field)->label()));
        QVERIFY2(!editor->visibleRegion().isEmpty(), qPrintable(form->field(field)->label()));
    }
}

QTEST_MAIN(TestDeskPage)

#include "tst_DeskPage.moc"
