#include "common/Appearance.h"
#include "common/OfferList.h"

#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestOfferList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }

    void enterTakesNobodyBeforeTheArrow();
    void arrowThenEnterTakes();
    void firstProcedureIsSelectedAtOnce();
    void whatNobodyHasReadIsOnlyShown();
    void neverWritesIntoTheField();
    void escapeClosesTheListFirst();
    void staysAsHighAsItsRows();
    void lastRowMeansNew();
    void typingGoesOnIntoTheField();
    void controlEnterIsNotForTheList();
    void staysInsideTheWindow();

private:
    OfferList *people(OfferList::Selection selection);

    Appearance m_appearance;
    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_field = nullptr;
};

void TestOfferList::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->resize(800, 500);
    m_field = new QLineEdit(m_window.get());
    m_field->setGeometry(20, 20, 400, 44);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_field->setFocus();
    QTest::keyClicks(m_field, u"hoa"_s);
}

OfferList *TestOfferList::people(OfferList::Selection selection)
{
    auto *list = new OfferList(m_field, selection);
    list->setKeysLine(u"Người đã gặp: bấm ↓ để chọn, Enter để lấy"_s);
    list->offer({{u"Nguyễn Thị Hoa"_s, {u"1961"_s, u"…418"_s}, {{11, 3}}, 7}, {u"Kiều Thúy Hoa"_s, {u"1952"_s}, {}, 8}},
                u"Người mới: cứ gõ tiếp họ và tên"_s);
    return list;
}

void TestOfferList::enterTakesNobodyBeforeTheArrow()
{
    OfferList *list = people(OfferList::Selection::NoneAtFirst);
    QSignalSpy taken(list, &OfferList::taken);
    QSignalSpy entered(m_field, &QLineEdit::returnPressed);
    QVERIFY(list->isOpen());
    QCOMPARE(list->selected(), -1);
    QTest::keyClick(m_field, Qt::Key_Return);

    QCOMPARE(taken.size(), 0);
    QCOMPARE(entered.size(), 1); // the form goes on to the next field
}

void TestOfferList::arrowThenEnterTakes()
{
    OfferList *list = people(OfferList::Selection::NoneAtFirst);
    QSignalSpy taken(list, &OfferList::taken);
    QTest::keyClick(m_field, Qt::Key_Down);
    QTest::keyClick(m_field, Qt::Key_Down);
    QTest::keyClick(m_field, Qt::Key_Return);

    QCOMPARE(taken.size(), 1);
    QCOMPARE(taken.first().first().toInt(), 8);
    QVERIFY(!list->isOpen());
}

void TestOfferList::firstProcedureIsSelectedAtOnce()
{
    OfferList *list = people(OfferList::Selection::FirstAtOnce);
    QSignalSpy taken(list, &OfferList::taken);
    QCOMPARE(list->selected(), 0);
    QTest::keyClick(m_field, Qt::Key_Enter, Qt::KeypadModifier);

    QCOMPARE(taken.first().first().toInt(), 7);
}

void TestOfferList::whatNobodyHasReadIsOnlyShown()
{
    OfferList *list = people(OfferList::Selection::FirstAtOnce);
    const QSignalSpy taken(list, &OfferList::taken);
    list->letBeRead();
    QCOMPARE(list->selected(), -1);
    QTest::keyClick(m_field, Qt::Key_Control);
    QCOMPARE(list->selected(), -1);
    QTest::keyClick(m_field, Qt::Key_Down);
    QCOMPARE(list->selected(), 0);
    QTest::keyClick(m_field, Qt::Key_Down);
    QCOMPARE(list->selected(), 1);
    QTest::keyClick(m_field, Qt::Key_Return);
    QCOMPARE(taken.size(), 1);

    list = people(OfferList::Selection::FirstAtOnce);
    list->letBeRead();
    QTest::keyClicks(m_field, u" x"_s); // a letter is typed on, and whatever comes after it was read
    QCOMPARE(list->selected(), 0);
}

void TestOfferList::neverWritesIntoTheField()
{
    OfferList *list = people(OfferList::Selection::FirstAtOnce);
    for (const auto key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_Up, Qt::Key_PageDown, Qt::Key_PageUp})
        QTest::keyClick(m_field, key);
    QCOMPARE(m_field->text(), u"hoa"_s);
    QTest::keyClick(m_field, Qt::Key_Return);
    QCOMPARE(m_field->text(), u"hoa"_s);
    QVERIFY(m_field->hasFocus());
    QVERIFY(!list->isOpen());
}

void TestOfferList::escapeClosesTheListFirst()
{
    OfferList *list = people(OfferList::Selection::NoneAtFirst);
    QTest::keyClick(m_field, Qt::Key_Escape);

    QVERIFY(!list->isOpen());
    QCOMPARE(m_field->text(), u"hoa"_s);
}

void TestOfferList::staysAsHighAsItsRows()
{
    OfferList *list = people(OfferList::Selection::NoneAtFirst);
    list->setKeysLine(u"Người đã gặp: bấm ↓ để chọn, Enter để lấy"_s);
    list->offer({{u"Nguyễn Thị Hoa"_s, {}, {}, 7}});
    const int height = list->height();
    for (int time = 0; time < 20; ++time)
        list->offer({{u"Nguyễn Thị Hoa"_s, {}, {}, 7}});
    QCOMPARE(list->height(), height);
}

void TestOfferList::lastRowMeansNew()
{
    OfferList *list = people(OfferList::Selection::NoneAtFirst);
    QSignalSpy wanted(list, &OfferList::newWanted);
    QSignalSpy taken(list, &OfferList::taken);
    QTest::keyClick(m_field, Qt::Key_Up); // from nothing to the last
    QCOMPARE(list->selected(), 2);
    QTest::keyClick(m_field, Qt::Key_Return);

    QCOMPARE(wanted.size(), 1);
    QCOMPARE(taken.size(), 0);
}

void TestOfferList::typingGoesOnIntoTheField()
{
    people(OfferList::Selection::FirstAtOnce);
    QTest::keyClicks(m_field, u"ng"_s);

    QCOMPARE(m_field->text(), u"hoang"_s);
}

void TestOfferList::controlEnterIsNotForTheList()
{
    OfferList *list = people(OfferList::Selection::FirstAtOnce);
    QSignalSpy taken(list, &OfferList::taken);
    QTest::keyClick(m_field, Qt::Key_Return, Qt::ControlModifier);

    QCOMPARE(taken.size(), 0);
}

void TestOfferList::staysInsideTheWindow()
{
    m_field->setGeometry(380, 450, 400, 44); // no room below
    OfferList *list = people(OfferList::Selection::NoneAtFirst);

    QVERIFY(m_window->rect().contains(list->geometry()));
    QVERIFY(list->geometry().bottom() <= m_field->y());
}

QTEST_MAIN(TestOfferList)
#include "tst_OfferList.moc"
