#include "desk/ProcedureMatcher.h"

#include "text/Fold.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

constexpr int kShortestInitials = 2;

bool beginsWord(const QString &text, qsizetype place)
{
    return place == 0 || !text.at(place - 1).isLetterOrNumber();
}

/// Where the word stands in the text, at the beginning of a word if possible; -1 for nowhere.
qsizetype placeOf(const QString &text, const QString &word)
{
    const qsizetype first = text.indexOf(word);
    for (qsizetype place = first; place >= 0; place = text.indexOf(word, place + 1)) {
        if (beginsWord(text, place))
            return place;
    }
    return first;
}

QString bareCode(const QString &text)
{
    QString bare = fold(text);
    bare.remove(u' ');
    return bare;
}

} // namespace

ProcedureMatcher::ProcedureMatcher(QList<Procedure> procedures)
{
    for (Procedure &procedure : procedures) {
        if (procedure.hidden)
            continue;
        Folded folded;
        const QString shortName = procedure.shortName();
        folded.shortName = fold(shortName);
        folded.name = fold(procedure.name);
        folded.code = bareCode(procedure.code);
        folded.marksFit = folded.shortName.size() == shortName.size();
        for (const QString &word : words(folded.shortName))
            folded.initials += word.front();
        m_folded << folded;
        m_procedures << std::move(procedure);
    }
}

std::optional<int> ProcedureMatcher::rank(const Folded &folded, const QString &whole, const QStringList &typed) const
{
    if (folded.shortName == whole || folded.name == whole)
        return 0;
    const QString code = bareCode(whole);
    if (!folded.code.isEmpty() && folded.code.startsWith(code))
        return 1;
    if (folded.shortName.startsWith(whole))
        return 2;
    if (placeOf(folded.shortName, whole) > 0 && beginsWord(folded.shortName, placeOf(folded.shortName, whole)))
        return 3;
    const auto everyWord = [&](auto holds) {
        return std::ranges::all_of(typed, holds);
    };
    const auto begins = [&](const QString &word) {
        const qsizetype place = placeOf(folded.shortName, word);
        return place >= 0 && beginsWord(folded.shortName, place);
    };
    if (everyWord(begins))
        return 4;
    if (typed.size() == 1 && whole.size() >= kShortestInitials && folded.initials.contains(whole))
        return folded.initials.startsWith(whole) ? 5 : 6;
    if (everyWord([&](const QString &word) { return folded.shortName.contains(word) || folded.code.contains(word); }))
        return 7;
    if (folded.code.contains(code))
        return 8;
    return std::nullopt;
}

QList<ProcedureMatch> ProcedureMatcher::match(const QString &typed, int limit) const
{
    const QString whole = fold(tidy(typed));
    const QStringList parts = words(whole);
    if (parts.isEmpty())
        return {};
    const QString accented = unifyTones(tidy(typed));

    struct Ranked
    {
        int rank;
        bool otherAccents;
        qsizetype length;
        qsizetype place;
    };
    QList<Ranked> ranked;
    for (qsizetype place = 0; place < m_folded.size(); ++place) {
        const Folded &folded = m_folded.at(place);
        if (const auto found = rank(folded, whole, parts)) {
            const bool otherAccents = accented != whole && !unifyTones(m_procedures.at(place).name).contains(accented);
            ranked << Ranked{*found, otherAccents, folded.shortName.size(), place};
        }
    }
    std::ranges::stable_sort(
        ranked, {}, [](const Ranked &one) { return std::tuple(one.rank, one.otherAccents, one.length, one.place); });

    QList<ProcedureMatch> matches;
    for (const Ranked &one : std::as_const(ranked)) {
        if (matches.size() >= limit)
            break;
        ProcedureMatch match{one.place, {}};
        const Folded &folded = m_folded.at(one.place);
        if (folded.marksFit) {
            if (const qsizetype at = placeOf(folded.shortName, whole); at >= 0) {
                match.marked << std::pair(int(at), int(whole.size()));
            } else {
                for (const QString &part : parts) {
                    const qsizetype start = placeOf(folded.shortName, part);
                    const auto overlaps = [&](const std::pair<int, int> &other) {
                        return start < other.first + other.second && other.first < start + part.size();
                    };
                    if (start >= 0 && std::ranges::none_of(match.marked, overlaps))
                        match.marked << std::pair(int(start), int(part.size()));
                }
                std::ranges::sort(match.marked);
            }
        }
        matches << match;
    }
    return matches;
}

std::optional<Procedure> ProcedureMatcher::named(const QString &typed) const
{
    if (const auto coded = byCode(normaliseProcedureCode(typed)))
        return coded;
    const QList<ProcedureMatch> found = match(typed, 1);
    if (found.isEmpty())
        return std::nullopt;
    const qsizetype best = found.first().place;
    const QString whole = fold(tidy(typed));
    const Folded &folded = m_folded.at(best);
    const bool exact = folded.shortName == whole || folded.name == whole;
    return exact ? std::optional(m_procedures.at(best)) : std::nullopt;
}

std::optional<Procedure> ProcedureMatcher::meant(const QString &typed) const
{
    if (const auto exactly = named(typed))
        return exactly;
    const QList<ProcedureMatch> found = match(typed, 2);
    return found.size() == 1 ? std::optional(m_procedures.at(found.first().place)) : std::nullopt;
}

std::optional<Procedure> ProcedureMatcher::byCode(const QString &code) const
{
    const auto found = std::ranges::find(m_procedures, code, &Procedure::code);
    return code.isEmpty() || found == m_procedures.cend() ? std::nullopt : std::optional(*found);
}

} // namespace somotcua
