#include "common/MessageBar.h"
#include "CorrectAssist.h"
#include "desk/DeskTableModel.h"
#include "desk/EntryDesk.h"
#include "desk/FormCard.h"
#include "desk/ListCard.h"
#include "desk/SessionPanel.h"
#include "DraftStage.h"
#include "ledger/CutOffWords.h"
#include "Printers.h"

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestDeskDrafts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsAHalfTypedFormBack();
    void offersNothingToALedgerOfTheSameName();
    void forgetsWhatWasSavedOrCleared();
    void bringsAHalfCorrectedAssistBackWithWhatWaited();
    void dropsADraftThatWasSavedAfterAll();
    void offersTheDraftOfYesterday();
    void keepsTheDraftsOfTwoSessionsApart();
};

void TestDeskDrafts::bringsAHalfTypedFormBack()
{
    DraftStage stage;
    stage.type(u"Cấn Đức Kiên"_s);
    stage.press(Qt::Key_Return);
    stage.type(u"0010"_s);
    const AssistDraft typed = stage.form().draft();
    stage.reopen();
    QVERIFY(stage.form().draft() == typed);
    stage.save({});
    QCOMPARE(stage.page->findChild<ListCard *>()->model().rowCount(), 1);
}

void TestDeskDrafts::offersNothingToALedgerOfTheSameName()
{
    DraftStage stage;
    stage.type(u"Cấn Đức Kiên"_s);
    stage.reopenAsAnother();
    QVERIFY(stage.form().draft().isBlank());
    QVERIFY(cutOffWords(*stage.ledger).isEmpty());
}

void TestDeskDrafts::forgetsWhatWasSavedOrCleared()
{
    DraftStage stage;
    stage.save(u"An"_s);
    QVERIFY(stage.ledger->drafts().drafts().isEmpty());
    stage.type(u"Ba"_s);
    QCOMPARE(stage.ledger->drafts().drafts().size(), 1);
    stage.press(Qt::Key_Escape);
    QVERIFY(stage.ledger->drafts().drafts().isEmpty());
    // What clearing is undone for is kept again.
    stage.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(stage.form().draft().name, u"Ba"_s);
    QCOMPARE(stage.ledger->drafts().drafts().size(), 1);
}

void TestDeskDrafts::bringsAHalfCorrectedAssistBackWithWhatWaited()
{
    DraftStage stage;
    stage.save(u"An"_s);
    stage.type(u"Ba đang gõ"_s);
    auto &entries = *stage.page->findChild<EntryDesk *>();
    const AssistId assist = stage.page->findChild<ListCard *>()->model().row(0).assist;
    entries.open(assist, u"13:32"_s, {});
    stage.type(u" Nguyễn"_s);
    const QString corrected = stage.form().draft().name;
    QVERIFY(corrected != u"An"_s);

    stage.reopen();
    auto &again = *stage.page->findChild<EntryDesk *>();
    QCOMPARE(again.correcting(), assist);
    QCOMPARE(stage.form().draft().name, corrected);
    again.clear();
    QCOMPARE(stage.form().draft().name, u"Ba đang gõ"_s);
    QCOMPARE(readAssist(stage.ledger->database(), assist)->citizen, u"An"_s);
}

// The power fails after the assist is in the ledger and before the draft is gone.
void TestDeskDrafts::dropsADraftThatWasSavedAfterAll()
{
    DraftStage stage;
    stage.type(u"An"_s);
    const Draft draft = stage.ledger->drafts().drafts().constFirst();
    stage.save({});
    stage.ledger->drafts().keep(draft.page, draft.session, draft.content);
    stage.now = draft.moment; // the keeper stamped it anew
    stage.ledger->drafts().forget(draft.page, draft.session);
    stage.ledger->drafts().keep(draft.page, draft.session, draft.content);
    stage.now = draft.moment.addSecs(600);
    stage.reopen();
    QVERIFY(stage.form().draft().isBlank());
    QVERIFY(stage.ledger->drafts().drafts().isEmpty());
}

void TestDeskDrafts::offersTheDraftOfYesterday()
{
    DraftStage stage;
    stage.type(u"Cấn Đức Kiên"_s);
    stage.now = stage.now.addDays(1);
    stage.reopen();
    MessageBar &message = stage.page->findChild<SessionPanel *>()->message();
    QVERIFY2(message.sentence().contains(u"30/09/2024"_s), qPrintable(message.sentence()));
    Q_EMIT message.actionTaken();
    QVERIFY(stage.page->findChild<FormCard *>()->isVisible());
    QCOMPARE(stage.form().draft().name, u"Cấn Đức Kiên"_s);
    stage.save({});
    const AssistId assist = stage.page->findChild<ListCard *>()->model().row(0).assist;
    QCOMPARE(readAssist(stage.ledger->database(), assist)->day, DraftStage::day());
}

void TestDeskDrafts::keepsTheDraftsOfTwoSessionsApart()
{
    DraftStage stage;
    stage.type(u"Của hôm qua"_s);
    stage.now = stage.now.addDays(1);
    stage.reopen();
    stage.press(Qt::Key_Return, Qt::ControlModifier); // opens today's session, without taking the offer
    QVERIFY(stage.form().draft().isBlank());
    stage.type(u"Của hôm nay"_s);
    QCOMPARE(stage.ledger->drafts().drafts().size(), 2);
    stage.reopen();
    QCOMPARE(stage.form().draft().name, u"Của hôm nay"_s);
    QCOMPARE(stage.ledger->drafts().drafts().size(), 2);
}

QTEST_MAIN(TestDeskDrafts)
#include "tst_DeskDrafts.moc"
