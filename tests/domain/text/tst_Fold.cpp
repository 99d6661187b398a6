#include "text/Fold.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace somotcua;

class TestFold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldsToPlainLetters_data();
    void foldsToPlainLetters();
    void foldsEveryVietnameseLetter();
    void tidies_data();
    void tidies();
    void unifiesTones_data();
    void unifiesTones();
    void findsWords_data();
    void findsWords();
};

void TestFold::foldsToPlainLetters_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("expected");

    QTest::newRow("two marks on one letter") << u"Nguyễn"_s << u"nguyen"_s;
    QTest::newRow("đ is a letter, not a mark") << u"Đặng Đình"_s << u"dang dinh"_s;
    QTest::newRow("already decomposed") << u"Ha\u0300 No\u0302\u0323i"_s << u"ha noi"_s;
    QTest::newRow("the Icelandic Ð of old books") << u"Ðỗ ð"_s << u"do d"_s;
    QTest::newRow("horns") << u"ƯỚP MƯỠU"_s << u"uop muou"_s;
    QTest::newRow("digits and signs stay") << u"Số 12/B-Ô."_s << u"so 12/b-o."_s;
    QTest::newRow("other alphabets are only made small") << u"ЖУК"_s << u"жук"_s;
    QTest::newRow("beyond the first plane") << u"\U0001F600Á"_s << u"\U0001F600a"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestFold::foldsToPlainLetters()
{
    QFETCH(QString, written);
    QFETCH(QString, expected);

    QCOMPARE(fold(written), expected);
    QCOMPARE(fold(fold(written)), expected);
}

void TestFold::foldsEveryVietnameseLetter()
{
    const QString letters = u"aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ"_s;
    const QString plain = u"aaaaaaaaaaaaaaaaaaeeeeeeeeeeeeiiiiiioooooooooooooooooouuuuuuuuuuuuyyyyyy"_s;

    QCOMPARE(fold(letters), plain);
    QCOMPARE(fold(letters.toUpper()), plain);
    QCOMPARE(fold(letters.normalized(QString::NormalizationForm_D)), plain);
}

void TestFold::tidies_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("expected");

    QTest::newRow("white space of all kinds") << u" \tAn\u00A0 \r\n Bình\u2003"_s << u"An Bình"_s;
    QTest::newRow("control characters") << u"A\u0000n\u0007"_s << u"An"_s;
    QTest::newRow("zero width and direction") << u"\uFEFFA\u200Bn\u202E\u2066"_s << u"An"_s;
    QTest::newRow("a mark parted from its letter") << u"Ba\u200B\u0300"_s << u"Bà"_s;
    QTest::newRow("composed") << u"Nguye\u0302\u0303n"_s << u"Nguyễn"_s;
    QTest::newRow("the soft hyphen may be a letter") << u"Tr\u00ADêng"_s << u"Tr\u00ADêng"_s;
    QTest::newRow("half a pair") << u"A\xD83D"_s + u"n"_s << u"An"_s;
    QTest::newRow("a whole pair") << u"A\U0001F600"_s << u"A\U0001F600"_s;
    QTest::newRow("only white space") << u" \n "_s << u""_s;
}

void TestFold::tidies()
{
    QFETCH(QString, written);
    QFETCH(QString, expected);

    QCOMPARE(tidy(written), expected);
    QCOMPARE(tidy(tidy(written)), expected);
}

void TestFold::unifiesTones_data()
{
    QTest::addColumn<QString>("old");
    QTest::addColumn<QString>("unified");

    QTest::newRow("oa") << u"HÒA Bình"_s << u"hoà bình"_s;
    QTest::newRow("oe") << u"khỏe"_s << u"khoẻ"_s;
    QTest::newRow("uy") << u"Thúy, Lũy, Hụy"_s << u"thuý, luỹ, huỵ"_s;
    QTest::newRow("behind q") << u"qúy"_s << u"quý"_s;
    QTest::newRow("a consonant follows") << u"hoàn thuỳnh"_s << u"hoàn thuỳnh"_s;
    QTest::newRow("a third vowel follows") << u"ngoài khuỷu"_s << u"ngoài khuỷu"_s;
    QTest::newRow("other clusters have one spelling") << u"mùa của lùi"_s << u"mùa của lùi"_s;
    QTest::newRow("decomposed") << u"ho\u0300a"_s << u"hoà"_s;
    QTest::newRow("a hyphen ends a word") << u"Hóa-Lý"_s << u"hoá-lý"_s;
}

void TestFold::unifiesTones()
{
    QFETCH(QString, old);
    QFETCH(QString, unified);

    QCOMPARE(unifyTones(old), unified);
    QCOMPARE(unifyTones(unified), unified);
}

void TestFold::findsWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("names") << u" Nguyễn  Văn An "_s << QStringList{u"Nguyễn"_s, u"Văn"_s, u"An"_s};
    QTest::newRow("a code") << u"H26.15-240930-0006"_s << QStringList{u"H26"_s, u"15"_s, u"240930"_s, u"0006"_s};
    QTest::newRow("decomposed words stay whole") << u"Ha\u0300"_s << QStringList{u"Ha\u0300"_s};
    QTest::newRow("none") << u" .,- "_s << QStringList();
}

void TestFold::findsWords()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);

    QCOMPARE(words(text), expected);
    QStringList folded;
    for (const QString &word : expected)
        folded += fold(word);
    QCOMPARE(foldedWords(text), folded);
}

QTEST_GUILESS_MAIN(TestFold)
#include "tst_Fold.moc"
