#include "dossiers/History.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

namespace {

const QDate kMonday(2024, 9, 23);

DossierCells row(int daysLater, Outcome outcome = Outcome::SubmittedOnline)
{
    DossierCells cells;
    cells.day = kMonday.addDays(daysLater);
    cells.outcome = outcome;
    cells.citizen = CitizenId{1};
    cells.code = DossierCode::read(u"H26.12-240923-0001"_s);
    return cells;
}

std::optional<QDate> day(int daysLater)
{
    return kMonday.addDays(daysLater);
}

/// "1@0 2@1": statuses with their days after the Monday, in their order.
QString text(const QList<StatusLine> &lines)
{
    QStringList texts;
    for (const StatusLine &line : lines)
        texts += u"%1@%2"_s.arg(int(line.status)).arg(kMonday.daysTo(line.day));
    return texts.join(u' ');
}

} // namespace

class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysTheLinesOfTheContract_data();
    void saysTheLinesOfTheContract();
    void takesRowsByDayAndReplacesFilledCells();
    void belongsToTheFirstAssist();
    void countsForWhoHandedItIn_data();
    void countsForWhoHandedItIn();
    void isMadeOnlyBySome_data();
    void isMadeOnlyBySome();
    void keepsAnUnknownStatus();
};

void TestHistory::saysTheLinesOfTheContract_data()
{
    QTest::addColumn<std::optional<QDate>>("received");
    QTest::addColumn<std::optional<QDate>>("finished");
    QTest::addColumn<std::optional<QDate>>("returned");
    QTest::addColumn<int>("status"); // -1: none
    QTest::addColumn<QString>("lines");

    const std::optional<QDate> none;
    QTest::newRow("nothing but the submission") << none << none << none << -1 << u"1@0"_s;
    QTest::newRow("every day filled") << day(0) << day(2) << day(3) << 10 << u"1@0 2@0 9@2 10@3"_s;
    QTest::newRow("a status that a line says already") << day(1) << none << none << 2 << u"1@0 2@1"_s;
    QTest::newRow("in process: on the reception") << day(1) << none << none << 4 << u"1@0 2@1 4@1"_s;
    QTest::newRow("in process, never received: on the submission") << none << none << none << 4 << u"1@0 4@0"_s;
    QTest::newRow("stopped: no line 9") << day(1) << day(4) << none << 8 << u"1@0 2@1 8@4"_s;
    QTest::newRow("refused without a day: on the assist") << none << none << none << 3 << u"1@0 3@0"_s;
    QTest::newRow("finished without a day: on the return") << none << none << day(3) << 9 << u"1@0 10@3 9@3"_s;
    QTest::newRow("returned on the finish") << none << day(2) << none << 10 << u"1@0 9@2 10@2"_s;
    QTest::newRow("withdrawn, yet returned") << none << day(2) << day(3) << 7 << u"1@0 10@3 7@2"_s;
    QTest::newRow("waiting for papers after a result") << day(1) << day(2) << none << 5 << u"1@0 2@1 9@2 5@1"_s;
}

void TestHistory::saysTheLinesOfTheContract()
{
    QFETCH(std::optional<QDate>, received);
    QFETCH(std::optional<QDate>, finished);
    QFETCH(std::optional<QDate>, returned);
    QFETCH(int, status);
    QFETCH(QString, lines);

    DossierCells cells = row(0);
    cells.received = received;
    cells.finished = finished;
    cells.returned = returned;
    if (status >= 0)
        cells.status = DossierStatus(status);
    const auto dossier = together({cells});
    QVERIFY(dossier.has_value());
    QCOMPARE(text(linesOf(*dossier)), lines);
}

void TestHistory::takesRowsByDayAndReplacesFilledCells()
{
    DossierCells late = row(7, Outcome::Supplemented);
    late.due = day(20);
    late.status = DossierStatus::NotAccepted;
    late.citizen = CitizenId{2};
    DossierCells early = row(0, Outcome::ReferredInPerson);
    early.due = day(10);
    early.received = day(1);

    const auto dossier = together({late, early});
    QVERIFY(dossier.has_value());
    QCOMPARE(dossier->cells.due, day(20));
    QCOMPARE(dossier->cells.received, day(1));
    QCOMPARE(dossier->cells.submitted, day(0));
    QCOMPARE(dossier->cells.channel, Channel::InPerson);
    QCOMPARE(dossier->cells.citizen, CitizenId{2});
    // The status stands on the day of the assist whose row says it.
    QCOMPARE(text(linesOf(*dossier)), u"1@0 2@1 3@7"_s);
}

void TestHistory::belongsToTheFirstAssist()
{
    const auto dossier = together({row(3), row(0, Outcome::GuidedOnly)});
    QVERIFY(dossier.has_value());
    QCOMPARE(dossier->cells.submitted, day(0));
    QCOMPARE(dossier->cells.channel, Channel::Online);
}

void TestHistory::countsForWhoHandedItIn_data()
{
    QTest::addColumn<QList<int>>("volunteers"); // of a guidance, the submission, a supplement; 0: none is written
    QTest::addColumn<int>("counted");

    QTest::newRow("all three") << QList{1, 2, 3} << 2;
    QTest::newRow("a supplement by somebody else") << QList{2, 2, 3} << 2;
    QTest::newRow("the submission names nobody") << QList{1, 0, 3} << 1;
    QTest::newRow("only the supplement names somebody") << QList{0, 0, 3} << 3;
}

void TestHistory::countsForWhoHandedItIn()
{
    QFETCH(QList<int>, volunteers);
    QList<DossierCells> rows{row(0, Outcome::GuidedOnly), row(1), row(7, Outcome::Supplemented)};
    for (qsizetype place = 0; place < rows.size(); ++place) {
        if (volunteers.at(place) != 0)
            rows[place].volunteer = VolunteerId{volunteers.at(place)};
    }
    const auto dossier = together(rows);
    QVERIFY(dossier.has_value());
    QTEST(int(dossier->cells.volunteer.value_or(VolunteerId{}).value), "counted");
}

void TestHistory::isMadeOnlyBySome_data()
{
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<bool>("code");
    QTest::addColumn<bool>("made");
    QTest::newRow("submitted") << Outcome::SubmittedOnline << false << true;
    QTest::newRow("referred") << Outcome::ReferredInPerson << false << true;
    QTest::newRow("supplemented with a code") << Outcome::Supplemented << true << true;
    QTest::newRow("supplemented without") << Outcome::Supplemented << false << false;
    QTest::newRow("not submitted") << Outcome::NotSubmitted << true << false;
    QTest::newRow("guided") << Outcome::GuidedOnly << true << false;
}

void TestHistory::isMadeOnlyBySome()
{
    QFETCH(Outcome, outcome);
    QFETCH(bool, code);
    DossierCells cells = row(0, outcome);
    if (!code)
        cells.code.reset();
    QTEST(together({cells}).has_value(), "made");
}

void TestHistory::keepsAnUnknownStatus()
{
    DossierCells cells = row(0);
    cells.received = day(1);
    cells.status = DossierStatus::Other;
    cells.statusText = u"Chờ ký duyệt"_s;
    const QList<StatusLine> lines = linesOf(*together({cells}));
    QCOMPARE(text(lines), u"1@0 2@1 0@1"_s);
    QCOMPARE(lines.last().text, u"Chờ ký duyệt"_s);
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_History.moc"
