#include "Printers.h"
#include "Shown.h"

#include <cmath>

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestShown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void peopleRead_data();
    void peopleRead();
    void machinesRead();
    void roundsHalvesAwayFromZero_data();
    void roundsHalvesAwayFromZero();
};

void TestShown::peopleRead_data()
{
    QTest::addColumn<QVariant>("cell");
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("sign");
    QTest::addColumn<QString>("vietnamese");
    QTest::addColumn<QString>("english");

    const auto row = [](const char *name, const QVariant &cell, ColumnKind kind, bool sign, const QString &vietnamese,
                        const QString &english) {
        QTest::newRow(name) << cell << int(kind) << sign << vietnamese << english;
    };
    row("a count groups its thousands", qint64(1234567), ColumnKind::Count, false, u"1.234.567"_s, u"1,234,567"_s);
    row("zero is zero", qint64(0), ColumnKind::Count, false, u"0"_s, u"0"_s);
    row("unknown is not zero", {}, ColumnKind::Count, false, u"—"_s, u"—"_s);
    row("an unknown text too", {}, ColumnKind::Text, false, u"—"_s, u"—"_s);
    row("a null text is unknown", QVariant(QString()), ColumnKind::Text, false, u"—"_s, u"—"_s);
    row("an invalid day is unknown", QVariant(QDate()), ColumnKind::Date, false, u"—"_s, u"—"_s);
    row("a percent has two decimals", 87.5, ColumnKind::Percent, false, u"87,50"_s, u"87.50"_s);
    row("minutes have one", 25.0, ColumnKind::Number, false, u"25,0"_s, u"25.0"_s);
    row("a rise", qint64(14), ColumnKind::Count, true, u"+14"_s, u"+14"_s);
    row("a fall", qint64(-1234), ColumnKind::Count, true, u"-1.234"_s, u"-1,234"_s);
    row("no change has no sign", qint64(0), ColumnKind::Count, true, u"0"_s, u"0"_s);
    row("an unknown difference", {}, ColumnKind::Count, true, u"—"_s, u"—"_s);
    row("a day", QDate(2024, 2, 5), ColumnKind::Date, false, u"05/02/2024"_s, u"05/02/2024"_s);
    row("a term by its label", QVariant::fromValue(Term{u"SIM_NOT_OWNER"_s, u"SIM không chính chủ"_s}),
        ColumnKind::Text, false, u"SIM không chính chủ"_s, u"SIM không chính chủ"_s);
    row("a label among numbers", u"Tổng cộng"_s, ColumnKind::Count, true, u"Tổng cộng"_s, u"Tổng cộng"_s);
    row("markup as typed", u"<b>x</b>"_s, ColumnKind::Text, false, u"<b>x</b>"_s, u"<b>x</b>"_s);
}

void TestShown::peopleRead()
{
    QFETCH(QVariant, cell);
    QFETCH(int, kind);
    QFETCH(bool, sign);
    QFETCH(QString, vietnamese);
    QFETCH(QString, english);

    Column column;
    column.kind = ColumnKind(kind);
    column.sign = sign;
    QCOMPARE(shown(cell, column, u"vi"_s), vietnamese);
    QCOMPARE(shown(cell, column, u"en"_s), english);
}

void TestShown::machinesRead()
{
    QCOMPARE(machineText(QVariant::fromValue(Term{u"OTHER"_s, u"Khác"_s})), u"OTHER"_s);
    QCOMPARE(machineText(u"Hộ tịch"_s), u"Hộ tịch"_s);
    QCOMPARE(machineText({}), std::nullopt);
    QCOMPARE(machineText(qint64(3)), std::nullopt);
}

void TestShown::roundsHalvesAwayFromZero_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("expected");

    QTest::newRow("a half goes up") << 12.345 << 12.35;
    QTest::newRow("the noise of doubles is still a half") << 1.005 << 1.01;
    QTest::newRow("a negative half goes down") << -12.345 << -12.35;
    QTest::newRow("less than a half stays") << 22.2444999 << 22.24;
    QTest::newRow("no negative zero") << -0.001 << 0.0;
}

void TestShown::roundsHalvesAwayFromZero()
{
    QFETCH(double, value);
    QFETCH(double, expected);

    QCOMPARE(rounded(value, 2), expected);
    QVERIFY(!std::signbit(rounded(value, 2)) || value < -0.004);
}

QTEST_APPLESS_MAIN(TestShown)
#include "tst_Shown.moc"
