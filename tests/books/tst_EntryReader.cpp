#include "EntryReader.h"
#include "Printers.h"

using namespace somotcua;
using namespace Qt::StringLiterals;

class TestEntryReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAWholeRow();
    void refuses_data();
    void refuses();
    void readsCells_data();
    void readsCells();
    void keepsLostNumbersInTheNote();
    void saysWhereLettersAreLost();
    void keepsOtherColumns();
    void readsWhatItWrites();
};

namespace {

const QDate kToday(2024, 6, 1);

ReadEntry read(QHash<QString, QString> cells)
{
    if (!cells.contains(u"date"_s))
        cells.insert(u"date"_s, u"05/02/2024"_s);
    if (!cells.contains(u"citizen"_s))
        cells.insert(u"citizen"_s, u"Lê Thị An"_s);
    return readEntry(RowCells::fromIds(cells), kToday);
}

} // namespace

void TestEntryReader::readsAWholeRow()
{
    const ReadEntry row = read({{u"date"_s, u"5/2/24"_s},
                                {u"shift"_s, u"CHIEU"_s},
                                {u"volunteer"_s, u" Hồ  Đình Long "_s},
                                {u"birth"_s, u"1946"_s},
                                {u"sex"_s, u"nữ"_s},
                                {u"identity"_s, u"1146111772"_s},
                                {u"phone"_s, u"829058681"_s},
                                {u"procedure"_s, u"1001193"_s},
                                {u"procedure_name"_s, u"Thủ tục đăng ký khai sinh"_s},
                                {u"outcome"_s, u"da nop truc tuyen"_s},
                                {u"obstacle"_s, u"OTP_FAIL; mất mạng mất điện ;Hết giấy"_s},
                                {u"code"_s, u" h26.09.739-240205-0001 "_s},
                                {u"due"_s, u"45333"_s},
                                {u"status"_s, u"Chờ ký duyệt"_s},
                                {u"note"_s, u"'=1+1"_s}});
    QVERIFY(!row.refusal);
    const AssistEntry &entry = row.entry;
    QCOMPARE(entry.day, QDate(2024, 2, 5));
    QVERIFY(entry.shift == Shift::Afternoon);
    QCOMPARE(entry.volunteer, u"Hồ Đình Long"_s);
    QCOMPARE(entry.birth->text(), u"1946"_s);
    QCOMPARE(entry.identity->text(), u"001146111772"_s);
    QCOMPARE(entry.phone->text(), u"0829058681"_s);
    QCOMPARE(entry.procedureCode, u"1.001193"_s);
    QVERIFY(entry.outcome == Outcome::SubmittedOnline);
    QCOMPARE(entry.obstacles,
             (QList<ObstacleMark>{{u"OTP_FAIL"_s, {}}, {u"NETWORK"_s, {}}, {u"OTHER"_s, u"Hết giấy"_s}}));
    QCOMPARE(entry.code->text(), u"H26.09.739-240205-0001"_s);
    QCOMPARE(entry.due, QDate(2024, 2, 11));
    QVERIFY(entry.status == DossierStatus::Other);
    QCOMPARE(entry.statusText, u"Chờ ký duyệt"_s);
    QCOMPARE(entry.note, u"=1+1"_s);
    QStringList warned;
    for (const CellRemark &warning : row.warnings)
        warned.append(idOf(warning.column));
    QCOMPARE(warned, QStringList({u"identity"_s, u"obstacle"_s}));
}

void TestEntryReader::refuses_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("refused"); // the column, nothing when the row goes in

    QTest::newRow("no day") << u"date"_s << u""_s << u"date"_s;
    QTest::newRow("a day that does not exist") << u"date"_s << u"31/02/2024"_s << u"date"_s;
    QTest::newRow("a repeated heading") << u"date"_s << u"Ngày"_s << u"date"_s;
    QTest::newRow("a day of the month alone is no serial") << u"date"_s << u"5"_s << u"date"_s;
    QTest::newRow("a serial") << u"date"_s << u"45327"_s << u""_s;
    QTest::newRow("no name") << u"citizen"_s << u"  "_s << u"citizen"_s;
    QTest::newRow("a name of signs") << u"citizen"_s << u"…"_s << u"citizen"_s;
    QTest::newRow("an outcome that is none") << u"outcome"_s << u"xong rồi"_s << u"outcome"_s;
    QTest::newRow("an outcome without accents") << u"outcome"_s << u"CHUA NOP DUOC"_s << u""_s;
    QTest::newRow("a due day that does not exist") << u"due"_s << u"30/02/2024"_s << u"due"_s;
    QTest::newRow("a dash is nothing") << u"due"_s << u"-"_s << u""_s;
    QTest::newRow("a birth in words") << u"birth"_s << u"không rõ"_s << u""_s;
    QTest::newRow("a channel that is none") << u"channel"_s << u"Zalo"_s << u""_s;
}

void TestEntryReader::refuses()
{
    QFETCH(QString, id);
    QFETCH(QString, value);
    QFETCH(QString, refused);
    const ReadEntry row = read({{id, value}});
    QCOMPARE(row.refusal ? idOf(row.refusal->column) : QString(), refused);
    if (row.refusal) {
        QCOMPARE(row.refusal->value, value);
        QVERIFY(!row.refusal->reason.isEmpty());
    }
}

void TestEntryReader::readsCells_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("written"); // the cells that say the same, "id=text" joined by |

    QTest::newRow("a name in the column of codes")
        << u"procedure"_s << u"Đăng ký khai sinh"_s << u"procedure_name=Đăng ký khai sinh"_s;
    QTest::newRow("a code in the column of names")
        << u"procedure_name"_s << u"1 . 001193.H26"_s << u"procedure=1.001193"_s;
    QTest::newRow("both in one cell") << u"procedure_name"_s << u"1.001193 - Khai sinh"_s
                                      << u"procedure=1.001193|procedure_name=Khai sinh"_s;
    QTest::newRow("a code of another kind") << u"procedure"_s << u"TTHC-77"_s << u"procedure=TTHC-77"_s;
    QTest::newRow("a shortened number that lost nothing")
        << u"identity"_s << u"1.085012345E+9"_s << u"identity=001085012345"_s;
    QTest::newRow("a fraction of nothing") << u"phone"_s << u"912345678.0"_s << u"phone=0912345678"_s;
    QTest::newRow("a guarded phone") << u"phone"_s << u"'+84912345678"_s << u"phone=0912345678"_s;
    QTest::newRow("an unreadable shift is kept") << u"shift"_s << u"trưa"_s << u"note=Buổi: trưa"_s;
    QTest::newRow("a channel that is none is kept") << u"channel"_s << u"Zalo"_s << u"note=Kênh nộp: Zalo"_s;
    QTest::newRow("status by number") << u"status"_s << u"9"_s << u"status=Đã xử lý xong"_s;
    QTest::newRow("an apostrophe of its own") << u"note"_s << u"'tên"_s << u"note='tên"_s;
    QTest::newRow("line breaks in a cell") << u"note"_s << u"a\r\nb"_s << u"note=a b"_s;
}

void TestEntryReader::readsCells()
{
    QFETCH(QString, id);
    QFETCH(QString, value);
    QFETCH(QString, written);
    const ReadEntry row = read({{id, value}});
    QVERIFY(!row.refusal);
    const RowCells cells = writtenCells(row.entry);
    QStringList parts;
    for (const BookColumn column : columns()) {
        if (column != BookColumn::Date && column != BookColumn::Citizen && !cells[column].isEmpty())
            parts.append(idOf(column) + u'=' + cells[column]);
    }
    QCOMPARE(parts.join(u'|'), written);
}

void TestEntryReader::keepsLostNumbersInTheNote()
{
    // The same short form stands for many people: it must never become a number that joins them.
    const ReadEntry row = read({{u"identity"_s, u"1.09E+10"_s}, {u"note"_s, u"x"_s}});
    QVERIFY(!row.refusal);
    QVERIFY(!row.entry.identity);
    QCOMPARE(row.entry.note, u"x; Số định danh: 1.09E+10"_s);
    QCOMPARE(row.warnings.size(), 1);
    QCOMPARE(row.warnings.first().value, u"1.09E+10"_s);
}

void TestEntryReader::saysWhereLettersAreLost()
{
    const ReadEntry row = read({{u"citizen"_s, u"Nguyễn \uFFFD\uFFFD X"_s}});
    QVERIFY(!row.refusal);
    QCOMPARE(row.warnings.size(), 1);
    QCOMPARE(row.warnings.first().column, BookColumn::Citizen);
}

void TestEntryReader::keepsOtherColumns()
{
    SheetRow row;
    row.cells[BookColumn::Date] = u"05/02/2024"_s;
    row.cells[BookColumn::FamilyName] = u"Lê Thị "_s;
    row.cells[BookColumn::GivenName] = u"An"_s;
    row.others = {{u"Nghề\nnghiệp"_s, u"thợ mộc"_s}, {u""_s, u"'=x"_s}};
    const ReadEntry entry = readEntry(row, kToday);
    QCOMPARE(entry.entry.citizen, u"Lê Thị An"_s);
    QCOMPARE(entry.entry.note, u"Nghề nghiệp: thợ mộc; =x"_s);

    row.cells[BookColumn::GivenName] = u""_s;
    QVERIFY(readEntry(row, kToday).refusal);
}

void TestEntryReader::readsWhatItWrites()
{
    const ReadEntry row = read({{u"shift"_s, u"evening"_s},
                                {u"birth"_s, u"3.2.58"_s},
                                {u"sex"_s, u"male"_s},
                                {u"outcome"_s, u"not_submitted"_s},
                                {u"obstacle"_s, u"Khác; giấy cũ"_s},
                                {u"code"_s, u"h26-240205-0001"_s},
                                {u"channel"_s, u"post"_s},
                                {u"submitted"_s, u"2024-02-05"_s},
                                {u"status"_s, u"x y"_s},
                                {u"returned"_s, u"2024.02.07"_s}});
    const RowCells once = writtenCells(row.entry);
    const RowCells twice = writtenCells(readEntry(once, kToday).entry);
    QCOMPARE(twice.texts, once.texts);
    QCOMPARE(once[BookColumn::Birth], u"03/02/1958"_s);
    QCOMPARE(once[BookColumn::Channel], u"Bưu chính"_s);
}

QTEST_GUILESS_MAIN(TestEntryReader)
#include "tst_EntryReader.moc"
