#include "Printers.h"
#include "Sheet.h"

#include <QTemporaryDir>

using namespace somotcua;
using namespace Qt::StringLiterals;

class TestSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheHeadings_data();
    void findsTheHeadings();
    void keepsWhatItDoesNotKnow();
    void asksTheBetterColumnFirst();
    void takesTheMap();
    void refusesWhatIsNoBook_data();
    void refusesWhatIsNoBook();
    void refusesWhatCannotBeOpened();
};

namespace {

Result<Sheet> sheetOf(const QByteArray &bytes, const QHash<QString, QString> &map = {})
{
    return Sheet::fromBytes(bytes, u"b.csv"_s, {}, map);
}

/// The first row as "id=text|…" and, in brackets, the other cells.
QString firstRow(const Sheet &sheet)
{
    CsvReader rows = sheet.rows();
    if (!rows.next())
        return u"none"_s;
    const SheetRow row = sheet.rowOf(rows.cells());
    QStringList parts;
    for (const BookColumn column : columns()) {
        if (!row.cells[column].isEmpty())
            parts.append(idOf(column) + u'=' + row.cells[column]);
    }
    for (const WrittenCell &other : row.others)
        parts.append(u"[%1: %2]"_s.arg(other.heading, other.value));
    return u"%1 "_s.arg(rows.row()) + parts.join(u'|');
}

} // namespace

void TestSheet::findsTheHeadings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("row");

    QTest::newRow("official") << "Ngày,Họ và tên,Mã TTHC,Kết quả hỗ trợ\n1/2/2024,An,1.001193,Chỉ hướng dẫn\n"_ba
                              << u"2 date=1/2/2024|citizen=An|procedure=1.001193|outcome=Chỉ hướng dẫn"_s;
    QTest::newRow("capitals, no accents, spaces") << "NGAY;HO  VA TEN;SDT;THON \n1/2/2024;An;0912345678;Sen\n"_ba
                                                  << u"2 date=1/2/2024|citizen=An|phone=0912345678|hamlet=Sen"_s;
    QTest::newRow("ids, tabs") << "date\tcitizen\tprocedure_name\tnote\n1/2/2024\tAn\tx\ty\n"_ba
                               << u"2 date=1/2/2024|citizen=An|procedure_name=x|note=y"_s;
    QTest::newRow("title, empty line, sep=") << "sep=;\r\nSổ hỗ trợ, tháng 2, 2024, xã, A\r\n\r\n"
                                                "STT;Ngày;Họ đệm;Tên;Buổi\r\n1;2/2/2024;Lê Thị;An;Sáng\r\n"_ba
                                             << u"4 date=2/2/2024|shift=Sáng|family_name=Lê Thị|given_name=An"_s;
    QTest::newRow("a heading broken in two lines")
        << "\"Ngày\nsinh\",\"Mã\nhồ sơ\",Ngày,Tên\n1958,H26-1,1/2/2024,An\n"_ba
        << u"5 date=1/2/2024|given_name=An|birth=1958|code=H26-1"_s.replace(u"5 "_s, u"2 "_s);
    QTest::newRow("commas in the rows of a semicolon sheet")
        << "Ngày;Họ và tên;Thôn;Ghi chú\n1/2/2024;An;Sen;a,b,c,d\n"_ba
        << u"2 date=1/2/2024|citizen=An|hamlet=Sen|note=a,b,c,d"_s;
    QTest::newRow("numbers kept as formulas of text")
        << "Ngày,Họ và tên,CCCD,SĐT\n1/2/2024,An,\"=\"\"001085012345\"\"\",=\"0912345678\"\n"_ba
        << u"2 date=1/2/2024|citizen=An|identity=001085012345|phone=0912345678"_s;
    QTest::newRow("a short row") << "Ngày,Họ và tên,Thôn,Ghi chú\n1/2/2024,An\n"_ba << u"2 date=1/2/2024|citizen=An"_s;
}

void TestSheet::findsTheHeadings()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, row);
    const auto sheet = sheetOf(bytes);
    QVERIFY_RESULT(sheet);
    QCOMPARE(firstRow(*sheet), row);
}

void TestSheet::keepsWhatItDoesNotKnow()
{
    const auto sheet = sheetOf("TT,Ngày,Họ và tên,Nghề nghiệp,Thôn,,Buổi\n7,1/2/2024,An,Thợ mộc,Sen,x,Sáng,y\n"_ba);
    QVERIFY_RESULT(sheet);
    QCOMPARE(firstRow(*sheet),
             u"2 date=1/2/2024|shift=Sáng|citizen=An|hamlet=Sen|[Nghề nghiệp: Thợ mộc]|[: x]|[: y]"_s);
}

void TestSheet::asksTheBetterColumnFirst()
{
    const auto sheet = sheetOf("Ngày,Tên,Năm sinh,Ngày sinh,CMND,CCCD\n1/2/2024,An,1958,12/03/1958,123456789,\n"
                               "1/2/2024,An,1958,,123456789,001058004612\n"_ba);
    QVERIFY_RESULT(sheet);
    CsvReader rows = sheet->rows();
    QVERIFY(rows.next());
    SheetRow row = sheet->rowOf(rows.cells());
    QCOMPARE(row.cells[BookColumn::Birth], u"12/03/1958"_s);
    QCOMPARE(row.cells[BookColumn::Identity], u"123456789"_s);
    QVERIFY(row.others.isEmpty());
    QVERIFY(rows.next());
    row = sheet->rowOf(rows.cells());
    QCOMPARE(row.cells[BookColumn::Birth], u"1958"_s);
    QCOMPARE(row.cells[BookColumn::Identity], u"001058004612"_s);
    QCOMPARE(row.others.size(), 1);
    QCOMPARE(row.others.first().heading, u"CMND"_s);
    QCOMPARE(sheet->headingOf(BookColumn::Identity), u"CCCD"_s);
    QCOMPARE(sheet->headingOf(BookColumn::Note), u"Ghi chú"_s);
}

void TestSheet::takesTheMap()
{
    const QByteArray bytes = "Hôm,Ai,Việc,Xong,Ngày\n1/2/2024,An,1.001193,Chỉ hướng dẫn,x\n"_ba;
    QCOMPARE(sheetOf(bytes).error().fault, Fault::BookWithoutHeading);
    const auto sheet = sheetOf(bytes,
                               {{u"HOM"_s, u"date"_s},
                                {u"Ai"_s, u"citizen"_s},
                                {u"việc"_s, u"procedure"_s},
                                {u"Xong"_s, u"outcome"_s},
                                {u"Ngày"_s, u"ignore"_s}});
    QVERIFY_RESULT(sheet);
    QCOMPARE(firstRow(*sheet), u"2 date=1/2/2024|citizen=An|procedure=1.001193|outcome=Chỉ hướng dẫn"_s);

    const auto wrong = sheetOf(bytes, {{u"Ai"_s, u"person"_s}});
    QVERIFY(!wrong);
    QCOMPARE(wrong.error(), (Error{Fault::BookColumn, u"person"_s, {}}));
}

void TestSheet::refusesWhatIsNoBook_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("fault");

    QTest::newRow("empty") << ""_ba << int(Fault::BookWithoutHeading);
    QTest::newRow("three headings only") << "Ngày,Họ và tên,Thôn\n1/2/2024,An,Sen\n"_ba
                                         << int(Fault::BookWithoutHeading);
    QTest::newRow("XLSX") << QByteArray("PK\x03\x04", 4) + "…" << int(Fault::BookKind);
    QTest::newRow("XLS") << QByteArray("\xD0\xCF\x11\xE0", 4) + "…" << int(Fault::BookKind);
    QTest::newRow("a quote in the title is never closed")
        << "\"Sổ\nNgày,Họ và tên,Thôn,Buổi\n"_ba << int(Fault::BookQuoteOpen);
}

void TestSheet::refusesWhatIsNoBook()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, fault);
    const auto sheet = sheetOf(bytes);
    QVERIFY(!sheet);
    QCOMPARE(int(sheet.error().fault), fault);
    QCOMPARE(sheet.error().subject, u"b.csv"_s);
}

void TestSheet::refusesWhatCannotBeOpened()
{
    const QTemporaryDir folder;
    QCOMPARE(Sheet::read(folder.filePath(u"none.csv"_s), {}, {}).error().fault, Fault::FileMissing);
    QCOMPARE(Sheet::read(folder.path(), {}, {}).error().fault, Fault::FileUnreadable);
}

QTEST_GUILESS_MAIN(TestSheet)
#include "tst_Sheet.moc"
