#include "JsonWriter.h"
#include "Printers.h"
#include "ReportFixtures.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace somotcua;

namespace {

QJsonObject parsed(const Report &report)
{
    return QJsonDocument::fromJson(asJson(report)).object();
}

QJsonObject onlyRow(const Report &report)
{
    return parsed(report)[u"blocks"_s][0][u"rows"_s][0].toObject();
}

} // namespace

class TestJsonWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheShapeOfTheContract();
    void keepsTheOrderOfTheColumns();
    void idsDoNotChangeWithTheLanguage();
    void cells_data();
    void cells();
    void textsComeBack();
};

void TestJsonWriter::hasTheShapeOfTheContract()
{
    const QJsonObject json = parsed(fixtures::weeklyTally());
    QCOMPARE(json.keys(), (QStringList{u"as_of"_s, u"blocks"_s, u"period"_s, u"report"_s, u"title"_s, u"unit"_s}));
    QCOMPARE(json[u"report"_s], u"weekly-tally"_s);
    QCOMPARE(json[u"unit"_s], (QJsonObject{{u"code"_s, u"09739"_s}, {u"name"_s, u"UBND xã Võng Xuyên"_s}}));
    QCOMPARE(json[u"period"_s], (QJsonObject{{u"from"_s, u"2024-09-23"_s}, {u"to"_s, u"2024-09-29"_s}}));
    QCOMPARE(json[u"as_of"_s], u"2024-09-29"_s);

    const QJsonObject byField = json[u"blocks"_s][0].toObject();
    QCOMPARE(byField[u"columns"_s][0],
             (QJsonObject{{u"id"_s, u"field"_s}, {u"label"_s, u"Lĩnh vực"_s}, {u"kind"_s, u"text"_s}}));
    QCOMPARE(byField[u"rows"_s].toArray().size(), 8);
    QCOMPARE(byField[u"total"_s][u"assists"_s], 30);
    QVERIFY(!byField[u"total"_s].toObject().contains(u"field"_s)); // a label is for people
    QVERIFY(!json[u"blocks"_s][1].toObject().contains(u"total"_s));
    QCOMPARE(json[u"blocks"_s][2][u"rows"_s][0],
             (QJsonObject{{u"obstacle"_s, u"MISSING_PAPER"_s}, {u"count"_s, 3}, {u"share"_s, 42.86}}));
    QCOMPARE(json[u"blocks"_s][3][u"rows"_s][0][u"date"_s], u"2024-09-23"_s);
    QCOMPARE(json[u"blocks"_s][4][u"rows"_s][8][u"percent"_s], 21.22);
}

void TestJsonWriter::keepsTheOrderOfTheColumns()
{
    QVERIFY(
        asJson(fixtures::weeklyTally()).contains("{\"obstacle\": \"MISSING_PAPER\", \"count\": 3, \"share\": 42.86}"));
}

void TestJsonWriter::idsDoNotChangeWithTheLanguage()
{
    Report english = fixtures::weeklyTally();
    english.language = u"en"_s;
    QCOMPARE(asJson(english), asJson(fixtures::weeklyTally()));
}

void TestJsonWriter::cells_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QJsonValue>("expected");

    QTest::newRow("unknown is null") << QVariant() << int(ColumnKind::Count) << QJsonValue();
    QTest::newRow("zero is zero") << QVariant(qint64(0)) << int(ColumnKind::Count) << QJsonValue(0);
    QTest::newRow("a fall") << QVariant(qint64(-131)) << int(ColumnKind::Count) << QJsonValue(-131);
    QTest::newRow("a percent is rounded away from zero")
        << QVariant(-12.345) << int(ColumnKind::Percent) << QJsonValue(-12.35);
    QTest::newRow("a long count is no float")
        << QVariant(qint64(123456789012)) << int(ColumnKind::Count) << QJsonValue(qint64(123456789012));
    QTest::newRow("an unknown day") << QVariant(QDate()) << int(ColumnKind::Date) << QJsonValue();
    QTest::newRow("no number is null") << QVariant(qQNaN()) << int(ColumnKind::Number) << QJsonValue();
}

void TestJsonWriter::cells()
{
    QFETCH(QVariant, value);
    QFETCH(int, kind);
    QFETCH(QJsonValue, expected);

    QCOMPARE(onlyRow(fixtures::oneCell(u"x"_s, value, ColumnKind(kind)))[u"value"_s], expected);
}

void TestJsonWriter::textsComeBack()
{
    QStringList texts = fixtures::surprisingTexts();
    texts << u"a\tb\r\nc\\d\u0001\u2028"_s << u""_s;
    for (const QString &text : texts)
        QCOMPARE(onlyRow(fixtures::oneCell(text))[u"text"_s], text);
    const QString half(QChar(0xd800));
    QVERIFY(!parsed(fixtures::oneCell(half)).isEmpty()); // valid UTF-8 even then
}

QTEST_APPLESS_MAIN(TestJsonWriter)
#include "tst_JsonWriter.moc"
