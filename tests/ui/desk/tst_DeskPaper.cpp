#include "common/DateField.h"
#include "common/MessageBar.h"
#include "desk/EntryDesk.h"
#include "desk/FormCard.h"
#include "desk/PaperBar.h"
#include "desk/PaperDesk.h"
#include "desk/SessionDesk.h"
#include "desk/SessionPanel.h"
#include "DraftStage.h"
#include "PaperSheets.h"
#include "Printers.h"

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestDeskPaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entersASheetRowByRow();
    void refusesASheetThatWasNeverPrinted();
    void refusesASheetThatIsDone();
    void saysWhichRowsAreOpenWhenLeft();
    void saysWhenARowIsEnteredTwice();

private:
    static QDate friday() { return DraftStage::day().addDays(-3); }
    /// Chooses Friday's session and the sheet.
    static void choose(DraftStage &stage, const QString &number);
    static PaperBar &bar(DraftStage &stage) { return *stage.page->findChild<PaperBar *>(); }
    static QString said(DraftStage &stage)
    {
        QCoreApplication::sendPostedEvents();
        return stage.page->findChild<FormCard *>()->message().sentence();
    }
};

void TestDeskPaper::choose(DraftStage &stage, const QString &number)
{
    stage.page->findChild<SessionDesk *>()->askForChange();
    auto *panel = stage.page->findChild<SessionPanel *>();
    panel->findChild<DateField *>()->setDay(friday());
    Q_EMIT panel->sessionWanted(friday(), Shift::Afternoon);
    panel->setSheetNumber(number);
    Q_EMIT panel->confirmed();
}

void TestDeskPaper::entersASheetRowByRow()
{
    DraftStage stage;
    QVERIFY_RESULT(addPaperSheets(stage.ledger->database(), 2, stage.ledger->stamp()));
    choose(stage, u"2"_s);
    QVERIFY(bar(stage).isVisible());
    QCOMPARE(bar(stage).sentence(), u"Paper sheet 2, row 1 of 12"_s);
    stage.page->findChild<AssistForm *>()->focusFirst();
    stage.save(u"An"_s);
    QCOMPARE(bar(stage).sentence(), u"Paper sheet 2, row 2 of 12"_s);
    stage.press(Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(said(stage), u"Row 2 is noted as blank."_s);
    stage.save(u"Ba"_s);
    QCOMPARE(bar(stage).sentence(), u"Paper sheet 2, row 4 of 12"_s);

    // What is undone is open again.
    stage.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(bar(stage).sentence(), u"Paper sheet 2, row 3 of 12"_s);
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    Q_EMIT bar(stage).restLeftBlank();
    QVERIFY(!bar(stage).isVisible());
    QCOMPARE(said(stage), u"The paper sheet 2 is done: entered 2, blank 10."_s);
    const auto sheet = paperSheet(stage.ledger->database(), 2);
    QVERIFY_RESULT(sheet);
    QCOMPARE((*sheet)->day, friday());
    QCOMPARE((*sheet)->entered(), 2);
}

void TestDeskPaper::saysWhenARowIsEnteredTwice()
{
    DraftStage stage;
    QVERIFY_RESULT(addPaperSheets(stage.ledger->database(), 1, stage.ledger->stamp()));
    choose(stage, u"1"_s);
    stage.page->findChild<AssistForm *>()->focusFirst();
    stage.save(u"An"_s);
    stage.save(u"Ba"_s);
    QCOMPARE(bar(stage).warning(), QString());
    stage.save(u"AN"_s);
    QCOMPARE(bar(stage).warning(),
             u"Row 3 is like row 1: the same name and procedure. If it was entered twice, press Ctrl+Z."_s);
    stage.save(u"Chi"_s);
    QCOMPARE(bar(stage).warning(), QString());
}

void TestDeskPaper::refusesASheetThatWasNeverPrinted()
{
    DraftStage stage;
    for (const QString &number : {u"7"_s, u"0"_s, u"abc"_s}) {
        choose(stage, number);
        QVERIFY(stage.page->findChild<SessionPanel *>()->isVisible());
        QVERIFY(!bar(stage).isVisible());
    }
}

void TestDeskPaper::refusesASheetThatIsDone()
{
    DraftStage stage;
    Database &database = stage.ledger->database();
    QVERIFY_RESULT(addPaperSheets(database, 1, stage.ledger->stamp()));
    const PaperSheet sheet = **paperSheet(database, 1);
    QVERIFY_RESULT(leavePaperRowsBlank(database, sheet, sheet.openRows(), stage.ledger->stamp()));
    choose(stage, u"1"_s);
    QVERIFY(stage.page->findChild<SessionPanel *>()->isVisible());
}

void TestDeskPaper::saysWhichRowsAreOpenWhenLeft()
{
    DraftStage stage;
    QVERIFY_RESULT(addPaperSheets(stage.ledger->database(), 1, stage.ledger->stamp()));
    choose(stage, u"1"_s);
    stage.page->findChild<AssistForm *>()->focusFirst();
    stage.save(u"An"_s);
    stage.page->findChild<SessionDesk *>()->close(); // back to today
    QVERIFY(!bar(stage).isVisible());
    QCOMPARE(said(stage),
             u"The paper sheet 1 has rows that are not entered yet: 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12."_s);
}

QTEST_MAIN(TestDeskPaper)
#include "tst_DeskPaper.moc"
