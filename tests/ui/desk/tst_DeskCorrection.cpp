#include "common/Button.h"
#include "common/LedgerTable.h"
#include "common/MessageBar.h"
#include "desk/PersonQuestion.h"
#include "DeskSession.h"
#include "DeskStage.h"
#include "Printers.h"
#include "UndoLast.h"

#include <QCheckBox>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestDeskCorrection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_stage = std::make_unique<DeskStage>(); }
    void cleanup() { m_stage.reset(); }

    void correctsARowAndBringsTheHalfTypedEntryBack();
    void takesARowBackAndUndoesThat();
    void undoesASaveAndGivesTheFormBack();
    void forgetsWhatWasSaidWhenTheNextEntryBegins();
    void emptiesTheFormWhenItsEntryIsRedone();
    void neverAsksForMoreRoomThanTheScreenHas();
    void bringsAClearedFormBack();
    void leavesTypingToTheFieldsOwnUndo();
    void joinsAndPartsTwoEntriesOfAPerson();
    void aCorrectionToSomebodyElseJoinsNobody();
    void asksWhomACorrectionMakesItLookLike_data();
    void asksWhomACorrectionMakesItLookLike();

private:
    std::unique_ptr<DeskStage> m_stage;
};

void TestDeskCorrection::correctsARowAndBringsTheHalfTypedEntryBack()
{
    m_stage->openSession();
    m_stage->logSomebody(u"Cấn Đức Kiên"_s);
    m_stage->type(u"Lê Tiến"_s); // half typed

    m_stage->page().findChild<LedgerTable *>()->setFocus();
    m_stage->press(Qt::Key_Home);
    m_stage->press(Qt::Key_Return);
    QCOMPARE(m_stage->line(DeskField::Name)->text(), u"Cấn Đức Kiên"_s);
    QCOMPARE(m_stage->card().saveButton()->text(), u"Lưu sửa"_s);

    m_stage->line(DeskField::Name)->selectAll();
    m_stage->type(u"Cấn Đức Kiêm"_s);
    m_stage->press(Qt::Key_Return, Qt::ControlModifier);

    QCOMPARE(m_stage->rows().rowCount(), 1);
    QCOMPARE(m_stage->rows().row(0).citizen, u"Cấn Đức Kiêm"_s);
    QCOMPARE(m_stage->line(DeskField::Name)->text(), u"Lê Tiến"_s);

    m_stage->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_stage->rows().row(0).citizen, u"Cấn Đức Kiên"_s);
    QCOMPARE(m_stage->line(DeskField::Name)->text(), u"Lê Tiến"_s);

    // Esc leaves a correction and brings the entry back too.
    m_stage->clickRow(0);
    m_stage->press(Qt::Key_Escape);
    QCOMPARE(m_stage->line(DeskField::Name)->text(), u"Lê Tiến"_s);
    QCOMPARE(m_stage->card().saveButton()->text(), u"Lưu"_s);
}

void TestDeskCorrection::takesARowBackAndUndoesThat()
{
    m_stage->openSession();
    m_stage->logSomebody(u"Cấn Đức Kiên"_s);
    m_stage->logSomebody(u"Lê Tiến Long"_s);
    m_stage->clickRow(0);
    QVERIFY(m_stage->card().takeBackButton()->isVisible());
    m_stage->card().takeBackButton()->setFocus();
    m_stage->press(Qt::Key_Space);
    QCOMPARE(m_stage->rows().rowCount(), 1);
    QCOMPARE(m_stage->rows().row(0).citizen, u"Cấn Đức Kiên"_s);
    QVERIFY(m_stage->line(DeskField::Name)->text().isEmpty());

    m_stage->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_stage->rows().rowCount(), 2);
    QCOMPARE(m_stage->said(), u"Đã hoàn tác: rút lại lượt Lê Tiến Long"_s);
}

void TestDeskCorrection::undoesASaveAndGivesTheFormBack()
{
    m_stage->openSession();
    m_stage->logSomebody(u"Cấn Đức Kiên"_s);
    m_stage->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_stage->rows().rowCount(), 0);
    QCOMPARE(m_stage->said(), u"Đã hoàn tác: lưu lượt Cấn Đức Kiên"_s);
    QCOMPARE(m_stage->line(DeskField::Name)->text(), u"Cấn Đức Kiên"_s);

    m_stage->press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_stage->rows().rowCount(), 1);
}

void TestDeskCorrection::forgetsWhatWasSaidWhenTheNextEntryBegins()
{
    m_stage->openSession();
    m_stage->logSomebody(u"Cấn Đức Kiên"_s);
    m_stage->press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m_stage->said().startsWith(u"Đã hoàn tác"_s));
    m_stage->press(Qt::Key_Home);
    m_stage->type(u"L"_s);
    QCOMPARE(m_stage->said(), QString());
}

void TestDeskCorrection::emptiesTheFormWhenItsEntryIsRedone()
{
    m_stage->openSession();
    m_stage->logSomebody(u"Lê Tiến Long"_s);
    m_stage->logSomebody(u"Cấn Đức Kiên"_s);
    m_stage->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_stage->line(DeskField::Name)->text(), u"Cấn Đức Kiên"_s);
    // As the window does by Ctrl+Z and Ctrl+Y on any page.
    OpenLedger &ledger = m_stage->ledger();
    QVERIFY_RESULT(undoLast(ledger.database(), ledger.stamp()));
    ledger.announceChange();
    QVERIFY_RESULT(redoNext(ledger.database(), ledger.stamp()));
    ledger.announceChange();
    QCOMPARE(m_stage->line(DeskField::Name)->text(), u"Cấn Đức Kiên"_s); // its own saving is still undone
    QVERIFY_RESULT(redoNext(ledger.database(), ledger.stamp()));
    ledger.announceChange();
    QCOMPARE(m_stage->line(DeskField::Name)->text(), QString());
    QCOMPARE(m_stage->said(), QString());
    QCOMPARE(m_stage->rows().rowCount(), 2);

    QVERIFY_RESULT(undoLast(ledger.database(), ledger.stamp()));
    ledger.announceChange();
    QCOMPARE(m_stage->line(DeskField::Name)->text(), u"Cấn Đức Kiên"_s);
}

void TestDeskCorrection::neverAsksForMoreRoomThanTheScreenHas()
{
    m_stage->openSession();
    m_stage->logSomebody(u"Cấn Đức Kiên"_s);
    m_stage->clickRow(0);
    m_stage->press(Qt::Key_2, Qt::AltModifier); // shows the channel beside the times
    QTest::qWait(1);
    DeskPage &page = m_stage->page();
    page.resize(1262, 712); // the window at 1366 by 768
    QTest::qWait(1);
    QVERIFY(page.layout()->minimumHeightForWidth(page.width()) <= page.height());
    const QWidget *save = m_stage->card().saveButton();
    QVERIFY(page.rect().contains(QRect(save->mapTo(&page, QPoint()), save->size())));
}

void TestDeskCorrection::bringsAClearedFormBack()
{
    m_stage->openSession();
    m_stage->fill(u"Cấn Đức Kiên"_s);
    m_stage->type(u"0010580"_s);
    m_stage->press(Qt::Key_Escape);
    QVERIFY(m_stage->line(DeskField::Name)->text().isEmpty());
    m_stage->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_stage->line(DeskField::Name)->text(), u"Cấn Đức Kiên"_s);
    QCOMPARE(m_stage->line(DeskField::Identity)->text(), u"0010580"_s);
}

void TestDeskCorrection::leavesTypingToTheFieldsOwnUndo()
{
    m_stage->openSession();
    m_stage->logSomebody(u"Cấn Đức Kiên"_s);
    m_stage->type(u"L"_s);
    m_stage->press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m_stage->line(DeskField::Name)->text().isEmpty());
    QCOMPARE(m_stage->rows().rowCount(), 1);
}

void TestDeskCorrection::joinsAndPartsTwoEntriesOfAPerson()
{
    m_stage->openSession();
    const auto log = [this](const QString &identity) {
        m_stage->fill(u"Cấn Đức Kiên"_s);
        m_stage->fill(identity);
        m_stage->fill(u"1958"_s);
        m_stage->press(Qt::Key_Return, Qt::ControlModifier);
    };
    log(u"001058004612"_s);
    QVERIFY(m_stage->card().question().isHidden());
    log(u"001058004621"_s);
    // Who looks the same is shown before saving; whoever saves all the same can still join them.
    QCOMPARE(m_stage->rows().rowCount(), 1);
    m_stage->press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_stage->rows().rowCount(), 2);
    QVERIFY(!m_stage->card().question().isHidden());
    const auto citizens = [this] {
        return deskSession(m_stage->ledger().database(), DeskStage::monday(), DeskStage::kSession)->citizens;
    };
    QCOMPARE(citizens(), 2);

    for (Button *button : m_stage->card().question().findChildren<Button *>())
        QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(citizens(), 1);
    QVERIFY(m_stage->card().question().isHidden());

    m_stage->clickRow(0);
    QVERIFY(m_stage->card().personButton()->text().startsWith(u"Tách"_s));
    QTest::mouseClick(m_stage->card().personButton(), Qt::LeftButton);
    QCOMPARE(citizens(), 2);
    QVERIFY(m_stage->card().personButton()->text().startsWith(u"Gộp"_s));
}

void TestDeskCorrection::aCorrectionToSomebodyElseJoinsNobody()
{
    m_stage->openSession();
    for (int time = 0; time < 2; ++time) {
        m_stage->fill(u"Cấn Đức Kiên"_s);
        m_stage->fill(u"001058004612"_s);
        m_stage->press(Qt::Key_Return, Qt::ControlModifier);
    }
    const auto citizens = [this] {
        return deskSession(m_stage->ledger().database(), DeskStage::monday(), DeskStage::kSession)->citizens;
    };
    QCOMPARE(citizens(), 1);
    m_stage->clickRow(0);
    for (const auto &[field, text] :
         {std::pair(DeskField::Name, u"Lê Tiến Long"_s), std::pair(DeskField::Identity, u"001085000017"_s)}) {
        m_stage->line(field)->setFocus();
        m_stage->line(field)->selectAll();
        m_stage->fill(text);
    }
    m_stage->press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_stage->saved().citizen, u"Lê Tiến Long"_s);
    QCOMPARE(citizens(), 2);
}

void TestDeskCorrection::asksWhomACorrectionMakesItLookLike_data()
{
    QTest::addColumn<Qt::Key>("answer");
    QTest::addColumn<qint64>("citizens");
    QTest::newRow("the same person") << Qt::Key_F6 << qint64(1);
    QTest::newRow("somebody else") << Qt::Key_F7 << qint64(2);
}

void TestDeskCorrection::asksWhomACorrectionMakesItLookLike()
{
    QFETCH(Qt::Key, answer);
    QFETCH(qint64, citizens);
    m_stage->openSession();
    for (const QStringList &fields : {QStringList{u"Cấn Đức Kiên"_s, u"001058004612"_s, u"1958"_s},
                                      QStringList{u"Cấn Đức Kiêm"_s, u"001058004621"_s, u"1958"_s}}) {
        for (const QString &field : fields)
            m_stage->fill(field);
        m_stage->press(Qt::Key_Return, Qt::ControlModifier);
    }
    QCOMPARE(m_stage->rows().rowCount(), 2);

    m_stage->clickRow(0);
    m_stage->line(DeskField::Name)->setFocus();
    m_stage->line(DeskField::Name)->selectAll();
    m_stage->fill(u"Cấn Đức Kiên"_s);
    const PersonQuestion &question = m_stage->card().personQuestion();
    QTRY_VERIFY(question.isVisible());
    m_stage->press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_stage->saved().citizen, u"Cấn Đức Kiêm"_s); // not before the answer
    m_stage->press(answer);
    QVERIFY(!question.isVisible());
    QCOMPARE(m_stage->saved().citizen, u"Cấn Đức Kiên"_s);
    QCOMPARE(m_stage->saved().identity->text(), u"001058004621"_s);
    const auto session = deskSession(m_stage->ledger().database(), DeskStage::monday(), DeskStage::kSession);
    QCOMPARE(session ? session->citizens : -1, citizens);
}

QTEST_MAIN(TestDeskCorrection)

#include "tst_DeskCorrection.moc"
