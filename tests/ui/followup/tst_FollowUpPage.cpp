#include "common/LedgerTable.h"
#include "common/Look.h"
#include "common/MessageBar.h"
#include "common/PlainText.h"
#include "common/StatusChip.h"
#include "DossierList.h"
#include "dossiers/DossierPanel.h"
#include "followup/FollowUpPage.h"
#include "followup/FollowUpTableModel.h"
#include "followup/GroupTabs.h"
#include "PageStage.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace somotcua;

/// The follow-up page as a person works it, with keys.
class TestFollowUpPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void tellsHowManyAreOverdue();
    void notesACallAndGoesOn();
    void notesSeveralRowsWithOneKey();
    void asksForTheDayAndNotesIt();
    void recordsAStatusInPlace();
    void changesTheGroupByKey();
    void opensAndClosesTheDossier();
    void standsAtEverySize_data();
    void standsAtEverySize();

private:
    LedgerTable *table() const { return m_page->findChild<LedgerTable *>(u"followUp"_s); }
    FollowUpTableModel *model() const { return m_page->findChild<FollowUpTableModel *>(); }
    MessageBar *message() const
    {
        for (auto *bar : m_page->findChildren<MessageBar *>(Qt::FindDirectChildrenOnly))
            return bar;
        return nullptr;
    }
    qsizetype notesOf(DossierId dossier) const
    {
        return dossierDetails(m_stage->ledger().database(), dossier)->notes.size();
    }

    std::unique_ptr<PageStage> m_stage;
    std::unique_ptr<FollowUpPage> m_page;
};

void TestFollowUpPage::init()
{
    m_stage = std::make_unique<PageStage>();
    m_page = std::make_unique<FollowUpPage>(m_stage->ledger());
    PageStage::show(*m_page);
    QTRY_VERIFY(model()->rowCount() > 3);
    QVERIFY(table()->hasFocus());
}

void TestFollowUpPage::cleanup()
{
    m_page.reset();
    m_stage.reset();
}

void TestFollowUpPage::tellsHowManyAreOverdue()
{
    FollowUpPage page(m_stage->ledger());
    QSignalSpy told(&page, &Page::countChanged);
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(told.constFirst().constFirst().toInt(), model()->rowCount());
}

void TestFollowUpPage::notesACallAndGoesOn()
{
    QCOMPARE(table()->selectedRow(), 0);
    const FollowUpRow first = *model()->row(0);
    QTest::keyClick(table(), Qt::Key_G);
    QCOMPARE(notesOf(first.dossier), 1);
    QTRY_COMPARE(table()->selectedRow(), 1);
    QVERIFY(message()->sentence().contains(first.citizen));
    QTRY_COMPARE(model()->row(0)->lastNote.has_value(), true);

    QTest::keyClick(m_page.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(notesOf(first.dossier), 0);
}

void TestFollowUpPage::notesSeveralRowsWithOneKey()
{
    const DossierId first = model()->row(0)->dossier;
    const DossierId second = model()->row(1)->dossier;
    const DossierId fourth = model()->row(3)->dossier;
    QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(table(), Qt::Key_Down);
    QTest::keyClick(table(), Qt::Key_Down);
    QTest::keyClick(table(), Qt::Key_Space);
    QCOMPARE(model()->ticked(), QList<int>({0, 1, 3}));

    QTest::keyClick(table(), Qt::Key_K);
    for (const DossierId dossier : {first, second, fourth})
        QCOMPARE(notesOf(dossier), 1);
    QVERIFY(model()->ticked().isEmpty());
    QTest::keyClick(m_page.get(), Qt::Key_Z, Qt::ControlModifier);
    for (const DossierId dossier : {first, second, fourth})
        QCOMPARE(notesOf(dossier), 0);
}

void TestFollowUpPage::asksForTheDayAndNotesIt()
{
    const DossierId dossier = model()->row(0)->dossier;
    QTimer::singleShot(0, m_page.get(), [] {
        auto *question = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        QVERIFY(question);
        auto *day = question->findChild<QLineEdit *>(u"comesOn"_s);
        QCOMPARE(day->text(), u"02/10/2024"_s);
        QVERIFY(QTest::qWaitForWindowActive(question));
        QTRY_VERIFY(day->hasFocus());
        QCOMPARE(day->selectedText(), day->text());
        QTest::keyClick(day, Qt::Key_Up);
        QCOMPARE(day->selectedText(), u"03/10/2024"_s);
        QTest::keyClicks(question->focusWidget(), u"3/10"_s); // takes the place of what stood there
        QCOMPARE(day->text(), u"3/10"_s);
        QTest::keyClicks(day, u"/2024"_s);
        QTest::keyClick(day, Qt::Key_Return);
    });
    QTest::keyClick(table(), Qt::Key_H);
    const auto details = dossierDetails(m_stage->ledger().database(), dossier);
    QCOMPARE(details->notes.size(), 1);
    QCOMPARE(details->notes.constFirst().comesOn, std::optional(QDate(2024, 10, 3)));
}

void TestFollowUpPage::recordsAStatusInPlace()
{
    const FollowUpRow row = *model()->row(0);
    QTest::keyClick(table(), Qt::Key_T);
    auto *menu = m_page->findChild<QMenu *>(u"statuses"_s);
    QVERIFY(menu);
    QAction *finished = nullptr;
    for (QAction *action : menu->actions()) {
        if (action->text() == u"Finished"_s)
            finished = action;
    }
    QVERIFY(finished);
    finished->trigger();
    QTRY_COMPARE(dossierDetails(m_stage->ledger().database(), row.dossier)->dossier.status, DossierStatus::Finished);
    QTRY_COMPARE(model()->rowOf(row.dossier), -1);
    menu->close();

    QTest::keyClick(m_page.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(model()->rowOf(row.dossier) >= 0);
}

void TestFollowUpPage::changesTheGroupByKey()
{
    QTest::keyClick(m_page.get(), Qt::Key_4, Qt::AltModifier);
    QTRY_VERIFY(model()->rowCount() > 0 && model()->row(0) && model()->row(0)->group == FollowUpGroup::Waiting);
    for (int row = 0; row < model()->rowCount(); ++row)
        QCOMPARE(int(model()->row(row)->group), int(FollowUpGroup::Waiting));
}

void TestFollowUpPage::opensAndClosesTheDossier()
{
    auto *panel = m_page->findChild<DossierPanel *>();
    QTest::keyClick(table(), Qt::Key_Return);
    QVERIFY(panel->isVisible());
    QCOMPARE(panel->dossier(), std::optional(model()->row(0)->dossier));
    QTest::keyClick(table(), Qt::Key_Escape);
    QVERIFY(!panel->isVisible());
    QVERIFY(table()->hasFocus());
    QVERIFY2(labelsThatReadMarkup(m_page.get()).isEmpty(), qPrintable(labelsThatReadMarkup(m_page.get()).join(u'\n')));
}

void TestFollowUpPage::standsAtEverySize_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<bool>("combo");
    for (const int percent : {100, 150, 200, 250})
        QTest::newRow(qPrintable(u"%1 %"_s.arg(percent))) << percent << (percent >= 200);
}

void TestFollowUpPage::standsAtEverySize()
{
    QFETCH(int, percent);
    QFETCH(bool, combo);
    m_stage->appearance().setTypePercent(percent);
    QTRY_COMPARE(m_page->findChild<QComboBox *>()->isVisible(), combo);
    QCOMPARE(m_page->findChild<GroupTabs *>()->isVisible(), !combo);
    QTRY_COMPARE(table()->isColumnHidden(FollowUpTableModel::Task), percent >= 150);
    if (percent <= 150) {
        // The column with what to do holds its longest words; only the procedure is cut short.
        const int column = percent < 150 ? FollowUpTableModel::Task : FollowUpTableModel::Citizen;
        const int words = sizeOfStatus(model()->widestTask(), lookOf(table())).width();
        QTRY_VERIFY2(words <= table()->columnWidth(column),
                     qPrintable(u"%1 in %2"_s.arg(words).arg(table()->columnWidth(column))));
    }
    if (percent >= 200) {
        // Below the phone, in a row that is whole in view.
        const auto area = [this] {
            return table()->acrossArea(table()->visualRect(model()->index(0, FollowUpTableModel::Citizen)));
        };
        const StatusMark task = model()->widestTask();
        QTRY_VERIFY(heightOfWrapped(task, area().width(), lookOf(table())) <= area().height());
        QVERIFY(table()->rowHeight(0) <= table()->viewport()->height());
        const auto cell = [this](int role) {
            return model()->index(0, FollowUpTableModel::Citizen).data(role);
        };
        QVERIFY(!cell(AcrossRole).value<StatusMark>().text.isEmpty());
        QVERIFY(cell(StatusRole).value<StatusMark>().text.front().isDigit());
    }
    const auto columns = [this] {
        int width = 0;
        for (int column = 0; column < FollowUpTableModel::ColumnCount; ++column)
            width += table()->isColumnHidden(column) ? 0 : table()->columnWidth(column);
        return width;
    };
    QTRY_VERIFY2(columns() <= table()->viewport()->width(),
                 qPrintable(u"%1 in %2"_s.arg(columns()).arg(table()->viewport()->width())));
}

QTEST_MAIN(TestFollowUpPage)
#include "tst_FollowUpPage.moc"
