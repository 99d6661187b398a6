#include "ProgramRun.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// `report … -o FILE`, `report … --issued CODE` and `read-sheet`, as other programs meet them.
class TestIssuedCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theSheetIsReadBack();
    void issuedAgainItIsTheSameFile();
    void aReaderWritesWithoutACode();
    void anAlteredTextIsRefused();

private:
    QStringList tally(const QStringList &more) const
    {
        return QStringList{u"report"_s, u"weekly-tally"_s, m_ledger, u"--as-of"_s, u"2024-09-30"_s} + more;
    }
    QString place(const QString &name) const { return m_folder.filePath(name); }
    QString textOfSheet(const QString &pdf) const;
    static QByteArray contents(const QString &path);

    QTemporaryDir m_folder;
    QString m_ledger;
};

QByteArray TestIssuedCommand::contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Printed by poppler at 300 dots an inch, read by zbar.
QString TestIssuedCommand::textOfSheet(const QString &pdf) const
{
    const QString picture = place(u"to"_s);
    QProcess::execute(u"pdftoppm"_s, {u"-r"_s, u"300"_s, u"-png"_s, u"-singlefile"_s, pdf, picture});
    QProcess zbar;
    zbar.start(u"zbarimg"_s, {u"--quiet"_s, u"--raw"_s, picture + u".png"_s});
    zbar.waitForFinished();
    return QString::fromUtf8(zbar.readAllStandardOutput()).trimmed();
}

void TestIssuedCommand::initTestCase()
{
    m_ledger = place(u"mau.somotcua"_s);
    QCOMPARE(run({u"sample"_s, m_ledger}).code, 0);
}

void TestIssuedCommand::theSheetIsReadBack()
{
    const QString pdf = place(u"tuan-39.pdf"_s);
    const Ran issued = run(tally({u"--week"_s, u"2024-W39"_s, u"--format"_s, u"pdf"_s, u"-o"_s, pdf}));
    QCOMPARE(issued.err, QByteArray());
    QCOMPARE(issued.code, 0);
    const QString text = textOfSheet(pdf);
    QVERIFY2(text.startsWith(u"SMCA:"_s), qPrintable(text));

    const Ran json = run(tally({u"--week"_s, u"2024-W39"_s, u"--format"_s, u"json"_s}));
    const Ran read = run({u"read-sheet"_s, text, u"--format"_s, u"json"_s});
    QCOMPARE(read.code, 0);
    QCOMPARE(read.out, json.out);
    QVERIFY(run({u"read-sheet"_s, text}).out.contains(text.section(u':', 1, 1).toUtf8()));
}

void TestIssuedCommand::issuedAgainItIsTheSameFile()
{
    const QStringList week{u"--week"_s, u"2024-W38"_s, u"--format"_s, u"pdf"_s};
    QCOMPARE(run(tally(week + QStringList{u"-o"_s, place(u"a.pdf"_s)})).code, 0);
    QCOMPARE(run(tally(week + QStringList{u"-o"_s, place(u"b.pdf"_s)})).code, 0);
    QCOMPARE(contents(place(u"b.pdf"_s)), contents(place(u"a.pdf"_s)));

    const QString code = textOfSheet(place(u"a.pdf"_s)).section(u':', 1, 1);
    QCOMPARE(code.size(), 6);
    const QStringList again{u"report"_s, u"weekly-tally"_s, m_ledger, u"--issued"_s};
    QCOMPARE(run(again + QStringList{code, u"--format"_s, u"pdf"_s, u"-o"_s, place(u"c.pdf"_s)}).code, 0);
    QCOMPARE(contents(place(u"c.pdf"_s)), contents(place(u"a.pdf"_s)));
    const Ran json = run(tally({u"--week"_s, u"2024-W38"_s, u"--format"_s, u"json"_s}));
    QCOMPARE(run(again + QStringList{code.toLower(), u"--format"_s, u"json"_s}).out, json.out);
    QCOMPARE(run(again + QStringList{u"ZZZZZZ"_s}).code, 2);
    QCOMPARE(run({u"report"_s, u"register"_s, m_ledger, u"--issued"_s, code}).code, 2);
}

void TestIssuedCommand::aReaderWritesWithoutACode()
{
    QDir().mkdir(place(u"dir"_s));
    const Ran refused = run(tally({u"--week"_s, u"2024-W37"_s, u"--format"_s, u"csv"_s, u"-o"_s, place(u"dir"_s)}));
    QCOMPARE(refused.code, 3);

    const QString copy = place(u"chi-doc.somotcua"_s);
    QVERIFY(QFile::copy(m_ledger, copy));
    // Another program is in the middle of writing.
    QProcess writer;
    writer.start(u"sqlite3"_s, {copy});
    writer.write("BEGIN IMMEDIATE;\nSELECT 'begun';\n");
    QVERIFY(writer.waitForReadyRead());
    const Ran written = run({u"report"_s, u"weekly-tally"_s, copy, u"--as-of"_s, u"2024-09-30"_s, u"--week"_s,
                             u"2024-W37"_s, u"--format"_s, u"csv"_s, u"-o"_s, place(u"w.csv"_s)});
    writer.closeWriteChannel();
    writer.waitForFinished();
    QCOMPARE(written.code, 0);
    QVERIFY(!written.err.isEmpty());
    QVERIFY(!contents(place(u"w.csv"_s)).isEmpty());
}

void TestIssuedCommand::anAlteredTextIsRefused()
{
    const QString pdf = place(u"thang.pdf"_s);
    QCOMPARE(run(tally({u"--week"_s, u"2024-W36"_s, u"--format"_s, u"pdf"_s, u"-o"_s, pdf})).code, 0);
    QString text = textOfSheet(pdf);
    QVERIFY(!text.isEmpty());
    const qsizetype middle = text.size() / 2;
    text[middle] = text[middle] == u'7' ? u'8' : u'7';
    const Ran altered = run({u"read-sheet"_s, text, u"--format"_s, u"json"_s});
    QCOMPARE(altered.code, 1);
    QVERIFY(altered.out.isEmpty());
    QVERIFY(!altered.err.isEmpty());
    QCOMPARE(run({u"read-sheet"_s, u"001160000123|Nguyễn Văn A"_s}).code, 2);
}

QTEST_GUILESS_MAIN(TestIssuedCommand)
#include "tst_IssuedCommand.moc"
