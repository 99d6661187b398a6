#include "common/KeyCap.h"
#include "PageStage.h"
#include "reports/ReportsPage.h"
#include "reports/RowsPanel.h"
#include "reports/SheetView.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace somotcua;

/// Where the keys go on the page of reports: what the keys below the sheet say is what they do.
class TestReportKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void thePageBeginsOnTheSheet();
    void thePeriodChangesBelowTheSheet();
    void theKindIsChosenAndBack();
    void leafingStaysInTheHead();
    void escapeClosesTheRowsFromTheSheet();
    void escapeClosesWhatHasNoRows();

private:
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    bool areKeysShown() const;
    QComboBox *kinds() const { return m_page->findChild<QComboBox *>(); }

    std::unique_ptr<PageStage> m_stage;
    std::unique_ptr<ReportsPage> m_page;
    std::unique_ptr<QSignalSpy> m_shown;
    SheetView *m_sheet = nullptr;
};

void TestReportKeys::init()
{
    m_stage = std::make_unique<PageStage>();
    m_page = std::make_unique<ReportsPage>(m_stage->ledger());
    m_shown = std::make_unique<QSignalSpy>(m_page.get(), &ReportsPage::sheetShown);
    PageStage::show(*m_page);
    QTRY_VERIFY(!m_shown->isEmpty());
    m_sheet = m_page->findChild<SheetView *>();
}

void TestReportKeys::cleanup()
{
    m_shown.reset();
    m_page.reset();
    m_stage.reset();
}

void TestReportKeys::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

bool TestReportKeys::areKeysShown() const
{
    const auto caps = m_page->findChildren<KeyCap *>();
    return std::ranges::any_of(caps, [](const KeyCap *cap) { return cap->isVisible(); });
}

void TestReportKeys::thePageBeginsOnTheSheet()
{
    QVERIFY(m_sheet->hasFocus() && areKeysShown());
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    QCOMPARE(kinds()->currentIndex(), 0); // the same report
    QVERIFY(m_sheet->current() != nullptr);
    press(Qt::Key_Return);
    QVERIFY(m_page->findChild<RowsPanel *>()->isVisible());
}

void TestReportKeys::thePeriodChangesBelowTheSheet()
{
    press(Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(m_shown->size(), 2);
    QVERIFY(m_sheet->hasFocus());
    press(Qt::Key_3, Qt::AltModifier);
    QTRY_COMPARE(m_shown->size(), 3);
    QVERIFY(m_sheet->hasFocus() && areKeysShown());
    press(Qt::Key_Down);
    QCOMPARE(kinds()->currentIndex(), 0);
    QVERIFY(m_sheet->current() != nullptr);
}

void TestReportKeys::theKindIsChosenAndBack()
{
    press(Qt::Key_B, Qt::AltModifier);
    QVERIFY(kinds()->view()->isVisible());
    QTest::keyClick(kinds()->view(), Qt::Key_Down);
    QTest::keyClick(kinds()->view(), Qt::Key_Return);
    QTRY_COMPARE(m_shown->size(), 2);
    QCOMPARE(kinds()->currentIndex(), 1);
    QCOMPARE(m_page->focusWidget(), m_sheet);
}

void TestReportKeys::leafingStaysInTheHead()
{
    kinds()->setFocus(Qt::TabFocusReason);
    QVERIFY(!areKeysShown());
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    QCOMPARE(kinds()->currentIndex(), 2);
    QVERIFY(kinds()->hasFocus());
    press(Qt::Key_Return);
    QVERIFY(m_sheet->hasFocus());
    press(Qt::Key_Backtab);
    QVERIFY(!m_sheet->hasFocus() && !areKeysShown());
    press(Qt::Key_Escape);
    QVERIFY(m_sheet->hasFocus() && areKeysShown());
}

void TestReportKeys::escapeClosesTheRowsFromTheSheet()
{
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    auto *rows = m_page->findChild<RowsPanel *>();
    QVERIFY(rows->isVisible());
    m_sheet->setFocus();
    press(Qt::Key_Escape);
    QVERIFY(!rows->isVisible());
    QVERIFY(m_sheet->hasFocus());
}

// A figure of the first row that is 0: nothing is listed, and the keys are in the panel all the same.
void TestReportKeys::escapeClosesWhatHasNoRows()
{
    auto *rows = m_page->findChild<RowsPanel *>();
    auto *list = rows->findChild<QAbstractItemView *>();
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    for (int figure = 1; figure < 12 && list->model()->rowCount() > 0; ++figure) {
        press(Qt::Key_Escape);
        press(Qt::Key_Right);
        press(Qt::Key_Return);
    }
    QVERIFY(rows->isVisible());
    QCOMPARE(list->model()->rowCount(), 0);
    QVERIFY(rows->isAncestorOf(m_page->focusWidget()));
    press(Qt::Key_Escape);
    QVERIFY(!rows->isVisible());
    QVERIFY(m_sheet->hasFocus());
}

QTEST_MAIN(TestReportKeys)
#include "tst_ReportKeys.moc"
