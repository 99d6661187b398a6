#include "Printers.h"
#include "WholeFile.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestWholeFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAllBytes();
    void leavesTheOldFileWhenTheFolderIsMissing();
    void refusesAFolder();
    void saysWhenTheDeviceIsFull();
    void saysWhenADeviceTakesNothing();
};

void TestWholeFile::writesAllBytes()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"bảng tổng hợp.csv"_s);
    QVERIFY_RESULT(writeWhole(path, "first and long"));
    QVERIFY_RESULT(writeWhole(path, "second"));

    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "second");
}

void TestWholeFile::leavesTheOldFileWhenTheFolderIsMissing()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"missing/report.csv"_s);
    const auto written = writeWhole(path, "x");
    QVERIFY(!written);
    QCOMPARE(written.error().fault, Fault::FileUnwritable);
    QCOMPARE(written.error().subject, path);
    QVERIFY(!QFile::exists(path));
}

void TestWholeFile::refusesAFolder()
{
    QTemporaryDir folder;
    const auto written = writeWhole(folder.path(), "x");
    QVERIFY(!written);
    QCOMPARE(written.error().fault, Fault::FileUnwritable);
}

void TestWholeFile::saysWhenTheDeviceIsFull()
{
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("no /dev/full here");
    const auto written = writeWhole(u"/dev/full"_s, QByteArray(1 << 16, 'x'));
    QVERIFY(!written);
    QCOMPARE(written.error().fault, Fault::FileUnwritable);
}

void TestWholeFile::saysWhenADeviceTakesNothing()
{
    QBuffer closed;
    QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): device not open");
    const auto written = writeWhole(closed, "x");
    QVERIFY(!written);
    QCOMPARE(written.error().fault, Fault::FileUnwritable);
}

QTEST_APPLESS_MAIN(TestWholeFile)
#include "tst_WholeFile.moc"
