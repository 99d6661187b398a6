#include "ListCounts.h"

#include "Shown.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

/// Nothing when the column says other things than words of a vocabulary.
std::optional<ListTally> tallyOf(const Block &block, qsizetype column)
{
    ListTally tally{block.columns.at(column).id, {}};
    for (const Row &row : block.rows) {
        const QVariant &cell = row.at(column);
        if (isUnknown(cell))
            continue;
        if (cell.typeId() != qMetaTypeId<Term>())
            return {};
        const Term word = cell.value<Term>();
        if (word.id.contains(u' ')) // a sentence
            return {};
        const auto known = std::ranges::find(tally.words, word, &std::pair<Term, qint64>::first);
        if (known == tally.words.end())
            tally.words.emplaceBack(word, 1);
        else
            ++known->second;
    }
    const bool tells = !tally.words.isEmpty() && tally.words.size() < block.rows.size();
    return tells ? std::optional(tally) : std::nullopt;
}

} // namespace

bool namesPeople(const Block &block)
{
    return std::ranges::any_of(
        block.columns, [](const Column &column) { return column.id == u"citizen"_s || column.id == u"phone"_s; });
}

QHash<QString, ListCounts> listCountsOf(const Report &report)
{
    QHash<QString, ListCounts> lists;
    for (const Block &block : report.blocks) {
        if (!namesPeople(block) || block.rows.isEmpty())
            continue;
        ListCounts counts{block.rows.size()};
        for (qsizetype column = 0; column < block.columns.size(); ++column) {
            if (const auto tally = tallyOf(block, column))
                counts.tallies << *tally;
        }
        lists.insert(block.id, counts);
    }
    return lists;
}

} // namespace somotcua
