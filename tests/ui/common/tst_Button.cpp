#include "common/Appearance.h"
#include "common/Button.h"
#include "common/KeyCap.h"
#include "common/MessageBar.h"
#include "common/QuestionDialog.h"

#include <QDialog>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestButton : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothEnterKeysPressIt();
    void keyOfAHiddenPageSleeps();
    void keyGoesBeforeTheWords();
    void keysAreCalledAsOnTheKeyboard_data();
    void keysAreCalledAsOnTheKeyboard();
    void iconAloneHasAName();
    void doneMessageLeavesWithTheNextAction();
    void keyOfAMessageWorksWhileItIsSeen();
    void questionTakesThePrimaryWithEnter();
    void questionTakesTheHarmlessWithEscape();
    void enterPressesTheButtonWithTheFocus();

private:
    Appearance m_appearance;
};

void TestButton::bothEnterKeysPressIt()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *edit = new QLineEdit;
    auto *save = new Button(Button::Kind::Primary, u"Lưu"_s);
    save->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    column->addWidget(edit);
    column->addWidget(save);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QSignalSpy pressed(save, &QPushButton::clicked);
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClick(edit, Qt::Key_Enter, Qt::ControlModifier);
    QTest::keyClick(edit, Qt::Key_Return);

    QCOMPARE(pressed.size(), 2);
    save->setEnabled(false);
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(pressed.size(), 2);
}

void TestButton::keyOfAHiddenPageSleeps()
{
    QStackedWidget pages;
    QList<Button *> buttons;
    for (int index = 0; index < 2; ++index) {
        auto *page = new QWidget;
        auto *column = new QVBoxLayout(page);
        buttons << new Button(Button::Kind::Primary, u"Lưu"_s);
        buttons.last()->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
        column->addWidget(buttons.last());
        pages.addWidget(page);
    }
    pages.show();
    QVERIFY(QTest::qWaitForWindowActive(&pages));
    pages.setCurrentIndex(1);
    QSignalSpy first(buttons.at(0), &QPushButton::clicked);
    QSignalSpy second(buttons.at(1), &QPushButton::clicked);
    QTest::keyClick(&pages, Qt::Key_Return, Qt::ControlModifier);

    QCOMPARE(first.size(), 0);
    QCOMPARE(second.size(), 1);
}

void TestButton::keyGoesBeforeTheWords()
{
    Button save(Button::Kind::Primary, u"Lưu"_s);
    save.setIconName(u"save"_s);
    const int without = save.sizeHint().width();
    save.setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));

    QVERIFY(save.sizeHint().width() > without);
    QCOMPARE(save.minimumSizeHint().width(), without);
}

void TestButton::keysAreCalledAsOnTheKeyboard_data()
{
    QTest::addColumn<QKeySequence>("key");
    QTest::addColumn<QString>("text");
    QTest::newRow("Return is Enter") << QKeySequence(Qt::CTRL | Qt::Key_Return) << u"Ctrl+Enter"_s;
    QTest::newRow("escape") << QKeySequence(Qt::Key_Escape) << u"Esc"_s;
    QTest::newRow("arrow") << QKeySequence(Qt::Key_Down) << u"↓"_s;
    QTest::newRow("page down is no arrow") << QKeySequence(Qt::Key_PageDown) << u"PgDown"_s;
    QTest::newRow("function key") << QKeySequence(Qt::Key_F3) << u"F3"_s;
}

void TestButton::keysAreCalledAsOnTheKeyboard()
{
    QFETCH(QKeySequence, key);
    QFETCH(QString, text);

    QCOMPARE(keyText(key), text);
}

void TestButton::iconAloneHasAName()
{
    Button more(Button::Kind::Secondary, u"Thêm"_s);
    more.setIconName(u"more"_s);
    more.setIconOnly(true);

    QCOMPARE(more.accessibleName(), u"Thêm"_s);
    QCOMPARE(more.toolTip(), u"Thêm"_s);
    QCOMPARE(more.sizeHint().width(), more.sizeHint().height());
}

void TestButton::doneMessageLeavesWithTheNextAction()
{
    MessageBar bar;
    QVERIFY(bar.isHidden());
    bar.say(MessageBar::Kind::Done, u"Đã lưu lượt 7."_s);
    QVERIFY(!bar.isHidden());
    bar.clearDone();
    QVERIFY(bar.isHidden());

    bar.say(MessageBar::Kind::Warning, u"Mất điện lúc 14:32."_s, u"Xem phiếu"_s);
    bar.clearDone();
    QVERIFY(!bar.isHidden()); // a warning waits for its answer
}

void TestButton::keyOfAMessageWorksWhileItIsSeen()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *bar = new MessageBar;
    column->addWidget(bar);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QSignalSpy taken(bar, &MessageBar::actionTaken);
    bar->say(MessageBar::Kind::Done, u"Đã lưu lượt 7."_s, u"Hoàn tác"_s, QKeySequence(Qt::CTRL | Qt::Key_Z));
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(taken.size(), 1);

    bar->clear();
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(taken.size(), 1);
}

void TestButton::questionTakesThePrimaryWithEnter()
{
    QuestionDialog dialog(u"Có phải cùng một người?"_s, u"Trùng tên, năm sinh; khác số máy."_s);
    dialog.addAnswer(u"Cùng người"_s, QuestionDialog::Answer::Primary, QuestionDialog::Harm::Acts);
    dialog.addAnswer(u"Người khác"_s, QuestionDialog::Answer::Secondary, QuestionDialog::Harm::Harmless);
    QTimer::singleShot(0, &dialog, [&] { QTest::keyClick(&dialog, Qt::Key_Return); });

    QCOMPARE(dialog.ask(), 0);
}

void TestButton::questionTakesTheHarmlessWithEscape()
{
    QuestionDialog dialog(u"Có phải cùng một người?"_s, {});
    dialog.addAnswer(u"Cùng người"_s, QuestionDialog::Answer::Primary, QuestionDialog::Harm::Acts);
    dialog.addAnswer(u"Người khác"_s, QuestionDialog::Answer::Secondary, QuestionDialog::Harm::Harmless);
    QTimer::singleShot(0, &dialog, [&] { QTest::keyClick(&dialog, Qt::Key_Escape); });

    QCOMPARE(dialog.ask(), 1);
}

void TestButton::enterPressesTheButtonWithTheFocus()
{
    QDialog dialog;
    auto *column = new QVBoxLayout(&dialog);
    auto *undo = new Button(Button::Kind::Secondary, u"Hoàn tác 3 việc"_s);
    auto *close = new Button(Button::Kind::Primary, u"Đóng"_s);
    close->setDefault(true);
    column->addWidget(undo);
    column->addWidget(close);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QSignalSpy undone(undo, &QPushButton::clicked);
    QSignalSpy closed(close, &QPushButton::clicked);
    undo->setFocus();
    QTest::keyClick(undo, Qt::Key_Return);
    QTest::keyClick(undo, Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(undone.size(), 2);
    QCOMPARE(closed.size(), 0);
}

QTEST_MAIN(TestButton)
#include "tst_Button.moc"
