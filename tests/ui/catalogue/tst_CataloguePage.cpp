#include "catalogue/ChangeHamlets.h"
#include "catalogue/ChangeObstacles.h"
#include "catalogue/CountTeams.h"
#include "catalogue/HolidaysSection.h"
#include "catalogue/RowsModel.h"
#include "catalogue/SetHolidays.h"
#include "CatalogueStage.h"
#include "common/Button.h"
#include "common/PlainText.h"
#include "ledger/DraftKeeper.h"
#include "Setup.h"

#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QListWidget>
#include <QSpinBox>
#include <QTableView>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestCataloguePage : public CatalogueStage
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void countsTeamsOfAHamlet();
    void addsAndJoinsHamlets();
    void holidaysAreAddedAndImported();
    void obstaclesAreReworded();
    void goingDownTheSectionsKeepsTheFocus();
    void whatWasTypedComesBack();
    void everythingIsNamedAndPlain();
    void narrowRoomTurnsTheListIntoACombo();
};

void TestCataloguePage::countsTeamsOfAHamlet()
{
    choose(Teams);
    seen<Button>(u"add"_s)->click();
    field<QSpinBox>(u"Teams"_s)->setValue(163);
    field<QSpinBox>(u"Members"_s)->setValue(1029);
    field<QSpinBox>(u"Members"_s)->setFocus();
    save();
    const auto total = communeTeams(*teamCounts(database()), QDate(2024, 9, 30));
    QVERIFY(total);
    QCOMPARE(total->members, 1029);
    QTest::keyClick(&page(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(teamCounts(database())->isEmpty());
}

void TestCataloguePage::addsAndJoinsHamlets()
{
    choose(Hamlets);
    const auto before = hamlets(database())->size();
    seen<Button>(u"add"_s)->click();
    type(u"Name of the hamlet"_s, u"Thon Moi"_s);
    save();
    QCOMPARE(hamlets(database())->size(), before + 1);

    openFirst(u"thon moi"_s);
    auto *same = field<QComboBox>(u"The same hamlet as"_s);
    same->setCurrentIndex(1);
    seen<Button>(u"join"_s)->click();
    QCOMPARE(hamlets(database())->size(), before);
    QCOMPARE(joinedHamlets(database())->size(), 1);
    QTest::keyClick(&page(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(hamlets(database())->size(), before + 1);
}

void TestCataloguePage::holidaysAreAddedAndImported()
{
    choose(Holidays);
    seen<Button>(u"add"_s)->click();
    type(u"Day"_s, u"10/10/2024"_s);
    type(u"Name of the holiday"_s, u"Giai phong Thu do"_s);
    save();
    QVERIFY(workingCalendar(database())->isHoliday(QDate(2024, 10, 10)));

    const QString path = stage().place(u"2028.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("date,kind,name_vi\n2028-01-03,holiday,Bu\n2028-01-04,makeup,Sai\n");
    file.close();
    // The dialog stands until it is answered: Enter takes its primary answer.
    QTimer::singleShot(0, &page(), [] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<RowsModel *>()->rowCount(), 2);
        QTest::keyClick(dialog, Qt::Key_Return);
    });
    page().findChild<HolidaysSection *>()->importFrom(path);
    QVERIFY(workingCalendar(database())->isHoliday(QDate(2028, 1, 3)));
    QVERIFY(said().contains(u"1 refused"_s));
}

void TestCataloguePage::obstaclesAreReworded()
{
    choose(Obstacles);
    openFirst(u"NETWORK"_s);
    type(u"Wording of this office"_s, u"Mat dien"_s);
    save();
    const auto choices = obstacleChoices(database());
    const auto found
        = std::ranges::find(*choices, u"NETWORK"_s, [](const ObstacleChoice &choice) { return choice.mark.code; });
    QCOMPARE(found->name, u"Mat dien"_s);
    // The codes are for files that are passed on; nobody at the counter reads them.
    for (const auto *table : page().findChildren<QTableView *>()) {
        for (int column = 0; table->isVisible() && column < table->model()->columnCount(); ++column)
            QVERIFY(table->model()->index(0, column).data().toString() != choices->constFirst().mark.code);
    }
}

void TestCataloguePage::goingDownTheSectionsKeepsTheFocus()
{
    auto *list = page().findChild<QListWidget *>();
    list->setCurrentRow(0);
    list->setFocus();
    for (int row = 1; row < list->count(); ++row) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QVERIFY2(list->hasFocus(), qPrintable(list->item(row)->text()));
        QCOMPARE(list->currentRow(), row);
    }
}

void TestCataloguePage::whatWasTypedComesBack()
{
    choose(Hamlets);
    QTest::mouseClick(seen<Button>(u"add"_s), Qt::LeftButton);
    type(u"Name of the hamlet"_s, u"Thon Moi"_s);
    openPage();

    QCOMPARE(page().findChild<QListWidget *>()->currentRow(), int(Hamlets));
    QCOMPARE(field<QLineEdit>(u"Name of the hamlet"_s)->text(), u"Thon Moi"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(stage().ledger().drafts().drafts().isEmpty());

    // Another row's form does not take it along, and its own one gives it back until it is left.
    QTest::mouseClick(seen<Button>(u"add"_s), Qt::LeftButton);
    QCOMPARE(field<QLineEdit>(u"Name of the hamlet"_s)->text(), QString());
}

void TestCataloguePage::everythingIsNamedAndPlain()
{
    QVERIFY(labelsThatReadMarkup(&page()).isEmpty());
    for (const Place place : {Procedures, Volunteers, Teams, Hamlets, Holidays, Obstacles}) {
        choose(place);
        for (const auto *edit : page().findChildren<QLineEdit *>()) {
            const bool inCombo = qobject_cast<QComboBox *>(edit->parentWidget()) != nullptr
                || qobject_cast<QAbstractSpinBox *>(edit->parentWidget()) != nullptr;
            if (edit->isVisible() && !inCombo)
                QVERIFY2(!edit->accessibleName().isEmpty(), qPrintable(edit->objectName()));
        }
    }
}

void TestCataloguePage::narrowRoomTurnsTheListIntoACombo()
{
    stage().appearance().setTypePercent(200);
    page().resize(1230, 680);
    QTRY_VERIFY(!page().findChild<QListWidget *>()->isVisible());
    openFirst(u"1.004222"_s);
    QVERIFY2(!rows(), "the form takes the room of the table");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(rows());
}

QTEST_MAIN(TestCataloguePage)
#include "tst_CataloguePage.moc"
