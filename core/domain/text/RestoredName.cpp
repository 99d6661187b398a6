// The part of TypedThrough that undoes.
#include "text/Fold.h"
#include "text/Letters.h"
#include "text/Syllable.h"
#include "text/TypedThrough.h"

#include <QSet>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

constexpr std::u16string_view kToneKeys = u"frxsj"; // of the tones 1 to 5: huyền hỏi ngã sắc nặng
constexpr quint8 kLastTone = 5;

/// The text whose UTF-8 bytes were typed as one letter each, if it is such a text.
QString fromBytes(const QString &text)
{
    // What Windows-1252 has in the place of the bytes 80 to 9F.
    static const QString windows = u"€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ"_s;
    QByteArray bytes;
    bool beyondAscii = false;
    for (const QChar unit : text) {
        const qsizetype place = windows.indexOf(unit);
        if (place < 0 && unit.unicode() > 0xFF)
            return text;
        bytes += char(place >= 0 ? 0x80 + place : unit.unicode());
        beyondAscii = beyondAscii || unit.unicode() > 0x7F;
    }
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded = decoder(bytes);
    return !beyondAscii || decoder.hasError() ? text : decoded;
}

/// "CẤN VĂN" and "cẤN vĂN" as a name is written; other spellings stay.
QString inNameCase(const QString &word)
{
    const QString rest = word.mid(1);
    if (rest.isEmpty() || rest != rest.toUpper() || rest == rest.toLower())
        return word == word.toLower() ? word.left(1).toUpper() + rest : word;
    return word.left(1).toUpper() + rest.toLower();
}

quint8 toneOf(const QString &word)
{
    for (const QChar letter : word) {
        const quint8 tone = letterAt(letter).tone;
        if (tone > 0 && tone <= kLastTone)
            return tone;
    }
    return 0;
}

/// The texts of which Telex makes this word, its tone having been a letter; the case of the letter follows the word.
QStringList beforeTelex(const QString &word)
{
    const quint8 tone = toneOf(word);
    if (tone == 0)
        return {};
    QString bare = word.normalized(QString::NormalizationForm_D);
    bare.removeIf([](QChar unit) { return u"\u0300\u0309\u0303\u0301\u0323"_s.contains(unit); });
    bare = bare.normalized(QString::NormalizationForm_C);
    QStringList found;
    for (qsizetype place = 1; place <= bare.size(); ++place) {
        QString tried = bare;
        tried.insert(place, QChar(kToneKeys[tone - 1]));
        if (typedThrough(tried, InputMethod::Telex) == word)
            found << tried;
    }
    return found;
}

bool isSign(QChar unit)
{
    return unit == u'\'' || unit == u'’' || unit == u'-' || unit == u'.';
}

/// "XuanXuan", "NgNguyễn": in haste some input methods hand a word over twice.
bool hasCapitalInside(const QString &word)
{
    for (qsizetype place = 1; place < word.size(); ++place) {
        if (word.at(place).isUpper() && !isSign(word.at(place - 1)))
            return true;
    }
    return false;
}

ScannedName restoredWord(const QString &scanned)
{
    const QString word = inNameCase(scanned);
    if (isVietnameseSyllable(word))
        return {word, false};
    if (hasCapitalInside(word))
        return {word, true};
    const bool onlyLetters = std::ranges::all_of(word, [](QChar unit) { return unit.isLetter() || isSign(unit); });
    if (onlyLetters && toneOf(word) != 0) {
        // Names of other peoples of the country are written without tones: this one was a letter.
        const QStringList before = beforeTelex(word);
        return before.size() == 1 ? ScannedName{before.first(), false} : ScannedName{word, true};
    }
    // "Kpă", "Ksor", "H'Blăp" are names; "Cn" and "V?n" are what is left of one.
    const bool hasVowel = std::ranges::any_of(fold(word), [](QChar unit) { return u"aeiouy"_s.contains(unit); });
    const bool begins = word.size() == 1 && onlyLetters;
    return {word, !onlyLetters || (!hasVowel && !begins)};
}

} // namespace

ScannedName restoredName(const QString &scanned)
{
    ScannedName name;
    QStringList restored;
    bool hasMarks = false;
    const QStringList parts = tidy(fromBytes(scanned)).split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const ScannedName word = restoredWord(part);
        restored << word.text;
        name.isDoubtful = name.isDoubtful || word.isDoubtful;
        hasMarks = hasMarks || fold(word.text) != word.text.toLower();
    }
    name.text = restored.join(u' ');
    // Few names have no mark at all; more likely the scanner has none.
    name.isDoubtful = name.isDoubtful || (!hasMarks && parts.size() > 1);
    return name;
}

} // namespace somotcua
