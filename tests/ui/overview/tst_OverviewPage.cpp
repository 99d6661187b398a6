#include "common/Button.h"
#include "common/LedgerTable.h"
#include "common/PlainText.h"
#include "overview/ChartCard.h"
#include "overview/OverviewPage.h"
#include "PageStage.h"
#include "reports/HitsModel.h"
#include "reports/PeriodPicker.h"
#include "reports/RowsPanel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestOverviewPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsTheYearAgainstTheLast();
    void aBarOpensExactlyItsRows();
    void everyChartHasItsTable();
    void copiesTheSentenceByAKey();

private:
    ChartCard *card(int place) const { return m_page->findChildren<ChartCard *>().at(place); }

    std::unique_ptr<PageStage> m_stage;
    std::unique_ptr<OverviewPage> m_page;
};

void TestOverviewPage::init()
{
    m_stage = std::make_unique<PageStage>();
    m_page = std::make_unique<OverviewPage>(m_stage->ledger());
    const QSignalSpy shown(m_page.get(), &OverviewPage::chartsShown);
    PageStage::show(*m_page);
    QTRY_VERIFY(!shown.isEmpty());
}

void TestOverviewPage::cleanup()
{
    m_page.reset();
    m_stage.reset();
}

void TestOverviewPage::showsTheYearAgainstTheLast()
{
    QCOMPARE(m_page->findChild<PeriodPicker *>()->period(), Period::yearOf(QDate(2024, 9, 30)));
    // On 30/09/2024 the year has 720 dossiers, the same days of 2023 had 589.
    const QList<QLabel *> labels = m_page->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(
        labels, [](const QLabel *label) { return label->text() == u"tăng 131 (22,24%) so với 589"_s; }));
    QCOMPARE(card(0)->chart()->words().size(), 9);
    QVERIFY(labelsThatReadMarkup(m_page.get()).isEmpty());
}

void TestOverviewPage::aBarOpensExactlyItsRows()
{
    ChartView *months = card(0)->chart();
    months->setFocus();
    QTest::keyClick(months, Qt::Key_Right);
    QTest::keyClick(months, Qt::Key_Right); // March
    QTest::keyClick(months, Qt::Key_Return);
    auto *rows = m_page->findChild<RowsPanel *>();
    QVERIFY(rows->isVisible());
    const QString march = months->words().at(2);
    QVERIFY2(march.contains(u": 100,"_s), qPrintable(march));
    QCOMPARE(rows->findChild<HitsModel *>()->rowCount(), 100);
    QTest::keyClick(rows, Qt::Key_Escape);
    QVERIFY(!rows->isVisible());
}

void TestOverviewPage::everyChartHasItsTable()
{
    for (const int place : {0, 1, 3}) {
        auto *table = card(place)->findChild<LedgerTable *>();
        QVERIFY(!table->isVisible());
        auto *change = card(place)->findChild<Button *>();
        change->click();
        QVERIFY(table->isVisible());
        QCOMPARE(table->model()->rowCount(), card(place)->chart()->words().size());
        change->click();
        QVERIFY(card(place)->chart()->isVisible());
    }
}

void TestOverviewPage::copiesTheSentenceByAKey()
{
    QTest::keyClick(m_page.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.contains(u"720 hồ sơ, tăng 131 hồ sơ (22,24%)"_s), qPrintable(copied));
}

QTEST_MAIN(TestOverviewPage)
#include "tst_OverviewPage.moc"
