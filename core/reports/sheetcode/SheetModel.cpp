#include "SheetModel.h"

#include <algorithm>

namespace somotcua {

namespace {

constexpr quint32 kSlots = 1U << 20U;
constexpr quint32 kPlaces = 1U << 14U;
constexpr int kMostSeen = 30; // a slot follows the last so many bits
constexpr int kStep = 10; // how quickly weights change
constexpr int kHalf = 2048;
constexpr int kSure = 2047;

/// 4,096 / (1 + e^(-x / 256)), between the values of a table.
int squash(int x)
{
    static constexpr std::array<int, 33> kCurve{1,    2,    3,    6,    10,   16,   27,   45,   73,   120,  194,
                                                310,  488,  747,  1101, 1546, 2047, 2549, 2994, 3348, 3607, 3785,
                                                3901, 3975, 4022, 4050, 4068, 4079, 4085, 4089, 4092, 4093, 4094};
    x = std::clamp(x, -kSure, kSure);
    const int rest = x & 127;
    const size_t place = size_t(x + kSure + 1) >> 7; // the table begins at -2,048
    return (kCurve[place] * (128 - rest) + kCurve[place + 1] * rest + 64) >> 7;
}

/// The other way round.
int stretch(int chance)
{
    static const std::array<int, 4096> all = [] {
        std::array<int, 4096> values{};
        size_t next = 0;
        for (int x = -kSure; x <= kSure; ++x) {
            const auto reached = size_t(squash(x));
            for (; next <= reached; ++next)
                values[next] = x;
        }
        for (; next < values.size(); ++next)
            values[next] = kSure;
        return values;
    }();
    return all[size_t(chance)];
}

quint32 mixed(quint32 hash, quint32 value)
{
    hash = (hash + value + 1) * 0x2F0B4C47U;
    return hash ^ (hash >> 15U);
}

quint32 hashOf(const QByteArray &bytes, qsizetype from, qsizetype to, quint32 seed)
{
    quint32 hash = seed * 0x9E3779B1U;
    for (qsizetype index = from; index < to; ++index)
        hash = mixed(hash, uchar(bytes[index]));
    return hash;
}

/// The cell of a line that begins at `begin`: where the `column`-th begins, and where it ends.
std::pair<qsizetype, qsizetype> cellOf(const QByteArray &bytes, qsizetype begin, qsizetype end, qsizetype column)
{
    for (; column > 0; --column) {
        const qsizetype tab = bytes.indexOf('\t', begin);
        if (tab < 0 || tab >= end)
            return {end, end};
        begin = tab + 1;
    }
    const qsizetype tab = bytes.indexOf('\t', begin);
    return {begin, tab < 0 || tab > end ? end : tab};
}

} // namespace

SheetModel::SheetModel()
    : m_slots(kSlots)
    , m_places(kPlaces, -1)
{
    constexpr int kFirstWeight = 65536 * 35 / 100;
    for (auto &weights : m_weights)
        weights.fill(kFirstWeight);
    constexpr quint16 kFirstTrust = 49152;
    m_trust.fill(kFirstTrust);
    findContexts();
}

SheetModel::Slot &SheetModel::slotOf(int context)
{
    const quint32 hash = mixed(m_hashes[size_t(context)], quint32(m_node));
    Slot &slot = m_slots[hash % kSlots];
    const auto check = quint8(hash >> 24U);
    if (slot.check != check || slot.seen == 0)
        slot = {.check = check};
    return slot;
}

int SheetModel::expectedBit() const
{
    if (m_matched == 0)
        return -1;
    const int expected = uchar(m_before[m_match]) | 256;
    int bits = 0;
    while ((m_node >> bits) > 1)
        ++bits;
    return (expected >> (8 - bits)) == m_node ? (expected >> (7 - bits)) & 1 : -1;
}

quint32 SheetModel::chance()
{
    for (int context = 0; context < kContexts; ++context) {
        Slot &slot = slotOf(context);
        m_now[size_t(context)] = &slot;
        m_inputs[size_t(context)] = slot.seen == 0 ? 0 : stretch(slot.chance >> 4U);
    }
    const int expected = expectedBit();
    const int trust = expected < 0 ? 0 : stretch(m_trust[size_t(m_matched)] >> 4U);
    m_inputs[kContexts] = expected == 0 ? -trust : trust;

    const auto &weights = m_weights[size_t(m_matched)];
    qint64 sum = 0;
    for (size_t index = 0; index < kInputs; ++index)
        sum += qint64(weights[index]) * m_inputs[index];
    m_chance = squash(int(std::clamp<qint64>(sum >> 16, -kSure, kSure)));
    return quint32(m_chance) * 16 + 8;
}

void SheetModel::learn(int bit)
{
    const int error = ((bit << 12) - m_chance) * kStep;
    auto &weights = m_weights[size_t(m_matched)];
    for (size_t index = 0; index < kInputs; ++index)
        weights[index] += (m_inputs[index] * error + 0x8000) >> 16;

    const int expected = expectedBit();
    if (expected >= 0) {
        quint16 &trust = m_trust[size_t(m_matched)];
        trust = quint16(trust + ((expected == bit ? 65535 : 0) - trust) / 64);
    }
    for (Slot *slot : m_now) {
        const int target = bit == 1 ? 65535 : 0;
        slot->chance = quint16(slot->chance + (target - slot->chance) * 2 / (2 * slot->seen + 3));
        slot->seen = quint8(std::min(slot->seen + 1, kMostSeen));
    }
    m_node = m_node * 2 + bit;
    if (m_node >= 256)
        takeByte();
}

void SheetModel::takeByte()
{
    const char byte = char(m_node & 255);
    m_node = 1;
    const bool readsTheSame = m_matched > 0 && m_before[m_match] == byte;
    m_before += byte;
    if (byte == '\n') {
        m_lineAbove = m_line;
        m_line = m_before.size();
    }
    m_matched = readsTheSame ? std::min(m_matched + 1, kLongest) : 0;
    m_match = readsTheSame ? m_match + 1 : 0;
    constexpr qsizetype kFour = 4;
    if (m_before.size() >= kFour) {
        qsizetype &place
            = m_places[hashOf(m_before, m_before.size() - kFour, m_before.size(), 1) >> 18U]; // 14 bits are left
        if (m_matched == 0 && place >= 0) {
            m_match = place;
            m_matched = 1;
        }
        place = m_before.size();
    }
    findContexts();
}

void SheetModel::findContexts()
{
    const qsizetype end = m_before.size();
    size_t context = 0;
    for (const int letters : {0, 1, 2, 3, 4, kLetters})
        m_hashes[context++] = hashOf(m_before, std::max<qsizetype>(0, end - letters), end, quint32(letters) + 2);

    const qsizetype cell = std::max(m_line, m_before.lastIndexOf('\t') + 1);
    qsizetype column = 0;
    for (qsizetype index = m_line; index < end; ++index)
        column += m_before[index] == '\t' ? 1 : 0;
    const quint32 mark = end > m_line ? uchar(m_before[m_line]) : 0;
    m_hashes[context++] = mixed(mixed(hashOf(m_before, cell, end, 20), quint32(column)), mark);
    const auto [above, aboveEnd] = cellOf(m_before, m_lineAbove, std::max<qsizetype>(m_lineAbove, m_line - 1), column);
    m_hashes[context] = mixed(hashOf(m_before, cell, end, 21), hashOf(m_before, above, aboveEnd, 22));
}

} // namespace somotcua
