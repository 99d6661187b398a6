#include "Encoding.h"
#include "Printers.h"

#include <QStringConverter>

using namespace somotcua;
using namespace Qt::StringLiterals;

class TestEncoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsOut_data();
    void findsOut();
    void believesWhatIsTold();
    void refusesWhatCannotBe();
    void knowsNames();
};

namespace {

QByteArray wide(const QString &text, QStringConverter::Encoding order, QStringConverter::Flag flag = {})
{
    QStringEncoder encoder(order, flag);
    return encoder.encode(text);
}

const QString kText = u"Ngày,Họ và tên\n05/02/2024,Nguyễn Thị Hường\n"_s;

} // namespace

void TestEncoding::findsOut_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("text");

    QTest::newRow("UTF-8") << kText.toUtf8() << u"utf-8"_s << kText;
    QTest::newRow("UTF-8, mark") << "\xEF\xBB\xBF" + kText.toUtf8() << u"utf-8"_s << kText;
    QTest::newRow("UTF-16, mark") << wide(kText, QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom)
                                  << u"utf-16"_s << kText;
    QTest::newRow("UTF-16 of big ends, mark")
        << wide(kText, QStringConverter::Utf16BE, QStringConverter::Flag::WriteBom) << u"utf-16"_s << kText;
    QTest::newRow("UTF-16 by its NULs") << wide(kText, QStringConverter::Utf16LE) << u"utf-16"_s << kText;
    QTest::newRow("UTF-16 of big ends by its NULs") << wide(kText, QStringConverter::Utf16BE) << u"utf-16"_s << kText;
    QTest::newRow("windows-1258") << "Ng\xE0y,H\x6F\xF2 t\xEAn\nNguy\xEA\xDEn Th\x69\xF2 H\xFD\xF5\xCCng\n"_ba
                                  << u"windows-1258"_s << u"Ngày,Họ tên\nNguyễn Thị Hường\n"_s;
    QTest::newRow("TCVN3") << "Ng\xB5y,H\xE4 t\xAAn\nNguy\xD4n Th\xDE H\xAD\xEAng\n"_ba << u"tcvn3"_s
                           << u"Ngày,Họ tên\nNguyễn Thị Hường\n"_s;
    QTest::newRow("TCVN3 saved as UTF-8")
        << u"Ngµy,Hä tªn\nNguyÔn ThÞ H\u00ADêng\n"_s.toUtf8() << u"tcvn3"_s << u"Ngày,Họ tên\nNguyễn Thị Hường\n"_s;
    QTest::newRow("VNI") << "Nga\xF8y,Ho\xEF te\xE2n\nNguye\xE3n Th\xF2 H\xF6\xF4\xF8ng\n"_ba << u"vni"_s
                         << u"Ngày,Họ tên\nNguyễn Thị Hường\n"_s;
    QTest::newRow("VNI saved as UTF-16") << wide(u"Ngaøy,Hoï teân\nNguyeãn Thò Höôøng\n"_s, QStringConverter::Utf16LE,
                                                 QStringConverter::Flag::WriteBom)
                                         << u"vni"_s << u"Ngày,Họ tên\nNguyễn Thị Hường\n"_s;
    QTest::newRow("UTF-8 cut in a letter") << kText.toUtf8() + "Tr\xC6" << u"utf-8"_s << kText + u"Tr\uFFFD"_s;
    QTest::newRow("plain letters say nothing") << "date,citizen\n"_ba << u"utf-8"_s << u"date,citizen\n"_s;
    QTest::newRow("foreign names alone are no font") << u"René,Gómez\n"_s.toUtf8() << u"utf-8"_s << u"René,Gómez\n"_s;
}

void TestEncoding::findsOut()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    QFETCH(QString, text);
    const auto decoded = decodeText(bytes, {});
    QVERIFY_RESULT(decoded);
    QCOMPARE(idOf(decoded->encoding), encoding);
    QCOMPARE(QString::fromUtf8(decoded->utf8), text);
}

void TestEncoding::believesWhatIsTold()
{
    const auto bare = decodeText("Th\xDE"_ba, TextEncoding::Tcvn3);
    QVERIFY_RESULT(bare);
    QCOMPARE(QString::fromUtf8(bare->utf8), u"Thị"_s);
    const auto saved = decodeText(u"ThÞ"_s.toUtf8(), TextEncoding::Tcvn3);
    QVERIFY_RESULT(saved);
    QCOMPARE(QString::fromUtf8(saved->utf8), u"Thị"_s);
    const auto wideFont
        = decodeText(wide(u"Thò"_s, QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom), TextEncoding::Vni);
    QVERIFY_RESULT(wideFont);
    QCOMPARE(QString::fromUtf8(wideFont->utf8), u"Thị"_s);
    // Of several files one may be Unicode already.
    const auto unicode = decodeText(kText.toUtf8(), TextEncoding::Tcvn3);
    QVERIFY_RESULT(unicode);
    QCOMPARE(QString::fromUtf8(unicode->utf8), kText);
}

void TestEncoding::refusesWhatCannotBe()
{
    const auto decoded = decodeText("Th\xDE"_ba, TextEncoding::Utf8);
    QVERIFY(!decoded);
    QCOMPARE(decoded.error().fault, Fault::BookEncoding);
}

void TestEncoding::knowsNames()
{
    QCOMPARE(encodingFromName(u"UTF-8"_s), TextEncoding::Utf8);
    QCOMPARE(encodingFromName(u"windows_1258"_s), TextEncoding::Windows1258);
    QCOMPARE(encodingFromName(u"TCVN3 (ABC)"_s), TextEncoding::Tcvn3);
    QCOMPARE(encodingFromName(u"klingon"_s), std::nullopt);
    QCOMPARE(encodingFromName(u""_s), std::nullopt);
}

QTEST_GUILESS_MAIN(TestEncoding)
#include "tst_Encoding.moc"
