#include "PaperUnits.h"
#include "Printers.h"
#include "Typesetter.h"

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestTypesetter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void measuresTinos();
    void breaksAtSpaces();
    void balancesWhatStandsCentred();
    void cutsLongWords_data();
    void cutsLongWords();
    void controlsBecomeSpaces();

private:
    Typesetter m_typesetter;
    TextStyle m_plain{11, false, false};
};

void TestTypesetter::measuresTinos()
{
    QCOMPARE(QFontInfo(paperFont(m_plain)).family(), u"Tinos"_s);
    // A digit of Times is half an em wide, on every device.
    QVERIFY(qAbs(m_typesetter.width(u"0000000000"_s, m_plain) - 5 * points(11)) < 6);
}

void TestTypesetter::breaksAtSpaces()
{
    const double width = m_typesetter.width(u"Đăng ký, quản"_s, m_plain) + 1;
    QCOMPARE(m_typesetter.lines(u"Đăng ký, quản lý cư trú"_s, m_plain, width),
             (QStringList{u"Đăng ký, quản"_s, u"lý cư trú"_s}));
    QCOMPARE(m_typesetter.lines(u"một\nhai"_s, m_plain, 10'000), (QStringList{u"một"_s, u"hai"_s}));
    QCOMPARE(m_typesetter.lines({}, m_plain, 100), QStringList{QString()});
    QCOMPARE(m_typesetter.lines(u"   "_s, m_plain, 1), QStringList{QString()});
}

void TestTypesetter::balancesWhatStandsCentred()
{
    const QString name = u"TỔ TÌNH NGUYỆN HỖ TRỢ DỊCH VỤ CÔNG TRỰC TUYẾN"_s;
    const double width = m_typesetter.width(u"TỔ TÌNH NGUYỆN HỖ TRỢ DỊCH VỤ CÔNG TRỰC"_s, m_plain) + 1;
    QCOMPARE(m_typesetter.lines(name, m_plain, width, Breaking::Balanced),
             (QStringList{u"TỔ TÌNH NGUYỆN HỖ TRỢ"_s, u"DỊCH VỤ CÔNG TRỰC TUYẾN"_s}));
}

void TestTypesetter::cutsLongWords_data()
{
    QTest::addColumn<QString>("word");

    QTest::newRow("composed") << QString(200, u'ễ');
    QTest::newRow("marks stay with their letter") << QString(200, u'ễ').normalized(QString::NormalizationForm_D);
    QTest::newRow("pairs") << u"😀"_s.repeated(60);
    QTest::newRow("a code") << u"000.17.22.H26-240105-0001"_s.repeated(4);
}

void TestTypesetter::cutsLongWords()
{
    QFETCH(QString, word);

    const double width = points(60);
    const QStringList lines = m_typesetter.lines(word, m_plain, width);
    QVERIFY(lines.size() > 1);
    QCOMPARE(lines.join(QString()), word);
    for (const QString &line : lines) {
        QVERIFY(m_typesetter.width(line, m_plain) <= width);
        QVERIFY(!line.front().isLowSurrogate() && line.front().category() != QChar::Mark_NonSpacing);
    }
    if (word.startsWith(u'0'))
        QCOMPARE(lines.first(), u"000.17.22."_s);
}

void TestTypesetter::controlsBecomeSpaces()
{
    QCOMPARE(m_typesetter.lines(u"a\tb\u0007c\u2028d"_s, m_plain, 10'000), QStringList{u"a b c d"_s});
}

QTEST_MAIN(TestTypesetter)
#include "tst_Typesetter.moc"
