#include "text/Fold.h"
#include "text/NameOrder.h"

#include <QCollator>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestNameOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ordersTexts_data();
    void ordersTexts();
    void ordersPeople_data();
    void ordersPeople();
    void keysArePlainAndBlindToCase();
    void agreesWithTheCollator();
};

/// Each row is a list in its right order, parted by commas.
void TestNameOrder::ordersTexts_data()
{
    QTest::addColumn<QString>("ordered");

    QTest::newRow("letters before tones") << u"An,Ăn,Ân,Ba,Bà,Bả,Bã,Bá,Bạ"_s;
    QTest::newRow("đ is behind all of d") << u"Dung,Dũng,Duyên,Đào"_s;
    QTest::newRow("the alphabet") << u"a,ă,â,b,c,d,đ,e,ê,f,g,h,i,j,k,l,m,n,o,ô,ơ,p,q,r,s,t,u,ư,v,w,x,y,z"_s;
    QTest::newRow("a tone counts after all letters") << u"Bá An,Ba Anh,Bà Anh,Bá Anh"_s;
    QTest::newRow("the shorter first") << u"An,An Bình,Anh"_s;
    QTest::newRow("digits before letters") << u"Thôn 1,Thôn 2,Thôn An"_s;
    QTest::newRow("fields") << u"Bảo trợ xã hội,Chứng thực,Đất đai,Hộ tịch,Người có công"_s;
}

void TestNameOrder::ordersTexts()
{
    QFETCH(QString, ordered);
    const QStringList list = ordered.split(u',');

    for (qsizetype place = 1; place < list.size(); ++place)
        QVERIFY2(textKey(list[place - 1]) < textKey(list[place]), qPrintable(list[place - 1] + u" < "_s + list[place]));
}

void TestNameOrder::ordersPeople_data()
{
    QTest::addColumn<QString>("ordered");

    QTest::newRow("given name first") << u"Vũ Thị An,Nguyễn Văn Bình,Lê Thị Cúc"_s;
    QTest::newRow("then family and middle names") << u"Lê Thị An,Nguyễn Thị An,Nguyễn Văn An"_s;
    QTest::newRow("the tone of the given name before the family name") << u"Vũ Văn Dung,Bùi Văn Dũng"_s;
    QTest::newRow("one word alone first") << u"An,Nguyễn An"_s;
    QTest::newRow("a longer given name with the same beginning") << u"Vũ An,Bùi Anh"_s;
}

void TestNameOrder::ordersPeople()
{
    QFETCH(QString, ordered);
    const QStringList list = ordered.split(u',');

    for (qsizetype place = 1; place < list.size(); ++place)
        QVERIFY2(nameKey(list[place - 1]) < nameKey(list[place]), qPrintable(list[place - 1] + u" < "_s + list[place]));
}

void TestNameOrder::keysArePlainAndBlindToCase()
{
    const QByteArray key = nameKey(u"Đặng Thị Ánh Ýж"_s);

    QVERIFY(std::ranges::all_of(key, [](char sign) { return sign > ' ' && sign < 127; }));
    QCOMPARE(nameKey(u"ĐẶNG THỊ ÁNH ÝЖ"_s), key);
    QCOMPARE(nameKey(u"Đặng  Thị Ánh Ýж"_s.normalized(QString::NormalizationForm_D)), key);
    QCOMPARE(nameKey(QString()), nameKey(u" . "_s));
}

namespace {

QString randomSyllable(QRandomGenerator &random)
{
    static const QStringList heads = u",b,c,ch,d,đ,g,h,k,l,m,n,ng,nh,ph,q,s,t,th,tr,v,x"_s.split(u',');
    static const QString vowels = u"aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ"_s;
    static const QStringList tails = u",,c,ch,i,m,n,ng,nh,o,p,t,u,y"_s.split(u',');
    return heads[random.bounded(heads.size())] + vowels[random.bounded(vowels.size())]
        + tails[random.bounded(tails.size())];
}

int sign(int value)
{
    return (value > 0) - (value < 0);
}

int compared(const QByteArray &a, const QByteArray &b)
{
    return sign(a.compare(b));
}

} // namespace

void TestNameOrder::agreesWithTheCollator()
{
    QCollator collator(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
    collator.setNumericMode(false);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    if (collator.compare(u"Dz"_s, u"Đa"_s) >= 0 || collator.compare(u"bạ"_s, u"bác"_s) >= 0)
        QSKIP("this Qt collates without ICU");

    const quint32 seed = 20241;
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int round = 0; round < 20000; ++round) {
        // Few letters, so that many pairs differ by a tone alone.
        QStringList pair;
        for (int side = 0; side < 2; ++side) {
            QStringList syllables;
            for (int count = random.bounded(1, 4); count > 0; --count)
                syllables
                    += round % 2 == 0 ? randomSyllable(random) : u"%1n"_s.arg(u"aàảãáạăắâấ"_s[random.bounded(10)]);
            pair += syllables.join(u' ');
        }
        const QString &a = pair[0];
        const QString &b = pair[1];
        QVERIFY2(compared(textKey(a), textKey(b)) == sign(collator.compare(a, b)), qPrintable(a + u" | "_s + b));

        const auto given = [](const QString &name) {
            return name.section(u' ', -1);
        };
        const auto rest = [](const QString &name) {
            return name.section(u' ', 0, -2);
        };
        const int byGiven = sign(collator.compare(given(a), given(b)));
        const int expected = byGiven != 0 ? byGiven : sign(collator.compare(rest(a), rest(b)));
        QVERIFY2(compared(nameKey(a), nameKey(b)) == expected, qPrintable(a + u" | "_s + b));
    }
}

QTEST_GUILESS_MAIN(TestNameOrder)
#include "tst_NameOrder.moc"
