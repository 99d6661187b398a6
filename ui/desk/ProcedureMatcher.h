#pragma once

#include "procedures/DeskProcedure.h"

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
    explicit ProcedureMatcher(const QList<DeskProcedure> &procedures);
    explicit ProcedureMatcher(const QList<Procedure> &procedures);

    const QList<Procedure> &procedures() const { return m_procedures; }
    /// What the ledger has learned of the procedure at this place.
    const DeskProcedure &known(qsizetype place) const { return m_known.at(place); }
    /// Best first: by code; then names and words that begin so and first letters of the words, those first that this
    /// desk uses most; then any part; withdrawn ones last. Nothing for no words.
    QList<ProcedureMatch> match(const QString &typed, int limit) const;
    /// The procedure with exactly this code, name or short name, accents and case aside.
    std::optional<Procedure> named(const QString &typed) const;
    /// The one procedure that the text can mean: the one named so, else the only one found.
    std::optional<Procedure> meant(const QString &typed) const;
    /// The places of those this desk uses most, without any words.
    QList<qsizetype> frequent(int limit) const;
    std::optional<qsizetype> placeOf(ProcedureId id) const;
    std::optional<Procedure> byCode(const QString &code) const;

private:
    struct Folded
    {
        QString shortName;
        QString name;
        QString code;
        QString codeDigits;
        QString initials;
        QString ownInitials; // without those of "đăng ký"
        bool marksFit = false; // folding kept the length, so that places in it are places in the name
    };
    std::optional<int> rank(const Folded &folded, const QString &whole, const QStringList &typed) const;

    QList<DeskProcedure> m_known;
    QList<Procedure> m_procedures; // of the same places
    QList<Folded> m_folded;
};

} // namespace somotcua
