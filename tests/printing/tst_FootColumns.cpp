#include "FootColumns.h"
#include "PaperUnits.h"

#include <QTest>

#include <numeric>

using namespace somotcua;

class TestFootColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signaturesShareTheWidth_data();
    void signaturesShareTheWidth();
    void recipientsShrinkBeforeSignaturesDo();
    void theCodeBelowNeedsNoRoomBeside();
};

void TestFootColumns::signaturesShareTheWidth_data()
{
    QTest::addColumn<QList<double>>("needs");
    QTest::addColumn<QList<double>>("widths");

    QTest::newRow("enough for three alike") << QList<double>{20, 30, 40} << QList<double>{40, 40, 40};
    QTest::newRow("a wide one keeps what it needs") << QList<double>{10, 60, 20} << QList<double>{30, 60, 30};
    QTest::newRow("just enough") << QList<double>{30, 50, 40} << QList<double>{30, 50, 40};
    QTest::newRow("too little: the widest gives") << QList<double>{30, 200, 40} << QList<double>{30, 50, 40};
    QTest::newRow("far too little") << QList<double>{200, 10, 300} << QList<double>{55, 10, 55};
    QTest::newRow("nobody signs") << QList<double>{} << QList<double>{};
}

void TestFootColumns::signaturesShareTheWidth()
{
    QFETCH(QList<double>, needs);
    QFETCH(QList<double>, widths);
    QCOMPARE(footColumns(FootWay::InTwoRows, {.body = 120, .signatures = needs}).signatures, widths);
}

void TestFootColumns::recipientsShrinkBeforeSignaturesDo()
{
    FootNeeds needs{millimetres(165), millimetres(28), millimetres(60), {}};
    for (int signature = 0; signature < 3; ++signature)
        needs.signatures << millimetres(30);
    const FootColumns columns = footColumns(FootWay::InARow, needs);
    QCOMPARE(columns.recipients, millimetres(47));
    for (qsizetype index = 0; index < needs.signatures.size(); ++index)
        QCOMPARE(columns.signatures[index], needs.signatures[index]);

    needs.signatures[1] = millimetres(45); // more than there is: they keep a readable width
    const FootColumns narrow = footColumns(FootWay::InARow, needs);
    QCOMPARE(narrow.recipients, millimetres(38));
    const double all = std::accumulate(narrow.signatures.cbegin(), narrow.signatures.cend(), 0.0);
    QCOMPARE(narrow.left + all, needs.body);
}

void TestFootColumns::theCodeBelowNeedsNoRoomBeside()
{
    const FootNeeds needs{millimetres(165), millimetres(28), millimetres(45), {millimetres(60), millimetres(60)}};
    const FootColumns columns = footColumns(FootWay::MarkBelow, needs);
    QCOMPARE(columns.left, millimetres(45));
    QCOMPARE(columns.signatures, (QList<double>{millimetres(60), millimetres(60)}));
}

QTEST_MAIN(TestFootColumns)
#include "tst_FootColumns.moc"
