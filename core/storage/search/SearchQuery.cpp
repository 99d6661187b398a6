#include "search/SearchQuery.h"

#include "search/SearchText.h"
#include "text/Fold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

constexpr qsizetype kTrigram = 3;
constexpr qsizetype kTrigramsOfPart = 4;
constexpr qsizetype kMostTokens = 16; // more than anybody types; bounds the work
constexpr qsizetype kIdentityDigits = 12;

bool isDigit(QChar unit)
{
    return unit >= u'0' && unit <= u'9';
}

bool isSeparator(QChar unit)
{
    return unit == u'-' || unit == u'.';
}

enum class TokenKind : quint8
{
    Words,
    Number, // three or more digits
    CodePart // three or more digits parted by dashes or dots
};

struct Token
{
    TokenKind kind = TokenKind::Words;
    QString digits;
    QStringList accented;
    QStringList folded;
};

Token readToken(const QString &text)
{
    Token token;
    bool onlyDigits = true;
    bool separated = false;
    for (const QChar unit : text) {
        if (isDigit(unit))
            token.digits += unit;
        else
            onlyDigits = false;
        separated = separated || isSeparator(unit);
    }
    if (token.digits.size() >= kTrigram && onlyDigits)
        token.kind = TokenKind::Number;
    else if (token.digits.size() >= kTrigram && separated)
        token.kind = TokenKind::CodePart;
    token.accented = words(unifyTones(text));
    for (const QString &word : std::as_const(token.accented))
        token.folded += fold(word);
    return token;
}

QList<Token> readTokens(const QString &text)
{
    const QStringList parts = tidy(text).split(u' ', Qt::SkipEmptyParts).mid(0, kMostTokens);
    QList<Token> tokens;
    for (const QString &part : parts)
        tokens += readToken(part);
    return tokens;
}

bool hasWordBeginning(const QString &text, const QString &beginning)
{
    for (qsizetype place = text.indexOf(beginning); place >= 0; place = text.indexOf(beginning, place + 1)) {
        if (place == 0 || text.at(place - 1) == u' ')
            return true;
    }
    return false;
}

enum class Accents : quint8
{
    AsTyped,
    Folded
};
enum class Numbers : quint8
{
    Usual,
    OtherWay,
    AsWords
};

SearchVariant variant(const QList<Token> &tokens, Accents accents, Numbers numbers)
{
    SearchVariant found;
    found.lastResort = numbers != Numbers::Usual;
    for (const Token &token : tokens) {
        const bool inCode = (token.kind == TokenKind::CodePart) == (numbers == Numbers::Usual);
        if (token.kind == TokenKind::Words || numbers == Numbers::AsWords)
            found.words += accents == Accents::AsTyped ? token.accented : token.folded;
        else
            found.parts += inCode ? codeDigits(token.digits) : token.digits;
    }
    return found;
}

} // namespace

QString SearchVariant::wordsExpression() const
{
    QString expression;
    for (const QString &word : words)
        expression += u'"' + word + u"\"* "_s;
    return expression.trimmed();
}

QString SearchVariant::partsExpression() const
{
    QStringList trigrams;
    for (const QString &part : parts) {
        // Spread over the part from end to end; where they overlap they say that their digits stand in a row.
        const qsizetype places = std::max(part.size() - kTrigram + 1, qsizetype(1));
        const qsizetype taken = std::min(places, kTrigramsOfPart);
        for (qsizetype count = 0; count < taken; ++count) {
            const qsizetype place = taken == 1 ? 0 : count * (places - 1) / (taken - 1);
            trigrams += u'"' + part.mid(place, kTrigram) + u'"';
        }
    }
    trigrams.removeDuplicates();
    return trigrams.join(u' ');
}

bool SearchVariant::fits(const Entry &entry) const
{
    return std::ranges::all_of(parts, [&](const QString &part) { return entry.digits.contains(part); })
        && std::ranges::all_of(words, [&](const QString &word) { return hasWordBeginning(entry.words, word); });
}

QList<SearchVariant> searchVariants(const QString &text)
{
    const QList<Token> tokens = readTokens(text);
    QList<SearchVariant> variants;
    const auto add = [&](Accents accents, Numbers numbers) {
        const SearchVariant next = variant(tokens, accents, numbers);
        const auto asksTheSame = [&](const SearchVariant &other) {
            return other.words == next.words && other.parts == next.parts;
        };
        if (!next.isEmpty() && std::ranges::none_of(variants, asksTheSame))
            variants += next;
    };
    add(Accents::AsTyped, Numbers::Usual);
    add(Accents::Folded, Numbers::Usual);
    add(Accents::Folded, Numbers::OtherWay);
    add(Accents::Folded, Numbers::AsWords);
    return variants;
}

QStringList identityNumbersIn(const QString &text)
{
    QStringList numbers;
    for (const Token &token : readTokens(text)) {
        if (token.kind == TokenKind::Number && token.digits.size() == kIdentityDigits)
            numbers += token.digits;
    }
    return numbers;
}

} // namespace somotcua
