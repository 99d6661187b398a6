#include "dossiers/DossierCode.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestDossierCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void readsNothingFromSpaces();
    void warns_data();
    void warns();
};

void TestDossierCode::reads_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("end");

    QTest::newRow("a commune's") << u"000.09.739.H26-240930-0006"_s << u"000.09.739.H26-240930-0006"_s
                                 << u"…0930-0006"_s;
    QTest::newRow("small letters and spaces")
        << u" h26.15 - 240930-0006 "_s << u"H26.15-240930-0006"_s << u"…0930-0006"_s;
    QTest::newRow("dashes of a word processor")
        << u"H26\u2013240930\u20110006"_s << u"H26-240930-0006"_s << u"…0930-0006"_s;
    QTest::newRow("a long day number") << u"H21.65-220914-001234"_s << u"H21.65-220914-001234"_s << u"…0914-001234"_s;
    QTest::newRow("another system's") << u"BTP/2024/0012345"_s << u"BTP/2024/0012345"_s << u"…4/0012345"_s;
    QTest::newRow("short") << u"g22-17"_s << u"G22-17"_s << u"G22-17"_s;
}

void TestDossierCode::reads()
{
    QFETCH(QString, written);
    QFETCH(QString, text);
    QFETCH(QString, end);

    const auto code = DossierCode::read(written);

    QVERIFY(code);
    QCOMPARE(code->text(), text);
    QCOMPARE(code->shownEnd(), end);
    QCOMPARE(DossierCode::read(text), code);
}

void TestDossierCode::readsNothingFromSpaces()
{
    QVERIFY(!DossierCode::read(QString()));
    QVERIFY(!DossierCode::read(u" \u00A0\u200B\t"_s));
}

void TestDossierCode::warns_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<std::optional<CodeWarning>>("expected");
    const std::optional<CodeWarning> none;
    const std::optional unusual = CodeWarning::UnusualForm;

    QTest::newRow("from large to small") << u"H26.15.7-240930-0006"_s << none;
    QTest::newRow("from small to large") << u"000.17.22.H56-210531-0001"_s << none;
    QTest::newRow("seen in Gia Lai") << u"H21.65-220914-0011"_s << none;
    QTest::newRow("a ministry") << u"G09-240101-123456"_s << none;
    QTest::newRow("today") << u"H26-240930-0001"_s << none;
    QTest::newRow("tomorrow") << u"H26-241001-0001"_s << std::optional(CodeWarning::DayInFuture);
    QTest::newRow("no such day") << u"H26-240231-0001"_s << std::optional(CodeWarning::NoSuchDay);
    QTest::newRow("day before month") << u"H26-300924-0001"_s << std::optional(CodeWarning::DayInFuture);
    QTest::newRow("three digits at the end") << u"H26-240930-001"_s << unusual;
    QTest::newRow("seven digits at the end") << u"H26-240930-0000001"_s << unusual;
    QTest::newRow("no letter") << u"000.17.22-240930-0001"_s << unusual;
    QTest::newRow("five groups before the letter") << u"000.17.22.33.44.H56-240930-0001"_s << unusual;
    QTest::newRow("something behind") << u"H26-240930-0001X"_s << unusual;
    QTest::newRow("another system") << u"BTP2024"_s << unusual;
}

void TestDossierCode::warns()
{
    QFETCH(QString, code);
    QFETCH(std::optional<CodeWarning>, expected);

    QCOMPARE(DossierCode::read(code)->warning(QDate(2024, 9, 30)), expected);
}

QTEST_GUILESS_MAIN(TestDossierCode)
#include "tst_DossierCode.moc"
