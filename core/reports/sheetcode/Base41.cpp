#include "Base41.h"

namespace somotcua {

namespace {

constexpr QByteArrayView kDigits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ*+-./";
constexpr int kBase = 41;
constexpr qsizetype kTriple = 3; // characters of two bytes; a last byte alone has two

int valueOf(const QByteArray &text, qsizetype from, qsizetype count)
{
    int value = 0;
    for (qsizetype index = from; index < from + count; ++index) {
        const qsizetype digit = kDigits.indexOf(text[index]);
        if (digit < 0)
            return -1;
        value = value * kBase + int(digit);
    }
    return value;
}

} // namespace

QByteArray toBase41(const QByteArray &bytes)
{
    QByteArray text;
    text.reserve(bytes.size() * kTriple / 2 + 1);
    for (qsizetype index = 0; index < bytes.size(); index += 2) {
        int value = uchar(bytes[index]);
        const bool isPair = index + 1 < bytes.size();
        if (isPair) {
            value = value * 256 + uchar(bytes[index + 1]);
            text += kDigits[value / (kBase * kBase)];
        }
        text += kDigits[value / kBase % kBase];
        text += kDigits[value % kBase];
    }
    return text;
}

std::optional<QByteArray> fromBase41(const QByteArray &text)
{
    QByteArray bytes;
    for (qsizetype index = 0; index < text.size(); index += kTriple) {
        const qsizetype count = std::min(kTriple, text.size() - index);
        const int value = valueOf(text, index, count);
        const int limit = count == kTriple ? 256 * 256 : 256;
        if (count == 1 || value < 0 || value >= limit)
            return std::nullopt;
        if (count == kTriple)
            bytes += char(value / 256);
        bytes += char(value % 256);
    }
    return bytes;
}

} // namespace somotcua
