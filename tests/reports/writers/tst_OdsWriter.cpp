#include "OdsWriter.h"
#include "Printers.h"
#include "ReportFixtures.h"
#include "SheetLayout.h"

#include <QXmlStreamReader>

#include <memory>
#include <zip.h>

using namespace Qt::StringLiterals;
using namespace somotcua;

namespace {

struct Part
{
    QByteArray bytes;
    zip_stat_t stat;
};

/// A part of the file as another program reads it; a failed test tells why there is none.
Part part(const QByteArray &file, const char *name)
{
    zip_error_t error;
    zip_source_t *source = zip_source_buffer_create(file.constData(), zip_uint64_t(file.size()), 0, &error);
    const std::unique_ptr<zip_t, decltype(&zip_discard)> archive(
        zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error), &zip_discard);
    Part part{"no part"_ba, {}};
    zip_stat_init(&part.stat);
    if (!archive || zip_stat(archive.get(), name, 0, &part.stat) != 0)
        return part;
    part.bytes.resize(qsizetype(part.stat.size));
    zip_file_t *opened = zip_fopen(archive.get(), name, 0);
    zip_fread(opened, part.bytes.data(), part.stat.size);
    zip_fclose(opened);
    return part;
}

QByteArray ods(const Report &report)
{
    return asOds(report).value_or("no file"_ba);
}

struct Cell
{
    QString type;
    QString value;
    QString note;
    int columns = 1;
    int rows = 1;
};

/// The text of a paragraph with its written spaces.
QString paragraph(QXmlStreamReader &xml)
{
    QString text;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement() && xml.name() == u"p"_s)
            break;
        if (xml.isCharacters())
            text += xml.text();
        else if (xml.isStartElement() && xml.name() == u"s"_s)
            text += QString(xml.attributes().value(u"text:c"_s).toInt(), u' ');
        else if (xml.isStartElement() && xml.name() == u"tab"_s)
            text += u'\t';
    }
    return text;
}

Cell cell(QXmlStreamReader &xml)
{
    const QXmlStreamAttributes attributes = xml.attributes();
    Cell cell{attributes.value(u"office:value-type"_s).toString(), {}, {}, 1, 1};
    if (attributes.hasAttribute(u"table:number-columns-spanned"_s)) {
        cell.columns = attributes.value(u"table:number-columns-spanned"_s).toInt();
        cell.rows = attributes.value(u"table:number-rows-spanned"_s).toInt();
    }
    cell.value = attributes.value(cell.type == u"date"_s ? u"office:date-value"_s : u"office:value"_s).toString();
    QStringList lines;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"annotation"_s) {
            while (xml.readNextStartElement())
                cell.note += paragraph(xml);
        } else {
            lines << paragraph(xml);
        }
    }
    if (cell.type == u"string"_s)
        cell.value = lines.join(u'\n');
    return cell;
}

/// The cells with something in them.
QList<Cell> cells(const QByteArray &file)
{
    QList<Cell> cells;
    QXmlStreamReader xml(part(file, "content.xml").bytes);
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement() || xml.name() != u"table-cell"_s)
            continue;
        const Cell read = cell(xml);
        if (!read.type.isEmpty())
            cells << read;
    }
    if (xml.hasError())
        cells = {{u"error"_s, xml.errorString(), {}, 1, 1}};
    return cells;
}

bool holds(const QList<Cell> &cells, const QString &type, const QString &value)
{
    return std::ranges::any_of(cells, [&](const Cell &cell) { return cell.type == type && cell.value == value; });
}

} // namespace

class TestOdsWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typeFirstAndStored();
    void sameBytesAgain();
    void sameCellsAsTheLayout();
    void textsAreTexts();
    void totalsTellTheirSum();
    void tellsWhoseItIs();
    void printsAsOnPaper();
    void furtherSheets();
};

void TestOdsWriter::typeFirstAndStored()
{
    const QByteArray file = ods(fixtures::weeklyTally());
    QCOMPARE(file.mid(30, 54), "mimetypeapplication/vnd.oasis.opendocument.spreadsheet"_ba);
    QCOMPARE(part(file, "mimetype").stat.comp_method, ZIP_CM_STORE);
    for (const char *name : {"META-INF/manifest.xml", "content.xml", "styles.xml", "meta.xml", "settings.xml"}) {
        QXmlStreamReader xml(part(file, name).bytes);
        while (!xml.atEnd())
            xml.readNext();
        QVERIFY2(!xml.hasError(), name);
    }
}

void TestOdsWriter::sameBytesAgain()
{
    Report report = fixtures::weeklyTally();
    report.madeAt = QDateTime(QDate(2024, 9, 30), QTime(2, 0), Qt::UTC);
    QCOMPARE(ods(report), ods(report));
    QVERIFY(part(ods(report), "meta.xml").bytes.contains("<dc:date>2024-09-30T02:00:00Z</dc:date>"));
}

void TestOdsWriter::sameCellsAsTheLayout()
{
    for (const Report &report : {fixtures::weeklyTally(), fixtures::comparison(), fixtures::dossierRegister(60)}) {
        QList<SheetCell> expected;
        for (const PrintedSheet &sheet : layOutSheets(report))
            expected += sheet.cells;
        expected.removeIf([](const SheetCell &cell) { return !cell.value.isValid(); });
        const QList<Cell> read = cells(ods(report));
        QCOMPARE(read.size(), expected.size());
        for (qsizetype index = 0; index < read.size(); ++index) {
            const SheetCell &wanted = expected[index];
            switch (wanted.value.typeId()) {
            case QMetaType::QDate:
                QCOMPARE(read[index].type, u"date"_s);
                QCOMPARE(read[index].value, wanted.value.toDate().toString(Qt::ISODate));
                break;
            case QMetaType::Double:
                QCOMPARE(read[index].type, u"float"_s);
                QCOMPARE(read[index].value.toDouble(), wanted.value.toDouble());
                break;
            default:
                QCOMPARE(read[index].type, u"string"_s);
                QCOMPARE(read[index].value, wanted.value.toString());
            }
            QCOMPARE(read[index].columns, wanted.lastColumn - wanted.column + 1);
            QCOMPARE(read[index].rows, wanted.lastRow - wanted.row + 1);
        }
    }
}

void TestOdsWriter::textsAreTexts()
{
    for (const QString &typed : fixtures::surprisingTexts()) {
        const QByteArray file = ods(fixtures::oneCell(typed));
        QVERIFY(!part(file, "content.xml").bytes.contains("formula"));
        QVERIFY2(holds(cells(file), u"string"_s, typed), qPrintable(typed));
    }
    QVERIFY(holds(cells(ods(fixtures::oneCell(u"  a   b\tc "_s))), u"string"_s, u"  a   b\tc "_s));
    QVERIFY(holds(cells(ods(fixtures::oneCell(u"a\u0001b\uFFFFc"_s))), u"string"_s, u"a b c"_s));
    QVERIFY(holds(cells(ods(fixtures::oneCell(QString(QChar(0xd800)) + u"x"_s))), u"string"_s, u" x"_s));
}

void TestOdsWriter::totalsTellTheirSum()
{
    const QList<Cell> tally = cells(ods(fixtures::weeklyTally()));
    QStringList notes;
    for (const Cell &cell : tally) {
        if (!cell.note.isEmpty())
            notes << cell.value + u' ' + cell.note;
    }
    QVERIFY2(notes.contains(u"30 =SUM(C13:C20)"_s), qPrintable(notes.join(u'\n')));
}

void TestOdsWriter::tellsWhoseItIs()
{
    const QByteArray meta = part(ods(fixtures::weeklyTally()), "meta.xml").bytes;
    for (const char *words : {"<dc:title>Bảng tổng hợp kết quả hỗ trợ, tuần 39 năm 2024</dc:title>",
                              "<dc:subject>UBND xã Võng Xuyên; 23/09/2024 – 29/09/2024</dc:subject>",
                              "<dc:creator>UBND xã Võng Xuyên</dc:creator>", "<dc:language>vi-VN</dc:language>"})
        QVERIFY2(meta.contains(words), words);
}

void TestOdsWriter::printsAsOnPaper()
{
    const QByteArray file = ods(fixtures::dossierRegister(60));
    const QByteArray content = part(file, "content.xml").bytes;
    QVERIFY(content.contains("table:print-ranges=\"$'Sổ theo dõi hồ sơ'.A1:$'Sổ theo dõi hồ sơ'.K"));
    QCOMPARE(content.count("<table:table-header-rows>"), 1);
    QVERIFY(content.contains("style:master-page-name=\"Across\""));
    const QByteArray styles = part(file, "styles.xml").bytes;
    QVERIFY(styles.contains("style:scale-to-X=\"1\"") && styles.contains("style:print-orientation=\"landscape\""));
    QVERIFY(part(file, "settings.xml").bytes.contains("VerticalSplitPosition"));
}

void TestOdsWriter::furtherSheets()
{
    Report report = fixtures::dossierRegister(3);
    report.title = u"Sổ theo dõi"_s;
    report.workbookBlocks = report.blocks;
    report.workbookBlocks.first().title = report.title;
    const QByteArray content = part(ods(report), "content.xml").bytes;
    QVERIFY(content.contains("table:name=\"Sổ theo dõi\"") && content.contains("table:name=\"Sổ theo dõi (2)\""));
    QCOMPARE(content.count("Nơi nhận:"), 1); // the further one is not signed

    const Report tally = fixtures::weeklyTally();
    const QByteArray several = part(ods(tally), "content.xml").bytes;
    QCOMPARE(several.count("<table:table-header-rows>"), layOutSheets(tally).size());
    QVERIFY(layOutSheets(tally).size() > 2);
}

QTEST_APPLESS_MAIN(TestOdsWriter)
#include "tst_OdsWriter.moc"
