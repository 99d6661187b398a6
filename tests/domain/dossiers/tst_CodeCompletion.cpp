#include "dossiers/CodeCompletion.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestCodeCompletion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void completes_data();
    void completes();
};

void TestCodeCompletion::completes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("last");
    QTest::addColumn<QString>("whole");

    const QString usual = u"000.09.739.H26-240927-0002"_s;
    QTest::newRow("one digit") << u"6"_s << usual << u"000.09.739.H26-240930-0006"_s;
    QTest::newRow("with its zeros") << u"0006"_s << usual << u"000.09.739.H26-240930-0006"_s;
    QTest::newRow("a longer number") << u"6"_s << u"H26.65-220914-00011"_s << u"H26.65-240930-00006"_s;
    QTest::newRow("a whole code") << usual << usual << QString();
    QTest::newRow("five digits") << u"12345"_s << usual << QString();
    QTest::newRow("no code yet") << u"6"_s << QString() << QString();
    QTest::newRow("a code of another system") << u"6"_s << u"DVC-2024-17"_s << QString();
    QTest::newRow("nothing") << QString() << usual << QString();
}

void TestCodeCompletion::completes()
{
    QFETCH(QString, typed);
    QFETCH(QString, last);
    QTEST(completedCode(typed, last, QDate(2024, 9, 30)).value_or(QString()), "whole");
}

QTEST_APPLESS_MAIN(TestCodeCompletion)

#include "tst_CodeCompletion.moc"
