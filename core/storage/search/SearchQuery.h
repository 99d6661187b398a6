#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace somotcua {

/// One way to understand what was typed: all of it must fit. Tried in order until enough is found.
struct SearchVariant
{
    QStringList words; // beginnings of words, folded or with accents
    QStringList parts; // three or more characters of the digits' text
    bool lastResort = false; // only when nothing else is found

    bool isEmpty() const { return words.isEmpty() && parts.isEmpty(); }
    /// For the index of words: every one is a beginning.
    QString wordsExpression() const;
    /// For the index of trigrams: at most four of each part, then the part itself must be looked for (`fits`).
    QString partsExpression() const;
    /// What the index keeps of an entry.
    struct Entry
    {
        QString words;
        QString digits;
    };
    bool fits(const Entry &entry) const;

    friend bool operator==(const SearchVariant &, const SearchVariant &) = default;
};

/// Words with the typed accents first, then folded; numbers of three or more digits in identity numbers, phones and
/// code ends first, then anywhere in a code, then as words.
QList<SearchVariant> searchVariants(const QString &text);

/// The numbers of twelve digits in it: the plain index knows these.
QStringList identityNumbersIn(const QString &text);

} // namespace somotcua
