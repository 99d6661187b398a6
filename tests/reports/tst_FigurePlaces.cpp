#include "FigurePlaces.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

namespace {

QVariant named(const QString &id)
{
    return QVariant::fromValue(Term{id, id.toUpper()});
}

Column columnOf(const QString &id, ColumnKind kind)
{
    Column column;
    column.id = id;
    column.kind = kind;
    return column;
}

Report report()
{
    const Column figure = columnOf(u"count"_s, ColumnKind::Count);
    const Column field = columnOf(u"field"_s, ColumnKind::Text);
    const Column day = columnOf(u"date"_s, ColumnKind::Date);
    const Column shift = columnOf(u"shift"_s, ColumnKind::Text);
    Block fields{u"by-field"_s, {}, {field, figure}, {}, {}};
    fields.rows = {{u"Hộ tịch"_s, 15}, {u"Đất đai/Môi trường"_s, 1}, {QVariant(), 2}};
    fields.total = Row{u"Tổng cộng"_s, 18};
    Block citizens{u"citizens"_s, {}, {figure}, {{28}}, {}};
    Block sessions{u"sessions"_s, {}, {day, shift, figure}, {}, {}};
    sessions.rows = {{QDate(2024, 9, 23), named(u"morning"_s), 1},
                     {QDate(2024, 9, 23), named(u"afternoon"_s), 2},
                     {QDate(2024, 9, 25), named(u"afternoon"_s), 3}};
    const Period week = Period::weekOf(QDate(2024, 9, 23));
    return {u"weekly-tally"_s, {}, {}, {}, week, week.last(), u"vi"_s, {}, {}, {fields, citizens, sessions}};
}

} // namespace

class TestFigurePlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isFoundByItsName_data();
    void isFoundByItsName();
    void isNamedAsShortlyAsCanBe();
    void saysWhatThereIs_data();
    void saysWhatThereIs();
};

void TestFigurePlaces::isFoundByItsName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<qsizetype>("block");
    QTest::addColumn<qsizetype>("row");
    const auto add = [](const QString &name, qsizetype block, qsizetype row) {
        QTest::newRow(name.toUtf8().constData()) << name << block << row;
    };
    add(u"by-field/Hộ tịch/count"_s, 0, 0);
    add(u"by-field/Hộ tịch/count"_s.normalized(QString::NormalizationForm_D), 0, 0);
    add(u"by-field/Đất đai/Môi trường/count"_s, 0, 1);
    add(u"by-field//count"_s, 0, 2);
    add(u"by-field/total/count"_s, 0, 3);
    add(u"citizens/28/count"_s, 1, 0);
    add(u"sessions/2024-09-25/count"_s, 2, 2);
    add(u"sessions/2024-09-25+afternoon/count"_s, 2, 2);
    add(u"sessions/2024-09-23+afternoon/count"_s, 2, 1);
}

void TestFigurePlaces::isFoundByItsName()
{
    QFETCH(QString, name);
    QFETCH(qsizetype, block);
    QFETCH(qsizetype, row);
    const auto place = figurePlace(report(), name);
    QVERIFY(place);
    QCOMPARE(place->block, block);
    QCOMPARE(place->cell.row, row);
}

void TestFigurePlaces::isNamedAsShortlyAsCanBe()
{
    QCOMPARE(figureName(report(), {0, {3, 1}}), u"by-field/total/count"_s);
    QCOMPARE(figureName(report(), {0, {2, 1}}), u"by-field//count"_s);
    QCOMPARE(figureName(report(), {2, {1, 2}}), u"sessions/2024-09-23+afternoon/count"_s);
    QCOMPARE(figureName(report(), {2, {2, 2}}), u"sessions/2024-09-25/count"_s);
}

void TestFigurePlaces::saysWhatThereIs_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("part");
    QTest::addColumn<QString>("there");
    using Part = MisnamedFigure::Part;
    QTest::newRow("no block") << u"by-fields/total/count"_s << int(Part::NoBlock) << u"by-field citizens sessions"_s;
    QTest::newRow("nothing") << u""_s << int(Part::NoBlock) << u"by-field citizens sessions"_s;
    QTest::newRow("no row") << u"citizens/total/count"_s << int(Part::NoRow) << u"28"_s;
    QTest::newRow("several rows") << u"sessions/2024-09-23/count"_s << int(Part::SeveralRows)
                                  << u"2024-09-23+morning 2024-09-23+afternoon 2024-09-25"_s;
    QTest::newRow("no column") << u"by-field/total/counts"_s << int(Part::NoColumn) << u"count"_s;
    QTest::newRow("no column at all") << u"by-field/total"_s << int(Part::NoColumn) << u"count"_s;
}

void TestFigurePlaces::saysWhatThereIs()
{
    QFETCH(QString, name);
    QFETCH(int, part);
    QFETCH(QString, there);
    const auto place = figurePlace(report(), name);
    QVERIFY(!place);
    QCOMPARE(int(place.error().part), part);
    QCOMPARE(place.error().there.join(u' '), there);
}

QTEST_GUILESS_MAIN(TestFigurePlaces)
#include "tst_FigurePlaces.moc"
