#include "office/ProcedureIndex.h"

#include "text/Fold.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

/// Names are compared by their words, without accents and without the word everybody leaves out.
QString wordsOf(const QString &name)
{
    const QString joined = foldedWords(name).join(u' ');
    return joined.startsWith(u"thu tuc "_s) ? joined.mid(8) : joined;
}

QString codeKey(const QString &code)
{
    return normaliseProcedureCode(code).toUpper();
}

/// Whether `procedure` is a better reading than `other` for something done on `day`: valid that day, in the catalogue
/// for certain, used here, then the nearest validity.
bool betterOn(QDate day, const Procedure &procedure, const Procedure &other)
{
    const auto rank = [day](const Procedure &one) {
        const bool begun = !one.validFrom || *one.validFrom <= day;
        const qint64 distance = !one.validFrom ? 0 : qAbs(one.validFrom->daysTo(day));
        return std::tuple(!one.validOn(day), one.verified == u"no"_s, one.hidden, !begun, distance, one.id);
    };
    return rank(procedure) < rank(other);
}

} // namespace

const Procedure *bestOn(QDate day, const QList<Procedure> &procedures)
{
    const Procedure *chosen = nullptr;
    for (const Procedure &procedure : procedures) {
        if (!chosen || betterOn(day, procedure, *chosen))
            chosen = &procedure;
    }
    return chosen;
}

void ProcedureIndex::add(const Procedure &procedure)
{
    m_meanings.clear();
    const qsizetype place = m_procedures.size();
    m_procedures.push_back(procedure);
    if (!procedure.code.isEmpty())
        m_byCode.insert(codeKey(procedure.code), place);
    m_byName.insert(wordsOf(procedure.name), place);
    m_byShortName.insert(wordsOf(procedure.shortName()), place);
}

ProcedureIndex::Places ProcedureIndex::byName(const QString &cell) const
{
    const QString words = wordsOf(cell);
    if (words.isEmpty())
        return {};
    if (const Places whole = m_byName.values(words); !whole.isEmpty())
        return whole;
    // A short name may stand for several procedures, and then for none.
    const Places shortened = m_byShortName.values(words);
    const auto sameCode = [this, &shortened](qsizetype place) {
        return m_procedures.at(place).code == m_procedures.at(shortened.first()).code;
    };
    return std::ranges::all_of(shortened, sameCode) ? shortened : Places();
}

ProcedureIndex::Places ProcedureIndex::meaning(const QString &codeCell, const QString &nameCell) const
{
    for (const QString &cell : {codeCell, nameCell}) {
        if (cell.isEmpty())
            continue;
        if (const Places known = m_byCode.values(codeKey(cell)); !known.isEmpty())
            return known;
        if (looksLikeProcedureCode(cell))
            return {}; // an unknown code is kept, whatever the name beside it says
    }
    const Places known = byName(nameCell);
    return known.isEmpty() ? byName(codeCell) : known;
}

const Procedure *ProcedureIndex::find(const QString &codeCell, const QString &nameCell, QDate day)
{
    const std::pair cells(codeCell, nameCell);
    auto known = m_meanings.constFind(cells);
    if (known == m_meanings.cend())
        known = m_meanings.insert(cells, meaning(codeCell, nameCell));
    const Procedure *chosen = nullptr;
    for (const qsizetype place : *known) {
        const Procedure &procedure = m_procedures.at(place);
        if (!chosen || betterOn(day, procedure, *chosen))
            chosen = &procedure;
    }
    return chosen;
}

} // namespace somotcua
