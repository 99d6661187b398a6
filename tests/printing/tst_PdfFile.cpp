#include "PdfFile.h"
#include "Printers.h"
#include "ReportFixtures.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

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

} // namespace

class TestPdfFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isAnA4PageWithItsTitleAndFonts();
    void textCanBeReadBack();
    void textsAsTyped();
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
