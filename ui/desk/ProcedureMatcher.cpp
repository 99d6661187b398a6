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
qsizetype wordPlace(const QString &text, const QString &word)
{
    const qsizetype first = text.indexOf(word);
    for (qsizetype place = first; place >= 0; place = text.indexOf(word, place + 1)) {
        if (beginsWord(text, place))
            return place;
    }
    return first;
}

/// Ranks that are as good as each other to somebody who types: among them the habits of the desk decide.
int bandOf(int rank)
{
    constexpr int kByCode = 1;
    constexpr int kByInitials = 7;
    return rank <= kByCode ? rank : rank <= kByInitials ? kByCode + 1 : kByInitials;
}

/// First letters of the words; without those of "đăng ký", with which half of the names begin.
QString initialsOf(const QString &foldedName)
{
    QString initials;
    for (const QString &word : words(foldedName.startsWith(u"dang ky "_s) ? foldedName.mid(8) : foldedName))
        initials += word.front();
    return initials;
}

QString bareCode(const QString &text)
{
    QString bare = fold(text);
    bare.remove(u' ');
    return bare;
}

} // namespace

ProcedureMatcher::ProcedureMatcher(const QList<Procedure> &procedures)
    : ProcedureMatcher([&] {
        QList<DeskProcedure> known;
        for (const Procedure &procedure : procedures)
            known << DeskProcedure{procedure, 0, {}, false};
        return known;
    }())
{ }

ProcedureMatcher::ProcedureMatcher(const QList<DeskProcedure> &procedures)
{
    for (const DeskProcedure &known : procedures) {
        const Procedure &procedure = known.procedure;
        if (procedure.hidden)
            continue;
        Folded folded;
        const QString shortName = procedure.shortName();
        folded.shortName = fold(shortName);
        folded.name = fold(procedure.name);
        folded.code = bareCode(procedure.code);
        folded.codeDigits = QString(folded.code).remove(u'.');
        folded.marksFit = folded.shortName.size() == shortName.size();
        for (const QString &word : words(folded.shortName))
            folded.initials += word.front();
        folded.ownInitials = initialsOf(folded.shortName);
        m_folded << folded;
        m_procedures << procedure;
        m_known << known;
    }
}

std::optional<int> ProcedureMatcher::rank(const Folded &folded, const QString &whole, const QStringList &typed) const
{
    if (folded.shortName == whole || folded.name == whole)
        return 0;
    const QString code = bareCode(whole);
    if (!folded.code.isEmpty() && (folded.code.startsWith(code) || folded.codeDigits.startsWith(code)))
        return 1;
    if (folded.shortName.startsWith(whole))
        return 2;
    if (wordPlace(folded.shortName, whole) > 0 && beginsWord(folded.shortName, wordPlace(folded.shortName, whole)))
        return 3;
    const auto everyWord = [&](auto holds) {
        return std::ranges::all_of(typed, holds);
    };
    const auto begins = [&](const QString &word) {
        const qsizetype place = wordPlace(folded.shortName, word);
        return place >= 0 && beginsWord(folded.shortName, place);
    };
    if (everyWord(begins))
        return 4;
    if (typed.size() == 1 && whole.size() >= kShortestInitials && folded.initials.contains(whole)) {
        if (folded.initials == whole || folded.ownInitials == whole)
            return 5;
        return folded.initials.startsWith(whole) || folded.ownInitials.startsWith(whole) ? 6 : 7;
    }
    if (everyWord([&](const QString &word) { return folded.shortName.contains(word) || folded.code.contains(word); }))
        return 8;
    if (folded.code.contains(code) || folded.codeDigits.contains(code))
        return 9;
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
        bool isWithdrawn;
        int band;
        bool otherAccents;
        qint64 seldom;
        int rank;
        qsizetype length;
        qsizetype place;
    };
    QList<Ranked> ranked;
    for (qsizetype place = 0; place < m_folded.size(); ++place) {
        const Folded &folded = m_folded.at(place);
        if (const auto found = rank(folded, whole, parts)) {
            const bool otherAccents = accented != whole && !unifyTones(m_procedures.at(place).name).contains(accented);
            const DeskProcedure &known = m_known.at(place);
            ranked << Ranked{known.isWithdrawn,       bandOf(*found), otherAccents, -known.uses, *found,
                             folded.shortName.size(), place};
        }
    }
    std::ranges::stable_sort(ranked, {}, [](const Ranked &one) {
        return std::tuple(one.isWithdrawn, one.band, one.otherAccents, one.seldom, one.rank, one.length, one.place);
    });

    QList<ProcedureMatch> matches;
    for (const Ranked &one : std::as_const(ranked)) {
        if (matches.size() >= limit)
            break;
        ProcedureMatch match{one.place, {}};
        const Folded &folded = m_folded.at(one.place);
        if (folded.marksFit) {
            if (const qsizetype at = wordPlace(folded.shortName, whole); at >= 0) {
                match.marked << std::pair(int(at), int(whole.size()));
            } else {
                for (const QString &part : parts) {
                    const qsizetype start = wordPlace(folded.shortName, part);
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

QList<qsizetype> ProcedureMatcher::frequent(int limit) const
{
    QList<qsizetype> places;
    for (qsizetype place = 0; place < m_known.size(); ++place) {
        if (m_known.at(place).uses > 0 && !m_known.at(place).isWithdrawn)
            places << place;
    }
    std::ranges::stable_sort(places, std::ranges::greater{},
                             [this](qsizetype place) { return m_known.at(place).uses; });
    return places.mid(0, limit);
}

std::optional<qsizetype> ProcedureMatcher::placeOf(ProcedureId id) const
{
    for (qsizetype place = 0; place < m_procedures.size(); ++place) {
        if (m_procedures.at(place).id == id)
            return place;
    }
    return std::nullopt;
}

std::optional<Procedure> ProcedureMatcher::byCode(const QString &code) const
{
    const auto found = std::ranges::find(m_procedures, code, &Procedure::code);
    return code.isEmpty() || found == m_procedures.cend() ? std::nullopt : std::optional(*found);
}

} // namespace somotcua
