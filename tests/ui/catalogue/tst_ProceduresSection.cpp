#include "catalogue/SaveProcedure.h"
#include "CatalogueStage.h"
#include "common/Button.h"
#include "common/OptionRow.h"

#include <QAbstractButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestProceduresSection : public CatalogueStage
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void aProcedureIsFoundCorrectedAndUndone();
    void aNewVersionHoldsFromItsDay();
    void aWrongFeeIsRefusedUnderItsField();
    void hidesWhatTheCommuneDoesNotUse();

private:
    Procedure procedure(const QString &code, QDate day) const;
};

Procedure TestProceduresSection::procedure(const QString &code, QDate day) const
{
    const auto all = procedures(database(), day);
    for (const Procedure &each : all.value_or(QList<Procedure>())) {
        if (each.code == code)
            return each;
    }
    return {};
}

void TestProceduresSection::aProcedureIsFoundCorrectedAndUndone()
{
    openFirst(u"1.004222"_s);
    type(u"Short name"_s, u"Thuong tru"_s);
    type(u"Fee"_s, u"20.000"_s);
    save();
    const QDate today(2024, 9, 30);
    QCOMPARE(procedure(u"1.004222"_s, today).shortName(), u"Thuong tru"_s);
    QCOMPARE(procedure(u"1.004222"_s, today).fee, u"20000"_s);
    QVERIFY2(rows()->hasFocus(), "the next row is under the hand");
    QVERIFY(said().contains(u"Thuong tru"_s));

    QTest::keyClick(&page(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(procedure(u"1.004222"_s, today).ownShortName.isEmpty());
    QVERIFY(said().startsWith(u"Undone"_s));
}

void TestProceduresSection::aNewVersionHoldsFromItsDay()
{
    openFirst(u"1.004873"_s);
    field<OptionRow>(u"How it changes"_s)->box(1)->click();
    QVERIFY(field<QLineEdit>(u"New version in force from"_s)->hasFocus());
    save();
    QVERIFY2(field<QLineEdit>(u"New version in force from"_s), "without a day it is refused");
    type(u"New version in force from"_s, u"1/10/2024"_s);
    field<QSpinBox>(u"Number of days"_s)->setValue(1);
    save();
    QCOMPARE(procedure(u"1.004873"_s, QDate(2024, 9, 30)).processing->days, 3);
    QCOMPARE(procedure(u"1.004873"_s, QDate(2024, 10, 1)).processing->days, 1);
}

void TestProceduresSection::aWrongFeeIsRefusedUnderItsField()
{
    openFirst(u"1.004222"_s);
    type(u"Fee"_s, u"re"_s);
    save();
    QVERIFY(field<QLineEdit>(u"Fee"_s)->hasFocus());
    QCOMPARE(procedure(u"1.004222"_s, QDate(2024, 9, 30)).fee, procedure(u"1.004222"_s, QDate(2024, 1, 1)).fee);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY2(!field<QLineEdit>(u"Fee"_s), "Esc closes the form");
}

void TestProceduresSection::hidesWhatTheCommuneDoesNotUse()
{
    const int before = rows()->model()->rowCount();
    openFirst(u"1.004222"_s);
    for (Button *button : page().findChildren<Button *>()) {
        if (button->isVisible() && button->text() == u"Hide from the desk"_s)
            button->click();
    }
    QVERIFY(procedure(u"1.004222"_s, QDate(2024, 9, 30)).hidden);
    search()->clear();
    QCOMPARE(rows()->model()->rowCount(), before - 1);
}

QTEST_MAIN(TestProceduresSection)
#include "tst_ProceduresSection.moc"
