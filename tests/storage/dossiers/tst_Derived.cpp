#include "dossiers/Derived.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

namespace {

const QDate kMonday(2024, 9, 23);

StatusLine line(int daysLater, int number, DossierStatus status)
{
    StatusLine made;
    made.day = kMonday.addDays(daysLater);
    made.number = number;
    made.status = status;
    return made;
}

} // namespace

class TestDerived : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReceptionBeforeTheSubmissionOpensNothing();
    void aResultBeforeTheSubmissionStays();
};

void TestDerived::aReceptionBeforeTheSubmissionOpensNothing()
{
    const Derived derived
        = derivedFrom({line(-3, 2, DossierStatus::Received), line(0, 1, DossierStatus::Registered)}, {}, kMonday);
    QCOMPARE(derived.spans, (QList<DossierSpan>{{Phase::Open, kMonday, {}, {}, {}}}));
    QCOMPARE(derived.received, std::optional(kMonday.addDays(-3)));
}

void TestDerived::aResultBeforeTheSubmissionStays()
{
    const QDate result = kMonday.addDays(-2);
    const Derived derived = derivedFrom({line(-5, 2, DossierStatus::Received), line(-2, 3, DossierStatus::Finished),
                                         line(0, 1, DossierStatus::Registered)},
                                        {}, kMonday);
    QCOMPARE(derived.spans,
             (QList<DossierSpan>{{Phase::Done, result, kMonday, result, {}}, {Phase::Open, kMonday, {}, {}, {}}}));
    QVERIFY(!derived.finished);
}

QTEST_GUILESS_MAIN(TestDerived)
#include "tst_Derived.moc"
