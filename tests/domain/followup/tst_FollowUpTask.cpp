#include "followup/FollowUpTask.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

namespace {

const QDate kDay(2024, 9, 30);

FollowUpRow rowOf(FollowUpGroup group, DossierStatus status = DossierStatus::Processing)
{
    FollowUpRow row;
    row.group = group;
    row.status = status;
    row.phone = u"0912345678"_s;
    row.stateSince = kDay.addDays(-20);
    return row;
}

FollowUpRow noted(FollowUpRow row, FollowUpKind kind, int days, std::optional<int> comesIn = {})
{
    FollowUpNote note;
    note.kind = kind;
    note.day = kDay.addDays(days);
    if (comesIn)
        note.comesOn = kDay.addDays(*comesIn);
    row.lastNote = note;
    return row;
}

FollowUpRow withoutPhone(FollowUpRow row)
{
    row.phone.reset();
    return row;
}

} // namespace

class TestFollowUpTask : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysTheNextStep_data();
    void saysTheNextStep();
    void asksTheOfficeThatDecides_data();
    void asksTheOfficeThatDecides();
};

void TestFollowUpTask::saysTheNextStep_data()
{
    QTest::addColumn<FollowUpRow>("row");
    QTest::addColumn<FollowUpStep>("step");
    using enum FollowUpStep;
    const FollowUpRow overdue = rowOf(FollowUpGroup::Overdue);
    const FollowUpRow papers = rowOf(FollowUpGroup::Waiting, DossierStatus::SupplementRequested);
    QTest::newRow("overdue") << overdue << AskOffice;
    QTest::newRow("due today") << rowOf(FollowUpGroup::DueToday) << CheckResult;
    QTest::newRow("due soon") << rowOf(FollowUpGroup::DueSoon) << CheckResult;
    QTest::newRow("papers") << papers << CallForPapers;
    QTest::newRow("payment") << rowOf(FollowUpGroup::Waiting, DossierStatus::PaymentRequested) << CallForPayment;
    QTest::newRow("without a code") << rowOf(FollowUpGroup::WithoutCode) << FindCode;
    QTest::newRow("nobody to call") << withoutPhone(papers) << SendWord;
    QTest::newRow("no phone, but the office has one") << withoutPhone(overdue) << AskOffice;

    QTest::newRow("no answer today") << noted(papers, FollowUpKind::NoAnswer, 0) << CallAgain;
    QTest::newRow("no answer long ago") << noted(papers, FollowUpKind::NoAnswer, -9) << CallAgain;
    QTest::newRow("called") << noted(papers, FollowUpKind::Called, -3) << Await;
    QTest::newRow("called four days ago") << noted(papers, FollowUpKind::Called, -4) << CallForPapers;
    QTest::newRow("comes today") << noted(papers, FollowUpKind::WillCome, -5, 0) << Await;
    QTest::newRow("did not come") << noted(papers, FollowUpKind::WillCome, -5, -1) << CallAgain;
    QTest::newRow("asked") << noted(overdue, FollowUpKind::AskedOffice, -1) << TellCitizen;
    QTest::newRow("asked, nobody to tell") << withoutPhone(noted(overdue, FollowUpKind::AskedOffice, -1)) << SendWord;
    QTest::newRow("asked last week") << noted(overdue, FollowUpKind::AskedOffice, -7) << AskOffice;
    QTest::newRow("called before the state changed") << noted(papers, FollowUpKind::Called, -21) << CallForPapers;
}

void TestFollowUpTask::saysTheNextStep()
{
    QFETCH(FollowUpRow, row);
    QFETCH(FollowUpStep, step);
    const FollowUpTask task = nextTask(row, kDay);
    QCOMPARE(int(task.step), int(step));
    if (step == FollowUpStep::CallAgain || step == FollowUpStep::Await || step == FollowUpStep::TellCitizen)
        QVERIFY2(task.after, "the words need the note");
}

void TestFollowUpTask::asksTheOfficeThatDecides_data()
{
    QTest::addColumn<std::optional<QString>>("field");
    QTest::addColumn<QString>("level");
    QTest::addColumn<AskedOffice>("office");
    QTest::newRow("civil status") << std::optional(u"Hộ tịch"_s) << u"commune"_s << AskedOffice::CivilStatus;
    QTest::newRow("residence") << std::optional(u"Đăng ký, quản lý cư trú"_s) << u"commune_police"_s
                               << AskedOffice::Police;
    QTest::newRow("police and province") << std::optional<QString>() << u"commune_police+province"_s
                                         << AskedOffice::Police;
    QTest::newRow("land") << std::optional(u"Đất đai"_s) << u"commune"_s << AskedOffice::OneStopShop;
    QTest::newRow("unknown") << std::optional<QString>() << QString() << AskedOffice::OneStopShop;
}

void TestFollowUpTask::asksTheOfficeThatDecides()
{
    QFETCH(std::optional<QString>, field);
    QFETCH(QString, level);
    QFETCH(AskedOffice, office);
    QCOMPARE(int(officeOf(field, level)), int(office));
}

QTEST_GUILESS_MAIN(TestFollowUpTask)
#include "tst_FollowUpTask.moc"
