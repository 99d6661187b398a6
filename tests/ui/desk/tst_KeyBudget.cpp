#include "DeskStage.h"
#include "LogAssist.h"
#include "Printers.h"
#include "text/TypedThrough.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

/// Half a minute for each citizen: how many keys an entry costs, replayed on the real page, all of it checked in the
/// ledger. A budget that a change exceeds fails here.
class TestKeyBudget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_stage.reset(); }

    void aNewCitizenTyped();
    void aReturningCitizen();
    void aCitizenScanned_data();
    void aCitizenScanned();
    void aLookAlike();
    void theSameProcedureAgain();
    void anAssistWithAnObstacle();
    void somebodyWhoHandsInByPost();

private:
    void keepWithin(const char *kind, int budget, int besides);
    void finishOnline(const QString &number);

    std::unique_ptr<DeskStage> m_stage;
};

void TestKeyBudget::init()
{
    m_stage = std::make_unique<DeskStage>();
    m_stage->openSession();
    // The last week of the desk: a code to follow, somebody met.
    AssistEntry entry;
    entry.day = DeskStage::monday().addDays(-3);
    entry.citizen = u"Nguyễn Thị Hoa"_s;
    entry.birth = parseBirth(u"12/03/1961"_s, entry.day);
    entry.identity = IdentityNumber::read(u"001161000418"_s);
    entry.phone = PhoneNumber::read(u"0378214906"_s);
    entry.hamlet = u"Lục Xuân"_s;
    entry.procedureCode = u"1.001193"_s;
    entry.outcome = Outcome::SubmittedOnline;
    entry.code = DossierCode::read(u"000.09.739.H26-240927-0002"_s);
    QVERIFY_RESULT(logAssist(m_stage->ledger().database(), entry, {momentOf(entry.day, QTime(14, 0)), u"x"_s}));
    m_stage->ledger().announceChange();
    m_stage->keysPressed();
}

void TestKeyBudget::keepWithin(const char *kind, int budget, int besides)
{
    const int keys = m_stage->keysPressed() - besides;
    qInfo("%s: %d keys of %d", kind, keys, budget);
    QVERIFY2(keys <= budget, kind);
    QCOMPARE(m_stage->rows().rowCount(), 1);
    m_stage->now = m_stage->now.addSecs(30);
}

/// From the outcome to the end: as proposed, no obstacle, the number of the code, saved.
void TestKeyBudget::finishOnline(const QString &number)
{
    m_stage->press(Qt::Key_Return);
    m_stage->press(Qt::Key_Return);
    m_stage->type(number);
    m_stage->press(Qt::Key_Return, Qt::ControlModifier);
    const AssistEntry saved = m_stage->saved();
    QCOMPARE(saved.effectiveOutcome(), Outcome::SubmittedOnline);
    QCOMPARE(saved.procedureCode.value_or(QString()), u"1.001193"_s);
    QVERIFY(saved.code);
    QCOMPARE(saved.code->text(), u"000.09.739.H26-240930-0006"_s);
    QVERIFY(saved.startedAt && saved.endedAt);
}

void TestKeyBudget::aNewCitizenTyped()
{
    const QString name = u"Cấn Đức Kiên"_s;
    m_stage->fill(name);
    m_stage->fill(u"001058004612"_s);
    m_stage->fill(u"12031958"_s);
    m_stage->fill(u"0912345678"_s);
    m_stage->type(u"lu"_s);
    m_stage->press(Qt::Key_Down);
    m_stage->press(Qt::Key_Return);
    m_stage->fill(u"ks"_s);
    // The whole code, as on the portal's receipt: the dearest way.
    m_stage->press(Qt::Key_Return);
    m_stage->press(Qt::Key_Return);
    m_stage->type(u"000.09.739.H26-240930-0006"_s);
    m_stage->press(Qt::Key_Return, Qt::ControlModifier);
    keepWithin("a new citizen typed, with the whole code", 75, int(name.size()));

    const AssistEntry saved = m_stage->saved();
    QCOMPARE(saved.citizen, name);
    QCOMPARE(saved.identity->text(), u"001058004612"_s);
    QCOMPARE(saved.birth->text(), u"1958-03-12"_s);
    QCOMPARE(saved.phone->text(), u"0912345678"_s);
    QCOMPARE(saved.hamlet.value_or(QString()), u"Lục Xuân"_s);
    QCOMPARE(saved.procedureCode.value_or(QString()), u"1.001193"_s);
    QCOMPARE(saved.code->text(), u"000.09.739.H26-240930-0006"_s);
}

void TestKeyBudget::aReturningCitizen()
{
    m_stage->type(u"hoa"_s);
    QTest::qWait(1);
    m_stage->press(Qt::Key_Down);
    m_stage->press(Qt::Key_Return);
    m_stage->fill(u"ks"_s);
    finishOnline(u"6"_s);
    keepWithin("a returning citizen", 28, 0);
    QCOMPARE(m_stage->saved().citizen, u"Nguyễn Thị Hoa"_s);
    QCOMPARE(m_stage->saved().identity->text(), u"001161000418"_s);
    QCOMPARE(m_stage->saved().phone->text(), u"0378214906"_s);
}

void TestKeyBudget::aCitizenScanned_data()
{
    QTest::addColumn<int>("method");
    QTest::newRow("no input method") << int(InputMethod::None);
    QTest::newRow("Telex") << int(InputMethod::Telex);
    QTest::newRow("VNI") << int(InputMethod::Vni);
}

void TestKeyBudget::aCitizenScanned()
{
    QFETCH(int, method);
    const QString code = typedThrough(u"001058004612||Cấn Văn Hùng|12031958|Nam|Thôn Lục Xuân, Võng Xuyên|25042021"_s,
                                      InputMethod(method));
    m_stage->fill(code);
    m_stage->fill(u"ks"_s);
    finishOnline(u"6"_s);
    keepWithin("a citizen scanned", 20, int(code.size()) + 1);
    const AssistEntry saved = m_stage->saved();
    QCOMPARE(saved.citizen, u"Cấn Văn Hùng"_s);
    QCOMPARE(saved.identity->text(), u"001058004612"_s);
    QCOMPARE(saved.birth->text(), u"1958-03-12"_s);
    QVERIFY(saved.sex == Sex::Male);
    QCOMPARE(saved.hamlet.value_or(QString()), u"Lục Xuân"_s);
}

void TestKeyBudget::aLookAlike()
{
    m_stage->fill(u"Nguyễn Thị Hoa"_s);
    m_stage->press(Qt::Key_Return);
    m_stage->fill(u"1961"_s);
    m_stage->press(Qt::Key_Return);
    m_stage->press(Qt::Key_Return);
    m_stage->fill(u"ks"_s);
    m_stage->press(Qt::Key_Return);
    m_stage->press(Qt::Key_Return);
    m_stage->type(u"6"_s);
    m_stage->press(Qt::Key_Return, Qt::ControlModifier);
    m_stage->press(Qt::Key_F6);
    keepWithin("a look-alike, the same person", 28, 14);
    QCOMPARE(m_stage->saved().identity->text(), u"001161000418"_s);
}

void TestKeyBudget::theSameProcedureAgain()
{
    m_stage->fill(u"Lê Tiến Long"_s);
    for (int field = 0; field < 4; ++field)
        m_stage->press(Qt::Key_Return);
    m_stage->press(Qt::Key_Down); // the one used last
    m_stage->press(Qt::Key_Return);
    finishOnline(u"6"_s);
    keepWithin("the procedure used last, by two keys", 28, 12);
}

void TestKeyBudget::anAssistWithAnObstacle()
{
    m_stage->fill(u"Lê Tiến Long"_s);
    for (int field = 0; field < 4; ++field)
        m_stage->press(Qt::Key_Return);
    m_stage->fill(u"ks"_s);
    m_stage->type(u"4"_s); // not submitted
    m_stage->press(Qt::Key_Return);
    m_stage->type(u"13"_s); // two obstacles, one key each
    m_stage->press(Qt::Key_Return, Qt::ControlModifier);
    keepWithin("not submitted, two obstacles", 28, 12);
    QCOMPARE(m_stage->saved().effectiveOutcome(), Outcome::NotSubmitted);
    QCOMPARE(m_stage->saved().obstacles, (QList<ObstacleMark>{{u"VNEID_L2"_s, {}}, {u"OTP_FAIL"_s, {}}}));
}

void TestKeyBudget::somebodyWhoHandsInByPost()
{
    m_stage->fill(u"Lê Tiến Long"_s);
    for (int field = 0; field < 4; ++field)
        m_stage->press(Qt::Key_Return);
    m_stage->fill(u"ks"_s);
    m_stage->type(u"2"_s);
    m_stage->press(Qt::Key_6, Qt::AltModifier);
    m_stage->press(Qt::Key_Return, Qt::ControlModifier);
    keepWithin("handed in by post", 28, 12);
    QCOMPARE(m_stage->saved().effectiveOutcome(), Outcome::ReferredInPerson);
    QCOMPARE(m_stage->saved().effectiveChannel(), Channel::Post);
}

QTEST_MAIN(TestKeyBudget)

#include "tst_KeyBudget.moc"
