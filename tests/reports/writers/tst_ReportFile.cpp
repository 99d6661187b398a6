#include "Printers.h"
#include "ReportFile.h"
#include "ReportFixtures.h"

#include <QBuffer>
#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestReportFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesEveryFormat_data();
    void writesEveryFormat();
    void saysWhichFileCannotBeWritten();
};

void TestReportFile::writesEveryFormat_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QByteArray>("beginning");

    QTest::newRow("text") << int(ReportFormat::Text) << "UBND"_ba;
    QTest::newRow("json") << int(ReportFormat::Json) << "{\"report\": \"weekly-tally\""_ba;
    QTest::newRow("csv") << int(ReportFormat::Csv) << "\xEF\xBB\xBF"_ba;
    QTest::newRow("raw csv") << int(ReportFormat::RawCsv) << "by-field\r\n"_ba;
    QTest::newRow("xlsx") << int(ReportFormat::Xlsx) << "PK\x03\x04"_ba;
    QTest::newRow("ods") << int(ReportFormat::Ods) << "PK\x03\x04"_ba;
}

void TestReportFile::writesEveryFormat()
{
    QFETCH(int, format);
    QFETCH(QByteArray, beginning);

    QTemporaryDir folder;
    const QString path = folder.filePath(u"báo cáo"_s);
    QVERIFY_RESULT(writeReport(fixtures::weeklyTally(), ReportFormat(format), path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith(beginning));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"báo cáo"_s}); // nothing left lying about

    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QVERIFY_RESULT(writeReport(fixtures::weeklyTally(), ReportFormat(format), buffer));
    QVERIFY(buffer.data().startsWith(beginning));
}

void TestReportFile::saysWhichFileCannotBeWritten()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"missing/tally.xlsx"_s);
    const auto written = writeReport(fixtures::weeklyTally(), ReportFormat::Xlsx, path);
    QVERIFY(!written);
    QCOMPARE(written.error().fault, Fault::FileUnwritable);
    QCOMPARE(written.error().subject, path);
}

QTEST_APPLESS_MAIN(TestReportFile)
#include "tst_ReportFile.moc"
