#include "Printers.h"
#include "ReportArchive.h"
#include "ReportFixtures.h"
#include "Shown.h"

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestReportArchive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackWhole_data();
    void comesBackWhole();
    void figuresStillAnswer();
    void somethingElseIsNone();
};

void TestReportArchive::comesBackWhole_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("tally") << archived(fixtures::weeklyTally());
    QTest::newRow("comparison") << archived(fixtures::comparison());
    QTest::newRow("register") << archived(fixtures::dossierRegister(30));
    for (const QString &text : fixtures::surprisingTexts())
        QTest::newRow(qPrintable(u"text "_s + text.left(20)))
            << archived(fixtures::oneCell(text, 1.5, ColumnKind::Number));
    Report typed = fixtures::weeklyTally();
    typed.code = u"K7M2QX"_s;
    typed.dutyHours = 10.5;
    typed.notes = {{u"remarks"_s, u"Đông"_s}};
    QTest::newRow("with typed words") << archived(typed);
}

void TestReportArchive::comesBackWhole()
{
    QFETCH(QByteArray, json);
    const auto report = fromArchive(json);
    QVERIFY(report.has_value());
    QCOMPARE(archived(*report), json);
}

void TestReportArchive::figuresStillAnswer()
{
    Report report = fixtures::oneCell(u"Hộ tịch"_s, qint64(3));
    const DayRange days{QDate(2024, 9, 23), QDate(2024, 9, 29)};
    CountedSet set{Counted::Dossiers, days};
    set.field = CountedSet::Field{{}};
    set.procedure = CountedSet::Narrowed<ProcedureId>{ProcedureId{7}};
    set.hamlet = CountedSet::Narrowed<HamletId>{{}};
    set.session = CountedSet::Session{days.first, Shift::Evening};
    set.obstacle = u"NETWORK"_s;
    report.blocks[0].sources.insert({0, 1}, {{set, {Counted::Citizens, days}}, {{0, 0}}});

    const auto back = fromArchive(archived(report));
    QVERIFY(back.has_value());
    const FigureSource source = back->blocks[0].sources.value({0, 1});
    QCOMPARE(source.counts.size(), 2);
    QVERIFY(source.counts[0] == set);
    QVERIFY((source.counts[1] == CountedSet{Counted::Citizens, days}));
    QCOMPARE(source.reckonedFrom.size(), 1);
    QCOMPARE(back->blocks[0].rows[0].at(1), QVariant(qint64(3)));
    QCOMPARE(back->blocks[0].rows[0].at(1).typeId(), int(QMetaType::LongLong));
}

void TestReportArchive::somethingElseIsNone()
{
    QVERIFY(!fromArchive({}));
    QVERIFY(!fromArchive("{}"));
    QVERIFY(!fromArchive("[1]"));
}

QTEST_APPLESS_MAIN(TestReportArchive)
#include "tst_ReportArchive.moc"
