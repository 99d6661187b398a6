#include "common/Button.h"
#include "common/FormField.h"
#include "common/MessageBar.h"
#include "common/OfferList.h"
#include "desk/PersonQuestion.h"
#include "DeskSession.h"
#include "DeskStage.h"
#include "LogAssist.h"
#include "Printers.h"

#include <QInputMethodEvent>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestDeskPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_stage.reset(); }

    void takesSomebodyMetByAFewLetters();
    void takesSomebodyByDigits_data();
    void takesSomebodyByDigits();
    void takesNobodyWithEnterAlone();
    void offersNothingWhileAnInputMethodComposes();
    void selectsTheFirstWhetherTheListIsOpenOrNot();
    void forgetsWhoWasTakenUnderAnotherName();
    void showsALookAlikeBeforeSaving();
    void aKnownPersonLosesNothing();
    void savesSomebodyElseApart();
    void asksAboutANumberUnderAnotherName();
    void asksNothingWhenItIsPlain();

private:
    void meet(const QString &name, const QString &birth, const QString &identity, const QString &phone, int daysAgo);
    OfferList *offers() const;
    PersonQuestion &question() const { return m_stage->card().personQuestion(); }
    qint64 citizens() const;

    std::unique_ptr<DeskStage> m_stage;
};

void TestDeskPeople::meet(const QString &name, const QString &birth, const QString &identity, const QString &phone,
                          int daysAgo)
{
    AssistEntry entry;
    entry.day = DeskStage::monday().addDays(-daysAgo);
    entry.citizen = name;
    entry.birth = parseBirth(birth, entry.day);
    entry.identity = IdentityNumber::read(identity);
    entry.phone = PhoneNumber::read(phone);
    entry.hamlet = u"Lục Xuân"_s;
    entry.outcome = Outcome::GuidedOnly;
    QVERIFY_RESULT(logAssist(m_stage->ledger().database(), entry, {momentOf(entry.day, QTime(14, 0)), u"x"_s}));
}

void TestDeskPeople::init()
{
    m_stage = std::make_unique<DeskStage>();
    m_stage->openSession();
    meet(u"Nguyễn Thị Hoa"_s, u"1961"_s, u"001161000418"_s, u"0378214906"_s, 3);
    meet(u"Nguyễn Thị Hoa"_s, u"1961"_s, u"001161000418"_s, {}, 13);
    meet(u"Kiều Thúy Hoa"_s, u"1952"_s, {}, u"0912345930"_s, 5);
    meet(u"Nguyễn Đình Hòa"_s, u"12/03/1955"_s, u"001055000112"_s, {}, 7);
}

OfferList *TestDeskPeople::offers() const
{
    for (OfferList *list : m_stage->page().window()->findChildren<OfferList *>()) {
        if (list->isOpen())
            return list;
    }
    return nullptr;
}

qint64 TestDeskPeople::citizens() const
{
    const auto session = deskSession(m_stage->ledger().database(), DeskStage::monday(), DeskStage::kSession);
    return session ? session->citizens : -1;
}

void TestDeskPeople::takesSomebodyMetByAFewLetters()
{
    m_stage->type(u"hoa"_s);
    QTRY_VERIFY(offers() != nullptr);
    QCOMPARE(offers()->selected(), -1);
    QCOMPARE(m_stage->line(DeskField::Name)->text(), u"hoa"_s);
    m_stage->press(Qt::Key_Down);
    QCOMPARE(m_stage->line(DeskField::Name)->text(), u"hoa"_s);
    m_stage->press(Qt::Key_Return);

    QCOMPARE(m_stage->line(DeskField::Name)->text(), u"Nguyễn Thị Hoa"_s);
    QCOMPARE(m_stage->line(DeskField::Identity)->text(), u"001 161 000 418"_s);
    QCOMPARE(m_stage->line(DeskField::Phone)->text(), u"0378 214 906"_s);
    QCOMPARE(m_stage->line(DeskField::Hamlet)->text(), u"Lục Xuân"_s);
    QCOMPARE(QApplication::focusWidget(), m_stage->line(DeskField::Procedure));
    QVERIFY(m_stage->line(DeskField::Name)->accessibleDescription().contains(u"đã gặp 2 lượt, gần nhất 27/09/2024"_s));
    m_stage->fill(u"khai sinh"_s);
    m_stage->press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_stage->saved().citizen, u"Nguyễn Thị Hoa"_s);
    QCOMPARE(m_stage->saved().identity->text(), u"001161000418"_s);
}

void TestDeskPeople::takesSomebodyByDigits_data()
{
    QTest::addColumn<DeskField>("field");
    QTest::addColumn<QString>("digits");
    QTest::addColumn<QString>("name");

    QTest::newRow("the end of a number") << DeskField::Identity << u"0112"_s << u"Nguyễn Đình Hòa"_s;
    QTest::newRow("the beginning of a number") << DeskField::Identity << u"001161"_s << u"Nguyễn Thị Hoa"_s;
    QTest::newRow("a phone") << DeskField::Phone << u"930"_s << u"Kiều Thúy Hoa"_s;
    QTest::newRow("a phone typed as a name") << DeskField::Name << u"0912"_s << u"Kiều Thúy Hoa"_s;
}

void TestDeskPeople::takesSomebodyByDigits()
{
    QFETCH(DeskField, field);
    QFETCH(QString, digits);
    m_stage->line(field)->setFocus();
    // Digits that an input method holds back offer nobody.
    QCOMPARE(m_stage->line(field)->testAttribute(Qt::WA_InputMethodEnabled), field == DeskField::Name);
    m_stage->type(digits);
    QTRY_VERIFY(offers() != nullptr);
    m_stage->press(Qt::Key_Down);
    m_stage->press(Qt::Key_Return);
    QTEST(m_stage->line(DeskField::Name)->text(), "name");
}

void TestDeskPeople::takesNobodyWithEnterAlone()
{
    m_stage->type(u"Hoa"_s);
    QTRY_VERIFY(offers() != nullptr);
    m_stage->press(Qt::Key_Return);
    QCOMPARE(m_stage->line(DeskField::Name)->text(), u"Hoa"_s);
    QCOMPARE(QApplication::focusWidget(), m_stage->line(DeskField::Identity));
    QVERIFY(offers() == nullptr);
    m_stage->press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_stage->saved().citizen, u"Hoa"_s);
}

void TestDeskPeople::offersNothingWhileAnInputMethodComposes()
{
    QLineEdit *name = m_stage->line(DeskField::Name);
    QInputMethodEvent composing(u"hoa"_s, {});
    QApplication::sendEvent(name, &composing);
    QTest::qWait(1);
    QVERIFY(offers() == nullptr);
    m_stage->press(Qt::Key_Down);
    QVERIFY(offers() == nullptr);

    QInputMethodEvent committed;
    committed.setCommitString(u"hoa"_s);
    QApplication::sendEvent(name, &committed);
    QTRY_VERIFY(offers() != nullptr);
    QCOMPARE(name->text(), u"hoa"_s);
}

// The word is committed by the very key that looks for it.
void TestDeskPeople::selectsTheFirstWhetherTheListIsOpenOrNot()
{
    QLineEdit *name = m_stage->line(DeskField::Name);
    QInputMethodEvent composing(u"hoa"_s, {});
    QApplication::sendEvent(name, &composing);
    QInputMethodEvent committed;
    committed.setCommitString(u"hoa"_s);
    QApplication::sendEvent(name, &committed);
    QVERIFY(offers() == nullptr);
    m_stage->press(Qt::Key_Down);
    QVERIFY(offers() != nullptr);
    QCOMPARE(offers()->selected(), 0);
    QTest::qWait(1);
    QCOMPARE(offers()->selected(), 0);
    m_stage->press(Qt::Key_Return);
    QCOMPARE(name->text(), u"Nguyễn Thị Hoa"_s);
}

void TestDeskPeople::forgetsWhoWasTakenUnderAnotherName()
{
    m_stage->type(u"kieu"_s);
    QTRY_VERIFY(offers() != nullptr);
    m_stage->press(Qt::Key_Down);
    m_stage->press(Qt::Key_Return);
    m_stage->line(DeskField::Name)->setFocus();
    m_stage->line(DeskField::Name)->selectAll();
    m_stage->type(u"Kiều Thị Mơ"_s);
    QVERIFY(!m_stage->line(DeskField::Name)->accessibleDescription().contains(u"đã gặp"_s));
    m_stage->press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_stage->saved().citizen, u"Kiều Thị Mơ"_s);
    // The other one is still known by her name.
    m_stage->type(u"thuy hoa"_s);
    QTRY_VERIFY(offers() != nullptr);
}

void TestDeskPeople::showsALookAlikeBeforeSaving()
{
    m_stage->fill(u"Nguyễn Đình Hòa"_s);
    m_stage->press(Qt::Key_Return);
    m_stage->fill(u"1955"_s);
    QTRY_VERIFY(question().isVisible()); // beside, while typing goes on
    QCOMPARE(QApplication::focusWidget(), m_stage->line(DeskField::Phone));
    m_stage->fill(u"0912000111"_s);
    m_stage->press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_stage->rows().rowCount(), 0);
    QCOMPARE(QApplication::focusWidget(), question().sameButton());

    m_stage->press(Qt::Key_F6);
    QCOMPARE(m_stage->rows().rowCount(), 1);
    QCOMPARE(m_stage->saved().identity->text(), u"001055000112"_s);
    QCOMPARE(m_stage->saved().phone->text(), u"0912000111"_s);
    QVERIFY(!question().isVisible());
    // One person: the earlier assist is hers too.
    m_stage->type(u"dinh hoa"_s);
    QTRY_VERIFY(offers() != nullptr);
    m_stage->press(Qt::Key_Down);
    m_stage->press(Qt::Key_Return);
    QVERIFY(m_stage->line(DeskField::Name)->accessibleDescription().contains(u"đã gặp 2 lượt"_s));
}

void TestDeskPeople::aKnownPersonLosesNothing()
{
    m_stage->fill(u"nguyen dinh hoa"_s); // in haste
    m_stage->press(Qt::Key_Return);
    m_stage->fill(u"1955"_s);
    QTRY_VERIFY(question().isVisible());
    m_stage->press(Qt::Key_F6);
    QCOMPARE(m_stage->line(DeskField::Name)->text(), u"Nguyễn Đình Hòa"_s);
    QCOMPARE(m_stage->line(DeskField::Identity)->text().remove(u' '), u"001055000112"_s);
    m_stage->press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_stage->saved().citizen, u"Nguyễn Đình Hòa"_s);
    QCOMPARE(m_stage->saved().identity->text(), u"001055000112"_s);
}

void TestDeskPeople::savesSomebodyElseApart()
{
    m_stage->fill(u"Nguyễn Đình Hòa"_s);
    m_stage->press(Qt::Key_Return);
    m_stage->fill(u"1955"_s);
    QTRY_VERIFY(question().isVisible());
    m_stage->press(Qt::Key_F7);
    QVERIFY(!question().isVisible());
    m_stage->press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_stage->rows().rowCount(), 1);
    QVERIFY(!m_stage->saved().identity);
    QVERIFY(m_stage->card().question().isHidden());
}

void TestDeskPeople::asksAboutANumberUnderAnotherName()
{
    m_stage->fill(u"Nguyễn Thị Hoan"_s);
    m_stage->fill(u"001161000418"_s);
    m_stage->press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(question().isVisible());
    m_stage->press(Qt::Key_F7);
    QCOMPARE(m_stage->saved().citizen, u"Nguyễn Thị Hoan"_s);
    // The known one keeps her name.
    m_stage->fill(u"Nguyễn Thị Hoa"_s);
    m_stage->fill(u"001161000418"_s);
    m_stage->press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_stage->saved().citizen, u"Nguyễn Thị Hoa"_s);
    QCOMPARE(citizens(), 2);

    // Correcting one of two with the same number touches the other one not.
    m_stage->clickRow(1);
    m_stage->line(DeskField::Note)->setFocus();
    m_stage->type(u"x"_s);
    m_stage->press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_stage->saved(1).citizen, u"Nguyễn Thị Hoan"_s);
    QCOMPARE(citizens(), 2);
}

void TestDeskPeople::asksNothingWhenItIsPlain()
{
    m_stage->fill(u"nguyen thi hoa"_s); // by the number alone
    m_stage->fill(u"001161000418"_s);
    m_stage->press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_stage->rows().rowCount(), 1);
    QVERIFY(!question().isVisible());
    QCOMPARE(m_stage->saved().citizen, u"Nguyễn Thị Hoa"_s);
}

QTEST_MAIN(TestDeskPeople)

#include "tst_DeskPeople.moc"
