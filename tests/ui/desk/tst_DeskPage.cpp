#include "common/Accessibility.h"
#include "common/Appearance.h"
#include "common/Button.h"
#include "common/FormField.h"
#include "common/LedgerTable.h"
#include "common/MessageBar.h"
#include "common/OptionRow.h"
#include "common/PlainText.h"
#include "CorrectAssist.h"
#include "desk/AssistForm.h"
#include "desk/DeskPage.h"
#include "desk/DeskTableModel.h"
#include "desk/FormCard.h"
#include "desk/ListCard.h"
#include "desk/ObstacleField.h"
#include "desk/SessionPanel.h"
#include "DeskSession.h"
#include "KnownPeople.h"
#include "ledger/OpenLedger.h"
#include "Ledgers.h"
#include "Printers.h"
#include "reports/SheetDialog.h"
#include "Setup.h"
#include "Translations.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

namespace {

constexpr auto kSession = Shift::Afternoon;

QDate monday()
{
    return {2024, 9, 30};
}

} // namespace

class TestDeskPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void opensTodaysSessionWithOneEnter();
    void asksForAVolunteerInANewLedger();
    void opensAllTheSameWithoutASchedule();
    void namesItsFieldsAsTheOfficeDoes();
    void logsFiveCitizensByKeyboardAlone();
    void expectsTheDueDayUntilOneIsTyped();
    void refusesWithoutANameAndLosesNothing();
    void refusesAnImpossibleDay();
    void warnsAndSavesAllTheSame();
    void correctsARowAndBringsTheHalfTypedEntryBack();
    void takesARowBackAndUndoesThat();
    void undoesASaveAndGivesTheFormBack();
    void bringsAClearedFormBack();
    void leavesTypingToTheFieldsOwnUndo();
    void writesUpAPastDay();
    void closesTheSessionOnlyWhenNothingIsTyped();
    void closesForgottenSessionsAndSaysSo();
    void keepsWhatIsTypedWhileAnotherPageIsInFront();
    void givesTheHalfTypedEntryToTheNextDesk();
    void takesTextsThatNobodyTyped();
    void joinsAndPartsTwoEntriesOfAPerson();
    void ticksSeveralObstaclesByKeys();
    void showsMarkupAsTyped();
    void onlyShowsAReadOnlyLedger();
    void fitsTheSmallScreen_data();
    void fitsTheSmallScreen();

private:
    void open(std::unique_ptr<Database> database);
    void openSession();
    void press(int key, Qt::KeyboardModifiers modifiers = {});
    /// Types into whatever has the focus.
    void type(const QString &text);
    /// Types a text and moves on with Enter.
    void fill(const QString &text);
    void logSomebody(const QString &name, const QString &procedure = u"khai sinh"_s);
    QLineEdit *line(DeskField field) const;
    const DeskTableModel &rows() const { return m_page->findChild<ListCard *>()->model(); }
    FormCard &card() const { return *m_page->findChild<FormCard *>(); }
    QString said() const { return card().message().sentence(); }
    void clickRow(int place);
    int countVolunteers() const;

    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<Translations> m_translations;
    Ledgers m_ledgers;
    std::unique_ptr<OpenLedger> m_ledger;
    std::unique_ptr<QWidget> m_window;
    DeskPage *m_page = nullptr;
    QDateTime m_now;
};

void TestDeskPage::initTestCase()
{
    m_appearance = std::make_unique<Appearance>();
    m_translations = std::make_unique<Translations>(u"vi"_s);
    installAccessibility();
}

void TestDeskPage::init()
{
    m_now = momentOf(monday(), QTime(13, 31));
    m_appearance->setTypePercent(100);
}

void TestDeskPage::cleanup()
{
    m_window.reset();
    m_ledger.reset();
}

void TestDeskPage::open(std::unique_ptr<Database> database)
{
    m_ledger = std::make_unique<OpenLedger>(std::move(database), [this] { return m_now; });
    m_window = std::make_unique<QWidget>();
    m_window->resize(1262, 734);
    m_page = new DeskPage(*m_ledger, m_window.get());
    m_page->resize(m_window->size());
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_page->shown();
}

void TestDeskPage::openSession()
{
    auto database = m_ledgers.create();
    for (const QString &name : {u"Lý Thị Trang"_s, u"Hồ Đình Long"_s}) {
        Volunteer volunteer;
        volunteer.name = name;
        QVERIFY_RESULT(saveVolunteer(*database, volunteer, usualStamp()));
    }
    const auto people = volunteers(*database);
    QVERIFY_RESULT(people);
    QVERIFY_RESULT(somotcua::openSession(*database, monday(), kSession, {people->first().id},
                                         Stamp{momentOf(monday(), QTime(13, 30)), people->first().name}));
    open(std::move(database));
}

void TestDeskPage::press(int key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focused = QApplication::focusWidget();
    QVERIFY(focused != nullptr);
    QTest::keyClick(focused, Qt::Key(key), modifiers);
}

void TestDeskPage::type(const QString &text)
{
    QVERIFY(QApplication::focusWidget() != nullptr);
    // QTest::keyClicks knows Latin letters only.
    for (const QChar letter : text) {
        QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QKeyEvent up(QEvent::KeyRelease, 0, Qt::NoModifier, QString(letter));
        QApplication::sendEvent(QApplication::focusWidget(), &down);
        QApplication::sendEvent(QApplication::focusWidget(), &up);
    }
}

void TestDeskPage::fill(const QString &text)
{
    type(text);
    press(Qt::Key_Return);
}

QLineEdit *TestDeskPage::line(DeskField field) const
{
    return qobject_cast<QLineEdit *>(m_page->findChild<AssistForm *>()->field(field)->editor());
}

void TestDeskPage::logSomebody(const QString &name, const QString &procedure)
{
    fill(name);
    for (int field = 0; field < 4; ++field)
        press(Qt::Key_Return);
    fill(procedure);
    press(Qt::Key_Return, Qt::ControlModifier);
    m_now = m_now.addSecs(600);
}

void TestDeskPage::clickRow(int place)
{
    LedgerTable *table = m_page->findChild<LedgerTable *>();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                      table->visualRect(table->model()->index(place, 1)).center());
}

int TestDeskPage::countVolunteers() const
{
    return int(volunteers(m_ledger->database()).value_or(QList<Volunteer>{}).size());
}

void TestDeskPage::opensTodaysSessionWithOneEnter()
{
    auto database = m_ledgers.create();
    Volunteer volunteer;
    volunteer.name = u"Lý Thị Trang"_s;
    const auto saved = saveVolunteer(*database, volunteer, usualStamp());
    QVERIFY_RESULT(saved);
    // Who was on duty in the last session is ticked already.
    QVERIFY_RESULT(somotcua::openSession(*database, monday().addDays(-3), kSession, {*saved},
                                         Stamp{momentOf(monday().addDays(-3), QTime(13, 30)), volunteer.name}));
    open(std::move(database));

    const auto *panel = m_page->findChild<SessionPanel *>();
    QVERIFY(panel->isVisible());
    QVERIFY(!card().isVisible());
    QCOMPARE(panel->onDuty(), QStringList{u"Lý Thị Trang"_s});

    press(Qt::Key_Return);

    QVERIFY(!panel->isVisible());
    QCOMPARE(QApplication::focusWidget(), line(DeskField::Name));
    QCOMPARE(m_ledger->onDuty(), QStringList{u"Lý Thị Trang"_s});
    const auto session = deskSession(m_ledger->database(), monday(), kSession);
    QVERIFY_RESULT(session);
    QCOMPARE(session->session.state, SessionState::Open);
}

void TestDeskPage::asksForAVolunteerInANewLedger()
{
    open(m_ledgers.create());

    press(Qt::Key_Return); // nobody typed, nobody ticked
    press(Qt::Key_Return);
    QVERIFY(m_page->findChild<SessionPanel *>()->isVisible());

    fill(u"Lý Thị Trang"_s);
    QCOMPARE(countVolunteers(), 1);
    press(Qt::Key_Return);
    press(Qt::Key_Return);

    QVERIFY(card().isVisible());
    QCOMPARE(m_ledger->onDuty(), QStringList{u"Lý Thị Trang"_s});
}

void TestDeskPage::opensAllTheSameWithoutASchedule()
{
    m_now = momentOf(monday().addDays(1), QTime(9, 0));
    open(m_ledgers.create());
    type(u"Lý Thị Trang"_s);
    press(Qt::Key_Return, Qt::ControlModifier);

    QVERIFY(card().isVisible());
    const auto session = deskSession(m_ledger->database(), monday().addDays(1), Shift::Morning);
    QVERIFY_RESULT(session);
    QCOMPARE(session->session.state, SessionState::Open);
}

void TestDeskPage::namesItsFieldsAsTheOfficeDoes()
{
    openSession();
    const QStringList names{u"Họ và tên"_s, u"Số định danh"_s, u"Ngày sinh"_s,      u"Điện thoại"_s,
                            u"Thôn"_s,      u"Thủ tục"_s,      u"Kết quả hỗ trợ"_s, u"Vướng mắc"_s,
                            u"Mã hồ sơ"_s,  u"Hẹn trả"_s,      u"Ghi chú"_s};
    QStringList shown;
    for (const DeskField field : kDeskFields)
        shown << m_page->findChild<AssistForm *>()->field(field)->editor()->accessibleName();
    QCOMPARE(shown, names);
    QCOMPARE(card().saveButton()->text(), u"Lưu"_s);
}

void TestDeskPage::logsFiveCitizensByKeyboardAlone()
{
    openSession();

    // The first one through every field, saved from the button at the end of the walk.
    fill(u"Cấn Đức Kiên"_s);
    fill(u"001058004612"_s);
    fill(u"12/3/58"_s);
    fill(u"0378214906"_s);
    fill(u"Lục Xuân"_s);
    fill(u"khai sinh"_s);
    press(Qt::Key_1);
    press(Qt::Key_Return);
    press(Qt::Key_Return); // no obstacle
    fill(u"000.09.739.h26-240930-0006"_s);
    press(Qt::Key_Return); // the due day as expected
    fill(u"=1+1"_s);
    QCOMPARE(QApplication::focusWidget(), card().saveButton());
    press(Qt::Key_Return);
    QCOMPARE(said(), u"Đã lưu lượt 1: Cấn Đức Kiên"_s);

    m_now = m_now.addSecs(900);
    for (const QString &name : {u"Lê Tiến Long"_s, u"Nguyễn Đức Ân"_s, u"Cấn Đức Tuấn"_s, u"Khuất Kim Lan"_s})
        logSomebody(name);

    QCOMPARE(said(), u"Đã lưu lượt 5: Khuất Kim Lan"_s);
    QCOMPARE(QApplication::focusWidget(), line(DeskField::Name));
    QVERIFY(line(DeskField::Name)->text().isEmpty());
    QCOMPARE(rows().rowCount(), 5);
    QCOMPARE(rows().row(0).citizen, u"Khuất Kim Lan"_s);

    const auto first = readAssist(m_ledger->database(), rows().row(4).assist);
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
    QCOMPARE(first->volunteer.value_or(QString()), m_ledger->onDuty().value(0));
    QVERIFY(first->startedAt && first->endedAt);
}

void TestDeskPage::expectsTheDueDayUntilOneIsTyped()
{
    openSession();
    fill(u"Cấn Đức Kiên"_s);
    for (int field = 0; field < 4; ++field)
        press(Qt::Key_Return);
    fill(u"tình trạng hôn nhân"_s); // three calendar days
    QCOMPARE(line(DeskField::Due)->text(), u"03/10/2024"_s);

    line(DeskField::Due)->setFocus();
    line(DeskField::Due)->selectAll();
    fill(u"15/10/2024"_s);
    line(DeskField::Procedure)->setFocus();
    line(DeskField::Procedure)->selectAll();
    fill(u"khai sinh"_s);
    QCOMPARE(line(DeskField::Due)->text(), u"15/10/2024"_s);

    press(Qt::Key_Return, Qt::ControlModifier);
    const auto entry = readAssist(m_ledger->database(), rows().row(0).assist);
    QVERIFY_RESULT(entry);
    QCOMPARE(entry->due, QDate(2024, 10, 15));
}

void TestDeskPage::refusesWithoutANameAndLosesNothing()
{
    openSession();
    press(Qt::Key_Return);
    fill(u"001058004612"_s);
    press(Qt::Key_Return, Qt::ControlModifier);

    auto *form = m_page->findChild<AssistForm *>();
    QVERIFY(!form->field(DeskField::Name)->message().isEmpty());
    QCOMPARE(QApplication::focusWidget(), line(DeskField::Name));
    QCOMPARE(line(DeskField::Identity)->text(), u"001 058 004 612"_s);
    QCOMPARE(rows().rowCount(), 0);

    type(u"Cấn"_s);
    QVERIFY(form->field(DeskField::Name)->message().isEmpty());
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(rows().rowCount(), 1);
}

void TestDeskPage::refusesAnImpossibleDay()
{
    openSession();
    fill(u"Cấn Đức Kiên"_s);
    press(Qt::Key_Return);
    fill(u"31/02/1958"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(rows().rowCount(), 0);
    QCOMPARE(QApplication::focusWidget(), line(DeskField::Birth));
    QCOMPARE(line(DeskField::Birth)->text(), u"31/02/1958"_s);
}

void TestDeskPage::warnsAndSavesAllTheSame()
{
    openSession();
    fill(u"Cấn Đức Kiên"_s);
    fill(u"001058004612"_s);
    fill(u"1985"_s);
    const auto *form = m_page->findChild<AssistForm *>();
    QCOMPARE(form->field(DeskField::Identity)->message(), u"Số định danh ghi năm 1958, ngày sinh ghi 1985."_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(rows().rowCount(), 1);
}

void TestDeskPage::correctsARowAndBringsTheHalfTypedEntryBack()
{
    openSession();
    logSomebody(u"Cấn Đức Kiên"_s);
    type(u"Lê Tiến"_s); // half typed

    m_page->findChild<LedgerTable *>()->setFocus();
    press(Qt::Key_Home);
    press(Qt::Key_Return);
    QCOMPARE(line(DeskField::Name)->text(), u"Cấn Đức Kiên"_s);
    QCOMPARE(card().saveButton()->text(), u"Lưu sửa"_s);

    line(DeskField::Name)->selectAll();
    type(u"Cấn Đức Kiêm"_s);
    press(Qt::Key_Return, Qt::ControlModifier);

    QCOMPARE(rows().rowCount(), 1);
    QCOMPARE(rows().row(0).citizen, u"Cấn Đức Kiêm"_s);
    QCOMPARE(line(DeskField::Name)->text(), u"Lê Tiến"_s);

    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(rows().row(0).citizen, u"Cấn Đức Kiên"_s);
    QCOMPARE(line(DeskField::Name)->text(), u"Lê Tiến"_s);

    // Esc leaves a correction and brings the entry back too.
    clickRow(0);
    press(Qt::Key_Escape);
    QCOMPARE(line(DeskField::Name)->text(), u"Lê Tiến"_s);
    QCOMPARE(card().saveButton()->text(), u"Lưu"_s);
}

void TestDeskPage::takesARowBackAndUndoesThat()
{
    openSession();
    logSomebody(u"Cấn Đức Kiên"_s);
    logSomebody(u"Lê Tiến Long"_s);
    clickRow(0);
    QVERIFY(card().takeBackButton()->isVisible());
    card().takeBackButton()->setFocus();
    press(Qt::Key_Space);
    QCOMPARE(rows().rowCount(), 1);
    QCOMPARE(rows().row(0).citizen, u"Cấn Đức Kiên"_s);
    QVERIFY(line(DeskField::Name)->text().isEmpty());

    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(rows().rowCount(), 2);
    QCOMPARE(said(), u"Đã hoàn tác: rút lại lượt Lê Tiến Long"_s);
}

void TestDeskPage::undoesASaveAndGivesTheFormBack()
{
    openSession();
    logSomebody(u"Cấn Đức Kiên"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(rows().rowCount(), 0);
    QCOMPARE(said(), u"Đã hoàn tác: lưu lượt Cấn Đức Kiên"_s);
    QCOMPARE(line(DeskField::Name)->text(), u"Cấn Đức Kiên"_s);

    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(rows().rowCount(), 1);
}

void TestDeskPage::bringsAClearedFormBack()
{
    openSession();
    fill(u"Cấn Đức Kiên"_s);
    type(u"0010580"_s);
    press(Qt::Key_Escape);
    QVERIFY(line(DeskField::Name)->text().isEmpty());
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(line(DeskField::Name)->text(), u"Cấn Đức Kiên"_s);
    QCOMPARE(line(DeskField::Identity)->text(), u"0010580"_s);
}

void TestDeskPage::leavesTypingToTheFieldsOwnUndo()
{
    openSession();
    logSomebody(u"Cấn Đức Kiên"_s);
    type(u"L"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(line(DeskField::Name)->text().isEmpty());
    QCOMPARE(rows().rowCount(), 1);
}

void TestDeskPage::writesUpAPastDay()
{
    openSession();
    type(u"Nguyễn"_s); // half typed
    for (Button *button : m_page->findChildren<Button *>()) {
        if (button->text() == u"Đổi"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    auto *panel = m_page->findChild<SessionPanel *>();
    QVERIFY(panel->isVisible());
    QLineEdit *day = nullptr;
    for (QLineEdit *each : panel->findChildren<QLineEdit *>()) {
        if (each->accessibleName() == u"Ngày"_s)
            day = each;
    }
    QVERIFY(day != nullptr);
    day->setFocus();
    day->selectAll();
    type(u"27/9/2024"_s);
    press(Qt::Key_Return, Qt::ControlModifier);

    QVERIFY(!panel->isVisible());
    QCOMPARE(line(DeskField::Name)->text(), u"Nguyễn"_s);
    line(DeskField::Name)->selectAll();
    logSomebody(u"Vũ Thúy Hường"_s);
    QCOMPARE(rows().rowCount(), 1);
    const auto entry = readAssist(m_ledger->database(), rows().row(0).assist);
    QVERIFY_RESULT(entry);
    QCOMPARE(entry->day, QDate(2024, 9, 27));
    QVERIFY(!entry->startedAt);
    QCOMPARE(entry->volunteer.value_or(QString()), m_ledger->onDuty().value(0));
    // When it was typed says nothing about when the citizen came.
    QCOMPARE(rows().data(rows().index(0, DeskTableModel::Time), Qt::DisplayRole).toString(), u"—"_s);

    for (Button *button : m_page->findChildren<Button *>()) {
        if (button->text() == u"Về hôm nay"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(rows().rowCount(), 0);
    logSomebody(u"Lê Tiến Long"_s);
    QCOMPARE(readAssist(m_ledger->database(), rows().row(0).assist)->day, monday());
}

void TestDeskPage::closesTheSessionOnlyWhenNothingIsTyped()
{
    openSession();
    Button *close = nullptr;
    for (Button *button : m_page->findChildren<Button *>()) {
        if (button->text() == u"Khép buổi"_s)
            close = button;
    }
    QVERIFY(close != nullptr);
    type(u"Cấn"_s);
    QTest::mouseClick(close, Qt::LeftButton);
    QVERIFY(card().isVisible());
    QVERIFY(!said().isEmpty());

    press(Qt::Key_Escape);
    QTest::mouseClick(close, Qt::LeftButton);
    QVERIFY(m_page->findChild<SessionPanel *>()->isVisible());
    QCOMPARE(deskSession(m_ledger->database(), monday(), kSession)->session.state, SessionState::Closed);

    auto *sheet = m_page->findChild<SheetDialog *>(); // to be printed and signed
    QVERIFY(sheet != nullptr);
    QVERIFY(sheet->isVisible());
    sheet->close();
    QTRY_VERIFY(m_page->findChild<SheetDialog *>() == nullptr);
    QApplication::setActiveWindow(m_window.get());
    m_page->shown();

    press(Qt::Key_Return); // opens it again
    QVERIFY(card().isVisible());
    QCOMPARE(deskSession(m_ledger->database(), monday(), kSession)->session.state, SessionState::Open);
}

void TestDeskPage::closesForgottenSessionsAndSaysSo()
{
    openSession(); // on Monday, and left open
    m_now = momentOf(monday().addDays(2), QTime(13, 31));
    m_page->shown();
    QVERIFY(m_page->findChild<SessionPanel *>()->isVisible());
    press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(card().isVisible());
    QVERIFY(said().contains(u"quên khép"_s));
    QCOMPARE(deskSession(m_ledger->database(), monday(), kSession)->session.state, SessionState::Closed);
    QCOMPARE(deskSession(m_ledger->database(), monday().addDays(2), kSession)->session.state, SessionState::Open);
}

void TestDeskPage::keepsWhatIsTypedWhileAnotherPageIsInFront()
{
    openSession();
    fill(u"Cấn Đức Kiên"_s);
    type(u"001"_s);
    m_page->hide();
    m_ledger->announceChange();
    m_page->show();
    m_page->shown();
    QCOMPARE(line(DeskField::Name)->text(), u"Cấn Đức Kiên"_s);
    QCOMPARE(line(DeskField::Identity)->text(), u"001"_s);
    QCOMPARE(QApplication::focusWidget(), line(DeskField::Identity));
}

// Another language makes the pages anew.
void TestDeskPage::givesTheHalfTypedEntryToTheNextDesk()
{
    openSession();
    fill(u"Cấn Đức Kiên"_s);
    type(u"001"_s);
    DeskPage next(*m_ledger);
    const auto *form = next.findChild<AssistForm *>();
    QCOMPARE(form->draft().name, u"Cấn Đức Kiên"_s);
    QCOMPARE(form->draft().identity, u"001"_s);
}

// Assistive technology sets texts without pressing keys.
void TestDeskPage::takesTextsThatNobodyTyped()
{
    openSession();
    line(DeskField::Name)->setText(u"Cấn Đức Kiên"_s);
    line(DeskField::Procedure)->setText(u"đăng ký khai sinh"_s);
    QCOMPARE(line(DeskField::Due)->text(), u"30/09/2024"_s);
    line(DeskField::Due)->setText(u"15/10/2024"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    const auto entry = readAssist(m_ledger->database(), rows().row(0).assist);
    QVERIFY_RESULT(entry);
    QCOMPARE(entry->procedureCode.value_or(QString()), u"1.001193"_s);
    QCOMPARE(entry->due.value_or(QDate()), QDate(2024, 10, 15));
}

void TestDeskPage::joinsAndPartsTwoEntriesOfAPerson()
{
    openSession();
    const auto log = [this](const QString &identity) {
        fill(u"Cấn Đức Kiên"_s);
        fill(identity);
        fill(u"1958"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
    };
    log(u"001058004612"_s);
    QVERIFY(card().question().isHidden());
    log(u"001058004621"_s);
    QVERIFY(!card().question().isHidden());
    const auto citizens = [this] {
        return deskSession(m_ledger->database(), monday(), kSession)->citizens;
    };
    QCOMPARE(citizens(), 2);

    for (Button *button : card().question().findChildren<Button *>())
        QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(citizens(), 1);
    QVERIFY(card().question().isHidden());

    clickRow(0);
    QVERIFY(card().personButton()->text().startsWith(u"Tách"_s));
    QTest::mouseClick(card().personButton(), Qt::LeftButton);
    QCOMPARE(citizens(), 2);
    QVERIFY(card().personButton()->text().startsWith(u"Gộp"_s));
}

void TestDeskPage::ticksSeveralObstaclesByKeys()
{
    openSession();
    fill(u"Cấn Đức Kiên"_s);
    auto *obstacles = m_page->findChild<ObstacleField *>();
    obstacles->setFocus();
    press(Qt::Key_Down);
    QVERIFY(obstacles->isOpen());
    press(Qt::Key_Space);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Space);
    press(Qt::Key_Escape);
    QVERIFY(!obstacles->isOpen());
    QCOMPARE(QApplication::focusWidget(), obstacles);
    QCOMPARE(line(DeskField::Name)->text(), u"Cấn Đức Kiên"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    const auto entry = readAssist(m_ledger->database(), rows().row(0).assist);
    QVERIFY_RESULT(entry);
    QCOMPARE(entry->obstacles, (QList<ObstacleMark>{{u"VNEID_L2"_s, {}}, {u"OTP_FAIL"_s, {}}}));
}

void TestDeskPage::showsMarkupAsTyped()
{
    openSession();
    logSomebody(u"<b>x</b>"_s);
    QCOMPARE(said(), u"Đã lưu lượt 1: <b>x</b>"_s);
    clickRow(0);
    QCOMPARE(line(DeskField::Name)->text(), u"<b>x</b>"_s);
    QCOMPARE(labelsThatReadMarkup(m_page), QStringList());
}

void TestDeskPage::onlyShowsAReadOnlyLedger()
{
    openSession();
    logSomebody(u"Cấn Đức Kiên"_s);
    const QString path = m_ledger->path();
    cleanup();
    auto database = Database::open(path, OpenMode::ReadOnly);
    QVERIFY_RESULT(database);
    open(std::move(*database));
    QVERIFY(card().isVisible());
    QVERIFY(!line(DeskField::Name)->isEnabled());
    QVERIFY(!said().isEmpty());
    QCOMPARE(rows().rowCount(), 1);
    clickRow(0);
    QVERIFY(line(DeskField::Name)->text().isEmpty());
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
    openSession();
    logSomebody(u"Cấn Đức Kiên"_s);
    m_appearance->setTypePercent(percent);
    m_page->resize(percent > 100 ? 1230 : 1262, 768 - 22 * percent / 62);
    QTest::qWait(1);

    const Button *save = card().saveButton();
    QVERIFY(save->isVisible());
    const QRect whole = m_page->rect();
    QVERIFY(whole.contains(QRect(save->mapTo(m_page, QPoint()), save->size())));
    const auto *form = m_page->findChild<AssistForm *>();
    for (const DeskField field : kDeskFields) {
        QWidget *editor = form->field(field)->editor();
        editor->setFocus();
        QTest::qWait(1);
        // With the largest type the five outcomes are higher than the form: then the chosen one is in view.
        QWidget *seen = percent > 200 && field == DeskField::Outcome ? QApplication::focusWidget() : form->field(field);
        const QRect area(seen->mapTo(m_page, QPoint()), seen->size());
        QVERIFY2(whole.contains(area), qPrintable(form->field(field)->label()));
        QVERIFY2(!editor->visibleRegion().isEmpty(), qPrintable(form->field(field)->label()));
    }
}

QTEST_MAIN(TestDeskPage)

#include "tst_DeskPage.moc"
