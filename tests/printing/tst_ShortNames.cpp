#include "Printers.h"
#include "ShortNames.h"

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestShortNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shortens_data();
    void shortens();
};

void TestShortNames::shortens_data()
{
    QTest::addColumn<QString>("names");
    QTest::addColumn<QString>("expected");

    QTest::newRow("one") << u"Đoàn Thu Phượng"_s << u"Đ. T. Phượng"_s;
    QTest::newRow("several") << u"Vũ Thúy Loan, Ngô Hữu Hải"_s << u"V. T. Loan, N. H. Hải"_s;
    QTest::newRow("two who would look alike")
        << u"Vũ Thúy Loan, Vương Thị Loan, Lý Thị Trang"_s << u"Vũ Thúy Loan, Vương Thị Loan, L. T. Trang"_s;
    QTest::newRow("one word") << u"Loan"_s << u"Loan"_s;
    QTest::newRow("decomposed") << u"Ô Á Loan"_s.normalized(QString::NormalizationForm_D)
                                << u"Ô. Á. Loan"_s.normalized(QString::NormalizationForm_D);
    QTest::newRow("nobody") << QString() << QString();
}

void TestShortNames::shortens()
{
    QFETCH(QString, names);
    QFETCH(QString, expected);

    QCOMPARE(shortNames(names).replace(QChar::Nbsp, u' '), expected);
    QCOMPARE(shortNames(names).count(QChar::Nbsp), expected.count(u". "_s)); // a line may end only behind a name
}

QTEST_APPLESS_MAIN(TestShortNames)
#include "tst_ShortNames.moc"
