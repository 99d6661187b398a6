#include "CommandLine.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

/// How the words behind a verb are read, before anything is opened.
class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsOptionsInEveryWriting_data();
    void readsOptionsInEveryWriting();
    void refusesWhatDoesNotFit_data();
    void refusesWhatDoesNotFit();
    void aDayAloneStandsForItsNoonHere();
    void behindTwoDashesEverythingIsAWord();
};

namespace {

const QList<Option> kOptions
    = {{u"output"_s, u"FILE"_s, {}, u'o'}, {u"procedure-name"_s, u"TEXT"_s, {}}, {u"raw"_s, {}, {}}};
const QDateTime kClock(QDate(2024, 9, 30), QTime(1, 0), Qt::UTC);

std::expected<Arguments, QString> read(const QStringList &words)
{
    return readArguments(words, kOptions + commonOptions(), 1, 2, kClock);
}

} // namespace

void TestCommandLine::readsOptionsInEveryWriting_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("value");

    QTest::newRow("value behind") << QStringList{u"s"_s, u"--output"_s, u"x.csv"_s} << u"output"_s << u"x.csv"_s;
    QTest::newRow("value with =") << QStringList{u"--output=x=y.csv"_s, u"s"_s} << u"output"_s << u"x=y.csv"_s;
    QTest::newRow("letter") << QStringList{u"s"_s, u"-o"_s, u"x.csv"_s} << u"output"_s << u"x.csv"_s;
    QTest::newRow("letter and value in one") << QStringList{u"s"_s, u"-ox.csv"_s} << u"output"_s << u"x.csv"_s;
    QTest::newRow("underscore of the column id")
        << QStringList{u"s"_s, u"--procedure_name"_s, u"x"_s} << u"procedure-name"_s << u"x"_s;
    QTest::newRow("a value that looks like an option")
        << QStringList{u"s"_s, u"--output"_s, u"-x"_s} << u"output"_s << u"-x"_s;
    QTest::newRow("no value needed") << QStringList{u"s"_s, u"--raw"_s} << u"raw"_s << QString();
}

void TestCommandLine::readsOptionsInEveryWriting()
{
    QFETCH(QStringList, words);
    QFETCH(QString, option);
    QFETCH(QString, value);

    const auto arguments = read(words);

    QVERIFY2(arguments.has_value(), qPrintable(arguments ? QString() : arguments.error()));
    QCOMPARE(arguments->positional, QStringList{u"s"_s});
    QVERIFY(arguments->has(option));
    QCOMPARE(arguments->value(option), value);
    QCOMPARE(arguments->now, kClock);
}

void TestCommandLine::refusesWhatDoesNotFit_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("named"); // what the sentence must name

    QTest::newRow("unknown option") << QStringList{u"s"_s, u"--colour"_s} << u"--colour"_s;
    QTest::newRow("unknown letter") << QStringList{u"s"_s, u"-q"_s} << u"-q"_s;
    QTest::newRow("given twice") << QStringList{u"s"_s, u"-o"_s, u"a"_s, u"--output"_s, u"b"_s} << u"--output"_s;
    QTest::newRow("value missing") << QStringList{u"s"_s, u"--output"_s} << u"--output"_s;
    QTest::newRow("value where none goes") << QStringList{u"s"_s, u"--raw=yes"_s} << u"--raw"_s;
    QTest::newRow("a language that it does not speak") << QStringList{u"s"_s, u"--lang"_s, u"fr"_s} << u"fr"_s;
    QTest::newRow("a day that does not exist") << QStringList{u"s"_s, u"--as-of"_s, u"2024-02-30"_s} << u"2024-02-30"_s;
    QTest::newRow("a time that does not exist")
        << QStringList{u"s"_s, u"--as-of"_s, u"2024-02-20T25:00"_s} << u"25:00"_s;
    QTest::newRow("too few words") << QStringList{} << u"--help"_s;
    QTest::newRow("too many words") << QStringList{u"a"_s, u"b"_s, u"c"_s} << u"c"_s;
}

void TestCommandLine::refusesWhatDoesNotFit()
{
    QFETCH(QStringList, words);
    QFETCH(QString, named);

    const auto arguments = read(words);

    QVERIFY(!arguments.has_value());
    QVERIFY2(arguments.error().contains(named), qPrintable(arguments.error()));
}

void TestCommandLine::aDayAloneStandsForItsNoonHere()
{
    QCOMPARE(read({u"s"_s, u"--as-of"_s, u"2024-09-29"_s})->now, QDateTime(QDate(2024, 9, 29), QTime(5, 0), Qt::UTC));
    QCOMPARE(read({u"s"_s, u"--as-of"_s, u"2024-09-29T06:30"_s})->now,
             QDateTime(QDate(2024, 9, 28), QTime(23, 30), Qt::UTC));
}

void TestCommandLine::behindTwoDashesEverythingIsAWord()
{
    QCOMPARE(read({u"s"_s, u"--"_s, u"-ngan"_s})->positional, QStringList({u"s"_s, u"-ngan"_s}));
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_CommandLine.moc"
