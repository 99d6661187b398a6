#include "common/Appearance.h"
#include "common/Button.h"
#include "common/FormField.h"
#include "common/PlainText.h"
#include "welcome/UnitCatalogue.h"
#include "welcome/WelcomePage.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestWelcomePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void knowsTheCommunesOfTheList();
    void everythingIsGuessedAlready();
    void theUnitBringsCodeAndBodyAbove();
    void refusesBadHoursBesideTheirField();
    void labelsShowBytesAsTheyAre();

private:
    QLineEdit *line(const QString &label) const;
    FormField *field(const QString &label) const;
    void press();

    Appearance m_appearance;
    QTemporaryDir m_folder;
    std::unique_ptr<WelcomePage> m_page;
    std::optional<NewLedger> m_wanted;
    QString m_path;
};

FormField *TestWelcomePage::field(const QString &label) const
{
    for (FormField *each : m_page->findChildren<FormField *>()) {
        if (each->label() == label)
            return each;
    }
    return nullptr;
}

QLineEdit *TestWelcomePage::line(const QString &label) const
{
    return qobject_cast<QLineEdit *>(field(label)->editor());
}

void TestWelcomePage::press()
{
    line(u"Where the ledger is kept"_s)->setText(m_folder.filePath(u"a.somotcua"_s));
    for (Button *button : m_page->findChildren<Button *>()) {
        if (button->kind() == Button::Kind::Primary)
            button->click();
    }
}

void TestWelcomePage::init()
{
    m_wanted.reset();
    m_page = std::make_unique<WelcomePage>(
        WelcomeFacts{.language = u"vi"_s, .recentLedger = {}, .recentOpenedAt = {}, .copies = {}, .typePercent = 100});
    connect(m_page.get(), &WelcomePage::newLedgerWanted, this, [this](const NewLedger &wanted, const QString &path) {
        m_wanted = wanted;
        m_path = path;
    });
    m_page->resize(1366, 768);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestWelcomePage::knowsTheCommunesOfTheList()
{
    const QList<CatalogueUnit> units = catalogueUnits();

    QCOMPARE(units.size(), 24);
    QVERIFY(std::ranges::any_of(units, [](const CatalogueUnit &unit) {
        return unit.code == u"09739" && unit.bodyName == u"UBND xã Phúc Lộc"
            && unit.parentBodyName == u"UBND thành phố Hà Nội";
    }));
    QVERIFY(std::ranges::none_of(units, [](const CatalogueUnit &unit) { return unit.parentBodyName.isEmpty(); }));
}

void TestWelcomePage::everythingIsGuessedAlready()
{
    press();

    QVERIFY(m_wanted);
    QVERIFY(!m_wanted->unitName.isEmpty());
    QCOMPARE(m_wanted->schedule.text(), u"mon,wed,fri 13:30-17:00"_s);
    QCOMPARE(m_wanted->language, u"vi"_s);
    QCOMPARE(m_path, m_folder.filePath(u"a.somotcua"_s));
}

void TestWelcomePage::theUnitBringsCodeAndBodyAbove()
{
    auto *unit = m_page->findChild<QComboBox *>();
    unit->setCurrentIndex(unit->findText(u"UBND xã Võng Xuyên"_s));
    Q_EMIT unit->activated(unit->currentIndex());

    QCOMPARE(line(u"Code of the unit"_s)->text(), u"09739"_s);
    QCOMPARE(line(u"The body above"_s)->text().section(u' ', 0, 1), u"UBND huyện"_s);
    QVERIFY(line(u"Where the ledger is kept"_s)->text().endsWith(u"Võng Xuyên.somotcua"));
}

void TestWelcomePage::refusesBadHoursBesideTheirField()
{
    line(u"To"_s)->setText(u"12:00"_s);
    press();

    QVERIFY(!m_wanted);
    QVERIFY(!field(u"To"_s)->message().isEmpty());
    line(u"To"_s)->setText(u"17:30"_s);
    press();
    QVERIFY(m_wanted);
    QVERIFY(field(u"To"_s)->message().isEmpty());
}

void TestWelcomePage::labelsShowBytesAsTheyAre()
{
    QVERIFY(labelsThatReadMarkup(m_page.get()).isEmpty());
}

QTEST_MAIN(TestWelcomePage)
#include "tst_WelcomePage.moc"
