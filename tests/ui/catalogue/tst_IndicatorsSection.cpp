#include "catalogue/IndicatorPanel.h"
#include "catalogue/IndicatorsSection.h"
#include "common/Button.h"
#include "common/FormField.h"
#include "common/LedgerTable.h"
#include "common/PlainText.h"
#include "indicators/ListIndicators.h"
#include "PageStage.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestIndicatorsSection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void entersWelfareByKeys();
    void aPartOverItsWholeIsRefused();
    void aReasonNeedsItsCount();
    void theLedgersOwnTakesATargetOnly();
    void theFormFollowsThePeriod();
    void takesAPeriodBack();
    void definesAnOwnOne();
    void everyFieldIsNamed();

private:
    template <typename Editor = QLineEdit>
    Editor *field(const QString &label) const;
    FormField *formField(const QString &label) const;
    LedgerTable *rows() const { return m_section->table(); }
    void open(const QString &searched);
    void type(QLineEdit *edit, const QString &text)
    {
        QVERIFY(edit);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    void save() { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier); }
    QString cell(int row, int column) const { return rows()->model()->index(row, column).data().toString(); }
    QList<IndicatorValue> values(const QString &code) const
    {
        return indicatorValues(m_stage->ledger().database())->value(code);
    }

    std::unique_ptr<PageStage> m_stage;
    std::unique_ptr<IndicatorsSection> m_section;
};

void TestIndicatorsSection::init()
{
    m_stage = std::make_unique<PageStage>();
    m_section = std::make_unique<IndicatorsSection>(m_stage->ledger());
    m_section->resize(1000, 660);
    m_section->show();
    QVERIFY(QTest::qWaitForWindowActive(m_section.get()));
    m_section->refresh();
}

void TestIndicatorsSection::cleanup()
{
    m_section.reset();
    m_stage.reset();
}

FormField *TestIndicatorsSection::formField(const QString &label) const
{
    for (FormField *each : m_section->findChildren<FormField *>()) {
        if (each->label() == label && each->isVisible())
            return each;
    }
    return nullptr;
}

template <typename Editor>
Editor *TestIndicatorsSection::field(const QString &label) const
{
    const FormField *found = formField(label);
    return found != nullptr ? qobject_cast<Editor *>(found->editor()) : nullptr;
}

/// Searches, goes to the table and opens its first row, all by keys.
void TestIndicatorsSection::open(const QString &searched)
{
    auto *search = m_section->findChild<QLineEdit *>(u"search"_s);
    search->setFocus();
    search->clear();
    QTest::keyClicks(search, searched);
    QTest::keyClick(search, Qt::Key_Return);
    QTest::keyClick(rows(), Qt::Key_Return);
}

void TestIndicatorsSection::entersWelfareByKeys()
{
    open(u"tro cap"_s);
    QVERIFY(field(u"Reached"_s)->hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), u"4.500"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(field(u"Of all"_s)->hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), u"16.526"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTest::keyClicks(QApplication::focusWidget(), u"27,5"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTest::keyClicks(QApplication::focusWidget(), u"Sai thong tin"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTest::keyClicks(QApplication::focusWidget(), u"8000"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTest::keyClicks(QApplication::focusWidget(), u"Chua co the"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTest::keyClicks(QApplication::focusWidget(), u"3000"_s);
    save();

    const QList<IndicatorValue> entered = values(u"welfare_account"_s);
    QCOMPARE(entered.size(), 1);
    QCOMPARE(entered.first().whole, 16526);
    QCOMPARE(entered.first().target, 2750);
    QCOMPARE(entered.first().reasons, (QList<IndicatorReason>{{u"Sai thong tin"_s, 8000}, {u"Chua co the"_s, 3000}}));
    QCOMPARE(entered.first().period, Period::monthOf(QDate(2024, 9, 1)));
    QVERIFY2(rows()->hasFocus(), "the next row is under the hand");
    QCOMPARE(cell(0, 1), u"4.500 / 16.526"_s);
    QCOMPARE(cell(0, 2), u"27,23%"_s);
    QCOMPARE(cell(0, 5), u"Not met"_s);
}

void TestIndicatorsSection::aPartOverItsWholeIsRefused()
{
    open(u"tro cap"_s);
    type(field(u"Reached"_s), u"20000"_s);
    type(field(u"Of all"_s), u"16526"_s);
    save();
    QVERIFY(!formField(u"Of all"_s)->message().isEmpty());
    QVERIFY(field(u"Of all"_s)->hasFocus());
    type(field(u"Reached"_s), u"nhieu"_s);
    save();
    QVERIFY(field(u"Reached"_s)->hasFocus());
    QVERIFY(values(u"welfare_account"_s).isEmpty());
}

void TestIndicatorsSection::aReasonNeedsItsCount()
{
    open(u"tro cap"_s);
    type(field(u"Reached"_s), u"1"_s);
    type(field(u"Of all"_s), u"2"_s);
    type(m_section->findChild<QLineEdit *>(u"reason1"_s), u"Chua co the"_s);
    QVERIFY2(m_section->findChild<QLineEdit *>(u"reason2"_s), "a blank line more");
    save();
    QVERIFY(m_section->findChild<QLineEdit *>(u"reasonCount1"_s)->hasFocus());
    QVERIFY(values(u"welfare_account"_s).isEmpty());
}

void TestIndicatorsSection::theLedgersOwnTakesATargetOnly()
{
    open(u"ho so nop truc tuyen"_s);
    QVERIFY(!field(u"Reached"_s));
    QVERIFY(field(u"Target"_s)->hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), u"60"_s);
    save();
    QCOMPARE(values(u"online_rate"_s).first().target, 6000);
    QCOMPARE(cell(0, 3), u"60%"_s);
    QVERIFY(cell(0, 1).contains(u" / "_s));
    QVERIFY(cell(0, 5) != u"—"_s);
}

void TestIndicatorsSection::theFormFollowsThePeriod()
{
    open(u"zalo"_s);
    type(field(u"Reached"_s), u"1280"_s);
    save();
    open(u"zalo"_s);
    QCOMPARE(field(u"Reached"_s)->text(), u"1280"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(field(u"Reached"_s)->text(), QString());
    QCOMPARE(cell(0, 1), u"—"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(field(u"Reached"_s)->text(), u"1280"_s);
}

void TestIndicatorsSection::takesAPeriodBack()
{
    open(u"zalo"_s);
    auto *takeBack = m_section->findChild<Button *>(u"takeBackValue"_s);
    QVERIFY(!takeBack->isVisible());
    type(field(u"Reached"_s), u"1280"_s);
    save();
    open(u"zalo"_s);
    QVERIFY(takeBack->isVisible());
    takeBack->click();
    QVERIFY(values(u"zalo_followers"_s).isEmpty());
    QCOMPARE(cell(0, 1), u"—"_s);
}

void TestIndicatorsSection::definesAnOwnOne()
{
    m_section->findChild<Button *>(u"add"_s)->click();
    save();
    QVERIFY(!formField(u"Name of the indicator"_s)->message().isEmpty());
    type(field(u"Name of the indicator"_s), u"Buoi tuyen truyen"_s);
    type(field(u"What is counted"_s), u"buoi"_s);
    save();
    const Indicator own = indicators(m_stage->ledger().database())->constLast();
    QVERIFY(own.isOwn());
    QCOMPARE(own.unit, u"buoi"_s);
    open(u"buoi tuyen"_s);
    type(field(u"Reached"_s), u"12"_s);
    save();
    QCOMPARE(values(own.code).first().value, 12);
}

void TestIndicatorsSection::everyFieldIsNamed()
{
    open(u"tro cap"_s);
    QVERIFY(labelsThatReadMarkup(m_section.get()).isEmpty());
    for (const auto *edit : m_section->findChildren<QLineEdit *>()) {
        if (edit->isVisible() && qobject_cast<QComboBox *>(edit->parentWidget()) == nullptr)
            QVERIFY2(!edit->accessibleName().isEmpty(), qPrintable(edit->objectName()));
    }
}

QTEST_MAIN(TestIndicatorsSection)
#include "tst_IndicatorsSection.moc"
