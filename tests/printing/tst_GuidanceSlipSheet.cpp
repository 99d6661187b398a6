#include "GuidanceSlipSheet.h"
#include "PaperUnits.h"
#include "PdfFile.h"
#include "Printers.h"
#include "Typesetter.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QProcess>
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

GuidanceSlip usualSlip()
{
    GuidanceSlip slip;
    slip.upperLine = u"ỦY BAN NHÂN DÂN XÃ VÕNG XUYÊN"_s;
    slip.lowerLine = u"TỔ TÌNH NGUYỆN HỖ TRỢ DỊCH VỤ CÔNG TRỰC TUYẾN"_s;
    slip.day = QDate(2024, 9, 30);
    slip.time = QTime(15, 12);
    slip.citizen = u"Cấn Văn Hùng"_s;
    slip.identityEnd = u"612"_s;
    slip.procedure = u"Đăng ký thường trú"_s;
    slip.procedureCode = u"1.004222"_s;
    slip.lookedThrough = true;
    slip.papers = {{u"Tờ khai thay đổi thông tin cư trú (CT01)"_s, true},
                   {u"Giấy tờ chứng minh chỗ ở hợp pháp"_s, true},
                   {u"Ý kiến đồng ý của chủ hộ, chủ nhà"_s, false},
                   {u"Giấy tờ quan hệ, nếu về ở với người thân"_s, false}};
    slip.dossierCode = u"000.09.739.H26-240930-0007"_s;
    slip.due = QDate(2024, 10, 9);
    slip.coming = {{QDate(2024, 10, 2), Shift::Afternoon, QTime(13, 30), QTime(17, 0)},
                   {QDate(2024, 10, 4), Shift::Afternoon, QTime(13, 30), QTime(17, 0)},
                   {QDate(2024, 10, 5), Shift::Morning, {}, {}}};
    slip.phone = u"0912 345 678"_s;
    slip.helper = u"Lý Thị Trang"_s;
    slip.language = u"vi"_s;
    return slip;
}

/// Nothing, or what lies outside the margins or over the code.
QString faults(const PagedDocument &document)
{
    Typesetter typesetter;
    const QRectF sheet(QPointF(), document.pageSize());
    const double side = millimetres(9) - 2;
    const double edge = millimetres(7) - 2;
    const QRectF body = sheet.adjusted(side, edge, -side, -edge);
    for (int number = 0; number < document.pageCount(); ++number) {
        QRectF code;
        for (const QPainterPath &shape : document.page(number).shapes)
            code |= shape.boundingRect();
        if (!code.isEmpty() && !body.contains(code))
            return u"the code outside"_s;
        for (const PaperPage::Text &text : document.page(number).texts) {
            const double height = points(text.style.points);
            const QRectF area(text.baseline - QPointF(0, height * 0.8),
                              QSizeF(typesetter.width(text.text, text.style), height));
            if (!body.contains(area))
                return u"outside: "_s + text.text;
            if (area.intersects(code))
                return u"over the code: "_s + text.text;
        }
    }
    return {};
}

QString textOf(const PagedDocument &document)
{
    QStringList texts;
    for (int number = 0; number < document.pageCount(); ++number) {
        for (const PaperPage::Text &text : document.page(number).texts)
            texts << text.text;
    }
    return texts.join(u'\n');
}

} // namespace

class TestGuidanceSlipSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isHalfAnA5Sheet();
    void textAndCodeCanBeReadBack();
    void ticksWhatIsMissing();
    void listsWhatToBringBeforeAnybodyLooked();
    void saysThatAllIsThere();
    void anyAmount_data();
    void anyAmount();

private:
    QTemporaryDir m_folder;
};

void TestGuidanceSlipSheet::isHalfAnA5Sheet()
{
    const PagedDocument sheet = layOutSlip(usualSlip());
    QCOMPARE(sheet.pageCount(), 1);
    QCOMPARE(sheet.pageSizeInMillimetres(), QSizeF(148, 105));
    QCOMPARE(faults(sheet), QString());
    QVERIFY(sheet.title().contains(u"Cấn Văn Hùng"_s));
}

void TestGuidanceSlipSheet::textAndCodeCanBeReadBack()
{
    const QString path = m_folder.filePath(u"phiếu.pdf"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(asPdf(layOutSlip(usualSlip())));
    file.close();
    const QString info = read(u"pdfinfo"_s, {path});
    QVERIFY2(info.contains(u"420 x 297 pts"_s), qPrintable(info));
    const QString text = read(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}).replace(QChar::Nbsp, u' ');
    for (const QString &part :
         {u"PHIẾU HƯỚNG DẪN"_s, u"15:12, ngày 30/09/2024"_s, u"Cấn Văn Hùng (số định danh …612)"_s,
          u"Đăng ký thường trú (mã 1.004222)"_s, u"Ý kiến đồng ý của chủ hộ, chủ nhà"_s,
          u"000.09.739.H26-240930-0007"_s, u"09/10/2024"_s, u"dichvucong.gov.vn"_s, u"Thứ Tư 02/10 13:30–17:00"_s,
          u"0912 345 678"_s, u"Lý Thị Trang"_s})
        QVERIFY2(text.contains(part), qPrintable(part + u'\n' + text));

    const QString picture = m_folder.filePath(u"phieu"_s);
    read(u"pdftoppm"_s, {u"-r"_s, u"150"_s, u"-png"_s, u"-singlefile"_s, path, picture});
    QCOMPARE(read(u"zbarimg"_s, {u"--quiet"_s, u"--raw"_s, picture + u".png"_s}).trimmed(),
             u"000.09.739.H26-240930-0007"_s);
}

void TestGuidanceSlipSheet::ticksWhatIsMissing()
{
    const PagedDocument sheet = layOutSlip(usualSlip());
    const QString text = textOf(sheet);
    QVERIFY(text.contains(u"Giấy tờ còn thiếu, mang theo lần sau:"_s));
    QVERIFY(text.contains(u"Đã có:"_s));
    // Two boxes of four lines, each with a tick.
    QVERIFY(sheet.page(0).lines.size() > 2 * 4);
}

void TestGuidanceSlipSheet::listsWhatToBringBeforeAnybodyLooked()
{
    GuidanceSlip slip = usualSlip();
    slip.lookedThrough = false;
    slip.papers = markedAs({u"Tờ khai"_s, u"Căn cước"_s}, {});
    slip.dossierCode.clear();
    slip.due.reset();
    const PagedDocument sheet = layOutSlip(slip);
    QVERIFY(textOf(sheet).contains(u"Giấy tờ cần mang theo:"_s));
    QCOMPARE(sheet.page(0).lines.size(), 2 * 4); // no tick
    QVERIFY(sheet.page(0).shapes.isEmpty()); // no code yet
    QVERIFY(!textOf(sheet).contains(u"Mã hồ sơ"_s));
}

void TestGuidanceSlipSheet::saysThatAllIsThere()
{
    GuidanceSlip slip = usualSlip();
    for (PaperMark &paper : slip.papers)
        paper.brought = true;
    QVERIFY(textOf(layOutSlip(slip)).contains(u"đã đủ."_s));
}

void TestGuidanceSlipSheet::anyAmount_data()
{
    QTest::addColumn<int>("papers");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("code");

    QTest::newRow("nothing but a name") << 0 << u"A"_s << false;
    QTest::newRow("eight papers") << 8 << u"Nguyễn Thị Phương Thảo"_s << true;
    QTest::newRow("twenty papers") << 20 << u"Nguyễn Thị Phương Thảo"_s << true;
    QTest::newRow("a name without end") << 3 << u"Nguyễn "_s.repeated(40) << true;
    QTest::newRow("a word without end") << 3 << QString(200, u'ễ') << true;
}

void TestGuidanceSlipSheet::anyAmount()
{
    QFETCH(int, papers);
    QFETCH(QString, name);
    QFETCH(bool, code);

    GuidanceSlip slip = usualSlip();
    slip.citizen = name.trimmed();
    slip.papers.clear();
    for (int number = 0; number < papers; ++number)
        slip.papers << PaperMark{u"Giấy tờ thứ %1 có tên dài hơn một dòng của phiếu hướng dẫn, nếu có"_s.arg(number),
                                 false};
    if (!code)
        slip.dossierCode.clear();
    const PagedDocument sheet = layOutSlip(slip);
    QCOMPARE(faults(sheet), QString());
    QVERIFY(sheet.pageCount() <= 3);
}

QTEST_MAIN(TestGuidanceSlipSheet)
#include "tst_GuidanceSlipSheet.moc"
