#include "FitChecks.h"
#include "reports/PeriodPicker.h"
#include "reports/ReportsPage.h"
#include "reports/SheetView.h"
#include "WindowStage.h"

#include <QComboBox>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace somotcua;

/// The page of reports at every size with every kind of period chosen: nothing is cut off, nothing must be scrolled
/// aside to be seen, and the sheet keeps its room.
class TestReportsFit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyKindOfPeriod_data();
    void everyKindOfPeriod();

private:
    WindowStage m_stage;
    Page *m_page = nullptr;
};

void TestReportsFit::initTestCase()
{
    const auto found
        = std::ranges::find_if(m_stage.pages(), [](const Page *page) { return page->iconName() == u"reports"_s; });
    QVERIFY(found != m_stage.pages().cend());
    m_page = *found;
    m_stage.show(m_page, 100, Theme::Light);
}

void TestReportsFit::everyKindOfPeriod_data()
{
    QTest::addColumn<ReportKind>("report");
    QTest::addColumn<int>("percent");
    QTest::addColumn<int>("periodKey");
    for (const ReportKind report : {ReportKind::WeeklyTally, ReportKind::Comparison}) {
        for (const int percent : {100, 125, 150, 175, 200, 250}) {
            for (int key = 1; key <= 6; ++key)
                QTest::addRow("%s at %d %%, Alt+%d", qPrintable(idOf(report)), percent, key)
                    << report << percent << key;
        }
    }
}

void TestReportsFit::everyKindOfPeriod()
{
    QFETCH(ReportKind, report);
    QFETCH(int, percent);
    QFETCH(int, periodKey);
    auto *content = m_page->findChild<ReportsPage *>();
    QWidget *page = content != nullptr ? content : static_cast<QWidget *>(m_page);
    auto *kinds = page->findChild<QComboBox *>();
    kinds->setCurrentIndex(kinds->findData(int(report)));
    m_stage.show(m_page, percent, Theme::Light);
    QTest::keyClick(&m_stage.window(), Qt::Key(Qt::Key_0 + periodKey), Qt::AltModifier);
    m_stage.show(m_page, percent, Theme::Light);

    const QStringList wrong = cutOrOverlapping(&m_stage.window());
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u"\n  "_s)));
    const auto *sheet = page->findChild<SheetView *>();
    const QRect room = page->visibleRegion().boundingRect();
    QVERIFY2(page->height() <= room.height() && page->width() <= room.width(), "the page must be scrolled");
    QVERIFY2(sheet->height() * 100 >= page->height() * 44,
             qPrintable(u"the sheet has %1 of %2"_s.arg(sheet->height()).arg(page->height())));
}

QTEST_MAIN(TestReportsFit)
#include "tst_ReportsFit.moc"
