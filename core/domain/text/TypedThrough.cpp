#include "text/TypedThrough.h"

#include "text/Letters.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

constexpr std::u16string_view kToneMarks = u"\u0300\u0309\u0303\u0301\u0323"; // huyền hỏi ngã sắc nặng
constexpr std::u16string_view kTelexTones = u"frxsj";
constexpr std::u16string_view kVniTones = u"23415";

bool isVowel(QChar letter)
{
    return QStringView(u"aeiouy").contains(QChar(plainUnit(letter.unicode())));
}

/// The letter with another shape (ă â đ ê ô ơ ư), its case kept; the same when there is none.
QChar shaped(QChar letter, QStringView from, QStringView into)
{
    const qsizetype place = from.indexOf(letter.toLower());
    if (place < 0)
        return letter;
    return letter.isUpper() ? into.at(place).toUpper() : into.at(place);
}

/// Where the tone stands: the shaped vowel if there is one, else the last vowel before a consonant, else the one before
/// the last.
qsizetype placeOfTone(const QString &word)
{
    qsizetype first = -1;
    qsizetype last = -1;
    for (qsizetype place = 0; place < word.size(); ++place) {
        const QChar letter = word.at(place);
        if (!isVowel(letter))
            continue;
        const Letter kind = letterAt(letter);
        if (kind.rank != letterAt(QChar(kind.plain)).rank)
            return place;
        first = first < 0 ? place : first;
        last = place;
    }
    const bool open = last == word.size() - 1;
    return open && last > first ? last - 1 : last;
}

QString withTone(const QString &word, QChar mark)
{
    const qsizetype place = placeOfTone(word);
    QString bare;
    for (qsizetype each = 0; each < word.size(); ++each) {
        QString letter = QString(word.at(each)).normalized(QString::NormalizationForm_D);
        letter.removeIf([](QChar unit) { return kToneMarks.find(unit.unicode()) != std::u16string_view::npos; });
        bare += each == place && !mark.isNull() ? letter + mark : letter;
    }
    return bare.normalized(QString::NormalizationForm_C);
}

bool hasVowel(const QString &word)
{
    return std::ranges::any_of(word, isVowel);
}

/// Puts a mark on the last letter of the word that can carry it; false when none can.
bool markLast(QString &word, QStringView from, QStringView into)
{
    for (qsizetype place = word.size() - 1; place >= 0; --place) {
        const QChar marked = shaped(word.at(place), from, into);
        if (marked != word.at(place)) {
            word[place] = marked;
            return true;
        }
    }
    return false;
}

bool takeTone(QString &word, QChar key, std::u16string_view keys, QChar clearing)
{
    if (!hasVowel(word))
        return false;
    if (key == clearing) {
        const QString bare = withTone(word, {});
        const bool changed = bare != word;
        word = bare;
        return changed;
    }
    const auto tone = keys.find(key.unicode());
    if (tone == std::u16string_view::npos)
        return false;
    word = withTone(word, QChar(kToneMarks[tone]));
    return true;
}

bool takeTelex(QString &word, QChar key)
{
    const QChar small = key.toLower();
    switch (small.unicode()) {
    case u'a':
        return !word.isEmpty() && markLast(word, u"a", u"â");
    case u'e':
        return markLast(word, u"e", u"ê");
    case u'o':
        return markLast(word, u"o", u"ô");
    case u'd':
        return !word.isEmpty() && markLast(word, u"d", u"đ");
    case u'w':
        return markLast(word, u"aou", u"ăơư");
    default:
        return takeTone(word, small, kTelexTones, u'z');
    }
}

bool takeVni(QString &word, QChar key)
{
    switch (key.unicode()) {
    case u'6':
        return markLast(word, u"aeo", u"âêô");
    case u'7':
        return markLast(word, u"ou", u"ơư");
    case u'8':
        return markLast(word, u"a", u"ă");
    case u'9':
        return markLast(word, u"d", u"đ");
    default:
        return takeTone(word, key, kVniTones, u'0');
    }
}

} // namespace

QString typedThrough(const QString &keys, InputMethod method)
{
    QString text;
    QString word;
    for (const QChar key : keys) {
        const bool ends = !key.isLetterOrNumber() && !key.isMark();
        if (ends || method == InputMethod::None) {
            text += word + key;
            word.clear();
        } else if (!(method == InputMethod::Telex ? takeTelex(word, key) : takeVni(word, key))) {
            word += key;
        }
    }
    return text + word;
}

} // namespace somotcua
