#include "common/PlainText.h"
#include "PageStage.h"
#include "reports/PeriodPicker.h"
#include "reports/ReportsPage.h"
#include "reports/SheetView.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestReportsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsTheSheetOfThisWeek();
    void keysMoveToTheWeekBeforeAndAfter();
    void everyKindOfPeriodKeepsTheDayInIt_data();
    void everyKindOfPeriodKeepsTheDayInIt();
    void everyReportHasASheet();
    void paperStaysWhiteInTheDark();

private:
    QImage sheet() const;

    std::unique_ptr<PageStage> m_stage;
    std::unique_ptr<ReportsPage> m_page;
    std::unique_ptr<QSignalSpy> m_shown;
};

QImage TestReportsPage::sheet() const
{
    return m_page->findChild<SheetView *>()->grab().toImage();
}

void TestReportsPage::init()
{
    m_stage = std::make_unique<PageStage>();
    m_page = std::make_unique<ReportsPage>(m_stage->ledger());
    m_shown = std::make_unique<QSignalSpy>(m_page.get(), &ReportsPage::sheetShown);
    PageStage::show(*m_page);
    QTRY_VERIFY(!m_shown->isEmpty());
}

void TestReportsPage::cleanup()
{
    m_shown.reset();
    m_page.reset();
    m_stage.reset();
}

void TestReportsPage::showsTheSheetOfThisWeek()
{
    QCOMPARE(m_page->findChild<PeriodPicker *>()->period(), Period::weekOf(QDate(2024, 9, 30)));
    const QImage image = sheet();
    int dark = 0;
    for (int x = 0; x < image.width(); x += 3) {
        for (int y = 0; y < image.height(); y += 3)
            dark += qGray(image.pixel(x, y)) < 100 ? 1 : 0;
    }
    QVERIFY2(dark > 200, "the sheet is empty");
    QVERIFY(labelsThatReadMarkup(m_page.get()).isEmpty());
}

void TestReportsPage::keysMoveToTheWeekBeforeAndAfter()
{
    const QImage now = sheet();
    QTest::keyClick(m_page.get(), Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(m_shown->size(), 2);
    QCOMPARE(m_page->findChild<PeriodPicker *>()->period(), Period::weekOf(QDate(2024, 9, 23)));
    QVERIFY(sheet() != now);

    QTest::keyClick(m_page.get(), Qt::Key_Right, Qt::AltModifier);
    QTRY_COMPARE(m_shown->size(), 3);
    QCOMPARE(m_page->findChild<PeriodPicker *>()->period(), Period::weekOf(QDate(2024, 9, 30)));
}

void TestReportsPage::everyKindOfPeriodKeepsTheDayInIt_data()
{
    QTest::addColumn<PeriodKind>("kind");

    QTest::newRow("month") << PeriodKind::Month;
    QTest::newRow("quarter") << PeriodKind::Quarter;
    QTest::newRow("half") << PeriodKind::Half;
    QTest::newRow("year") << PeriodKind::Year;
    QTest::newRow("free days") << PeriodKind::Free;
}

void TestReportsPage::everyKindOfPeriodKeepsTheDayInIt()
{
    QFETCH(PeriodKind, kind);
    auto *picker = m_page->findChild<PeriodPicker *>();
    auto *kinds = picker->findChild<QComboBox *>();
    kinds->setCurrentIndex(kinds->findData(int(kind)));
    Q_EMIT kinds->activated(kinds->currentIndex());

    QVERIFY(picker->period().contains(QDate(2024, 10, 6)));
    if (kind != PeriodKind::Free)
        QCOMPARE(picker->period().kind(), kind);
}

void TestReportsPage::everyReportHasASheet()
{
    auto *reports = m_page->findChild<QComboBox *>();
    QVERIFY(reports->count() >= 3);
    for (int index = 1; index < reports->count(); ++index) {
        const auto before = m_shown->size();
        reports->setCurrentIndex(index);
        QTRY_COMPARE(m_shown->size(), before + 1);
    }
}

void TestReportsPage::paperStaysWhiteInTheDark()
{
    m_stage->appearance().setTheme(Theme::HighContrast);
    const QImage image = sheet();

    QCOMPARE(QColor(image.pixel(image.width() / 2, 60)), QColor(Qt::white));
}

QTEST_MAIN(TestReportsPage)
#include "tst_ReportsPage.moc"
