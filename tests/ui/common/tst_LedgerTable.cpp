#include "common/Accessibility.h"
#include "common/Appearance.h"
#include "common/LedgerTable.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

namespace {

QString said(const QAccessibleInterface *part)
{
    return part != nullptr ? part->text(QAccessible::Name) : u"(nothing)"_s;
}

} // namespace

class TestLedgerTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installAccessibility(); }
    void init();
    void cleanup() { m_table.reset(); }

    void lesserColumnsHideFirst();
    void rowsReachTheEdge();
    void columnsKeepTheirWordsAtEverySize();
    void enterActivatesAndControlEnterDoesNot();
    void aClickActivates();
    void rowsAreAllTheSameHeight();
    void focusByTabIsSeen();
    void screenReaderHearsTheCells();
    void screenReaderSurvivesAReset();
    void exposesOnlyWhatIsSeen();

private:
    QAccessibleTableInterface *accessible() const;

    Appearance m_appearance;
    std::unique_ptr<LedgerTable> m_table;
    QStandardItemModel *m_model = nullptr;
};

void TestLedgerTable::init()
{
    m_appearance.setTypePercent(100);
    m_table = std::make_unique<LedgerTable>();
    m_model = new QStandardItemModel(0, 4, m_table.get());
    m_model->setHorizontalHeaderLabels({u"Giờ"_s, u"Họ và tên"_s, u"Thủ tục"_s, u"Kết quả"_s});
    for (int row = 0; row < 1000; ++row) {
        auto *status = new QStandardItem;
        status->setData(QVariant::fromValue(StatusMark{u"status-returned"_s, u"Đã trả kết quả"_s, Tone::Done, false}),
                        StatusRole);
        auto *name = new QStandardItem(u"Cấn Đức Kiên"_s);
        name->setData(u"1961"_s, AsideRole);
        m_model->appendRow(
            {new QStandardItem(u"%1"_s.arg(row)), name, new QStandardItem(u"Đăng ký thường trú"_s), status});
    }
    m_table->setModel(m_model);
    m_table->setColumnSample(0, u"15:04"_s);
    m_table->setColumnSample(1, u"Nguyễn Thị Hường 1961"_s);
    m_table->setColumnSample(3, StatusMark{u"status-returned"_s, u"Đã trả kết quả"_s, Tone::Done, false});
    m_table->setElidingColumn(2);
    m_table->setHidingOrder({0, 3});
    m_table->resize(900, 400);
    m_table->show();
    QVERIFY(QTest::qWaitForWindowActive(m_table.get()));
    m_table->setFocus();
}

void TestLedgerTable::lesserColumnsHideFirst()
{
    QVERIFY(!m_table->isColumnHidden(0));
    m_table->resize(530, 400);
    QVERIFY(m_table->isColumnHidden(0));
    QVERIFY(!m_table->isColumnHidden(3));
    m_table->resize(400, 400);
    QVERIFY(m_table->isColumnHidden(3));
    QVERIFY(!m_table->isColumnHidden(1)); // never named, never hidden
    m_table->resize(900, 400);
    QVERIFY(!m_table->isColumnHidden(0));

    // Narrower than even the columns that never hide: they elide, the last one still ends inside.
    m_table->resize(260, 400);
    QCOMPARE(m_table->columnWidth(1) + m_table->columnWidth(2), m_table->viewport()->width());
}

void TestLedgerTable::rowsReachTheEdge()
{
    m_table->setHidingOrder({2, 0}); // the eliding one first
    for (const int width : {900, 560, 500, 420}) {
        m_table->resize(width, 400);
        int sum = 0;
        for (int column = 0; column < 4; ++column)
            sum += m_table->isColumnHidden(column) ? 0 : m_table->columnWidth(column);
        QCOMPARE(sum, m_table->viewport()->width());
    }
    QVERIFY(m_table->isColumnHidden(2));
}

void TestLedgerTable::columnsKeepTheirWordsAtEverySize()
{
    m_table->resize(2200, 600);
    for (const int percent : typeSteps()) {
        m_appearance.setTypePercent(percent);
        const QFontMetrics body(m_appearance.look().metrics.font(TypeRole::Body));
        QVERIFY(m_table->columnWidth(1) > body.horizontalAdvance(u"Nguyễn Thị Hường 1961"_s));
        QCOMPARE(m_table->rowHeight(0), m_appearance.look().metrics.target());
    }
}

void TestLedgerTable::enterActivatesAndControlEnterDoesNot()
{
    QSignalSpy activated(m_table.get(), &LedgerTable::rowActivated);
    QSignalSpy selected(m_table.get(), &LedgerTable::rowSelected);
    QTest::keyClick(m_table.get(), Qt::Key_Return);
    QCOMPARE(activated.size(), 0); // no row yet

    QTest::keyClick(m_table.get(), Qt::Key_Down);
    const int row = m_table->selectedRow();
    QVERIFY(row >= 0);
    QCOMPARE(selected.last().first().toInt(), row);
    QTest::keyClick(m_table.get(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(activated.size(), 0);
    QTest::keyClick(m_table.get(), Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.first().first().toInt(), row);
}

void TestLedgerTable::aClickActivates()
{
    QSignalSpy activated(m_table.get(), &LedgerTable::rowActivated);
    const QPoint third(200, m_table->rowViewportPosition(2) + 10);
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, third);

    QCOMPARE(m_table->selectedRow(), 2);
    QCOMPARE(activated.size(), 1); // once, not for each of the view's own signals
    QCOMPARE(activated.first().first().toInt(), 2);
}

void TestLedgerTable::rowsAreAllTheSameHeight()
{
    QCOMPARE(m_table->rowHeight(0), 44);
    m_table->setTwoLines(true);
    QCOMPARE(m_table->rowHeight(999), 56);
}

void TestLedgerTable::focusByTabIsSeen()
{
    m_table->clearFocus();
    m_table->setFocus(Qt::TabFocusReason);
    QCOMPARE(m_table->selectedRow(), 0);
    QTest::keyClick(m_table.get(), Qt::Key_Down);
    QCOMPARE(m_table->selectedRow(), 1);
}

QAccessibleTableInterface *TestLedgerTable::accessible() const
{
    QAccessibleInterface *whole = QAccessible::queryAccessibleInterface(m_table.get());
    return whole != nullptr ? whole->tableInterface() : nullptr;
}

void TestLedgerTable::screenReaderHearsTheCells()
{
    QAccessibleTableInterface *table = accessible();
    QVERIFY(table != nullptr);
    QCOMPARE(table->rowCount(), 1000);
    QCOMPARE(said(table->cellAt(1, 1)), u"Cấn Đức Kiên 1961"_s);
    QCOMPARE(said(table->cellAt(1, 3)), u"Đã trả kết quả"_s);
    // Qt asks the first cell for its column's heading.
    QAccessibleInterface *first = table->cellAt(0, 2);
    QVERIFY(first != nullptr);
    QAccessibleTableCellInterface *cell = first->tableCellInterface();
    QVERIFY(cell != nullptr);
    QCOMPARE(cell->columnHeaderCells().size(), 1);
    QCOMPARE(said(cell->columnHeaderCells().constFirst()), u"Thủ tục"_s);

    m_table->selectRow(1);
    QCOMPARE(table->selectedRows(), QList<int>{1});
    QCOMPARE(table->selectedCells().size(), m_model->columnCount());
    QCOMPARE(QAccessible::queryAccessibleInterface(m_table.get())->focusChild(), table->cellAt(1, 0));
}

void TestLedgerTable::screenReaderSurvivesAReset()
{
    QAccessibleTableInterface *table = accessible();
    QVERIFY(table != nullptr);
    const QAccessibleInterface *cell = table->cellAt(3, 1); // a screen reader keeps it
    const QAccessibleInterface *heading = table->cellAt(-1, 1);
    QVERIFY(cell != nullptr && heading != nullptr);
    m_model->clear();
    QVERIFY(!cell->isValid());
    QVERIFY(said(cell).isEmpty());
    QVERIFY(cell->rect().isEmpty());
    QVERIFY(table->cellAt(3, 1) == nullptr);
    m_table->setModel(nullptr);
    QVERIFY(cell->state().invalid);
    QVERIFY(said(heading).isEmpty());
    QCOMPARE(table->rowCount(), 0);
}

void TestLedgerTable::exposesOnlyWhatIsSeen()
{
    QAccessibleInterface *whole = QAccessible::queryAccessibleInterface(m_table.get());
    QVERIFY(whole != nullptr);
    QVERIFY(whole->childCount() < 12 * m_model->columnCount());
    m_table->selectRow(800);
    m_table->scrollTo(m_model->index(800, 0));
    QCOMPARE(said(whole->focusChild()), u"800"_s);
    // Each child knows its place among the children.
    for (int index = 0; index < whole->childCount(); ++index)
        QCOMPARE(whole->indexOfChild(whole->child(index)), index);
}

QTEST_MAIN(TestLedgerTable)
#include "tst_LedgerTable.moc"
