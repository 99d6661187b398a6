#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// All layers share one namespace, and no header of one may need to know a header of another. Two types of one name
/// compile, link, and then trample on each other's memory; so each name belongs to one header.
class TestNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachTypeHasANameOfItsOwn();
};

void TestNames::eachTypeHasANameOfItsOwn()
{
    static const QRegularExpression type(
        uR"(^(?:struct|class|enum class|enum)\s+(\w+)(?!::)(?:\s+final)?(?:\s*:[^{;]*)?\s*\{)"_s,
        QRegularExpression::MultilineOption);
    const QString root = qEnvironmentVariable("SOMOTCUA_SOURCE_DIR");
    QHash<QString, QString> headerOf;
    for (const QString &room : {u"core"_s, u"ui"_s, u"app"_s, u"translations"_s}) {
        QDirIterator headers(root + u'/' + room, {u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (headers.hasNext()) {
            QFile header(headers.next());
            QVERIFY(header.open(QIODevice::ReadOnly));
            auto found = type.globalMatch(QString::fromUtf8(header.readAll()));
            while (found.hasNext()) {
                const QString name = found.next().captured(1);
                QVERIFY2(!headerOf.contains(name),
                         qPrintable(u"%1 in %2 and in %3"_s.arg(name, headerOf[name], header.fileName())));
                headerOf[name] = header.fileName();
            }
        }
    }
    QVERIFY(headerOf.size() > 100); // the expression still finds them
}

QTEST_APPLESS_MAIN(TestNames)
#include "tst_Names.moc"
