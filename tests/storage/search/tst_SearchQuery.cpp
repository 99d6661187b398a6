#include "search/SearchQuery.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestSearchQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatWasTyped_data();
    void readsWhatWasTyped();
    void asksForFewTrigrams();
    void checksWhatTheIndexCannotSay();
};

void TestSearchQuery::readsWhatWasTyped_data()
{
    // Each variant as "words|parts", in the order they are tried.
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("variants");

    QTest::newRow("accents, then without") << u"Hòa ngu"_s << QStringList{u"hoà ngu|"_s, u"hoa ngu|"_s};
    QTest::newRow("no accents: once") << u"hoa"_s << QStringList{u"hoa|"_s};
    QTest::newRow("đ is an accent") << u"Đ"_s << QStringList{u"đ|"_s, u"d|"_s};
    QTest::newRow("two digits are a word") << u"17"_s << QStringList{u"17|"_s};
    QTest::newRow("three digits") << u"017"_s << QStringList{u"|017"_s, u"|abh"_s, u"017|"_s};
    QTest::newRow("part of a code") << u"0920-0017"_s << QStringList{u"|ajcaaabh"_s, u"|09200017"_s, u"0920 0017|"_s};
    QTest::newRow("a word with digits") << u"H26"_s << QStringList{u"h26|"_s};
    QTest::newRow("both kinds") << u"hoa 678"_s << QStringList{u"hoa|678"_s, u"hoa|ghi"_s, u"hoa 678|"_s};
    QTest::newRow("nothing to look for") << u" - . ' "_s << QStringList();
}

void TestSearchQuery::readsWhatWasTyped()
{
    QFETCH(QString, typed);
    QStringList found;
    for (const SearchVariant &variant : searchVariants(typed))
        found += variant.words.join(u' ') + u'|' + variant.parts.join(u' ');
    QTEST(found, "variants");
}

void TestSearchQuery::asksForFewTrigrams()
{
    SearchVariant variant;
    variant.parts = {u"001158004612"_s, u"345"_s};
    QCOMPARE(variant.partsExpression(), u"\"001\" \"158\" \"004\" \"612\" \"345\""_s);
    variant.parts = {u"12345"_s};
    QCOMPARE(variant.partsExpression(), u"\"123\" \"234\" \"345\""_s);
}

void TestSearchQuery::checksWhatTheIndexCannotSay()
{
    SearchVariant variant{{u"hoa"_s}, {u"4612"_s}};
    QVERIFY(variant.fits({.words = u"nguyen hoa lan"_s, .digits = u"001158004612 0912"_s}));
    QVERIFY(!variant.fits({.words = u"thoa"_s, .digits = u"001158004612"_s}));
    QVERIFY(!variant.fits({.words = u"hoa"_s, .digits = u"0011580046 12"_s}));
}

QTEST_GUILESS_MAIN(TestSearchQuery)
#include "tst_SearchQuery.moc"
