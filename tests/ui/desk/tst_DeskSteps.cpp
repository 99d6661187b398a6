#include "common/FormField.h"
#include "common/LedgerTable.h"
#include "common/MessageBar.h"
#include "common/OfferList.h"
#include "desk/PersonQuestion.h"
#include "DeskStage.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace somotcua;

/// Esc and the lists that open by themselves: one step back at a time, nothing over what must be read.
class TestDeskSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_stage.reset(); }

    void escapeLeavesTheTimesFirst();
    void escapeComesBackFromTheGuideAndTheList();
    void aClearedFormComesBackWhateverWasSaidSince();
    void aRemarkLeavesWithTheNextLetter();
    void nothingOpensOverTheQuestion();
    void escapeLeavesTheQuestionUnanswered();
    void aProcedureOfNoCatalogueIsSaid();

private:
    bool aListIsOpen() const;
    void askWhetherHoaIsTheSame();

    std::unique_ptr<DeskStage> m_stage;
};

void TestDeskSteps::init()
{
    m_stage = std::make_unique<DeskStage>();
    m_stage->openSession();
}

bool TestDeskSteps::aListIsOpen() const
{
    const auto lists = m_stage->page().window()->findChildren<OfferList *>();
    return std::ranges::any_of(lists, &OfferList::isOpen);
}

void TestDeskSteps::escapeLeavesTheTimesFirst()
{
    m_stage->fill(u"Cấn Đức Kiên"_s);
    m_stage->press(Qt::Key_G, Qt::AltModifier);
    QCOMPARE(QApplication::focusWidget(), m_stage->line(DeskField::Times));
    m_stage->type(u"14:05"_s);
    m_stage->press(Qt::Key_Escape);
    QVERIFY(!m_stage->field(DeskField::Times)->isVisible());
    QCOMPARE(m_stage->line(DeskField::Name)->text(), u"Cấn Đức Kiên"_s);
    m_stage->press(Qt::Key_Escape);
    QCOMPARE(m_stage->line(DeskField::Name)->text(), QString());
}

void TestDeskSteps::escapeComesBackFromTheGuideAndTheList()
{
    m_stage->logSomebody(u"Lê Tiến Long"_s);
    m_stage->fill(u"Cấn Đức Kiên"_s);
    m_stage->press(Qt::Key_F3); // without a procedure there is nothing to tick
    m_stage->press(Qt::Key_Escape);
    QCOMPARE(m_stage->line(DeskField::Name)->text(), u"Cấn Đức Kiên"_s);
    QVERIFY(m_stage->card().isAncestorOf(QApplication::focusWidget()));

    m_stage->page().findChild<LedgerTable *>()->setFocus();
    m_stage->press(Qt::Key_Escape);
    QCOMPARE(m_stage->line(DeskField::Name)->text(), u"Cấn Đức Kiên"_s);
    QVERIFY(m_stage->card().isAncestorOf(QApplication::focusWidget()));
}

void TestDeskSteps::aClearedFormComesBackWhateverWasSaidSince()
{
    m_stage->fill(u"Cấn Đức Kiên"_s);
    m_stage->press(Qt::Key_Escape);
    m_stage->press(Qt::Key_P, Qt::ControlModifier); // nothing to print: refused
    QVERIFY(m_stage->said().contains(u"Chưa có lượt nào để in phiếu"_s));
    m_stage->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_stage->line(DeskField::Name)->text(), u"Cấn Đức Kiên"_s);
}

void TestDeskSteps::aRemarkLeavesWithTheNextLetter()
{
    m_stage->press(Qt::Key_P, Qt::ControlModifier);
    QVERIFY(!m_stage->card().message().isHidden());
    m_stage->type(u"C"_s);
    QVERIFY(m_stage->card().message().isHidden());
}

void TestDeskSteps::askWhetherHoaIsTheSame()
{
    m_stage->fill(u"Nguyễn Thị Hoa"_s);
    m_stage->fill(u"001161000418"_s);
    m_stage->fill(u"12/03/1961"_s);
    m_stage->press(Qt::Key_Return, Qt::ControlModifier);
    m_stage->fill(u"Nguyễn Thị Hoa"_s);
    m_stage->press(Qt::Key_Return);
    m_stage->fill(u"1961"_s);
    m_stage->press(Qt::Key_Return);
    m_stage->press(Qt::Key_Return);
}

void TestDeskSteps::nothingOpensOverTheQuestion()
{
    m_stage->logSomebody(u"Lê Tiến Long"_s);
    m_stage->type(u"x"_s);
    m_stage->line(DeskField::Procedure)->setFocus(Qt::TabFocusReason);
    QVERIFY(aListIsOpen()); // what is used most, by itself
    m_stage->press(Qt::Key_Escape);
    m_stage->press(Qt::Key_Escape);

    askWhetherHoaIsTheSame();
    QTRY_VERIFY(m_stage->card().personQuestion().isVisible());
    QCOMPARE(QApplication::focusWidget(), m_stage->line(DeskField::Procedure));
    QVERIFY(!aListIsOpen());
    m_stage->type(u"ks"_s);
    QVERIFY(aListIsOpen());
}

void TestDeskSteps::escapeLeavesTheQuestionUnanswered()
{
    askWhetherHoaIsTheSame();
    m_stage->press(Qt::Key_Return, Qt::ControlModifier);
    const PersonQuestion &question = m_stage->card().personQuestion();
    QCOMPARE(QApplication::focusWidget(), question.sameButton());
    m_stage->press(Qt::Key_Escape);
    QCOMPARE(m_stage->line(DeskField::Name)->text(), u"Nguyễn Thị Hoa"_s);
    QCOMPARE(m_stage->rows().rowCount(), 1);
    QVERIFY(question.isVisible());
    QVERIFY(!question.isAncestorOf(QApplication::focusWidget()));
}

void TestDeskSteps::aProcedureOfNoCatalogueIsSaid()
{
    m_stage->line(DeskField::Procedure)->setFocus();
    m_stage->type(u"thuongf trus"_s);
    m_stage->press(Qt::Key_Return);
    const QString said = m_stage->line(DeskField::Procedure)->accessibleDescription();
    QVERIFY2(said.contains(u"Không có trong danh mục"_s), qPrintable(said));
}

QTEST_MAIN(TestDeskSteps)

#include "tst_DeskSteps.moc"
