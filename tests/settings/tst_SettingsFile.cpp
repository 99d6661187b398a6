#include "SettingsFile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestSettingsFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMissingFileGivesTheDefaults();
    void readsBackWhatWasWritten();
    void nonsenseFallsBack_data();
    void nonsenseFallsBack();
    void theLedgerOpenedAgainMovesToTheHead();

private:
    QTemporaryDir m_folder;
    QString path() const { return m_folder.filePath(u"settings.ini"_s); }
};

void TestSettingsFile::aMissingFileGivesTheDefaults()
{
    QCOMPARE(SettingsFile(m_folder.filePath(u"none.ini"_s)).read(), Settings());
}

void TestSettingsFile::readsBackWhatWasWritten()
{
    Settings settings;
    settings.typePercent = 175;
    settings.theme = ThemeChoice::HighContrast;
    settings.language = u"en"_s;
    settings.windowGeometry = QByteArray("\x01\x00\xff", 3);
    settings.remember(u"/home/to/Sổ, Võng Xuyên 2024.somotcua"_s);
    SettingsFile(path()).write(settings);

    QCOMPARE(SettingsFile(path()).read(), settings);
}

void TestSettingsFile::nonsenseFallsBack_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("typePercent");

    QTest::newRow("smaller than allowed") << QByteArray("[appearance]\ntypePercent=20\n") << 100;
    QTest::newRow("larger than allowed") << QByteArray("[appearance]\ntypePercent=9999\n") << 250;
    QTest::newRow("unknown theme and language") << QByteArray("[appearance]\ntheme=pink\nlanguage=fr\n") << 100;
    QTest::newRow("no INI file at all") << QByteArray("\x00\xff\xfe garbage", 11) << 100;
}

void TestSettingsFile::nonsenseFallsBack()
{
    QFETCH(QByteArray, content);
    QFETCH(int, typePercent);
    const QString nonsense = m_folder.filePath(u"nonsense.ini"_s);
    QFile file(nonsense);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();

    const Settings settings = SettingsFile(nonsense).read();

    QCOMPARE(settings.typePercent, typePercent);
    QCOMPARE(settings.theme, ThemeChoice::Light);
    QCOMPARE(settings.language, QString());
}

void TestSettingsFile::theLedgerOpenedAgainMovesToTheHead()
{
    Settings settings;
    for (const auto &name : {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s, u"c"_s})
        settings.remember(name);

    QCOMPARE(settings.recentLedgers, QStringList({u"c"_s, u"f"_s, u"e"_s, u"d"_s, u"b"_s}));
}

QTEST_GUILESS_MAIN(TestSettingsFile)
#include "tst_SettingsFile.moc"
