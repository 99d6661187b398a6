#include "catalogue/CataloguePage.h"
#include "catalogue/ChangeHamlets.h"
#include "catalogue/ChangeObstacles.h"
#include "catalogue/CountTeams.h"
#include "catalogue/HolidaysSection.h"
#include "catalogue/RowsModel.h"
#include "catalogue/SaveProcedure.h"
#include "catalogue/SetHolidays.h"
#include "common/Button.h"
#include "common/FormField.h"
#include "common/LedgerTable.h"
#include "common/MessageBar.h"
#include "common/OptionRow.h"
#include "common/PlainText.h"
#include "ledger/DraftKeeper.h"
#include "PageStage.h"
#include "Setup.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestCataloguePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aProcedureIsFoundCorrectedAndUndone();
    void aNewVersionHoldsFromItsDay();
    void aWrongFeeIsRefusedUnderItsField();
    void hidesWhatTheCommuneDoesNotUse();
    void countsTeamsOfAHamlet();
    void addsAndJoinsHamlets();
    void holidaysAreAddedAndImported();
    void obstaclesAreReworded();
    void whatWasTypedComesBack();
    void everythingIsNamedAndPlain();
    void narrowRoomTurnsTheListIntoACombo();

private:
    enum Place
    {
        Procedures,
        Volunteers,
        Teams,
        Hamlets,
        Holidays,
        Obstacles
    };
    void choose(Place place) { m_page->findChild<QListWidget *>()->setCurrentRow(place); }
    template <typename Widget>
    Widget *seen(const QString &name) const;
    template <typename Editor>
    Editor *field(const QString &label) const;
    LedgerTable *rows() const { return seen<LedgerTable>(u"rows"_s); }
    QLineEdit *search() const { return seen<QLineEdit>(u"search"_s); }
    void openFirst(const QString &searched);
    void type(const QString &label, const QString &text);
    void save() { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier); }
    QString said() const { return m_page->findChild<MessageBar *>(u"message"_s)->sentence(); }
    Database &database() const { return m_stage->ledger().database(); }
    Procedure procedure(const QString &code, QDate day) const;

    std::unique_ptr<PageStage> m_stage;
    std::unique_ptr<CataloguePage> m_page;
};

template <typename Widget>
Widget *TestCataloguePage::seen(const QString &name) const
{
    for (Widget *each : m_page->findChildren<Widget *>(name)) {
        if (each->isVisible())
            return each;
    }
    return nullptr;
}

template <typename Editor>
Editor *TestCataloguePage::field(const QString &label) const
{
    for (const FormField *each : m_page->findChildren<FormField *>()) {
        if (each->label() == label && each->isVisible())
            return qobject_cast<Editor *>(each->editor());
    }
    return nullptr;
}

void TestCataloguePage::init()
{
    m_stage = std::make_unique<PageStage>();
    m_page = std::make_unique<CataloguePage>(m_stage->ledger());
    PageStage::show(*m_page);
}

void TestCataloguePage::cleanup()
{
    m_page.reset();
    m_stage.reset();
}

Procedure TestCataloguePage::procedure(const QString &code, QDate day) const
{
    const auto all = procedures(database(), day);
    for (const Procedure &each : all.value_or(QList<Procedure>())) {
        if (each.code == code)
            return each;
    }
    return {};
}

/// Types into the search, goes to the table and opens its first row, all by keys.
void TestCataloguePage::openFirst(const QString &searched)
{
    search()->setFocus();
    QTest::keyClicks(search(), searched);
    QTest::keyClick(search(), Qt::Key_Return);
    QVERIFY(rows()->hasFocus());
    QTest::keyClick(rows(), Qt::Key_Return);
}

void TestCataloguePage::type(const QString &label, const QString &text)
{
    auto *line = field<QLineEdit>(label);
    QVERIFY2(line, qPrintable(label));
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, text);
}

void TestCataloguePage::aProcedureIsFoundCorrectedAndUndone()
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

    QTest::keyClick(m_page.get(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(procedure(u"1.004222"_s, today).ownShortName.isEmpty());
    QVERIFY(said().startsWith(u"Undone"_s));
}

void TestCataloguePage::aNewVersionHoldsFromItsDay()
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

void TestCataloguePage::aWrongFeeIsRefusedUnderItsField()
{
    openFirst(u"1.004222"_s);
    type(u"Fee"_s, u"re"_s);
    save();
    QVERIFY(field<QLineEdit>(u"Fee"_s)->hasFocus());
    QCOMPARE(procedure(u"1.004222"_s, QDate(2024, 9, 30)).fee, procedure(u"1.004222"_s, QDate(2024, 1, 1)).fee);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY2(!field<QLineEdit>(u"Fee"_s), "Esc closes the form");
}

void TestCataloguePage::hidesWhatTheCommuneDoesNotUse()
{
    const int before = rows()->model()->rowCount();
    openFirst(u"1.004222"_s);
    for (Button *button : m_page->findChildren<Button *>()) {
        if (button->isVisible() && button->text() == u"Hide from the desk"_s)
            button->click();
    }
    QVERIFY(procedure(u"1.004222"_s, QDate(2024, 9, 30)).hidden);
    search()->clear();
    QCOMPARE(rows()->model()->rowCount(), before - 1);
}

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
    QTest::keyClick(m_page.get(), Qt::Key_Z, Qt::ControlModifier);
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
    QTest::keyClick(m_page.get(), Qt::Key_Z, Qt::ControlModifier);
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

    const QString path = m_stage->place(u"2028.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("date,kind,name_vi\n2028-01-03,holiday,Bu\n2028-01-04,makeup,Sai\n");
    file.close();
    // The dialog stands until it is answered: Enter takes its primary answer.
    QTimer::singleShot(0, m_page.get(), [] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<RowsModel *>()->rowCount(), 2);
        QTest::keyClick(dialog, Qt::Key_Return);
    });
    m_page->findChild<HolidaysSection *>()->importFrom(path);
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
}

void TestCataloguePage::whatWasTypedComesBack()
{
    choose(Hamlets);
    QTest::mouseClick(seen<Button>(u"add"_s), Qt::LeftButton);
    type(u"Name of the hamlet"_s, u"Thon Moi"_s);
    m_page = std::make_unique<CataloguePage>(m_stage->ledger()); // as after a power cut
    PageStage::show(*m_page);

    QCOMPARE(m_page->findChild<QListWidget *>()->currentRow(), int(Hamlets));
    QCOMPARE(field<QLineEdit>(u"Name of the hamlet"_s)->text(), u"Thon Moi"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(m_stage->ledger().drafts().drafts().isEmpty());

    // Another row's form does not take it along, and its own one gives it back until it is left.
    QTest::mouseClick(seen<Button>(u"add"_s), Qt::LeftButton);
    QCOMPARE(field<QLineEdit>(u"Name of the hamlet"_s)->text(), QString());
}

void TestCataloguePage::everythingIsNamedAndPlain()
{
    QVERIFY(labelsThatReadMarkup(m_page.get()).isEmpty());
    for (const Place place : {Procedures, Volunteers, Teams, Hamlets, Holidays, Obstacles}) {
        choose(place);
        for (const auto *edit : m_page->findChildren<QLineEdit *>()) {
            const bool inCombo = qobject_cast<QComboBox *>(edit->parentWidget()) != nullptr
                || qobject_cast<QAbstractSpinBox *>(edit->parentWidget()) != nullptr;
            if (edit->isVisible() && !inCombo)
                QVERIFY2(!edit->accessibleName().isEmpty(), qPrintable(edit->objectName()));
        }
    }
}

void TestCataloguePage::narrowRoomTurnsTheListIntoACombo()
{
    m_stage->appearance().setTypePercent(200);
    m_page->resize(1230, 680);
    QTRY_VERIFY(!m_page->findChild<QListWidget *>()->isVisible());
    openFirst(u"1.004222"_s);
    QVERIFY2(!rows(), "the form takes the room of the table");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(rows());
}

QTEST_MAIN(TestCataloguePage)
#include "tst_CataloguePage.moc"
