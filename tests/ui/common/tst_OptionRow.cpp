#include "common/Accessibility.h"
#include "common/Appearance.h"
#include "common/FormField.h"
#include "common/OptionRow.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestOptionRow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }

    void digitsActWithTheFocusOnly();
    void altAndDigitActFromAnywhere();
    void arrowsMoveTheChoice();
    void tabStopsOnce();
    void settingSaysNothing();
    void choiceCanBeTakenBack();
    void severalCanBeChosen();
    void wrapsInsteadOfClipping();
    void isAGroupOfRadioButtons();

private:
    Appearance m_appearance;
    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_edit = nullptr;
    OptionRow *m_row = nullptr;
};

void TestOptionRow::initTestCase()
{
    installAccessibility();
}

void TestOptionRow::init()
{
    m_window = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(m_window.get());
    m_edit = new QLineEdit;
    m_row = new OptionRow(OptionRow::Choice::One, OptionRow::Keys::Shown);
    m_row->setOptions({u"Đã nộp trực tuyến"_s, u"Chuyển nộp trực tiếp"_s, u"Bổ sung hồ sơ"_s, u"Chưa nộp được"_s,
                       u"Chỉ hướng dẫn"_s});
    column->addWidget(m_edit);
    column->addWidget(new FormField(u"Kết quả hỗ trợ"_s, m_row));
    m_window->resize(1000, 300);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestOptionRow::digitsActWithTheFocusOnly()
{
    QSignalSpy chosen(m_row, &OptionRow::chosenChanged);
    m_edit->setFocus();
    QTest::keyClicks(m_edit, u"3"_s);
    QCOMPARE(m_row->chosen(), -1);

    m_row->setFocus();
    QTest::keyClick(m_row->box(0), Qt::Key_3);

    QCOMPARE(m_row->chosen(), 2);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toInt(), 2);
    QCOMPARE(QApplication::focusWidget(), m_row->box(2));
    QTest::keyClick(m_row->box(2), Qt::Key_9); // no such option
    QCOMPARE(m_row->chosen(), 2);
}

void TestOptionRow::altAndDigitActFromAnywhere()
{
    m_row->setKeysAnywhere(true);
    m_edit->setFocus();
    QTest::keyClick(m_edit, Qt::Key_5, Qt::AltModifier);

    QCOMPARE(m_row->chosen(), 4);
    QVERIFY(m_edit->hasFocus()); // the person goes on typing
    QVERIFY(m_edit->text().isEmpty());
}

void TestOptionRow::arrowsMoveTheChoice()
{
    m_row->setChosen(0);
    m_row->setFocus();
    QTest::keyClick(m_row->box(0), Qt::Key_Right);

    QCOMPARE(m_row->chosen(), 1);
}

void TestOptionRow::tabStopsOnce()
{
    for (const int chosen : {-1, 2, -1}) {
        m_row->setChosen(chosen);
        m_edit->setFocus();
        QTest::keyClick(m_edit, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), m_row->box(std::max(0, chosen)));
        QTest::keyClick(m_row->box(std::max(0, chosen)), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), m_edit); // round again
    }
}

void TestOptionRow::settingSaysNothing()
{
    QSignalSpy chosen(m_row, &OptionRow::chosenChanged);
    m_row->setChosen(3);

    QCOMPARE(m_row->chosen(), 3);
    QCOMPARE(chosen.size(), 0);
}

void TestOptionRow::choiceCanBeTakenBack()
{
    m_row->setChosen(3);
    m_row->setChosen(-1);

    QCOMPARE(m_row->chosen(), -1);
}

void TestOptionRow::severalCanBeChosen()
{
    OptionRow days(OptionRow::Choice::Several, OptionRow::Keys::None);
    days.setOptions({u"T2"_s, u"T3"_s, u"T4"_s, u"T5"_s, u"T6"_s});
    days.setChosenAll({0, 2});
    days.box(4)->click();

    QCOMPARE(days.chosenAll(), QList<int>({0, 2, 4}));
    days.box(2)->click();
    QCOMPARE(days.chosenAll(), QList<int>({0, 4}));
}

void TestOptionRow::wrapsInsteadOfClipping()
{
    const int oneRow = m_appearance.look().metrics.target();
    for (const int width : {1000, 700, 320}) {
        m_window->resize(width, 600);
        QCoreApplication::processEvents();
        for (int index = 0; index < m_row->count(); ++index) {
            const QAbstractButton *box = m_row->box(index);
            QVERIFY(box != nullptr);
            QVERIFY(box->width() >= box->sizeHint().width());
            QVERIFY(m_row->rect().contains(box->geometry()));
        }
    }
    QVERIFY(m_row->height() > 4 * oneRow); // one column at last
}

void TestOptionRow::isAGroupOfRadioButtons()
{
    const QAccessibleInterface *group = QAccessible::queryAccessibleInterface(m_row);
    QVERIFY(group != nullptr);
    QCOMPARE(group->role(), QAccessible::Grouping);
    QCOMPARE(group->text(QAccessible::Name), u"Kết quả hỗ trợ"_s);
    const QAccessibleInterface *first = QAccessible::queryAccessibleInterface(m_row->box(0));
    QVERIFY(first != nullptr);
    QCOMPARE(first->role(), QAccessible::RadioButton);
    QCOMPARE(first->text(QAccessible::Name), u"Đã nộp trực tuyến"_s);
}

QTEST_MAIN(TestOptionRow)
#include "tst_OptionRow.moc"
