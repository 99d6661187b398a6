#include "RegisterReport.h"
#include "Shown.h"
#include "WeeklyTally.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

namespace {

ReportFrame frame(const QString &language)
{
    return {{}, {}, {}, Period::weekOf(QDate(2024, 9, 23)), QDate(2024, 9, 29), QDate(2024, 9, 30), language};
}

FieldCounts fieldWith(std::optional<QString> field, qint64 FieldCounts::*figure, qint64 count)
{
    FieldCounts counts;
    counts.field = std::move(field);
    counts.*figure = count;
    return counts;
}

const Block &block(const Report &report, const QString &id)
{
    for (const Block &each : report.blocks) {
        if (each.id == id)
            return each;
    }
    qFatal("no block %s", qPrintable(id));
}

QStringList ids(const Block &block)
{
    QStringList found;
    for (const Column &column : block.columns)
        found << column.id;
    return found;
}

QStringList firstCells(const Block &block)
{
    QStringList cells;
    for (const Row &row : block.rows)
        cells << shown(row.first(), ColumnKind::Text, u"vi"_s);
    return cells;
}

} // namespace

class TestWeeklyTally : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theColumnsAreTheContracts();
    void fieldsComeByTheirAlphabet();
    void aFieldWithoutFiguresIsNoRow();
    void unknownIsNotZero();
    void obstaclesComeMostFirst();
    void minutesAreRoundedHalfUp_data();
    void minutesAreRoundedHalfUp();
    void changesAreAgainstLastYear();
    void englishHasNoVietnameseWord();
    void theRegisterMasksPhones();
    void theRegisterHasTheOfficesColumnsInWorkbooks();
};

void TestWeeklyTally::theColumnsAreTheContracts()
{
    const Report report = weeklyTally(frame(u"vi"_s), {});
    QCOMPARE(report.kind, u"weekly-tally"_s);
    QStringList blocks;
    for (const Block &each : report.blocks)
        blocks << each.id + u": "_s + ids(each).join(u' ');
    QCOMPARE(blocks,
             (QStringList{u"by-field: field assists dossiers online_full online_partial online_unclassified in_person "
                          "not_submitted done_early done_on_time done_late open_within open_overdue"_s,
                          u"citizens: citizens"_s, u"obstacles: obstacle count share"_s,
                          u"sessions: date shift volunteers assists dossiers average_minutes"_s,
                          u"comparison: scope measure this_period previous_period same_period_last_year difference "
                          "percent"_s}));
    QCOMPARE(
        ids(registerReport(frame(u"vi"_s), {}).blocks.first()).join(u' '),
        u"number code procedure_name citizen address_phone deciding_unit received due returned return_method note"_s);
}

void TestWeeklyTally::fieldsComeByTheirAlphabet()
{
    WeeklyTallyRows rows;
    rows.fields = QList<FieldCounts>{};
    for (const QString &field : {u"Hộ tịch"_s, u"Đất đai"_s, u"Chứng thực"_s, u"Ăn uống"_s, u"Ấn phẩm"_s, u"Dân số"_s})
        *rows.fields << fieldWith(field, &FieldCounts::assists, 1);
    rows.fields->insert(1, fieldWith({}, &FieldCounts::openOverdue, 1));
    const Block fields = block(weeklyTally(frame(u"vi"_s), rows), u"by-field"_s);
    QCOMPARE(
        firstCells(fields),
        (QStringList{u"Ăn uống"_s, u"Ấn phẩm"_s, u"Chứng thực"_s, u"Dân số"_s, u"Đất đai"_s, u"Hộ tịch"_s, u"—"_s}));
    QCOMPARE(fields.total->at(1).toLongLong(), 6);
}

void TestWeeklyTally::aFieldWithoutFiguresIsNoRow()
{
    WeeklyTallyRows rows;
    rows.fields = QList<FieldCounts>{fieldWith(u"Đất đai"_s, &FieldCounts::assists, 0)};
    const Block fields = block(weeklyTally(frame(u"vi"_s), rows), u"by-field"_s);
    QVERIFY(fields.rows.isEmpty());
    QCOMPARE(fields.total->at(12), QVariant(qint64(0)));
}

void TestWeeklyTally::unknownIsNotZero()
{
    const Report report = weeklyTally(frame(u"vi"_s), {});
    QVERIFY(isUnknown(block(report, u"by-field"_s).total->at(1)));
    QVERIFY(isUnknown(block(report, u"citizens"_s).rows.first().first()));
}

void TestWeeklyTally::obstaclesComeMostFirst()
{
    WeeklyTallyRows rows;
    rows.obstacles = {{u"OTHER"_s, 2}, {u"FUTURE_CODE"_s, 2}, {u"SIM_NOT_OWNER"_s, 2}, {u"NETWORK"_s, 7}};
    const Block obstacles = block(weeklyTally(frame(u"vi"_s), rows), u"obstacles"_s);
    QStringList lines;
    for (const Row &row : obstacles.rows)
        lines << *machineText(row[0]) + u' ' + row[1].toString() + u' ' + row[2].toString();
    QCOMPARE(
        lines,
        (QStringList{u"NETWORK 7 53.85"_s, u"SIM_NOT_OWNER 2 15.38"_s, u"OTHER 2 15.38"_s, u"FUTURE_CODE 2 15.38"_s}));
}

void TestWeeklyTally::minutesAreRoundedHalfUp_data()
{
    QTest::addColumn<qint64>("assists");
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QVariant>("expected");
    QTest::newRow("no time kept") << qint64(0) << qint64(0) << QVariant();
    QTest::newRow("three seconds are half a tenth") << qint64(1) << qint64(3) << QVariant(0.1);
    QTest::newRow("two seconds are less") << qint64(1) << qint64(2) << QVariant(0.0);
    QTest::newRow("three assists in an hour") << qint64(3) << qint64(4033) << QVariant(22.4);
}

void TestWeeklyTally::minutesAreRoundedHalfUp()
{
    QFETCH(qint64, assists);
    QFETCH(qint64, seconds);
    WeeklyTallyRows rows;
    rows.sessions << SessionCount{QDate(2024, 9, 23), Shift::Evening, {}, SessionFigures{9, 4, assists, seconds}};
    const Row row = block(weeklyTally(frame(u"vi"_s), rows), u"sessions"_s).rows.first();
    QTEST(row.last(), "expected");
    QCOMPARE(shown(row[1], ColumnKind::Text, u"vi"_s), u"Tối"_s);
    QVERIFY(isUnknown(row[2]));
}

void TestWeeklyTally::changesAreAgainstLastYear()
{
    WeeklyTallyRows rows;
    rows.comparison = {{ComparisonScope::Period, Measures{3, 2, 0}, Measures{9, 9, 9}, Measures{4, 0, 0}},
                       {ComparisonScope::Month, Measures{3, 2, 1}, {}, {}}};
    const Block comparison = block(weeklyTally(frame(u"vi"_s), rows), u"comparison"_s);
    QStringList lines;
    for (const Row &row : comparison.rows) {
        QStringList cells;
        for (qsizetype column = 2; column < row.size(); ++column)
            cells << (isUnknown(row[column]) ? u"·"_s : row[column].toString());
        lines << cells.join(u' ');
    }
    QCOMPARE(lines,
             (QStringList{u"3 9 4 -1 -25"_s, u"2 9 0 2 ·"_s, u"0 9 0 0 ·"_s, u"3 · · · ·"_s, u"2 · · · ·"_s,
                          u"1 · · · ·"_s}));
}

/// No letter that only Vietnamese has, in a ledger without Vietnamese names.
void TestWeeklyTally::englishHasNoVietnameseWord()
{
    WeeklyTallyRows rows;
    rows.obstacles = {{u"VNEID_L2"_s, 1}, {u"OTHER"_s, 1}};
    rows.sessions << SessionCount{QDate(2024, 9, 23), Shift::Morning, {}, {}};
    rows.comparison = {{ComparisonScope::Year, {}, {}, {}}};
    const Report report = weeklyTally(frame(u"en"_s), rows);
    QStringList texts{report.title, report.furniture.title, report.furniture.subject, report.furniture.periodLine,
                      report.furniture.placeDate};
    texts << report.furniture.recipients;
    for (const Furniture::Signature &signature : report.furniture.signatures)
        texts << signature.title;
    for (const Block &each : report.blocks) {
        texts << each.title;
        for (const Column &column : each.columns)
            texts << column.label << column.group;
        for (const Row &row : each.rows)
            texts << shown(row.first(), ColumnKind::Text, u"en"_s) << shown(row.value(1), ColumnKind::Text, u"en"_s);
    }
    for (const QString &text : texts)
        QVERIFY2(text.normalized(QString::NormalizationForm_D).indexOf(QRegularExpression(u"\\p{Mn}|[đĐ]"_s)) < 0,
                 qPrintable(text));
}

void TestWeeklyTally::theRegisterMasksPhones()
{
    RegisterLine line;
    line.citizen = u"Nguyễn Thị Hòa"_s;
    line.hamlet = u"Bảo Lộc"_s;
    line.phone = u"0912345678"_s;
    RegisterLine bare;
    bare.citizen = u"Cấn Đức Kiên"_s;
    const Block dossiers = registerReport(frame(u"vi"_s), {line, bare}).blocks.first();
    QCOMPARE(dossiers.rows[0][4].toString(), u"Bảo Lộc, *******678"_s);
    QVERIFY(isUnknown(dossiers.rows[1][4]));
    QCOMPARE(dossiers.rows[1][0], QVariant(qint64(2)));

    ReportFrame asked = frame(u"vi"_s);
    asked.phonesInFull = true;
    const Report full = registerReport(asked, {line, bare});
    QCOMPARE(full.blocks.first().rows[0][4].toString(), u"Bảo Lộc, 0912345678"_s);
    QCOMPARE(full.workbookBlocks.first().rows[0][6].toString(), u"0912345678"_s);
}

void TestWeeklyTally::theRegisterHasTheOfficesColumnsInWorkbooks()
{
    RegisterLine line;
    line.citizen = u"Nguyễn Thị Hòa"_s;
    line.hamlet = u"Bảo Lộc"_s;
    line.phone = u"0912345678"_s;
    line.received = QDate(2024, 9, 23);
    ReportFrame of = frame(u"vi"_s);
    of.unit.name = u"UBND xã Võng Xuyên"_s;
    of.unit.parent = u"UBND huyện Phúc Thọ"_s;
    const Report report = registerReport(of, {line});
    QCOMPARE(report.blocks.size(), 1);
    const Block &sheet = report.workbookBlocks.first();
    QCOMPARE(ids(sheet).join(u' '),
             u"number code abstract sets owner owner_address owner_phone received due returned receiver area"_s);
    QCOMPARE(sheet.rows[0][6].toString(), u"*******678"_s);
    QCOMPARE(sheet.rows[0][7].toDate(), QDate(2024, 9, 23));
    QCOMPARE(sheet.rows[0][11].toString(), u"xã Võng Xuyên - huyện Phúc Thọ"_s);
    QVERIFY(isUnknown(sheet.rows[0][3]) && isUnknown(sheet.rows[0][10])); // not known to the team
}

QTEST_GUILESS_MAIN(TestWeeklyTally)
#include "tst_WeeklyTally.moc"
