#include "ChangeStatus.h"
#include "common/Button.h"
#include "common/LedgerTable.h"
#include "common/PlainText.h"
#include "common/StatusChip.h"
#include "dossiers/DossierPanel.h"
#include "dossiers/DossiersPage.h"
#include "dossiers/DossierTableModel.h"
#include "LogAssist.h"
#include "PageStage.h"
#include "text/NameOrder.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace somotcua;

/// The dossiers page as a person works it, with keys.
class TestDossiersPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsAllDossiersNewestFirst();
    void findsWhileTypingWithoutAccents();
    void escapeGoesBackStepByStep();
    void recordsTheNextStepAndUndoesIt();
    void masksNumbersUntilAsked();
    void filtersOverdueOnes();
    void sortsByName();
    void showsTwoLinesWithVeryLargeType();
    void aNameThatLooksLikeMarkupStaysText();

private:
    QLineEdit *search() const { return m_page->findChild<QLineEdit *>(u"search"_s); }
    LedgerTable *table() const { return m_page->findChild<LedgerTable *>(u"dossiers"_s); }
    DossierPanel *panel() const { return m_page->findChild<DossierPanel *>(); }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    QStringList labels() const;

    std::unique_ptr<PageStage> m_stage;
    std::unique_ptr<DossiersPage> m_page;
};

QStringList TestDossiersPage::labels() const
{
    QStringList texts;
    for (const QLabel *label : panel()->findChildren<QLabel *>()) {
        if (label->isVisible())
            texts << label->text();
    }
    return texts;
}

void TestDossiersPage::init()
{
    m_stage = std::make_unique<PageStage>();
    m_page = std::make_unique<DossiersPage>(m_stage->ledger());
    PageStage::show(*m_page);
}

void TestDossiersPage::cleanup()
{
    m_page.reset();
    m_stage.reset();
}

void TestDossiersPage::showsAllDossiersNewestFirst()
{
    QTRY_COMPARE(table()->model()->rowCount(), 1309);
    QCOMPARE(cell(0, 0), u"30/09/2024"_s);
    QCOMPARE(cell(1308, 0), u"04/01/2023"_s);
    QVERIFY(search()->hasFocus());
}

void TestDossiersPage::findsWhileTypingWithoutAccents()
{
    QTest::keyClicks(search(), u"kien can"_s);

    QVERIFY(table()->model()->rowCount() > 0);
    QCOMPARE(cell(0, 1), u"Cấn Đức Kiên"_s);

    QTest::keyClick(search(), Qt::Key_Return);
    QVERIFY(panel()->isVisible());
    QVERIFY(labels().contains(u"000.09.739.H26-240930-0006"_s));
}

void TestDossiersPage::escapeGoesBackStepByStep()
{
    QTest::keyClicks(search(), u"kien can"_s);
    QTest::keyClick(search(), Qt::Key_Return);
    QVERIFY(panel()->isVisible());

    QTest::keyClick(table(), Qt::Key_Escape);
    QVERIFY(!panel()->isVisible());
    QTest::keyClick(table(), Qt::Key_Escape);
    QVERIFY(search()->text().isEmpty());
    QTRY_COMPARE(table()->model()->rowCount(), 1309);
}

void TestDossiersPage::recordsTheNextStepAndUndoesIt()
{
    // A dossier in process, submitted three weeks ago.
    QTest::keyClicks(search(), u"000.09.739.H26-240927-0006"_s);
    QTest::keyClick(search(), Qt::Key_Return);
    QVERIFY(panel()->isVisible());
    const auto before = dossierDetails(m_stage->ledger().database(), *panel()->dossier());
    QVERIFY(!isFinished(phaseOf(before->dossier.status)));

    QTest::keyClick(m_page.get(), Qt::Key_F6);
    const auto after = dossierDetails(m_stage->ledger().database(), *panel()->dossier());
    QCOMPARE(after->dossier.status, nextStatuses(before->dossier.status).constFirst());
    QCOMPARE(after->history.constFirst().recordedBy, u"Lý Thị Trang"_s);
    QCOMPARE(after->history.constFirst().day, QDate(2024, 9, 30));

    QTest::keyClick(m_page.get(), Qt::Key_Z, Qt::ControlModifier);
    const auto undone = dossierDetails(m_stage->ledger().database(), *panel()->dossier());
    QCOMPARE(undone->dossier.status, before->dossier.status);
}

void TestDossiersPage::masksNumbersUntilAsked()
{
    QTest::keyClicks(search(), u"kien can"_s);
    QTest::keyClick(search(), Qt::Key_Return);
    QVERIFY(labels().contains(u"*********901"_s));

    for (Button *button : panel()->findChildren<Button *>()) {
        if (button->iconName() == u"show")
            button->click();
    }
    QVERIFY(labels().contains(u"001 084 736 901"_s));
    QVERIFY(!labels().contains(u"*********901"_s));
}

void TestDossiersPage::filtersOverdueOnes()
{
    QTRY_COMPARE(table()->model()->rowCount(), 1309);
    m_page->findChild<QCheckBox *>()->click();

    QTRY_VERIFY(table()->model()->rowCount() < 100);
    QVERIFY(table()->model()->rowCount() > 0);
    for (int row = 0; row < table()->model()->rowCount(); ++row)
        QVERIFY(table()->model()->index(row, 5).data(StatusRole).value<StatusMark>().tone == Tone::Late);
}

void TestDossiersPage::sortsByName()
{
    QTRY_COMPARE(table()->model()->rowCount(), 1309);
    Q_EMIT table()->horizontalHeader()->sectionClicked(1);

    QTRY_COMPARE(cell(0, 1).section(u' ', -1), u"Ái"_s);
    QTRY_COMPARE(cell(1308, 1).section(u' ', -1), u"Yến"_s);
    for (int row = 1; row < table()->model()->rowCount(); ++row)
        QVERIFY2(nameKey(cell(row - 1, 1)) <= nameKey(cell(row, 1)), qPrintable(cell(row, 1)));
}

void TestDossiersPage::showsTwoLinesWithVeryLargeType()
{
    m_stage->appearance().setTypePercent(200);
    QTRY_VERIFY(table()->model()->rowCount() > 0);
    using Model = DossierTableModel;
    QList<int> seen;
    for (int column = 0; column < Model::ColumnCount; ++column) {
        if (!table()->isColumnHidden(column))
            seen << column;
    }
    QCOMPARE(seen, QList<int>({Model::Citizen, Model::Due}));
    const QModelIndex name = table()->model()->index(0, Model::Citizen);
    QVERIFY(name.data(SecondLineRole).toString().contains(u"30/09/2024"_s));
    QVERIFY(!table()->model()->index(0, Model::Due).data(StatusRole).value<StatusMark>().text.isEmpty());

    // Table or panel: Enter and Esc change.
    QTest::keyClick(search(), Qt::Key_Return);
    QVERIFY(panel()->isVisible());
    QVERIFY(!table()->isVisible());
    QTest::keyClick(panel(), Qt::Key_Escape);
    QVERIFY(!panel()->isVisible());
    QVERIFY(table()->isVisible());
}

void TestDossiersPage::aNameThatLooksLikeMarkupStaysText()
{
    AssistEntry entry;
    entry.day = QDate(2024, 9, 30);
    entry.citizen = u"<b>x</b>"_s;
    entry.outcome = Outcome::SubmittedOnline;
    QVERIFY(logAssist(m_stage->ledger().database(), entry, m_stage->ledger().stamp()));
    m_stage->ledger().announceChange();

    QTRY_COMPARE(cell(0, 1), u"<b>x</b>"_s);
    QTest::keyClicks(search(), u"x"_s);
    QTest::keyClick(search(), Qt::Key_Return);
    QVERIFY(labels().contains(u"<b>x</b>"_s));
    QVERIFY2(labelsThatReadMarkup(m_page.get()).isEmpty(), qPrintable(labelsThatReadMarkup(m_page.get()).join(u'\n')));
}

QTEST_MAIN(TestDossiersPage)
#include "tst_DossiersPage.moc"
