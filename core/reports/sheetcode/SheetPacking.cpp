#include "SheetPacking.h"

#include "SheetModel.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

constexpr qsizetype kMostUnpacked = 65'536;
constexpr int kTopByte = 24;

SheetModel modelOfVersionA()
{
    static const SheetModel model = [] {
        SheetModel learning;
        QFile file(u":/sheet/dictionary_a.txt"_s);
        const QByteArray words = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        for (const char byte : words) {
            for (int place = 7; place >= 0; --place) {
                learning.chance();
                learning.learn((uchar(byte) >> place) & 1);
            }
        }
        return learning;
    }();
    return model;
}

/// What of the numbers from 0 to 2^32 still stands for the bits so far; a 1 takes the lower part.
struct Range
{
    quint32 low = 0;
    quint32 high = 0xFFFFFFFFU;

    quint32 split(quint32 chance) const { return low + quint32((quint64(high - low) * chance) >> 16U); }
    void take(int bit, quint32 at)
    {
        if (bit == 1)
            high = at;
        else
            low = at + 1;
    }
    /// The first byte is decided.
    bool isDecided() const { return ((low ^ high) >> quint32(kTopByte)) == 0; }
    void shift()
    {
        low <<= 8U;
        high = (high << 8U) | 255U;
    }
};

void putByte(SheetModel &model, Range &range, uchar byte, QByteArray &bytes)
{
    for (int place = 7; place >= 0; --place) {
        const int bit = (byte >> place) & 1;
        range.take(bit, range.split(model.chance()));
        model.learn(bit);
        while (range.isDecided()) {
            bytes += char(range.low >> quint32(kTopByte));
            range.shift();
        }
    }
}

} // namespace

QByteArray packed(const QByteArray &payload)
{
    SheetModel model = modelOfVersionA();
    Range range;
    QByteArray bytes;
    for (const char byte : payload) {
        if (byte != '\0')
            putByte(model, range, uchar(byte), bytes);
    }
    putByte(model, range, 0, bytes);
    // As few bytes as name a number of the range; zeros follow by themselves.
    for (quint32 mask = 0; range.low != 0; mask = (mask >> 8U) | 0xFF000000U) {
        const quint32 name = (range.high & mask);
        if (name < range.low)
            continue;
        for (quint32 rest = name; mask != 0; mask <<= 8U, rest <<= 8U)
            bytes += char(rest >> quint32(kTopByte));
        break;
    }
    return bytes;
}

std::optional<QByteArray> unpacked(const QByteArray &bytes)
{
    SheetModel model = modelOfVersionA();
    Range range;
    qsizetype next = 0;
    const auto take = [&] {
        return next < bytes.size() ? quint32(uchar(bytes[next++])) : 0U;
    };
    quint32 name = 0;
    for (int count = 0; count < 4; ++count)
        name = (name << 8U) | take();
    QByteArray payload;
    while (payload.size() < kMostUnpacked) {
        int byte = 0;
        for (int place = 0; place < 8; ++place) {
            const quint32 at = range.split(model.chance());
            const int bit = name <= at ? 1 : 0;
            range.take(bit, at);
            model.learn(bit);
            byte = byte * 2 + bit;
            while (range.isDecided()) {
                range.shift();
                name = (name << 8U) | take();
            }
        }
        if (byte == 0)
            return payload;
        payload += char(byte);
    }
    return std::nullopt;
}

QByteArray checkOf(const QByteArray &text)
{
    quint32 check = 0xFFFFFFFFU;
    for (const char byte : text) {
        check ^= uchar(byte);
        for (int bit = 0; bit < 8; ++bit)
            check = (check >> 1U) ^ ((check & 1U) != 0 ? 0xEDB88320U : 0U);
    }
    return QByteArray::number(~check, 16).rightJustified(8, '0').toUpper();
}

} // namespace somotcua
