#include "search/SearchText.h"

#include "text/Fold.h"

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

constexpr qsizetype kCodeEnd = 6;

bool isDigit(QChar unit)
{
    return unit >= u'0' && unit <= u'9';
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar unit : text) {
        if (isDigit(unit))
            digits += unit;
    }
    return digits;
}

void addOnce(QStringList &text, const QString &word)
{
    if (!word.isEmpty() && !text.contains(word))
        text += word;
}

void addWords(QStringList &text, const QString &source)
{
    const QStringList accented = words(unifyTones(source));
    for (const QString &word : accented) {
        const QString folded = fold(word);
        addOnce(text, folded);
        if (folded != word)
            addOnce(text, word);
    }
}

/// The running number at the end of a code as people say it, without its zeros.
QString spokenEnd(const QString &code)
{
    qsizetype start = code.size();
    while (start > 0 && isDigit(code.at(start - 1)))
        --start;
    while (start < code.size() && code.at(start) == u'0')
        ++start;
    return code.mid(start);
}

} // namespace

QString searchWords(const QList<SearchedPerson> &persons, const SearchedMatter &matter)
{
    QStringList text;
    for (const SearchedPerson &person : persons) {
        addWords(text, person.name);
        if (person.hamlet)
            addWords(text, *person.hamlet);
        // A passport's number is one word.
        if (person.identity && digitsOf(*person.identity) != *person.identity)
            addWords(text, *person.identity);
    }
    if (matter.procedureName)
        addWords(text, *matter.procedureName);
    if (matter.procedureCode)
        addWords(text, *matter.procedureCode);
    if (matter.code) {
        addWords(text, *matter.code);
        addOnce(text, spokenEnd(*matter.code));
    }
    return text.join(u' ');
}

QString searchDigits(const QList<SearchedPerson> &persons, const SearchedMatter &matter)
{
    QStringList text;
    for (const SearchedPerson &person : persons) {
        if (person.identity)
            addOnce(text, digitsOf(*person.identity));
        if (person.phone)
            addOnce(text, *person.phone);
    }
    if (matter.code) {
        const QString digits = digitsOf(*matter.code);
        addOnce(text, digits.right(kCodeEnd));
        addOnce(text, codeDigits(digits));
    }
    return text.join(u' ');
}

QString codeDigits(const QString &digits)
{
    QString letters;
    for (const QChar digit : digits)
        letters += QChar(digit.unicode() - u'0' + u'a');
    return letters;
}

} // namespace somotcua
