#pragma once

#include "procedures/Procedure.h"

#include <QList>

namespace somotcua {

/// One procedure found: its place in the list given, and which letters of its short name were typed.
struct ProcedureMatch
{
    qsizetype place = 0;
    QList<std::pair<int, int>> marked; // start, length in the short name
};

/// Finds procedures by any part of their name or code, and by the first letters of the words ("dkks"), without accents.
/// Knows the folded forms of the whole catalogue, so that each key costs microseconds.
class ProcedureMatcher
{
public:
    ProcedureMatcher() = default;
    /// Hidden procedures are not found.
    explicit ProcedureMatcher(QList<Procedure> procedures);

    const QList<Procedure> &procedures() const { return m_procedures; }
    /// Best first: by code, then names that begin so, then words that begin so, then any part. Nothing for no words.
    QList<ProcedureMatch> match(const QString &typed, int limit) const;
    /// The procedure with exactly this code, name or short name, accents and case aside.
    std::optional<Procedure> named(const QString &typed) const;
    /// The one procedure that the text can mean: the one named so, else the only one found.
    std::optional<Procedure> meant(const QString &typed) const;
    std::optional<Procedure> byCode(const QString &code) const;

private:
    struct Folded
    {
        QString shortName;
        QString name;
        QString code;
        QString initials;
        bool marksFit = false; // folding kept the length, so that places in it are places in the name
    };
    std::optional<int> rank(const Folded &folded, const QString &whole, const QStringList &typed) const;

    QList<Procedure> m_procedures;
    QList<Folded> m_folded;
};

} // namespace somotcua
