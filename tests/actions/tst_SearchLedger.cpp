#include "Entries.h"
#include "Ledgers.h"
#include "LogAssist.h"
#include "Printers.h"
#include "SearchLedger.h"

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestSearchLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsWhatIsMeant_data();
    void findsWhatIsMeant();
    void showsTheNewestFirst();
    void takesAnyText_data();
    void takesAnyText();

private:
    Ledgers m_ledgers;
    std::unique_ptr<Database> m_database;
};

void TestSearchLedger::initTestCase()
{
    m_database = m_ledgers.create();
    const auto log = [&](const QString &citizen, const QString &identity, const QString &phone, const QString &hamlet,
                         const QString &code, int daysAgo) {
        AssistEntry entry = entryOf(citizen);
        entry.identity = IdentityNumber::read(identity);
        entry.phone = PhoneNumber::read(phone);
        if (!hamlet.isEmpty())
            entry.hamlet = hamlet;
        entry.code = DossierCode::read(code);
        entry.day = entry.day.addDays(-daysAgo);
        QVERIFY_RESULT(logAssist(*m_database, entry, usualStamp()));
    };
    log(u"Nguyễn Thị Hoà"_s, u"001158004612"_s, u"0912345678"_s, u"Lục Xuân"_s, u"000.09.739.H26-240923-0001"_s, 0);
    log(u"Nguyễn Văn Hoa"_s, u""_s, u""_s, u"Bảo Lộc"_s, u"000.09.739.H26-240920-0017"_s, 3);
    log(u"Đặng Đình Hoạ"_s, u"001085012345"_s, u""_s, u""_s, u""_s, 5);
    log(u"Nguyễn Thị Hòa"_s, u"C1234567"_s, u"02433642001"_s, u""_s, u"H26.12-240916-012345"_s, 7);
    log(u"<b>Trần</b> 'O\"Brien'"_s, u""_s, u""_s, u""_s, u""_s, 8);
}

void TestSearchLedger::findsWhatIsMeant_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("citizens");

    const QString hoa23 = u"Nguyễn Thị Hoà"_s;
    const QString hoa20 = u"Nguyễn Văn Hoa"_s;
    const QString dang = u"Đặng Đình Hoạ"_s;
    const QString hoa16 = u"Nguyễn Thị Hòa"_s;
    const QString brien = u"<b>Trần</b> 'O\"Brien'"_s;

    QTest::newRow("nothing") << u"   "_s << QStringList();
    QTest::newRow("unfinished words in any order") << u"hoa ngu"_s << QStringList{hoa23, hoa20, hoa16};
    QTest::newRow("typed accents first, then the others") << u"Hoà"_s << QStringList{hoa23, hoa16, hoa20, dang};
    QTest::newRow("the tone in the old place") << u"hòa"_s << QStringList{hoa23, hoa16, hoa20, dang};
    QTest::newRow("another tone first") << u"hoạ"_s << QStringList{dang, hoa23, hoa20, hoa16};
    QTest::newRow("đ as d") << u"dang dinh"_s << QStringList{dang};
    QTest::newRow("đ as đ") << u"ĐẶNG đÌ"_s << QStringList{dang};
    QTest::newRow("đ as typed before d") << u"đăng"_s << QStringList{hoa23, hoa20, dang, hoa16, brien};
    QTest::newRow("the accents of a name before those of the procedure")
        << u"đặng"_s << QStringList{dang, hoa23, hoa20, hoa16, brien};
    QTest::newRow("the hamlet") << u"luc xu"_s << QStringList{hoa23};
    QTest::newRow("the procedure of two") << u"khai sinh hoa nguyen thi"_s << QStringList{hoa23, hoa16};
    QTest::newRow("three digits in a number") << u"580"_s << QStringList{hoa23};
    QTest::newRow("digits in a phone") << u"345678"_s << QStringList{hoa23};
    QTest::newRow("a whole number") << u"001085012345"_s << QStringList{dang};
    QTest::newRow("a whole number and somebody else's name") << u"001085012345 nguyen"_s << QStringList();
    QTest::newRow("a number in groups") << u"001 158 004 612"_s << QStringList{hoa23};
    QTest::newRow("a phone with dots") << u"0912.345.678"_s << QStringList{hoa23};
    QTest::newRow("a landline") << u"024336"_s << QStringList{hoa16};
    QTest::newRow("a passport") << u"c12345"_s << QStringList{hoa16};
    QTest::newRow("the end of a code") << u"0017"_s << QStringList{hoa20};
    QTest::newRow("the end of a code without zeros") << u"17"_s << QStringList{hoa20};
    QTest::newRow("the end of a long code without zeros") << u"12345"_s << QStringList{hoa23, dang, hoa16};
    QTest::newRow("a longer end") << u"240920-0017"_s << QStringList{hoa20};
    QTest::newRow("an end cut inside a day") << u"0920-0017"_s << QStringList{hoa20};
    QTest::newRow("a whole code") << u"000.09.739.H26-240923-0001"_s << QStringList{hoa23};
    QTest::newRow("a whole code in small letters") << u"h26.12-240916-012345"_s << QStringList{hoa16};
    QTest::newRow("a name and digits") << u"hoa 678"_s << QStringList{hoa23};
    QTest::newRow("a name and digits of two people") << u"dinh 678"_s << QStringList();
    QTest::newRow("the procedure's code") << u"1.001193 dinh"_s << QStringList{dang};
    QTest::newRow("what looks like markup") << u"<b>tran"_s << QStringList{brien};
    QTest::newRow("quotes") << u"o\"brien'"_s << QStringList{brien};
}

void TestSearchLedger::findsWhatIsMeant()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, citizens);
    const auto hits = searchLedger(*m_database, typed);
    QVERIFY_RESULT(hits);
    QStringList found;
    for (const SearchHit &hit : *hits)
        found += hit.citizen;
    QCOMPARE(found, citizens);
}

void TestSearchLedger::showsTheNewestFirst()
{
    const auto hits = searchLedger(*m_database, u"nguyen"_s, 2);
    QVERIFY_RESULT(hits);
    QCOMPARE(hits->size(), 2);
    QCOMPARE(hits->first().day, usualStamp().day());
    QCOMPARE(hits->first().code, u"000.09.739.H26-240923-0001"_s);
    QCOMPARE(hits->first().procedureCode, u"1.001193"_s);
    QCOMPARE(hits->first().status, 1);
    QVERIFY(hits->first().dossier.has_value());
}

void TestSearchLedger::takesAnyText_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("operators") << u"hoa AND NOT OR NEAR(a b) ^ * : -"_s;
    QTest::newRow("only punctuation") << u"\"' -- ;*"_s;
    QTest::newRow("other scripts") << u"李小龙 Ω ٣٤٥ ①② \U0001F600"_s;
    QTest::newRow("combining marks alone") << u"\u0301\u0323a\u0302"_s;
    QTest::newRow("much") << u"a1-2-3 "_s.repeated(300);
    QTest::newRow("separators and digits") << u"1-2.3--4"_s;
}

void TestSearchLedger::takesAnyText()
{
    QFETCH(QString, typed);
    QVERIFY_RESULT(searchLedger(*m_database, typed));
}

QTEST_GUILESS_MAIN(TestSearchLedger)
#include "tst_SearchLedger.moc"
