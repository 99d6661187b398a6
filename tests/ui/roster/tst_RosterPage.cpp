#include "ChangeDuty.h"
#include "common/Appearance.h"
#include "common/MessageBar.h"
#include "common/PlainText.h"
#include "DayWords.h"
#include "PageStage.h"
#include "roster/DayCell.h"
#include "roster/DutyPanel.h"
#include "roster/RosterCalendar.h"
#include "roster/RosterPage.h"
#include "RosterMonth.h"
#include "Setup.h"

#include <QClipboard>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>

using namespace Qt::StringLiterals;
using namespace somotcua;

namespace {

// Today is Monday 30/09/2024; the next month has no duties yet.
const SessionPlace kWednesday{QDate(2024, 10, 2), Shift::Afternoon};
const SessionPlace kFriday{QDate(2024, 10, 4), Shift::Afternoon};

} // namespace

class TestRosterPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsTheMonthOfToday();
    void putsTheOneWithTheFewestOnDutyByKeys();
    void takesOffAndUndoes();
    void saysWhyNobodyIsPutOnDuty();
    void movesByKeys();
    void movesByDragging();
    void choosingAGapPutsTheCursorInTheName();
    void copiesTheRosterAsText();
    void onlyArrowsReachEveryDay();
    void becomesAListWithLargeType();
    void wordsOfADayAreWhole_data();
    void wordsOfADayAreWhole();
    void fitsTheSmallScreen_data();
    void fitsTheSmallScreen();

private:
    void press(int key, Qt::KeyboardModifiers modifiers = {});
    void goTo(const SessionPlace &place);
    QStringList peopleAt(const SessionPlace &place);
    RosterCalendar &calendar() const { return *m_page->findChild<RosterCalendar *>(); }
    QLineEdit *nameField() const { return m_page->findChild<QLineEdit *>(u"duty-name"_s); }
    QString said() const { return m_page->findChild<MessageBar *>()->sentence(); }

    std::unique_ptr<PageStage> m_stage;
    std::unique_ptr<RosterPage> m_page;
};

void TestRosterPage::init()
{
    m_stage = std::make_unique<PageStage>();
    m_stage->appearance().setTypePercent(100);
    m_page = std::make_unique<RosterPage>(m_stage->ledger());
    PageStage::show(*m_page);
}

void TestRosterPage::cleanup()
{
    m_page.reset();
    m_stage.reset();
}

void TestRosterPage::press(int key, Qt::KeyboardModifiers modifiers)
{
    QVERIFY(QApplication::focusWidget() != nullptr);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
}

void TestRosterPage::goTo(const SessionPlace &place)
{
    for (int step = 0; step < 40 && calendar().day() < place.day; ++step)
        press(Qt::Key_Right);
    QCOMPARE(calendar().day(), place.day);
}

QStringList TestRosterPage::peopleAt(const SessionPlace &place)
{
    const auto month = rosterMonth(m_stage->ledger().database(), place.day, m_stage->ledger().today());
    if (!month)
        return {u"failed"_s};
    for (const RosterSession &session : month->sessions) {
        if (session.count.day == place.day && session.count.shift == place.shift)
            return session.count.volunteers;
    }
    return {u"no session"_s};
}

void TestRosterPage::showsTheMonthOfToday()
{
    QCOMPARE(calendar().day(), QDate(2024, 9, 30));
    QVERIFY(qobject_cast<DayCell *>(QApplication::focusWidget()) != nullptr);
    QVERIFY(QApplication::focusWidget()->accessibleName().contains(u"30/09/2024"_s));
    QVERIFY(labelsThatReadMarkup(m_page.get()).isEmpty());
}

void TestRosterPage::putsTheOneWithTheFewestOnDutyByKeys()
{
    goTo(kWednesday);
    press(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), nameField());
    QTest::keyClicks(nameField(), u"trang"_s);
    press(Qt::Key_Return);
    QCOMPARE(peopleAt(kWednesday), QStringList{u"Lý Thị Trang"_s});
    press(Qt::Key_Down); // all others, the fewest first
    press(Qt::Key_Return);
    QCOMPARE(peopleAt(kWednesday).size(), 2);
    press(Qt::Key_Escape);
    QVERIFY(qobject_cast<DayCell *>(QApplication::focusWidget()) != nullptr);
}

void TestRosterPage::saysWhyNobodyIsPutOnDuty()
{
    goTo(kWednesday);
    press(Qt::Key_Return);
    QTest::keyClicks(nameField(), u"trang"_s);
    press(Qt::Key_Return);
    for (const auto &[typed, named] : {std::pair(u"trang"_s, u"Lý Thị Trang"_s), std::pair(u"qwerty"_s, u"qwerty"_s)}) {
        nameField()->clear();
        QTest::keyClicks(nameField(), typed);
        press(Qt::Key_Return);
        QVERIFY2(said().contains(named), qPrintable(said()));
    }
}

void TestRosterPage::takesOffAndUndoes()
{
    goTo(kWednesday);
    press(Qt::Key_Return);
    QTest::keyClicks(nameField(), u"trang"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Escape);
    press(Qt::Key_Delete);
    QCOMPARE(peopleAt(kWednesday), QStringList());
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(peopleAt(kWednesday), QStringList{u"Lý Thị Trang"_s});
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(peopleAt(kWednesday), QStringList());
    press(Qt::Key_Z, Qt::ControlModifier); // what is older is not of the roster
    QVERIFY(!said().isEmpty());
}

void TestRosterPage::movesByKeys()
{
    goTo(kWednesday);
    press(Qt::Key_Return);
    QTest::keyClicks(nameField(), u"trang"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Escape);
    press(Qt::Key_X, Qt::ControlModifier);
    goTo(kFriday);
    press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(peopleAt(kWednesday), QStringList());
    QCOMPARE(peopleAt(kFriday), QStringList{u"Lý Thị Trang"_s});
}

void TestRosterPage::movesByDragging()
{
    Database &database = m_stage->ledger().database();
    const auto people = volunteers(database);
    QVERIFY(people);
    const VolunteerId who = people->first().id;
    QVERIFY(putOnDuty(database, kWednesday, who, m_stage->ledger().stamp()));
    goTo(kFriday);
    QMimeData data;
    data.setData(u"application/x-somotcua-duty"_s, u"%1 2024-10-02 afternoon"_s.arg(who.value).toUtf8());
    QWidget *cell = QApplication::focusWidget();
    QDragEnterEvent enter({20, 30}, Qt::MoveAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(cell, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({20, 30}, Qt::MoveAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(cell, &drop);
    QCOMPARE(peopleAt(kWednesday), QStringList());
    QCOMPARE(peopleAt(kFriday), QStringList{people->first().name});
}

void TestRosterPage::choosingAGapPutsTheCursorInTheName()
{
    goTo(kFriday);
    QTest::mouseClick(QApplication::focusWidget(), Qt::LeftButton);
    QCOMPARE(QApplication::focusWidget(), nameField());
}

void TestRosterPage::copiesTheRosterAsText()
{
    auto *copy = m_page->findChild<QAbstractButton *>(u"roster-copy"_s);
    QVERIFY(copy != nullptr);
    copy->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"Thứ Hai 30/09, chiều 13:30–17:00"_s));
}

void TestRosterPage::onlyArrowsReachEveryDay()
{
    for (int step = 0; step < 31; ++step)
        press(Qt::Key_Right);
    QCOMPARE(calendar().day(), QDate(2024, 10, 31));
    press(Qt::Key_Up);
    QCOMPARE(calendar().day(), QDate(2024, 10, 24));
    press(Qt::Key_PageUp);
    QCOMPARE(calendar().day(), QDate(2024, 9, 24));
}

void TestRosterPage::becomesAListWithLargeType()
{
    m_stage->appearance().setTypePercent(150);
    QTRY_COMPARE(calendar().shape(), RosterCalendar::Shape::ShortNames);
    m_stage->appearance().setTypePercent(175); // a day of the calendar would be narrower than "không" and its icon
    QTRY_COMPARE(calendar().shape(), RosterCalendar::Shape::List);
    m_stage->appearance().setTypePercent(200);
    calendar().focusDay();
    press(Qt::Key_Up);
    QCOMPARE(calendar().day(), QDate(2024, 9, 27)); // the session before
    press(Qt::Key_Down);
    QCOMPARE(calendar().day(), QDate(2024, 9, 30));
}

void TestRosterPage::wordsOfADayAreWhole_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<DayCell::Shape>("shape");
    for (const int percent : {100, 125, 150, 200, 250}) {
        QTest::addRow("square at %d %%", percent) << percent << DayCell::Shape::Square;
        QTest::addRow("strip at %d %%", percent) << percent << DayCell::Shape::Strip;
    }
}

/// The longest there is, in a day as narrow as the calendar makes it, and wider.
void TestRosterPage::wordsOfADayAreWhole()
{
    QFETCH(int, percent);
    QFETCH(DayCell::Shape, shape);
    m_stage->appearance().setTypePercent(percent);
    DayView view;
    view.day = QDate(2026, 11, 24);
    view.number = shape == DayCell::Shape::Strip ? u"Thứ Ba 24/11"_s : u"24"_s;
    view.today = true;
    view.named = u"Ngày Văn hóa các dân tộc Việt Nam"_s;
    view.remark = u"không có buổi"_s;
    SessionView session;
    session.label = u"Chiều 13:30–17:00"_s;
    session.briefLabel = u"Chiều"_s;
    session.duties << DutyView{{}, u"Nguyễn Thị Phương Thảo"_s, u"N. T. P. Thảo"_s};
    session.gap = true;
    session.doubled = true;
    session.stand = u"không có lượt"_s;
    view.sessions << session;

    DayCell cell;
    cell.setDay(view, shape);
    const int unit = lookOf(&cell).metrics.unit();
    for (const double units : {6.0, 7.5, 12.0}) {
        const int width = qRound(units * unit) + (shape == DayCell::Shape::Strip ? 10 * unit : 0);
        cell.resize(width, cell.heightForWidth(width));
        const QStringList wrong = cutWords(cell);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u"\n"_s)));
        QString all;
        for (const DayCell::Piece &piece : cell.pieces())
            all += piece.text + u' ';
        for (const QString &words : {view.number, u"today"_s, view.named, view.remark, session.stand})
            QVERIFY2(all.contains(words), qPrintable(all));
    }
}

void TestRosterPage::fitsTheSmallScreen_data()
{
    QTest::addColumn<int>("percent");
    for (const int percent : {100, 150, 200, 250})
        QTest::addRow("%d %%", percent) << percent;
}

void TestRosterPage::fitsTheSmallScreen()
{
    QFETCH(int, percent);
    m_stage->appearance().setTypePercent(percent);
    QTest::qWait(0);
    for (const DayCell *cell : m_page->findChildren<DayCell *>()) {
        const QStringList wrong = cell->isVisible() ? cutWords(*cell) : QStringList();
        QVERIFY2(wrong.isEmpty(), qPrintable(cell->view().spoken + u": "_s + wrong.join(u", "_s)));
    }
    const QSize least = m_page->minimumSizeHint();
    QVERIFY2(least.width() <= 1230, qPrintable(QString::number(least.width())));
    QVERIFY2(least.height() <= 700, qPrintable(QString::number(least.height())));
}

QTEST_MAIN(TestRosterPage)
#include "tst_RosterPage.moc"
