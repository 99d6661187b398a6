#include "common/Appearance.h"
#include "common/Icons.h"

#include <QDirIterator>
#include <QPainter>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestIcons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMeaningNamedInTheWindowIsThere();
    void takesTheColourOfTheText_data();
    void takesTheColourOfTheText();
    void unknownMeaningDrawsNothing();

private:
    static QImage drawn(const QString &meaning);

    Appearance m_appearance;
};

QImage TestIcons::drawn(const QString &meaning)
{
    return icon(meaning).pixmap(QSize(32, 32)).toImage().convertToFormat(QImage::Format_ARGB32);
}

void TestIcons::everyMeaningNamedInTheWindowIsThere()
{
    // A misspelt meaning would silently draw nothing.
    static const QRegularExpression named(
        uR"re((?:icon|setIconName|IconLabel|EmptyState|StatusMark|paintIcon)\b[^;"]*?u"([a-z][a-z-]+)"_s)re"_s);
    QStringList missing;
    int found = 0;
    QDirIterator sources(qEnvironmentVariable("SOMOTCUA_SOURCE_DIR") + u"/ui"_s, {u"*.cpp"_s}, QDir::Files,
                         QDirIterator::Subdirectories);
    while (sources.hasNext()) {
        QFile file(sources.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        for (const auto &match : named.globalMatch(QString::fromUtf8(file.readAll()))) {
            ++found;
            if (!QFile::exists(u":/icons/%1.svg"_s.arg(match.captured(1))))
                missing << file.fileName() + u": "_s + match.captured(1);
        }
    }
    QCOMPARE(missing, QStringList());
    QVERIFY(found > 20);
}

void TestIcons::takesTheColourOfTheText_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::newRow("light") << Theme::Light;
    QTest::newRow("dark") << Theme::Dark;
    QTest::newRow("high contrast") << Theme::HighContrast;
}

void TestIcons::takesTheColourOfTheText()
{
    QFETCH(Theme, theme);

    m_appearance.setTheme(theme);
    const QImage picture = drawn(u"add"_s);
    const QColor ink = coloursOf(theme).ink;
    int inked = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const QColor pixel = picture.pixelColor(x, y);
            if (pixel.alpha() == 255) {
                QCOMPARE(pixel.rgb(), ink.rgb());
                ++inked;
            }
        }
    }
    QVERIFY(inked > 20);
}

void TestIcons::unknownMeaningDrawsNothing()
{
    const QImage picture = drawn(u"no-such-meaning"_s);
    QImage empty(picture.size(), QImage::Format_ARGB32);
    empty.fill(Qt::transparent);
    QCOMPARE(picture, empty);
}

QTEST_MAIN(TestIcons)
#include "tst_Icons.moc"
