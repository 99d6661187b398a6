#include <QDir>
#include <QFile>
#include <QRawFont>
#include <QSvgRenderer>
#include <QTest>

using namespace Qt::StringLiterals;

/// What is embedded is really there in a program that only links the libraries.
class TestResources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void embedsTheData_data();
    void embedsTheData();
    void fontsHaveEveryVietnameseLetter_data();
    void fontsHaveEveryVietnameseLetter();
    void iconsCanBeDrawn();
};

void TestResources::embedsTheData_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("lines");

    QTest::newRow("195 procedures") << u":/catalogue/procedures.csv"_s << 196;
    QTest::newRow("papers") << u":/catalogue/papers.csv"_s << 40;
    QTest::newRow("fees") << u":/catalogue/fees.csv"_s << 6;
    QTest::newRow("units") << u":/catalogue/units.csv"_s << 1;
    QTest::newRow("indicators") << u":/catalogue/indicators.csv"_s << 12;
    QTest::newRow("holidays") << u":/holidays/holidays.csv"_s << 2;
    QTest::newRow("sample book") << u":/sample/vong_xuyen_2023_2024.csv"_s << 1503;
}

void TestResources::embedsTheData()
{
    QFETCH(QString, path);
    QFETCH(int, lines);

    QFile file(path);
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.errorString()));
    QCOMPARE_GE(file.readAll().count('\n'), lines);
}

void TestResources::fontsHaveEveryVietnameseLetter_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("family");

    for (const auto &style : {"Regular", "Bold", "Italic", "BoldItalic"})
        QTest::addRow("Tinos %s", style) << u":/fonts/Tinos-%1.ttf"_s.arg(QLatin1StringView(style)) << u"Tinos"_s;
    for (const auto &style : {"Regular", "Bold"})
        QTest::addRow("Noto %s", style) << u":/fonts/NotoSans-%1.ttf"_s.arg(QLatin1StringView(style)) << u"Noto Sans"_s;
}

void TestResources::fontsHaveEveryVietnameseLetter()
{
    QFETCH(QString, path);
    QFETCH(QString, family);

    const QRawFont font(path, 12);
    QVERIFY(font.isValid());
    QCOMPARE(font.familyName(), family);

    QString letters = u"đĐăĂâÂêÊôÔơƠưƯ–—“”…₫·"_s;
    for (const QChar base : u"aăâeêioôơuưyAĂÂEÊIOÔƠUƯY"_s) {
        for (const char16_t tone : {u'\u0300', u'\u0301', u'\u0303', u'\u0309', u'\u0323'})
            letters += (QString(base) + QChar(tone)).normalized(QString::NormalizationForm_C);
    }
    for (const QChar letter : letters) {
        if (!font.supportsCharacter(letter))
            QVERIFY2(letter == QChar(u'₫'), qPrintable(u"%1 has no %2"_s.arg(family, letter)));
    }
}

void TestResources::iconsCanBeDrawn()
{
    const auto names = QDir(u":/icons"_s).entryList();
    QCOMPARE_GE(names.size(), 80);
    for (const QString &name : names)
        QVERIFY2(QSvgRenderer(u":/icons/"_s + name).isValid(), qPrintable(name));
}

QTEST_MAIN(TestResources)
#include "tst_Resources.moc"
