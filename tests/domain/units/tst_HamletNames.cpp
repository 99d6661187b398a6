#include "units/HamletNames.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestHamletNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameAloneStandsAlone();
    void namesThatCollideShowTheOldCommune();
    void aJoinedOneShowsTheNameItCountsFor();
    void theSameNameAndCommuneAreTheSame();
    void joiningBringsAlongWhatWasJoined();

private:
    static Hamlet hamlet(qint64 id, const QString &name, const std::optional<QString> &commune = {})
    {
        return Hamlet{HamletId{id}, name, {}, commune};
    }
};

void TestHamletNames::aNameAloneStandsAlone()
{
    const auto names = shownHamletNames({hamlet(1, u"Lục Xuân"_s, u"Võng Xuyên"_s), hamlet(2, u"Thôn 1"_s)});
    QCOMPARE(names.value(HamletId{1}), u"Lục Xuân"_s);
    QCOMPARE(names.value(HamletId{2}), u"Thôn 1"_s);
}

void TestHamletNames::namesThatCollideShowTheOldCommune()
{
    // What is shown is worked out from its own name, not from what was shown before.
    Hamlet shownBefore = hamlet(1, u"Thôn 1 (Vân Nam)"_s, u"Vân Nam"_s);
    shownBefore.ownName = u"Thôn 1"_s;
    const auto names = shownHamletNames({shownBefore, hamlet(2, u"thôn 1"_s, u"Sen Phương"_s), hamlet(3, u"Thôn 1"_s)});
    QCOMPARE(names.value(HamletId{1}), u"Thôn 1 (Vân Nam)"_s);
    QCOMPARE(names.value(HamletId{2}), u"thôn 1 (Sen Phương)"_s);
    QCOMPARE(names.value(HamletId{3}), u"Thôn 1"_s);
}

void TestHamletNames::aJoinedOneShowsTheNameItCountsFor()
{
    Hamlet joined = hamlet(2, u"Bắc Võng"_s);
    joined.joinedTo = HamletId{1};
    const auto names = shownHamletNames({hamlet(1, u"Bắc Võng Ngoại"_s, u"Võng Xuyên"_s), joined});
    QCOMPARE(names.value(HamletId{1}), u"Bắc Võng Ngoại"_s);
    QCOMPARE(names.value(HamletId{2}), u"Bắc Võng Ngoại"_s);
}

void TestHamletNames::theSameNameAndCommuneAreTheSame()
{
    const QList<Hamlet> known{hamlet(1, u"Thôn 1"_s, u"Vân Nam"_s), hamlet(2, u"Lục Xuân"_s)};
    QVERIFY(sameHamlet(hamlet(0, u"thon 1"_s, u"vân nam"_s), known));
    QVERIFY(!sameHamlet(hamlet(0, u"Thôn 1"_s, u"Sen Phương"_s), known));
    QVERIFY(!sameHamlet(hamlet(0, u"Thôn 1"_s), known));
    QVERIFY(sameHamlet(hamlet(0, u"Lục Xuân"_s), known));
    QVERIFY2(!sameHamlet(known.at(1), known), "a hamlet does not collide with itself");
}

void TestHamletNames::joiningBringsAlongWhatWasJoined()
{
    Hamlet third = hamlet(3, u"B. Võng"_s);
    third.joinedTo = HamletId{2};
    const QList<Hamlet> all{hamlet(1, u"Bắc Võng Ngoại"_s), hamlet(2, u"Bắc Võng"_s), third};
    QCOMPARE(movedByJoining(HamletId{1}, HamletId{2}, all), (QList{HamletId{2}, HamletId{3}}));
    QVERIFY(movedByJoining(HamletId{1}, HamletId{1}, all).isEmpty());
    QVERIFY(movedByJoining(HamletId{3}, HamletId{1}, all).isEmpty());
    QVERIFY(movedByJoining(HamletId{1}, HamletId{9}, all).isEmpty());
}

QTEST_GUILESS_MAIN(TestHamletNames)
#include "tst_HamletNames.moc"
