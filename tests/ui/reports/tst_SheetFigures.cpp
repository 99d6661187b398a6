#include "reports/SheetFigures.h"

#include <QTest>

using namespace somotcua;

namespace {

/// Two tables below each other: two rows of three figures, then one row of two wider ones, and one on the next page.
QList<SheetFigure> usualFigures()
{
    QList<SheetFigure> figures;
    for (int row = 0; row < 2; ++row) {
        for (int column = 0; column < 3; ++column)
            figures << SheetFigure{0, QRectF(100 + 60 * column, 100 + 30 * row, 50, 20), {0, {row, column}}};
    }
    figures << SheetFigure{0, QRectF(90, 300, 100, 20), {1, {0, 0}}};
    figures << SheetFigure{0, QRectF(200, 300, 100, 20), {1, {0, 1}}};
    figures << SheetFigure{1, QRectF(100, 100, 50, 20), {2, {0, 0}}};
    return figures;
}

} // namespace

class TestSheetFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void arrowsGoWhereTheEyeGoes_data();
    void arrowsGoWhereTheEyeGoes();
    void everyFigureCanBeReached();
};

void TestSheetFigures::arrowsGoWhereTheEyeGoes_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<Step>("step");
    QTest::addColumn<int>("to");

    QTest::newRow("right in the row") << 0 << Step::Right << 1;
    QTest::newRow("the row ends") << 2 << Step::Right << 2;
    QTest::newRow("left in the row") << 5 << Step::Left << 4;
    QTest::newRow("down in the column") << 1 << Step::Down << 4;
    QTest::newRow("down into the next table") << 3 << Step::Down << 6;
    QTest::newRow("down onto the next page") << 6 << Step::Down << 8;
    QTest::newRow("and back") << 8 << Step::Up << 6;
    QTest::newRow("nothing above") << 1 << Step::Up << 1;
    QTest::newRow("from nowhere to the first") << -1 << Step::Down << 0;
}

void TestSheetFigures::arrowsGoWhereTheEyeGoes()
{
    QFETCH(int, from);
    QFETCH(Step, step);
    QFETCH(int, to);
    QCOMPARE(figureBeside(usualFigures(), from, step), to);
    QCOMPARE(figureBeside({}, from, step), -1);
}

void TestSheetFigures::everyFigureCanBeReached()
{
    const QList<SheetFigure> figures = usualFigures();
    QSet<int> reached{0};
    for (qsizetype before = 0; before != reached.size();) {
        before = reached.size();
        for (const int from : QSet<int>(reached)) {
            for (const Step step : {Step::Left, Step::Right, Step::Up, Step::Down})
                reached << figureBeside(figures, from, step);
        }
    }
    QCOMPARE(reached.size(), figures.size());
}

QTEST_GUILESS_MAIN(TestSheetFigures)
#include "tst_SheetFigures.moc"
