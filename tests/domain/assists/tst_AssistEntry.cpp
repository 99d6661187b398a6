#include "assists/AssistEntry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestAssistEntry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decidesBlankOutcomes_data();
    void decidesBlankOutcomes();
};

void TestAssistEntry::decidesBlankOutcomes_data()
{
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("channel");
    QTest::addColumn<Outcome>("expectedOutcome");
    QTest::addColumn<Channel>("expectedChannel");

    QTest::newRow("nothing") << u""_s << u""_s << u""_s << Outcome::GuidedOnly << Channel::Online;
    QTest::newRow("a code") << u""_s << u"H26-1"_s << u""_s << Outcome::SubmittedOnline << Channel::Online;
    QTest::newRow("a code handed in") << u""_s << u"H26-1"_s << u"in_person"_s << Outcome::ReferredInPerson
                                      << Channel::InPerson;
    QTest::newRow("a code by post") << u""_s << u"H26-1"_s << u"post"_s << Outcome::ReferredInPerson << Channel::Post;
    QTest::newRow("a channel without a code")
        << u""_s << u""_s << u"in_person"_s << Outcome::GuidedOnly << Channel::InPerson;
    QTest::newRow("referred") << u"referred_in_person"_s << u""_s << u""_s << Outcome::ReferredInPerson
                              << Channel::InPerson;
    QTest::newRow("supplemented") << u"supplemented"_s << u"H26-1"_s << u""_s << Outcome::Supplemented
                                  << Channel::Online;
    QTest::newRow("what is written counts")
        << u"guided_only"_s << u"H26-1"_s << u"post"_s << Outcome::GuidedOnly << Channel::Post;
}

void TestAssistEntry::decidesBlankOutcomes()
{
    QFETCH(QString, outcome);
    QFETCH(QString, code);
    QFETCH(QString, channel);
    QFETCH(Outcome, expectedOutcome);
    QFETCH(Channel, expectedChannel);
    AssistEntry entry;
    entry.outcome = outcomeFromText(outcome);
    entry.code = DossierCode::read(code);
    entry.channel = channelFromText(channel);

    QCOMPARE(entry.effectiveOutcome(), expectedOutcome);
    QCOMPARE(entry.effectiveChannel(), expectedChannel);
}

QTEST_GUILESS_MAIN(TestAssistEntry)
#include "tst_AssistEntry.moc"
