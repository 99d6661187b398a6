#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace somotcua {

/// The person, the place and the matter of an entry, as far as the search finds them.
struct SearchedPerson
{
    QString name;
    std::optional<QString> hamlet;
    std::optional<QString> identity;
    std::optional<QString> phone;
};
struct SearchedMatter
{
    std::optional<QString> code;
    std::optional<QString> procedureCode;
    std::optional<QString> procedureName; // short
};

/// Folded words, each followed by its accented form where that differs; no letter with an accent is ever folded again
/// by the index, so the two cannot be taken for each other.
QString searchWords(const QList<SearchedPerson> &persons, const SearchedMatter &matter);

/// Numbers and phones; of a code its last six digits, and all its digits as letters (codeDigits), so that a day inside
/// a code is not found by every number that looks like it.
QString searchDigits(const QList<SearchedPerson> &persons, const SearchedMatter &matter);

/// "2409300006" as "cejdaaaag"-like letters, 0 being a.
QString codeDigits(const QString &digits);

} // namespace somotcua
