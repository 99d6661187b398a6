#include "PdfFile.h"
#include "Printers.h"
#include "ReportFixtures.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace somotcua;

namespace {

QString read(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// "1 So sánh": the page and the title of each.
QStringList bookmarks(const QString &path)
{
    QStringList bookmarks;
    QXmlStreamReader xml(read(u"pdftohtml"_s, {u"-xml"_s, u"-i"_s, u"-stdout"_s, path}));
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"item"_s) {
            const QString page = xml.attributes().value(u"page"_s).toString();
            bookmarks << page + u' ' + xml.readElementText();
        }
    }
    return bookmarks;
}

} // namespace

class TestPdfFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isAnA4PageWithItsTitleAndFonts();
    void textCanBeReadBack();
    void textsAsTyped();
    void tellsWhoseItIs();
    void sameBytesAgain();
    void bookmarksOfBlocks();
    void severalReportsInOneFile();
    void saysWhichFileCannotBeWritten();

private:
    QTemporaryDir m_folder;
    QString m_path;
};

void TestPdfFile::init()
{
    m_path = m_folder.filePath(u"bảng.pdf"_s);
}

void TestPdfFile::isAnA4PageWithItsTitleAndFonts()
{
    QVERIFY_RESULT(writePdf(fixtures::weeklyTally(), m_path));
    const QString info = read(u"pdfinfo"_s, {m_path});
    QVERIFY2(info.contains(u"Bảng tổng hợp kết quả hỗ trợ, tuần 39 năm 2024"_s), qPrintable(info));
    QVERIFY2(info.contains(u"842 x 595 pts (A4)"_s), qPrintable(info));
    QVERIFY2(QRegularExpression(u"Pages:\\s+1\n"_s).match(info).hasMatch(), qPrintable(info));
    const QStringList fonts = read(u"pdffonts"_s, {m_path}).split(u'\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY(fonts.size() >= 3);
    for (const QString &font : fonts)
        QVERIFY2(font.contains(u"Tinos"_s) && font.contains(u"yes"_s), qPrintable(font));
}

void TestPdfFile::textCanBeReadBack()
{
    QVERIFY_RESULT(writePdf(fixtures::weeklyTally(), m_path));
    const QString text = read(u"pdftotext"_s, {u"-layout"_s, m_path, u"-"_s});
    for (const QString &part : {u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s, u"Kinh tế hợp tác và Phát triển nông thôn"_s,
                                u"Vũ Thúy Loan, Doãn Ngọc Yến"_s, u"Tháng 9, đến 29/09"_s, u"42,86"_s, u"+151"_s})
        QVERIFY2(text.contains(part), qPrintable(text)); // composed, as it was written
}

void TestPdfFile::textsAsTyped()
{
    Report report = fixtures::dossierRegister(3);
    report.blocks[0].rows[0][3] = u"<b>x</b>"_s;
    report.blocks[0].rows[1][10] = u"=1+1"_s;
    report.blocks[0].rows[2][10] = u"&amp;"_s;
    QVERIFY_RESULT(writePdf(report, m_path));
    const QString text = read(u"pdftotext"_s, {u"-layout"_s, m_path, u"-"_s});
    for (const QString &part : {u"<b>x</b>"_s, u"=1+1"_s, u"&amp;"_s})
        QVERIFY2(text.contains(part), qPrintable(text));
}

void TestPdfFile::tellsWhoseItIs()
{
    Report report = fixtures::weeklyTally();
    report.madeAt = QDateTime(QDate(2024, 9, 30), QTime(2, 0), Qt::UTC);
    QVERIFY_RESULT(writePdf(report, m_path));
    const QString info = read(u"pdfinfo"_s, {u"-isodates"_s, m_path});
    for (const QString &part : {u"UBND xã Võng Xuyên; 23/09/2024 – 29/09/2024"_s, u"2024-09-30T09:00:00+07"_s,
                                u"Sổ Một Cửa"_s, u"Metadata Stream: yes"_s})
        QVERIFY2(info.contains(part), qPrintable(info));
    QVERIFY(read(u"pdfinfo"_s, {u"-meta"_s, m_path}).contains(u"<dc:language><rdf:Bag><rdf:li>vi-VN<"_s));
    QVERIFY(asPdf(layOut(report)).contains("/Lang (vi-VN)"));
}

void TestPdfFile::sameBytesAgain()
{
    const Report report = fixtures::weeklyTally();
    const QString again = m_folder.filePath(u"again.pdf"_s);
    if (const QString path = qEnvironmentVariable("SOMOTCUA_PDF"); !path.isEmpty()) {
        QVERIFY_RESULT(writePdf(report, path));
        return;
    }
    // Another run has its own zone, and Qt's tables, of fonts for one, in another order.
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"SOMOTCUA_PDF"_s, again);
    environment.insert(u"QT_HASH_SEED"_s, u"0"_s);
    environment.insert(u"TZ"_s, u"Asia/Tokyo"_s);
    QProcess run;
    run.setProcessEnvironment(environment);
    QStringList arguments{u"sameBytesAgain"_s};
    if (const QString self = qEnvironmentVariable("SOMOTCUA_TEST"); !self.isEmpty())
        arguments.prepend(self);
    run.start(QCoreApplication::applicationFilePath(), arguments);
    QVERIFY(run.waitForFinished());
    QFile file(again);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes == asPdf(layOut(report)));
    QCOMPARE(bytes.count("(D:"), 2); // made and changed, both the report's moment
    QCOMPARE(bytes.count("(D:20240929000000+07'00')"), 2);
}

void TestPdfFile::bookmarksOfBlocks()
{
    QVERIFY_RESULT(writePdf(fixtures::weeklyTally(), m_path));
    const QStringList expected{u"1 Theo lĩnh vực"_s, u"1 Nguyên nhân vướng mắc"_s, u"1 Buổi hỗ trợ"_s, u"1 So sánh"_s};
    QCOMPARE(bookmarks(m_path), expected);
}

void TestPdfFile::severalReportsInOneFile()
{
    Report upright = fixtures::comparison();
    upright.orientation = Orientation::Portrait;
    QVERIFY_RESULT(writePdf({fixtures::weeklyTally(), upright, fixtures::dossierRegister(60)}, m_path));
    const QStringList found = bookmarks(m_path);
    QCOMPARE(found.value(0), u"1 Bảng tổng hợp kết quả hỗ trợ, tuần 39 năm 2024"_s);
    QVERIFY2(found.contains(u"2 "_s + upright.title), qPrintable(found.join(u'\n')));
    QVERIFY2(found.contains(u"3 "_s + fixtures::dossierRegister(60).title), qPrintable(found.join(u'\n')));
    const QString info = read(u"pdfinfo"_s, {u"-f"_s, u"1"_s, u"-l"_s, u"3"_s, m_path});
    QVERIFY2(info.contains(u"Page    2 size:  595 x 842 pts (A4)"_s), qPrintable(info));
    QVERIFY2(info.contains(u"Page    3 size:  842 x 595 pts (A4)"_s), qPrintable(info));
}

void TestPdfFile::saysWhichFileCannotBeWritten()
{
    const QString path = m_folder.filePath(u"missing/tally.pdf"_s);
    const auto written = writePdf(fixtures::weeklyTally(), path);
    QVERIFY(!written);
    QCOMPARE(written.error().fault, Fault::FileUnwritable);
    QCOMPARE(written.error().subject, path);
}

QTEST_MAIN(TestPdfFile)
#include "tst_PdfFile.moc"
