#include "JsonWriter.h"
#include "ReportFixtures.h"
#include "SheetCode.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

namespace {

const QString kCode = u"K7M2QX"_s;
const QString kQrAlphabet = u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"_s;

QString anyText(QRandomGenerator &random)
{
    static const QStringList texts = fixtures::surprisingTexts().filter(QRegularExpression(u"^[^\\x00]{0,60}$"_s))
        + QStringList{u"Hộ tịch"_s, u"|"_s, u"\\"_s, u"a\tb\nc"_s, u"'"_s, u"12"_s, u"\\0"_s, u"#"_s, u"=~-"_s};
    return texts[random.bounded(texts.size())];
}

QVariant anyCell(QRandomGenerator &random, ColumnKind kind)
{
    constexpr int kOftenUnknown = 5;
    if (random.bounded(kOftenUnknown) == 0)
        return {};
    switch (kind) {
    case ColumnKind::Text:
        return random.bounded(2) == 0 ? QVariant(anyText(random))
                                      : QVariant::fromValue(Term{anyText(random), anyText(random)});
    case ColumnKind::Count:
    case ColumnKind::Ordinal:
        return qint64(random.bounded(-2000, 200'000));
    case ColumnKind::Percent:
    case ColumnKind::Number:
        return random.bounded(2000.0) - 1000;
    case ColumnKind::Date:
        return QDate(2024, 1, 1).addDays(random.bounded(1000));
    }
    Q_UNREACHABLE();
}

Row anyRow(QRandomGenerator &random, const QList<Column> &columns)
{
    Row row;
    for (const Column &column : columns)
        row << anyCell(random, column.kind);
    return row;
}

Report anyReport(QRandomGenerator &random)
{
    Report report = fixtures::oneCell({});
    report.kind = u"a-report_%1"_s.arg(random.bounded(100));
    report.title = anyText(random);
    report.unitCode = random.bounded(2) == 0 ? u"09739"_s : anyText(random);
    report.unitName = anyText(random);
    report.blocks.clear();
    const int blocks = random.bounded(1, 4);
    for (int number = 0; number < blocks; ++number) {
        Block block{u"block-%1"_s.arg(number), anyText(random), {}, {}, {}};
        const int columns = random.bounded(1, 7);
        for (int index = 0; index < columns; ++index) {
            const auto kind = ColumnKind(random.bounded(6));
            block.columns << Column{u"column_%1"_s.arg(index), anyText(random), kind, {}, 0, false};
        }
        const int rows = random.bounded(5);
        for (int index = 0; index < rows; ++index)
            block.rows << anyRow(random, block.columns);
        if (random.bounded(2) == 0) {
            block.total = anyRow(random, block.columns);
            (*block.total)[0] = anyText(random); // "Tổng cộng", also where figures stand
        }
        report.blocks << block;
    }
    return report;
}

} // namespace

class TestSheetCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aUsualWeekFitsWhole();
    void anyReportComesBack();
    void citizensNeverTravel();
    void listsSayTheirCounts();
    void whatIsBesideAListTravels();
    void everyOtherCharacterIsNoticed_data();
    void everyOtherCharacterIsNoticed();
    void somethingElseIsNoSheet_data();
    void somethingElseIsNoSheet();
    void readsWhatVersionAWrote();
};

void TestSheetCode::aUsualWeekFitsWhole()
{
    const Report report = fixtures::weeklyTally();
    const QString text = sheetText(report, kCode);
    qInfo("%lld characters", static_cast<long long>(text.size()));
    QVERIFY(text.size() <= kMostSheetText);
    QVERIFY(text.startsWith(u"SMCA:K7M2QX:09739:WEEKLY-TALLY:20240923-20240929:"_s));
    for (const QChar letter : text)
        QVERIFY2(kQrAlphabet.contains(letter), qPrintable(QString(letter)));

    const auto sheet = readSheet(u" "_s + text + u"\n"_s);
    QVERIFY(sheet.has_value());
    QCOMPARE(sheet->code, kCode);
    QVERIFY(sheet->isComplete());
    QCOMPARE(asJson(sheet->report), asJson(report));
}

void TestSheetCode::anyReportComesBack()
{
    for (quint32 seed = 1; seed <= 200; ++seed) {
        QRandomGenerator random(seed);
        const Report report = anyReport(random);
        const QString text = sheetText(report, kCode);
        const auto sheet = readSheet(text);
        QVERIFY2(sheet.has_value(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(text)));
        if (sheet->isComplete())
            QVERIFY2(asJson(sheet->report) == asJson(report),
                     qPrintable(u"seed %1\n"_s.arg(seed) + QString::fromUtf8(asJson(report))
                                + QString::fromUtf8(asJson(sheet->report))));
    }
}

void TestSheetCode::citizensNeverTravel()
{
    const auto sheet = readSheet(sheetText(fixtures::dossierRegister(1), kCode));
    QVERIFY(sheet.has_value());
    QVERIFY(!sheet->isComplete());
    QCOMPARE(sheet->leftOut.value(u"dossiers"_s).rows, 1);
    QVERIFY(sheet->report.blocks[0].rows.isEmpty());
}

/// Three citizens in two groups, and beside them a block that names nobody.
Report listOfPeople(int rows)
{
    Report report = fixtures::oneCell(u"x"_s);
    report.kind = u"follow-up"_s;
    Block list{u"dossiers"_s, u"Hồ sơ"_s, {}, {}, {}};
    list.columns
        = {Column{u"number"_s, u"TT"_s, ColumnKind::Ordinal, {}}, Column{u"group"_s, u"Nhóm"_s, ColumnKind::Text, {}},
           Column{u"citizen"_s, u"Công dân"_s, ColumnKind::Text, {}}};
    for (int row = 0; row < rows; ++row)
        list.rows << Row{qint64(row + 1),
                         QVariant::fromValue(row % 3 == 0 ? Term{u"due_today"_s, u"Đến hạn hôm nay"_s}
                                                          : Term{u"overdue"_s, u"Quá hạn"_s}),
                         u"Nguyễn Thị Bí Mật"_s};
    report.blocks << list;
    return report;
}

void TestSheetCode::listsSayTheirCounts()
{
    const QString text = sheetText(listOfPeople(7), kCode);
    QVERIFY2(text.startsWith(u"SMCB:"_s), qPrintable(text));
    QVERIFY2(text.contains(u":DOSSIERS/7*DUE%5FTODAY/3*OVERDUE/4:"_s), qPrintable(text));
    QVERIFY(text.size() <= kMostSheetText);
    const auto sheet = readSheet(text);
    QVERIFY(sheet.has_value());
    QCOMPARE(sheet->leftOut.size(), 1);
    QCOMPARE(sheet->leftOut, (listCountsOf(listOfPeople(7))));
    QVERIFY(!asJson(sheet->report).contains("Bí Mật"));

    const auto empty = readSheet(sheetText(listOfPeople(0), kCode)); // nobody to keep back
    QVERIFY(empty.has_value() && empty->isComplete());
}

void TestSheetCode::whatIsBesideAListTravels()
{
    const Report report = listOfPeople(40);
    const auto sheet = readSheet(sheetText(report, kCode));
    QVERIFY(sheet.has_value() && !sheet->isComplete());
    QCOMPARE(sheet->report.blocks[0].rows, report.blocks[0].rows);
    QVERIFY(sheet->report.blocks[1].rows.isEmpty());
}

void TestSheetCode::everyOtherCharacterIsNoticed_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("all figures") << sheetText(fixtures::weeklyTally(), kCode);
    QTest::newRow("totals alone") << sheetText(fixtures::weeklyTally(40, 8, 12), kCode);
    QTest::newRow("a list") << sheetText(listOfPeople(40), kCode);
    QTest::newRow("another report") << sheetText(fixtures::comparison(), kCode);
}

void TestSheetCode::everyOtherCharacterIsNoticed()
{
    QFETCH(QString, text);
    QVERIFY(readSheet(text).has_value());
    QRandomGenerator random(45);
    constexpr int kLettersEach = 8;
    for (qsizetype place = 0; place < text.size(); ++place) {
        for (int each = 0; each < kLettersEach; ++each) {
            const QChar letter = kQrAlphabet[random.bounded(kQrAlphabet.size())];
            if (letter == text[place])
                continue;
            QString other = text;
            other[place] = letter;
            QVERIFY2(!readSheet(other), qPrintable(u"%1 at %2"_s.arg(letter).arg(place)));
        }
        QString shorter = text;
        shorter.remove(place, 1);
        QVERIFY2(!readSheet(shorter), qPrintable(u"without %1"_s.arg(place)));
    }
}

void TestSheetCode::somethingElseIsNoSheet_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("trouble");
    const QString text = sheetText(fixtures::comparison(), kCode);
    QTest::newRow("nothing") << QString() << int(SheetTrouble::NotASheet);
    QTest::newRow("a card") << u"001160000123|Nguyễn Văn A|01011960|Nam"_s << int(SheetTrouble::NotASheet);
    QTest::newRow("the mark alone") << u"SMC"_s << int(SheetTrouble::NotASheet);
    QTest::newRow("cut off") << text.left(text.size() / 2) << int(SheetTrouble::Altered);
    QTest::newRow("small letters") << text.toLower() << int(SheetTrouble::NotASheet);
    QTest::newRow("a later version") << u"SMCC:SOMETHING:ACE755F1"_s << int(SheetTrouble::NewerVersion);
}

void TestSheetCode::somethingElseIsNoSheet()
{
    QFETCH(QString, text);
    QFETCH(int, trouble);
    const auto sheet = readSheet(text);
    QVERIFY(!sheet);
    QCOMPARE(int(sheet.error()), trouble);
}

/// Sheets lie in cupboards for years: what was printed once is read for good. A change of the dictionary or of the
/// lines needs a new letter.
void TestSheetCode::readsWhatVersionAWrote()
{
    const QString printed
        = u"SMCA:K7M2QX:09739:COMPARISON:20240101-20240930:::01A8B751603E:W00SQWMF*G0K4LH.-S-O4T01KL0V"
          "902ICD*G*Z8HLTPKVTZ8XNP.*QOXEC2MA0+VE4OQ.J0CEJWDV3IXB6FN.NFR6X43UOCNW6Z1FZ6UGD40-Z+04NPAVR"
          "D4IHIOKLRHX5S-CMDZFBRX4W4FOH6KQ68WXE+BL56R5GU1U20K55YTZL62NR6UH+0-2BJQK-Z4BQCR497BN/RCYQ+K"
          "*HPBE-FCTOYL3J-JWU68SHS.MN68FR32Y++TA2QZJU9MHB0UA*B6AT3U:ECB364E6"_s;
    const auto sheet = readSheet(printed);
    QVERIFY2(sheet.has_value(), qPrintable(sheetText(fixtures::comparison(), kCode)));
    QCOMPARE(asJson(sheet->report), asJson(fixtures::comparison()));
}

QTEST_APPLESS_MAIN(TestSheetCode)
#include "tst_SheetCode.moc"
