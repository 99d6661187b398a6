#include "common/LedgerTable.h"
#include "common/MessageBar.h"
#include "common/Page.h"
#include "LogAssist.h"
#include "MainWindow.h"
#include "PageStage.h"
#include "Printers.h"
#include "undo/ActionsDialog.h"
#include "undo/WindowUndo.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace somotcua;

namespace {

class TypingPage : public Page
{
public:
    TypingPage()
        : line(new QLineEdit(this))
    { }
    QString title() const override { return u"Trang"_s; }
    QString iconName() const override { return u"desk"_s; }
    void shown() override { line->setFocus(); }

    QLineEdit *line;
};

} // namespace

class TestWindowUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void undoesAndRedoesFromAnyPage();
    void leavesTypingToTheField();
    void saysWhenThereIsNothing();
    void undoesBackToTheChosenAction();

private:
    void log(const QString &name);
    qint64 assists() const;
    QString said() const { return m_window->message().sentence(); }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier);

    std::unique_ptr<PageStage> m_stage;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<WindowUndo> m_undo;
    TypingPage *m_page = nullptr;
};

void TestWindowUndo::init()
{
    m_stage = std::make_unique<PageStage>();
    m_window = std::make_unique<MainWindow>(m_stage->appearance());
    m_page = new TypingPage;
    m_window->showPages({m_page});
    m_window->resize(1366, 768);
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_undo = std::make_unique<WindowUndo>(*m_window, m_stage->ledger());
    m_page->shown();
}

void TestWindowUndo::cleanup()
{
    m_undo.reset();
    m_window.reset();
    m_stage.reset();
}

void TestWindowUndo::log(const QString &name)
{
    AssistEntry entry;
    entry.day = localDay(PageStage::now());
    entry.citizen = name;
    entry.outcome = Outcome::GuidedOnly;
    QVERIFY_RESULT(logAssist(m_stage->ledger().database(), entry, m_stage->ledger().stamp()));
}

qint64 TestWindowUndo::assists() const
{
    return lastUndoable(m_stage->ledger().database())->value_or(Undoable{}).auditEntry;
}

void TestWindowUndo::press(int key, Qt::KeyboardModifiers modifiers)
{
    QVERIFY(QApplication::focusWidget() != nullptr);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
}

void TestWindowUndo::undoesAndRedoesFromAnyPage()
{
    log(u"Cấn Đức Kiên"_s);
    const qint64 last = assists();
    press(Qt::Key_Z);
    QCOMPARE(said(), u"Undone: saving the assist of Cấn Đức Kiên"_s);
    QVERIFY(assists() != last);
    press(Qt::Key_Y);
    QCOMPARE(said(), u"Redone: saving the assist of Cấn Đức Kiên"_s);
    QCOMPARE(assists(), last);
    press(Qt::Key_Z);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(assists(), last);
    m_stage->ledger().announceChange(); // somebody writes something else
    QCOMPARE(said(), QString());
}

void TestWindowUndo::leavesTypingToTheField()
{
    log(u"An"_s);
    const qint64 last = assists();
    QTest::keyClicks(m_page->line, u"abc"_s);
    press(Qt::Key_Z);
    QCOMPARE(m_page->line->text(), QString());
    QCOMPARE(assists(), last);
    press(Qt::Key_Y);
    QCOMPARE(m_page->line->text(), u"abc"_s);
    press(Qt::Key_Z);
    press(Qt::Key_Z); // nothing is left in the field
    QVERIFY(assists() != last);
}

void TestWindowUndo::saysWhenThereIsNothing()
{
    press(Qt::Key_Y);
    QCOMPARE(m_window->message().kind(), MessageBar::Kind::Warning);
    QVERIFY(!said().isEmpty());
}

void TestWindowUndo::undoesBackToTheChosenAction()
{
    const qint64 before = assists();
    for (const QString &name : {u"An"_s, u"Ba"_s, u"Cúc"_s})
        log(name);
    QTimer::singleShot(0, this, [] {
        auto *dialog = qobject_cast<ActionsDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog != nullptr);
        auto *table = dialog->findChild<LedgerTable *>();
        QTest::keyClick(table, Qt::Key_Down);
        QTest::keyClick(table, Qt::Key_Down);
        for (auto *button : dialog->findChildren<QAbstractButton *>()) {
            if (button->text() == u"Undo 3 action(s)"_s)
                return button->click();
        }
        dialog->reject();
    });
    press(Qt::Key_F8, Qt::NoModifier);
    QCOMPARE(assists(), before);
    QCOMPARE(said(), u"3 action(s) undone"_s);
}

QTEST_MAIN(TestWindowUndo)
#include "tst_WindowUndo.moc"
