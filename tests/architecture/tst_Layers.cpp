#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString readAll(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s: %s", qPrintable(path), qPrintable(file.errorString()));
    return QString::fromUtf8(file.readAll());
}

QString layerFile(const QString &layer, const QString &what)
{
    return QStringLiteral(LAYERS_FOLDER) + u'/' + layer + u'.' + what;
}

} // namespace

/// Who may use whom. A file that reaches over a border must not build; what the compiler cannot refuse is looked for in
/// the sources.
class TestLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileSeesOnlyWhatItsLayerMaySee_data();
    void aFileSeesOnlyWhatItsLayerMaySee();
    void aLayerLinksOnlyTheLayersBelow_data();
    void aLayerLinksOnlyTheLayersBelow();
    void sourcesKeepTheBordersTheCompilerCannot_data();
    void sourcesKeepTheBordersTheCompilerCannot();
};

void TestLayers::aFileSeesOnlyWhatItsLayerMaySee_data()
{
    QTest::addColumn<QString>("layer"); // the file links this and is compiled as its user
    QTest::addColumn<QString>("include");
    QTest::addColumn<bool>("builds");

    QTest::newRow("a window may use Widgets") << u"ui"_s << u"<QWidget>"_s << true;
    QTest::newRow("a window may use the domain") << u"ui"_s << u"\"base/Result.h\""_s << true;
    QTest::newRow("a window may use an action") << u"ui"_s << u"\"LogAssist.h\""_s << true;
    QTest::newRow("a window may not use SQL") << u"ui"_s << u"<QSqlQuery>"_s << false;
    QTest::newRow("nor a connection") << u"ui"_s << u"<QSqlDatabase>"_s << false;
    QTest::newRow("a component may not know actions") << u"ui_common"_s << u"\"LogAssist.h\""_s << false;
    QTest::newRow("an action may not use SQL") << u"actions"_s << u"<QSqlQuery>"_s << false;
    QTest::newRow("nor Widgets") << u"actions"_s << u"<QWidget>"_s << false;
    QTest::newRow("a report may not paint") << u"reports"_s << u"<QPainter>"_s << false;
    QTest::newRow("a report may not ask the storage") << u"reports"_s << u"\"Database.h\""_s << false;
    QTest::newRow("a book may not use SQL") << u"books"_s << u"<QSqlQuery>"_s << false;
    QTest::newRow("a book may not ask the storage") << u"books"_s << u"\"Database.h\""_s << false;
    QTest::newRow("printing may paint") << u"printing"_s << u"<QPainter>"_s << true;
    QTest::newRow("printing may not use Widgets") << u"printing"_s << u"<QWidget>"_s << false;
    QTest::newRow("printing may not ask the storage") << u"printing"_s << u"\"Database.h\""_s << false;
    QTest::newRow("the domain has dates") << u"domain"_s << u"<QDate>"_s << true;
    QTest::newRow("the domain has no SQL") << u"domain"_s << u"<QSqlQuery>"_s << false;
    QTest::newRow("the domain has no fonts") << u"domain"_s << u"<QFont>"_s << false;
    QTest::newRow("the domain does not know reports") << u"domain"_s << u"\"Report.h\""_s << false;
    QTest::newRow("the domain does not know settings") << u"domain"_s << u"\"Settings.h\""_s << false;
}

void TestLayers::aFileSeesOnlyWhatItsLayerMaySee()
{
    QFETCH(QString, layer);
    QFETCH(QString, include);
    QFETCH(bool, builds);

    const QTemporaryDir folder;
    const auto compile = [&](const QString &line) {
        QFile file(folder.filePath(u"Probe.cpp"_s));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            qFatal("no probe can be written");
        file.write(line.toUtf8() + "\nint probe() { return 0; }\n");
        file.close();
        QProcess compiler;
        compiler.setProcessChannelMode(QProcess::MergedChannels);
        compiler.start(
            QStringLiteral(COMPILER),
            {u"-std=c++23"_s, u"-fPIC"_s, u"-fsyntax-only"_s, u'@' + layerFile(layer, u"flags"_s), file.fileName()});
        compiler.waitForFinished(-1);
        return std::pair(compiler.exitCode() == 0, QString::fromUtf8(compiler.readAll()));
    };

    // Without the line the same file builds: it is the line that is refused.
    const auto [plainBuilds, plainSaid] = compile({});
    QVERIFY2(plainBuilds, qPrintable(plainSaid));

    const auto [built, said] = compile(u"#include "_s + include);
    QVERIFY2(built == builds, qPrintable(said));
    if (!builds)
        QVERIFY2(said.contains(u"No such file"_s) || said.contains(u"file not found"_s), qPrintable(said));
}

void TestLayers::aLayerLinksOnlyTheLayersBelow_data()
{
    QTest::addColumn<QString>("layer");
    QTest::addColumn<QStringList>("allowed");

    const auto row = [](const char *layer, const QString &allowed) {
        QTest::newRow(layer) << QString::fromLatin1(layer)
                             << (allowed.split(u' ', Qt::SkipEmptyParts) << u"project_options"_s << u"Qt6::Core"_s);
    };
    row("domain", {});
    row("settings", u"domain"_s);
    row("storage", u"domain schema_resources Qt6::Sql SQLite::SQLite3"_s);
    row("books", u"domain"_s);
    row("reports", u"domain"_s);
    row("sheet_code", u"domain reports sheet_resources"_s);
    row("report_writers", u"domain reports xlsxwriter zip"_s);
    row("actions", u"domain storage books reports catalogue_resources"_s);
    row("printing", u"domain reports sheet_code font_resources qrencode Qt6::Gui"_s);
    row("ui_common", u"domain font_resources icon_resources Qt6::Gui Qt6::Widgets Qt6::Svg"_s);
    row("ui",
        u"ui_common domain settings actions reports report_writers printing translations "
        "Qt6::Gui Qt6::Widgets Qt6::PrintSupport"_s);
}

void TestLayers::aLayerLinksOnlyTheLayersBelow()
{
    QFETCH(QString, layer);
    QFETCH(QStringList, allowed);

    const auto links = readAll(layerFile(layer, u"links"_s)).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &link : links) {
        // Embedded files are handed on as objects and belong to no layer.
        if (link.startsWith(u"$<TARGET_OBJECTS"_s) || link.contains(u"_resources_"_s))
            continue;
        QVERIFY2(allowed.contains(link), qPrintable(layer + u" may not use "_s + link));
    }
}

void TestLayers::sourcesKeepTheBordersTheCompilerCannot_data()
{
    QTest::addColumn<QString>("pattern"); // what an #include may not look like
    QTest::addColumn<QStringList>("except"); // folders that may

    // The common include folder of Qt makes every module visible by its long name.
    QTest::newRow("no module prefixes") << uR"(<Qt\w+/)"_s << QStringList();
    QTest::newRow("SQL in the storage alone") << uR"(<QSql)"_s << QStringList{u"core/storage"_s, u"tests/storage"_s};
    // Headers of system libraries are visible everywhere.
    QTest::newRow("SQLite itself in the storage alone")
        << uR"(<sqlite3)"_s << QStringList{u"core/storage"_s, u"tests/storage"_s, u"tests/bench"_s};
    QTest::newRow("workbooks in their writer alone")
        << uR"(<xlsxwriter)"_s << QStringList{u"core/reports/writers"_s, u"tests/reports"_s};
    QTest::newRow("only the paper draws QR codes") << uR"(<qrencode)"_s << QStringList{u"core/printing"_s};
    QTest::newRow("no paths that climb out") << uR"("\.\./)"_s << QStringList();
}

void TestLayers::sourcesKeepTheBordersTheCompilerCannot()
{
    QFETCH(QString, pattern);
    QFETCH(QStringList, except);

    const QString root = qEnvironmentVariable("SOMOTCUA_SOURCE_DIR");
    const QRegularExpression include(uR"(^\s*#\s*include\s*)"_s + pattern, QRegularExpression::MultilineOption);
    int seen = 0;
    for (const QString &folder : {u"core"_s, u"ui"_s, u"app"_s, u"translations"_s, u"tests"_s}) {
        QDirIterator files(root + u'/' + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next().mid(root.size() + 1);
            ++seen;
            if (std::ranges::any_of(except, [&](const QString &allowed) { return path.startsWith(allowed + u'/'); }))
                continue;
            const auto found = include.match(readAll(root + u'/' + path));
            QVERIFY2(!found.hasMatch(), qPrintable(path + u": "_s + found.captured().trimmed()));
        }
    }
    QCOMPARE_GE(seen, 50);
}

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_Layers.moc"
