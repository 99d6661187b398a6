#include "CsvReader.h"
#include "Printers.h"

using namespace somotcua;
using namespace Qt::StringLiterals;

class TestCsvReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRecords_data();
    void readsRecords();
    void tellsAnOpenQuote();
    void goesBackToARecord();
    void readsTheSeparatorLine_data();
    void readsTheSeparatorLine();
};

namespace {

/// Records as "row: a|b|c", one a line.
QString printed(QByteArrayView text, char delimiter)
{
    CsvReader reader(text, delimiter);
    QStringList lines;
    while (reader.next())
        lines.append(u"%1: %2"_s.arg(reader.row()).arg(reader.cells().join(u'|')));
    return lines.join(u'\n');
}

} // namespace

void TestCsvReader::readsRecords_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("records");

    QTest::newRow("no line end behind the last record") << "a,b\nc"_ba << u"1: a|b\n2: c"_s;
    QTest::newRow("a line end begins no new record") << "a\r\n"_ba << u"1: a"_s;
    QTest::newRow("line ends of three kinds in one file") << "a\r\nb\rc\nd"_ba << u"1: a\n2: b\n3: c\n4: d"_s;
    QTest::newRow("an empty line counts") << "a\n\nb"_ba << u"1: a\n2: \n3: b"_s;
    QTest::newRow("a quoted line break adds no record") << "a,\"x\r\ny\"\nb"_ba << u"1: a|x\r\ny\n2: b"_s;
    QTest::newRow("doubled quotes") << "\"a\"\"b\",\"\"\"\"\n\"\""_ba << u"1: a\"b|\"\n2: "_s;
    QTest::newRow("a delimiter inside quotes") << "\"a,b\",c"_ba << u"1: a,b|c"_s;
    QTest::newRow("a quote inside a bare cell is a letter") << "5\" x,\"y\" z"_ba << u"1: 5\" x|y z"_s;
    QTest::newRow("empty cells at both ends") << ",a,\n,"_ba << u"1: |a|\n2: |"_s;
    QTest::newRow("spaces belong to the cell") << " a ,b "_ba << u"1:  a |b "_s;
    QTest::newRow("nothing at all") << ""_ba << u""_s;
    QTest::newRow("letters of several bytes") << "ưở,Đ"_ba << u"1: ưở|Đ"_s;
}

void TestCsvReader::readsRecords()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, records);
    QCOMPARE(printed(text, ','), records);
}

void TestCsvReader::tellsAnOpenQuote()
{
    const QByteArray text = "a,b\n\nc,\"never closed\nd,e\n"_ba;
    CsvReader reader(text, ',');
    QVERIFY(reader.next());
    QVERIFY(reader.next());
    QVERIFY(!reader.next());
    QVERIFY(reader.quoteOpen());
    QCOMPARE(reader.row(), 3);
    QVERIFY(!reader.next());
}

void TestCsvReader::goesBackToARecord()
{
    const QByteArray text = "a\n\"b\nb\",c\nd"_ba;
    CsvReader reader(text, ',');
    QList<qint64> offsets;
    while (reader.next())
        offsets.append(reader.offset());
    QCOMPARE(offsets.size(), 3);
    QVERIFY(reader.at({.offset = offsets.at(1), .row = 2}));
    QCOMPARE(reader.cells(), QStringList({u"b\nb"_s, u"c"_s}));
    QVERIFY(reader.next());
    QCOMPARE(reader.cells(), QStringList{u"d"_s});
    QCOMPARE(reader.row(), 3);
}

void TestCsvReader::readsTheSeparatorLine_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<char>("delimiter");
    QTest::addColumn<qint64>("length");

    QTest::newRow("none") << "a;b\n"_ba << '\0' << qint64(0);
    QTest::newRow("LF") << "sep=;\na"_ba << ';' << qint64(6);
    QTest::newRow("CRLF, capitals") << "SEP=,\r\na"_ba << ',' << qint64(7);
    QTest::newRow("tab") << "sep=\t\na"_ba << '\t' << qint64(6);
    QTest::newRow("in quotes") << "\"sep=|\"\ra"_ba << '|' << qint64(8);
    QTest::newRow("a cell that begins like it") << "sep=x,y\n"_ba << '\0' << qint64(0);
    QTest::newRow("nothing behind it") << "sep=;"_ba << ';' << qint64(5);
}

void TestCsvReader::readsTheSeparatorLine()
{
    QFETCH(QByteArray, text);
    QFETCH(char, delimiter);
    QFETCH(qint64, length);
    const SeparatorLine line = separatorLine(text);
    QCOMPARE(line.delimiter, delimiter);
    QCOMPARE(line.length, length);
}

QTEST_GUILESS_MAIN(TestCsvReader)
#include "tst_CsvReader.moc"
