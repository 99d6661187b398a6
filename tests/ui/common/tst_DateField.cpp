#include "common/Appearance.h"
#include "common/DateField.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestDateField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheUsualFormWhenLeft();
    void saysTheDayOnceItIsOne();
    void arrowsMoveByADay();
    void wrongTextStaysAsTyped();
    void settingSaysNothing();

private:
    Appearance m_appearance;
};

void TestDateField::showsTheUsualFormWhenLeft()
{
    QWidget window;
    DateField field(&window);
    QLineEdit other(&window);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    field.setFocus();
    QTest::keyClicks(&field, u"5/9/2025"_s);
    QCOMPARE(field.text(), u"5/9/2025"_s); // never changed under the fingers
    other.setFocus();

    QCOMPARE(field.text(), u"05/09/2025"_s);
    QCOMPARE(field.day(), QDate(2025, 9, 5));
}

void TestDateField::saysTheDayOnceItIsOne()
{
    DateField field;
    QSignalSpy changed(&field, &DateField::dayChanged);
    QTest::keyClicks(&field, u"30/9/2024"_s);

    QCOMPARE(changed.last().first().value<std::optional<QDate>>(), QDate(2024, 9, 30));
    field.selectAll();
    QTest::keyClick(&field, Qt::Key_Delete);
    QCOMPARE(changed.last().first().value<std::optional<QDate>>(), std::nullopt);
    QVERIFY(!field.isWrong());
}

void TestDateField::arrowsMoveByADay()
{
    DateField field;
    field.setDay(QDate(2024, 2, 28));
    QTest::keyClick(&field, Qt::Key_Up);
    QCOMPARE(field.text(), u"29/02/2024"_s);
    QTest::keyClick(&field, Qt::Key_Up);
    QCOMPARE(field.text(), u"01/03/2024"_s);
    QTest::keyClick(&field, Qt::Key_Down);
    QCOMPARE(field.day(), QDate(2024, 2, 29));
}

void TestDateField::wrongTextStaysAsTyped()
{
    DateField field;
    QTest::keyClicks(&field, u"31/02/2024"_s);

    QVERIFY(field.isWrong());
    QVERIFY(!field.day());
    QTest::keyClick(&field, Qt::Key_Up); // nothing to count from
    QCOMPARE(field.text(), u"31/02/2024"_s);
}

void TestDateField::settingSaysNothing()
{
    DateField field;
    QSignalSpy changed(&field, &DateField::dayChanged);
    field.setDay(QDate(2024, 9, 30));
    field.setDay({});

    QCOMPARE(changed.size(), 0);
    QVERIFY(field.text().isEmpty());
}

QTEST_MAIN(TestDateField)
#include "tst_DateField.moc"
