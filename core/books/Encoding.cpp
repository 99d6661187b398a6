#include "Encoding.h"

#include "LegacyText.h"
#include "text/Syllable.h"

#include <QHash>
#include <QStringConverter>

#include <array>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

/// So much text with letters beyond ASCII is enough to tell encodings apart.
constexpr qsizetype kSampleSize = 1 << 16;

QString plainName(const QString &name)
{
    QString plain;
    for (const QChar unit : name.toLower()) {
        if (unit.isLetterOrNumber())
            plain.append(unit);
    }
    return plain;
}

/// The lines that hold a byte beyond ASCII, up to a limit; only these can tell encodings apart.
QByteArray sampleOf(QByteArrayView bytes)
{
    QByteArray sample;
    qsizetype line = 0;
    bool beyond = false;
    for (qsizetype place = 0; place < bytes.size() && sample.size() < kSampleSize; ++place) {
        beyond = beyond || uchar(bytes[place]) >= 0x80;
        const bool ends = bytes[place] == '\n' || bytes[place] == '\r' || place + 1 == bytes.size();
        if (!ends)
            continue;
        if (beyond)
            sample.append(bytes.sliced(line, place + 1 - line));
        line = place + 1;
        beyond = false;
    }
    return sample;
}

/// Legal syllables with a letter beyond ASCII count for a reading, other words with such characters against it.
qint64 score(const QString &text)
{
    qint64 sum = 0;
    qsizetype start = -1;
    bool beyond = false;
    for (qsizetype place = 0; place <= text.size(); ++place) {
        const QChar unit = place < text.size() ? text.at(place) : QChar(u' ');
        const bool inside = unit.unicode() >= 0x80 ? unit != QChar(0xA0) : unit.isLetter();
        if (inside) {
            start = start < 0 ? place : start;
            beyond = beyond || unit.unicode() >= 0x80;
            continue;
        }
        if (start >= 0 && beyond)
            sum += isVietnameseSyllable(QStringView(text).sliced(start, place - start)) ? 1 : -1;
        start = -1;
        beyond = false;
    }
    return sum;
}

QString readAs(QByteArrayView bytes, TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return QString::fromUtf8(bytes);
    case TextEncoding::Utf16: {
        QStringDecoder decoder(QStringConverter::Utf16LE);
        return decoder.decode(bytes);
    }
    case TextEncoding::Windows1258:
        return fromWindows1258(bytes);
    case TextEncoding::Windows1252:
        return fromWindows1252(bytes);
    case TextEncoding::Tcvn3:
        return fromTcvn3(fromWindows1252(bytes));
    case TextEncoding::Vni:
        return fromVni(fromWindows1252(bytes));
    case TextEncoding::Viscii:
        return fromViscii(bytes);
    }
    Q_UNREACHABLE();
}

TextEncoding likeliest(QByteArrayView bytes)
{
    // The first of equals wins, so the likelier ones stand first.
    constexpr std::array kCandidates = {TextEncoding::Utf8, TextEncoding::Windows1258, TextEncoding::Tcvn3,
                                        TextEncoding::Vni,  TextEncoding::Viscii,      TextEncoding::Windows1252};
    const QByteArray sample = sampleOf(bytes);
    TextEncoding best = TextEncoding::Windows1258;
    qint64 highest = score(readAs(sample, best));
    for (const TextEncoding candidate : kCandidates) {
        const qint64 reached = score(readAs(sample, candidate));
        if (reached > highest) {
            highest = reached;
            best = candidate;
        }
    }
    return best;
}

/// Whether text that came as Unicode was typed with a legacy font: then it hardly holds a legal syllable as it stands.
TextEncoding fontOf(QByteArrayView utf8)
{
    const QByteArray sample = sampleOf(utf8);
    if (sample.isEmpty())
        return TextEncoding::Utf8;
    const QString text = QString::fromUtf8(sample);
    const qint64 asItStands = score(text);
    if (asItStands >= 0)
        return TextEncoding::Utf8;
    const qint64 tcvn3 = score(fromTcvn3(text));
    const qint64 vni = score(fromVni(text));
    if (qMax(tcvn3, vni) <= 0)
        return TextEncoding::Utf8;
    return tcvn3 >= vni ? TextEncoding::Tcvn3 : TextEncoding::Vni;
}

struct ByteOrderMark
{
    QByteArrayView bytes;
    QStringConverter::Encoding encoding;
};

/// UTF-16 by its NULs: Latin letters have one in every second place.
std::optional<QStringConverter::Encoding> utf16ByNuls(QByteArrayView bytes)
{
    const QByteArrayView head = bytes.first(qMin(bytes.size(), kSampleSize));
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype place = 0; place < head.size(); ++place)
        (place % 2 == 0 ? even : odd) += head[place] == '\0' ? 1 : 0;
    if ((even + odd) * 5 < head.size())
        return {};
    return odd >= even ? QStringConverter::Utf16LE : QStringConverter::Utf16BE;
}

DecodedText fromFont(QByteArray utf8, TextEncoding font)
{
    if (font == TextEncoding::Utf8)
        return {std::move(utf8), font};
    const QString text = QString::fromUtf8(utf8);
    return {(font == TextEncoding::Tcvn3 ? fromTcvn3(text) : fromVni(text)).toUtf8(), font};
}

Result<DecodedText> fromUtf16(QByteArrayView bytes, QStringConverter::Encoding order, TextEncoding font)
{
    QStringDecoder decoder(order);
    const QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return fail(Fault::BookEncoding, idOf(TextEncoding::Utf16));
    QByteArray utf8 = text.toUtf8();
    const TextEncoding found = font == TextEncoding::Utf16 ? fontOf(utf8) : font;
    if (found == TextEncoding::Utf8)
        return DecodedText{std::move(utf8), TextEncoding::Utf16};
    return fromFont(std::move(utf8), found);
}

} // namespace

QString idOf(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return u"utf-8"_s;
    case TextEncoding::Utf16:
        return u"utf-16"_s;
    case TextEncoding::Windows1258:
        return u"windows-1258"_s;
    case TextEncoding::Windows1252:
        return u"windows-1252"_s;
    case TextEncoding::Tcvn3:
        return u"tcvn3"_s;
    case TextEncoding::Vni:
        return u"vni"_s;
    case TextEncoding::Viscii:
        return u"viscii"_s;
    }
    Q_UNREACHABLE();
}

std::optional<TextEncoding> encodingFromName(const QString &name)
{
    static const QHash<QString, TextEncoding> known = {
        {u"utf8"_s, TextEncoding::Utf8},
        {u"utf8bom"_s, TextEncoding::Utf8},
        {u"utf8sig"_s, TextEncoding::Utf8},
        {u"unicode"_s, TextEncoding::Utf16},
        {u"utf16"_s, TextEncoding::Utf16},
        {u"utf16le"_s, TextEncoding::Utf16},
        {u"utf16be"_s, TextEncoding::Utf16},
        {u"ucs2"_s, TextEncoding::Utf16},
        {u"windows1258"_s, TextEncoding::Windows1258},
        {u"cp1258"_s, TextEncoding::Windows1258},
        {u"1258"_s, TextEncoding::Windows1258},
        {u"windows1252"_s, TextEncoding::Windows1252},
        {u"cp1252"_s, TextEncoding::Windows1252},
        {u"1252"_s, TextEncoding::Windows1252},
        {u"latin1"_s, TextEncoding::Windows1252},
        {u"iso88591"_s, TextEncoding::Windows1252},
        {u"tcvn3"_s, TextEncoding::Tcvn3},
        {u"tcvn"_s, TextEncoding::Tcvn3},
        {u"tcvn5712"_s, TextEncoding::Tcvn3},
        {u"abc"_s, TextEncoding::Tcvn3},
        {u"tcvn3abc"_s, TextEncoding::Tcvn3},
        {u"vni"_s, TextEncoding::Vni},
        {u"vniwindows"_s, TextEncoding::Vni},
        {u"vniwin"_s, TextEncoding::Vni},
        {u"viscii"_s, TextEncoding::Viscii},
    };
    const auto found = known.constFind(plainName(name));
    return found == known.cend() ? std::nullopt : std::optional(*found);
}

Result<DecodedText> decodeText(const QByteArray &bytes, std::optional<TextEncoding> told)
{
    static const std::array<ByteOrderMark, 3> marks = {{
        {QByteArrayView("\xEF\xBB\xBF"), QStringConverter::Utf8},
        {QByteArrayView("\xFF\xFE"), QStringConverter::Utf16LE},
        {QByteArrayView("\xFE\xFF"), QStringConverter::Utf16BE},
    }};
    const bool font = told == TextEncoding::Tcvn3 || told == TextEncoding::Vni;

    // A mark says more than anybody: only a font can still be told of marked text.
    for (const ByteOrderMark &mark : marks) {
        if (!bytes.startsWith(mark.bytes))
            continue;
        const QByteArrayView rest = QByteArrayView(bytes).sliced(mark.bytes.size());
        if (mark.encoding != QStringConverter::Utf8)
            return fromUtf16(rest, mark.encoding, font ? *told : TextEncoding::Utf16);
        return fromFont(rest.toByteArray(), font ? *told : fontOf(rest));
    }

    const std::optional<QStringConverter::Encoding> wide = utf16ByNuls(bytes);
    if (told == TextEncoding::Utf16 || (wide && !told))
        return fromUtf16(bytes, wide.value_or(QStringConverter::Utf16LE), TextEncoding::Utf16);
    if (bytes.isValidUtf8() && (!told || font || told == TextEncoding::Utf8)) {
        const TextEncoding found = told == TextEncoding::Utf8 ? TextEncoding::Utf8 : fontOf(bytes);
        return fromFont(bytes, found == TextEncoding::Utf8 || !font ? found : *told);
    }
    if (told == TextEncoding::Utf8)
        return fail(Fault::BookEncoding, idOf(TextEncoding::Utf8));

    const TextEncoding encoding = told ? *told : likeliest(bytes);
    return DecodedText{readAs(bytes, encoding).toUtf8(), encoding};
}

} // namespace somotcua
