#include "Explain.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestExplain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFaultHasASentenceOfItsOwn();
    void aSentenceStandsWithoutASubject();
    void aSubjectIsShownAsItIs();
};

void TestExplain::everyFaultHasASentenceOfItsOwn()
{
    QSet<QString> seen;
    for (int number = 0; number <= int(Fault::Stopped); ++number) {
        const QString text = explain({Fault(number), u"abc.somotcua"_s, u"SQLITE_BUSY"_s});
        QVERIFY2(text.contains(u"“abc.somotcua”"_s), qPrintable(text));
        QVERIFY2(text.endsWith(u'.'), qPrintable(text));
        QVERIFY2(!text.contains(u"SQLITE"_s), "a detail is for the helper only");
        QVERIFY2(!seen.contains(text), qPrintable(text));
        seen.insert(text);
    }
}

void TestExplain::aSentenceStandsWithoutASubject()
{
    for (int number = 0; number <= int(Fault::Stopped); ++number) {
        const QString text = explain({Fault(number), {}, {}});
        QVERIFY2(!text.contains(u'“') && !text.contains(u"%1"_s) && !text.contains(u"  "_s), qPrintable(text));
    }
}

void TestExplain::aSubjectIsShownAsItIs()
{
    const QString text = explain({Fault::FileMissing, u"<b>%1</b>"_s, {}});
    QVERIFY2(text.contains(u"“<b>%1</b>”"_s), qPrintable(text));
}

QTEST_GUILESS_MAIN(TestExplain)
#include "tst_Explain.moc"
