#include "text/Letters.h"

#include <algorithm>
#include <array>

namespace somotcua {

namespace {

// ASCII, Latin-1, Latin Extended-A and -B, then Latin Extended Additional, where the letters with two marks are.
constexpr char16_t kLowEnd = 0x0250;
constexpr char16_t kHighBegin = 0x1E00;
constexpr char16_t kHighEnd = 0x1F00;
constexpr int kTableSize = kLowEnd + (kHighEnd - kHighBegin);

constexpr std::u16string_view kAlphabet = u"aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
static_assert(kAlphabet.size() == kAlphabetSize);

constexpr char16_t kBreve = 0x0306;
constexpr char16_t kCircumflex = 0x0302;
constexpr char16_t kHorn = 0x031B;
// In the order of tones; ngang has no mark.
constexpr std::u16string_view kTones = u"\u0300\u0309\u0303\u0301\u0323";
constexpr quint8 kForeignMark = 6;

/// The letter that a base and a mark make together where both are one letter of the alphabet, else 0.
char16_t shaped(char16_t base, char16_t mark)
{
    if (base == u'a' && mark == kBreve)
        return u'ă';
    if (mark == kCircumflex) {
        switch (base) {
        case u'a':
            return u'â';
        case u'e':
            return u'ê';
        case u'o':
            return u'ô';
        default:
            return 0;
        }
    }
    if (mark == kHorn)
        return base == u'o' ? u'ơ' : base == u'u' ? u'ư' : u'\0';
    return 0;
}

QString decomposed(char16_t unit)
{
    QString whole{QChar(unit)};
    while (QChar(whole.at(0)).decompositionTag() == QChar::Canonical)
        whole = whole.at(0).decomposition() + whole.mid(1);
    return whole;
}

Letter describe(char16_t unit)
{
    // Ð is Icelandic by its number, but many Vietnamese books were typed with it.
    if (unit == u'Đ' || unit == u'đ' || unit == u'Ð' || unit == u'ð')
        return {Letter::Kind::Latin, quint8(kAlphabet.find(u'đ')), 0, u'd'};

    const QString parts = decomposed(unit);
    const char16_t plain = parts.at(0).toLower().unicode();
    if (plain < u'a' || plain > u'z')
        return {};

    char16_t letter = plain;
    quint8 tone = 0;
    for (const QChar mark : parts.mid(1)) {
        if (const char16_t other = shaped(letter, mark.unicode())) {
            letter = other;
        } else {
            const auto place = kTones.find(mark.unicode());
            tone = place == std::u16string_view::npos ? kForeignMark : quint8(place + 1);
        }
    }
    return {Letter::Kind::Latin, quint8(kAlphabet.find(letter)), tone, plain};
}

struct Table
{
    std::array<Letter, kTableSize> letters;
    std::array<char16_t, kTableSize> plain{};

    Table()
    {
        for (int place = 0; place < kTableSize; ++place) {
            const auto unit = char16_t(place < kLowEnd ? place : place - kLowEnd + kHighBegin);
            letters[size_t(place)] = describe(unit);
            plain[size_t(place)] = letters[size_t(place)].kind == Letter::Kind::Latin
                ? letters[size_t(place)].plain
                : decomposed(QChar(unit).toLower().unicode()).at(0).unicode();
        }
    }
};

/// Where a unit stands in the table, or -1.
int placeOf(char16_t unit)
{
    if (unit < kLowEnd)
        return unit;
    if (unit >= kHighBegin && unit < kHighEnd)
        return kLowEnd + (unit - kHighBegin);
    return -1;
}

const Table &table()
{
    static const Table made;
    return made;
}

} // namespace

Letter letterAt(QChar unit)
{
    const int place = placeOf(unit.unicode());
    return place < 0 ? Letter{} : table().letters[size_t(place)];
}

char16_t plainUnit(char16_t unit)
{
    const int place = placeOf(unit);
    return place < 0 ? QChar(unit).toLower().unicode() : table().plain[size_t(place)];
}

QString composed(const QString &text)
{
    const bool certain
        = std::ranges::all_of(text, [](QChar unit) { return unit.unicode() < 0x0300 || placeOf(unit.unicode()) >= 0; });
    return certain ? text : text.normalized(QString::NormalizationForm_C);
}

} // namespace somotcua
