#include "common/Button.h"
#include "common/DateField.h"
#include "common/LedgerTable.h"
#include "common/PlainText.h"
#include "dossiers/DossierPanel.h"
#include "PageStage.h"
#include "reports/AgainstPicker.h"
#include "reports/BundleDialog.h"
#include "reports/HitsModel.h"
#include "reports/PeriodPicker.h"
#include "reports/ReportsPage.h"
#include "reports/RowsPanel.h"
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
    void everyReportHasASheet();
    void paperStaysWhiteInTheDark();
    void aFigureOpensItsRowsByKeys();
    void aRowOpensItsDossier();
    void rowsFollowTheFigure();
    void typedFiguresAndServicesAnswer();
    void comparesWithWhatIsChosen();
    void aDerivedFigureLeadsToItsCounts();
    void choosesAPeriodInTwoKeys();
    void savesASetOfReports();

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

void TestReportsPage::aFigureOpensItsRowsByKeys()
{
    QTest::keyClick(m_page.get(), Qt::Key_Left, Qt::AltModifier); // week 39
    QTRY_COMPARE(m_shown->size(), 2);
    auto *view = m_page->findChild<SheetView *>();
    view->setFocus();
    QTest::keyClick(view, Qt::Key_End); // any figure of the sheet, by keys
    QVERIFY(view->current() != nullptr);
    view->goToPlace({0, {8, 12}}); // Tổng cộng, overdue: as the picture of the sheet says
    QTest::keyClick(view, Qt::Key_Return);
    auto *rows = m_page->findChild<RowsPanel *>();
    QVERIFY(rows->isVisible());
    QCOMPARE(rows->findChild<HitsModel *>()->rowCount(), 18);
    QTest::keyClick(rows, Qt::Key_Escape);
    QVERIFY(!rows->isVisible());
    QVERIFY(view->hasFocus());
}

void TestReportsPage::aRowOpensItsDossier()
{
    QTest::keyClick(m_page.get(), Qt::Key_Left, Qt::AltModifier); // week 39
    QTRY_COMPARE(m_shown->size(), 2);
    auto *view = m_page->findChild<SheetView *>();
    view->setFocus();
    view->goToPlace({0, {8, 12}});
    QTest::keyClick(view, Qt::Key_Return);
    auto *rows = m_page->findChild<RowsPanel *>();
    auto *table = rows->findChild<LedgerTable *>();
    QVERIFY(table->hasFocus());
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Return);

    auto *dossier = m_page->findChild<DossierPanel *>();
    QVERIFY(dossier != nullptr && dossier->isVisible());
    QVERIFY(!rows->isVisible());
    const SearchHit *chosen = rows->findChild<HitsModel *>()->hit(table->selectedRow());
    QCOMPARE(dossier->dossier(), chosen->dossier);
    QCOMPARE(dossier->accessibleName(), chosen->citizen);

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(rows->isVisible() && !dossier->isVisible());
    QVERIFY(table->hasFocus());
}

void TestReportsPage::rowsFollowTheFigure()
{
    QTest::keyClick(m_page.get(), Qt::Key_Left, Qt::AltModifier); // week 39
    QTRY_COMPARE(m_shown->size(), 2);
    auto *view = m_page->findChild<SheetView *>();
    view->goToPlace({0, {8, 12}});
    QTest::keyClick(view, Qt::Key_Return);
    auto *rows = m_page->findChild<RowsPanel *>();
    auto *hits = rows->findChild<HitsModel *>();
    QCOMPARE(hits->rowCount(), 18);

    view->setFocus();
    QTest::keyClick(view, Qt::Key_Left);
    QCOMPARE(view->current()->place, (FigurePlace{0, {8, 11}})); // open within term
    QVERIFY(rows->isVisible());
    QCOMPARE(hits->rowCount(), 20);
    QVERIFY2(view->hasFocus(), "the keys stay on the sheet");
    QTest::keyClick(view, Qt::Key_Right);
    QCOMPARE(hits->rowCount(), 18);
}

void TestReportsPage::typedFiguresAndServicesAnswer()
{
    auto *kinds = m_page->findChild<QComboBox *>();
    kinds->setCurrentIndex(kinds->findData(int(ReportKind::Indicators)));
    QTRY_COMPARE(m_shown->size(), 2);
    auto *view = m_page->findChild<SheetView *>();
    auto *rows = m_page->findChild<RowsPanel *>();
    Q_EMIT view->figureOpened({1, {0, 2}}); // services wholly on line
    QVERIFY(rows->isVisible());
    auto *hits = rows->findChild<HitsModel *>();
    QVERIFY(hits->rowCount() > 0);
    QVERIFY(!hits->index(0, HitsModel::Citizen).data().toString().isEmpty());

    Q_EMIT view->figureOpened({0, {7, 3}}); // typed: VNeID
    QCOMPARE(hits->rowCount(), 0);
    QStringList said;
    for (const QLabel *label : rows->findChildren<QLabel *>())
        said << label->text();
    QVERIFY2(said.join(u'\n').contains(u"Người ghi: "_s), qPrintable(said.join(u'\n')));
}

void TestReportsPage::comparesWithWhatIsChosen()
{
    auto *against = m_page->findChild<AgainstPicker *>();
    QVERIFY(!against->isVisible());
    auto *kinds = m_page->findChild<QComboBox *>();
    kinds->setCurrentIndex(kinds->findData(int(ReportKind::Comparison)));
    QTRY_COMPARE(m_shown->size(), 2);
    QVERIFY(against->isVisible());
    const QImage yearBefore = sheet();

    auto *choice = against->findChild<QComboBox *>();
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Down); // the period just before
    QTRY_COMPARE(m_shown->size(), 3);
    QCOMPARE(against->against(Period::weekOf(QDate(2024, 9, 30))), Period::weekOf(QDate(2024, 9, 23)));
    QVERIFY(sheet() != yearBefore);

    QTest::keyClick(choice, Qt::Key_Down); // free days: nothing is counted before both are whole
    const QList<DateField *> days = against->findChildren<DateField *>();
    QVERIFY(days.first()->hasFocus());
    QTest::keyClicks(days.first(), u"1/1/2024"_s);
    QTest::keyClick(days.first(), Qt::Key_Return);
    QTest::keyClicks(days.last(), u"31/3/2024"_s);
    QTest::keyClick(days.last(), Qt::Key_Return);
    QTRY_COMPARE(m_shown->size(), 4);
    QCOMPARE(against->against(Period::weekOf(QDate(2024, 9, 30))),
             Period::between(QDate(2024, 1, 1), QDate(2024, 3, 31)));
}

void TestReportsPage::aDerivedFigureLeadsToItsCounts()
{
    auto *view = m_page->findChild<SheetView *>();
    auto *rows = m_page->findChild<RowsPanel *>();
    const auto derived = std::ranges::find_if(view->figures(), [](const SheetFigure &figure) {
        return figure.place.block == 4 && figure.place.cell.column == 5; // the difference of a comparison
    });
    QVERIFY(derived != view->figures().cend());
    Q_EMIT view->figureOpened(derived->place);
    QVERIFY(rows->isVisible());
    const auto counts = rows->findChildren<Button *>();
    QVERIFY(counts.size() >= 3); // two counts and the cross
    Q_EMIT rows->figureWanted({4, {derived->place.cell.row, 2}});
    QVERIFY(rows->findChild<HitsModel *>()->rowCount() >= 0);
}

void TestReportsPage::choosesAPeriodInTwoKeys()
{
    QTest::keyClick(m_page.get(), Qt::Key_3, Qt::AltModifier);
    QCOMPARE(m_page->findChild<PeriodPicker *>()->period(), Period::quarterOf(QDate(2024, 9, 30)));
    QTest::keyClick(m_page.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_page->findChild<PeriodPicker *>()->period(), Period::quarterOf(QDate(2024, 6, 30)));
}

void TestReportsPage::savesASetOfReports()
{
    BundleDialog dialog(m_stage->ledger(), namedReportKinds(), Period::quarterOf(QDate(2024, 9, 30)), u"Quý 3"_s,
                        m_page.get());
    QSignalSpy written(&dialog, &BundleDialog::written);
    const QString path = m_stage->place(u"bo.pdf"_s);
    dialog.write(path);
    QTRY_COMPARE_WITH_TIMEOUT(written.size(), 1, 60'000);
    QCOMPARE(written.constFirst().constFirst().toInt(), 5);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-");
}

QTEST_MAIN(TestReportsPage)
#include "tst_ReportsPage.moc"
