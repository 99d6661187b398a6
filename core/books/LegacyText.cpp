#include "LegacyText.h"

#include <QHash>

#include <array>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

/// Windows-1252 from 0x80 to 0x9F; what it leaves undefined stays as it is.
constexpr std::array<char16_t, 32> kWestern = {
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
};

/// VISCII from 0x80 on.
constexpr char16_t kViscii[] = // NOLINT(*-avoid-c-arrays): a string
    u"ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ"
    u"ÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯ"
    u"ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡư"
    u"àáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ";

/// TCVN3 from 0xA0 on; a dot where the font has no letter.
constexpr char16_t kTcvn3[] = // NOLINT(*-avoid-c-arrays): a string
    u"·ĂÂÊÔƠƯĐăâêôơưđ·"
    u"·····àảãáạ·ằẳẵắ·"
    u"······ặầẩẫấậè·ẻẽ"
    u"éẹềểễếệìỉ···ĩíịò"
    u"·ỏõóọồổỗốộờởỡớợù"
    u"·ủũúụừửữứựỳỷỹýỵ·";
constexpr char16_t kNoLetter = u'·';

char16_t western(uchar byte)
{
    return byte >= 0x80 && byte < 0xA0 ? kWestern.at(byte - 0x80) : byte;
}

/// Where the Vietnamese code page differs from the Western one: letters of its own and five tones that combine.
char16_t vietnamese(uchar byte)
{
    switch (byte) {
    case 0x8A:
    case 0x8E:
    case 0x9A:
    case 0x9E:
        return byte;
    case 0xC3:
        return u'Ă';
    case 0xCC:
        return 0x0300;
    case 0xD0:
        return u'Đ';
    case 0xD2:
        return 0x0309;
    case 0xD5:
        return u'Ơ';
    case 0xDD:
        return u'Ư';
    case 0xDE:
        return 0x0303;
    case 0xE3:
        return u'ă';
    case 0xEC:
        return 0x0301;
    case 0xF0:
        return u'đ';
    case 0xF2:
        return 0x0323;
    case 0xF5:
        return u'ơ';
    case 0xFD:
        return u'ư';
    case 0xFE:
        return 0x20AB;
    default:
        return western(byte);
    }
}

char16_t viscii(uchar byte)
{
    switch (byte) { // six capitals took the places of control characters
    case 0x02:
        return u'Ẳ';
    case 0x05:
        return u'Ẵ';
    case 0x06:
        return u'Ẫ';
    case 0x14:
        return u'Ỷ';
    case 0x19:
        return u'Ỹ';
    case 0x1E:
        return u'Ỵ';
    default:
        return byte < 0x80 ? byte : kViscii[byte - 0x80];
    }
}

template <typename Table>
QString eachByte(QByteArrayView bytes, Table table)
{
    QString text(bytes.size(), Qt::Uninitialized);
    QChar *end = text.data();
    for (const char byte : bytes)
        *end++ = QChar(table(uchar(byte)));
    return text;
}

/// The letters of a VNI font by what stands in the file: one character or two.
const QHash<QString, QChar> &vniLetters()
{
    static const QHash<QString, QChar> all = [] {
        struct Row
        {
            QStringView base;
            QStringView marks;
            QStringView letters;
        };
        // Tones stand in the order sắc huyền hỏi ngã nặng.
        static constexpr std::array<Row, 12> kRows = {{
            {u"a", u"ùøûõï", u"áàảãạ"},
            {u"a", u"âáàåãä", u"âấầẩẫậ"},
            {u"a", u"êéèúüë", u"ăắằẳẵặ"},
            {u"e", u"ùøûõï", u"éèẻẽẹ"},
            {u"e", u"âáàåãä", u"êếềểễệ"},
            {u"o", u"ùøûõï", u"óòỏõọ"},
            {u"o", u"âáàåãä", u"ôốồổỗộ"},
            {u"ô", u"ùøûõï", u"ớờởỡợ"},
            {u"u", u"ùøûõï", u"úùủũụ"},
            {u"ö", u"ùøûõï", u"ứừửữự"},
            {u"y", u"ùøûõ", u"ýỳỷỹ"},
            {u"", u"íìæóòôöñî", u"íìỉĩịơưđỵ"},
        }};
        QHash<QString, QChar> letters;
        for (const Row &row : kRows) {
            for (qsizetype place = 0; place < row.marks.size(); ++place) {
                const QChar mark = row.marks.at(place);
                const QChar letter = row.letters.at(place);
                const QString base = row.base.toString();
                if (base.isEmpty()) {
                    letters.insert(mark, letter);
                    letters.insert(mark.toUpper(), letter.toUpper());
                    continue;
                }
                for (const QChar either : {mark, mark.toUpper()}) {
                    letters.insert(base + either, letter);
                    letters.insert(base.toUpper() + either, letter.toUpper());
                }
            }
        }
        return letters;
    }();
    return all;
}

} // namespace

QString fromWindows1258(QByteArrayView bytes)
{
    return eachByte(bytes, vietnamese).normalized(QString::NormalizationForm_C);
}

QString fromWindows1252(QByteArrayView bytes)
{
    return eachByte(bytes, western);
}

QString fromViscii(QByteArrayView bytes)
{
    return eachByte(bytes, viscii);
}

QString fromTcvn3(QStringView western)
{
    QString text(western.size(), Qt::Uninitialized);
    QChar *end = text.data();
    for (const QChar unit : western) {
        const char16_t code = unit.unicode();
        const char16_t letter = code >= 0xA0 && code <= 0xFF ? kTcvn3[code - 0xA0] : kNoLetter;
        *end++ = letter == kNoLetter ? unit : QChar(letter);
    }
    return text;
}

QString fromVni(QStringView western)
{
    const QHash<QString, QChar> &letters = vniLetters();
    QString text;
    text.reserve(western.size());
    for (qsizetype place = 0; place < western.size();) {
        const QChar unit = western.at(place);
        const bool marked = place + 1 < western.size() && western.at(place + 1).unicode() >= 0xC0;
        if (!marked && unit.unicode() < 0xC0) {
            text.append(unit);
            ++place;
            continue;
        }
        const auto pair = marked ? letters.constFind(western.sliced(place, 2).toString()) : letters.cend();
        if (pair != letters.cend()) {
            text.append(*pair);
            place += 2;
            continue;
        }
        text.append(letters.value(unit, unit));
        ++place;
    }
    return text;
}

} // namespace somotcua
