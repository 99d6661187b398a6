#include "common/FormField.h"
#include "common/OfferList.h"
#include "desk/ProcedureField.h"
#include "DeskStage.h"

#include <QInputMethodEvent>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

/// The procedure under an input method, which hands a word over only with the key that ends it.
class TestProcedureField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_stage.reset(); }

    void aComposedWordIsTakenOnceItsListWasThere_data();
    void aComposedWordIsTakenOnceItsListWasThere();
    void aComposedWordThatMeansOneIsTakenAtOnce();
    void whatWasReadAlreadyIsTakenAtOnce();
    void whatNobodyHasReadIsNotSaved();
    void lettersHandedOverSinglyAreTakenAtOnce();
    void aWordOfNoProcedureIsTakenAsTyped();

private:
    ProcedureField &field() const { return *m_stage->page().findChild<ProcedureField *>(); }
    OfferList *list() const;
    void compose(const QString &word) const;
    void commit(const QString &word) const;
    QString code() const { return field().choice() ? field().choice()->code.value_or(QString()) : QString(); }

    std::unique_ptr<DeskStage> m_stage;
};

void TestProcedureField::init()
{
    m_stage = std::make_unique<DeskStage>();
    m_stage->openSession();
    m_stage->type(u"An"_s);
    field().setFocus(Qt::OtherFocusReason);
}

OfferList *TestProcedureField::list() const
{
    for (OfferList *list : m_stage->page().window()->findChildren<OfferList *>()) {
        if (list->isOpen())
            return list;
    }
    return nullptr;
}

// As ibus does: the letters under way, then nothing, then the word.
void TestProcedureField::compose(const QString &word) const
{
    for (int letters = 1; letters <= word.size(); ++letters) {
        QInputMethodEvent composing(word.left(letters), {});
        QApplication::sendEvent(&field(), &composing);
    }
}

void TestProcedureField::commit(const QString &word) const
{
    QInputMethodEvent nothing;
    QApplication::sendEvent(&field(), &nothing);
    QInputMethodEvent committed;
    committed.setCommitString(word);
    QApplication::sendEvent(&field(), &committed);
}

void TestProcedureField::aComposedWordIsTakenOnceItsListWasThere_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("Enter") << int(Qt::Key_Return);
    QTest::newRow("Enter beside the digits") << int(Qt::Key_Enter);
    QTest::newRow("Tab") << int(Qt::Key_Tab);
    QTest::newRow("an arrow") << int(Qt::Key_Down);
}

void TestProcedureField::aComposedWordIsTakenOnceItsListWasThere()
{
    QFETCH(int, key);
    compose(u"ks"_s);
    QVERIFY(list() == nullptr);
    commit(u"ks"_s);
    m_stage->press(key); // the one that ended the word
    QVERIFY(list() != nullptr);
    QCOMPARE(list()->selected(), 0);
    QCOMPARE(code(), QString());
    QCOMPARE(QApplication::focusWidget(), &field());
    m_stage->press(Qt::Key_Return);
    QCOMPARE(code(), u"1.001193"_s);
    QVERIFY(QApplication::focusWidget() != &field());
}

void TestProcedureField::aComposedWordThatMeansOneIsTakenAtOnce()
{
    compose(u"1.001193"_s);
    commit(u"1.001193"_s);
    m_stage->press(Qt::Key_Return);
    QCOMPARE(code(), u"1.001193"_s);
}

// The list of the words before was open, with the same procedure at its head.
void TestProcedureField::whatWasReadAlreadyIsTakenAtOnce()
{
    m_stage->type(u"khai si"_s);
    compose(u"nh"_s);
    commit(u"nh"_s);
    m_stage->press(Qt::Key_Return);
    QCOMPARE(code(), u"1.001193"_s);
}

void TestProcedureField::whatNobodyHasReadIsNotSaved()
{
    compose(u"ks"_s);
    m_stage->press(Qt::Key_Control);
    commit(u"ks"_s);
    m_stage->press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_stage->rows().rowCount(), 0);
    QVERIFY(!m_stage->field(DeskField::Procedure)->message().isEmpty());
    QCOMPARE(QApplication::focusWidget(), &field());
}

// No list was missed: it was there with each of them.
void TestProcedureField::lettersHandedOverSinglyAreTakenAtOnce()
{
    for (const QString &letter : {u"k"_s, u"s"_s}) {
        QInputMethodEvent committed;
        committed.setCommitString(letter);
        QApplication::sendEvent(&field(), &committed);
    }
    m_stage->press(Qt::Key_Return);
    QCOMPARE(code(), u"1.001193"_s);
}

void TestProcedureField::aWordOfNoProcedureIsTakenAsTyped()
{
    compose(u"qqzz"_s);
    commit(u"qqzz"_s);
    m_stage->press(Qt::Key_Return);
    QVERIFY(field().choice());
    QCOMPARE(field().choice()->name.value_or(QString()), u"qqzz"_s);
}

QTEST_MAIN(TestProcedureField)
#include "tst_ProcedureField.moc"
