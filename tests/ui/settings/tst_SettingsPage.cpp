#include "common/FormField.h"
#include "common/OptionRow.h"
#include "common/PlainText.h"
#include "PageStage.h"
#include "settings/SettingsPage.h"
#include "Setup.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestSettingsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aFieldSavesWhenItIsLeft();
    void aNameIsNeverLost();
    void choosesWhoSignsAndWhoGetsIt();
    void aNewScheduleLeavesEarlierWeeksAlone();
    void addsAVolunteerByKeys();
    void typeSizeChangesAtOnce();
    void asksForTheOtherLanguage();
    void labelsShowBytesAsTheyAre();

private:
    void choose(int section) { m_page->findChild<QListWidget *>()->setCurrentRow(section); }
    template <typename Editor>
    Editor *field(const QString &label) const;

    Settings m_settings;
    std::unique_ptr<PageStage> m_stage;
    std::unique_ptr<SettingsPage> m_page;
};

template <typename Editor>
Editor *TestSettingsPage::field(const QString &label) const
{
    for (const FormField *each : m_page->findChildren<FormField *>()) {
        if (each->label() == label && each->isVisible())
            return qobject_cast<Editor *>(each->editor());
    }
    return nullptr;
}

void TestSettingsPage::init()
{
    m_settings.language = u"vi"_s;
    m_stage = std::make_unique<PageStage>();
    m_page = std::make_unique<SettingsPage>(m_stage->ledger(), m_stage->appearance(), m_settings);
    PageStage::show(*m_page);
}

void TestSettingsPage::cleanup()
{
    m_page.reset();
    m_stage.reset();
}

void TestSettingsPage::aFieldSavesWhenItIsLeft()
{
    auto *head = field<QLineEdit>(u"Head of team"_s);
    head->setFocus();
    QTest::keyClicks(head, u"Ly Thi Trang"_s);
    QTest::keyClick(head, Qt::Key_Tab);

    QCOMPARE(readPaperNames(m_stage->ledger().database())->headOfTeam, u"Ly Thi Trang"_s);
}

void TestSettingsPage::aNameIsNeverLost()
{
    auto *name = field<QLineEdit>(u"Name of the unit"_s);
    name->setFocus();
    name->selectAll();
    QTest::keyClick(name, Qt::Key_Delete);
    QTest::keyClick(name, Qt::Key_Tab);

    QCOMPARE(name->text(), u"UBND xã Võng Xuyên"_s);
    QCOMPARE(unitOn(m_stage->ledger().database(), QDate(2024, 9, 30))->name, u"UBND xã Võng Xuyên"_s);
}

void TestSettingsPage::choosesWhoSignsAndWhoGetsIt()
{
    const auto names = [this] {
        return *readPaperNames(m_stage->ledger().database());
    };
    auto *signature = field<QComboBox>(u"Third signature"_s);
    signature->setFocus();
    QTest::keyClick(signature, Qt::Key_Down);
    QTest::keyClick(signature, Qt::Key_Down);
    QCOMPARE(names().confirmedByTitle, u"TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH"_s);
    QTest::keyClick(signature, Qt::Key_End);
    QCOMPARE(names().signatures, QString::fromLatin1(PaperNames::kTwoSignatures));
    QTest::keyClick(signature, Qt::Key_Home);
    QCOMPARE(names().signatures, QString());

    auto *number = field<QLineEdit>(u"Line with the document's number"_s);
    number->setFocus();
    QTest::keyClicks(number, u"So:      /BC-UBND"_s);
    QTest::keyClick(number, Qt::Key_Tab);
    QCOMPARE(names().number, u"So:      /BC-UBND"_s);

    auto *recipients = field<QPlainTextEdit>(u"Recipients"_s);
    recipients->setFocus();
    QTest::keyClicks(recipients, u"Chu tich;"_s);
    QTest::keyClick(recipients, Qt::Key_Return);
    QTest::keyClicks(recipients, u"  Luu: To. "_s);
    QTest::keyClick(recipients, Qt::Key_Tab);
    QCOMPARE(names().recipients, u"Chu tich;\nLuu: To."_s);
}

void TestSettingsPage::aNewScheduleLeavesEarlierWeeksAlone()
{
    choose(1);
    auto *days = field<OptionRow>(u"Days of the week"_s);
    QVERIFY(days);
    days->box(5)->click();

    QVERIFY(!scheduleOn(m_stage->ledger().database(), QDate(2024, 10, 5))->slotsOn(QDate(2024, 10, 5)).isEmpty());
    QVERIFY(scheduleOn(m_stage->ledger().database(), QDate(2024, 9, 21))->slotsOn(QDate(2024, 9, 21)).isEmpty());
    QCOMPARE(scheduleOn(m_stage->ledger().database(), QDate(2024, 10, 5))->slotList().size(), 4);
}

void TestSettingsPage::addsAVolunteerByKeys()
{
    choose(2);
    const auto before = volunteers(m_stage->ledger().database())->size();
    auto *name = field<QLineEdit>(u"Name"_s);
    auto *phone = field<QLineEdit>(u"Phone"_s);
    QVERIFY2(!name->hasFocus(), "coming to the section asks for no form");
    name->setFocus();
    QTest::keyClicks(name, u"Nguyen Van Moi"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(phone->hasFocus());
    QTest::keyClicks(phone, u"912345678"_s);
    QTest::keyClick(phone, Qt::Key_Return);

    const auto after = volunteers(m_stage->ledger().database());
    QCOMPARE(after->size(), before + 1);
    const auto added = std::ranges::find(*after, u"Nguyen Van Moi"_s, &Volunteer::name);
    QVERIFY(added != after->end());
    QCOMPARE(added->phone.value_or(QString()), u"0912345678"_s);
    QVERIFY(name->text().isEmpty());
}

void TestSettingsPage::typeSizeChangesAtOnce()
{
    choose(3);
    const int before = lookOf(m_page.get()).metrics.unit();
    field<OptionRow>(u"Type size"_s)->box(2)->click();

    QCOMPARE(m_stage->appearance().typePercent(), 150);
    QVERIFY(lookOf(m_page.get()).metrics.unit() > before);
}

void TestSettingsPage::asksForTheOtherLanguage()
{
    QSignalSpy wanted(m_page.get(), &SettingsPage::languageWanted);
    choose(4);
    field<OptionRow>(u"On the screen"_s)->box(1)->click();

    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.at(0).at(0).toString(), u"en"_s);
    QCOMPARE(*ledgerLanguage(m_stage->ledger().database()), u"vi"_s);
}

void TestSettingsPage::labelsShowBytesAsTheyAre()
{
    QVERIFY(labelsThatReadMarkup(m_page.get()).isEmpty());
}

QTEST_MAIN(TestSettingsPage)
#include "tst_SettingsPage.moc"
