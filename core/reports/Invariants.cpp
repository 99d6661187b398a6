#include "Invariants.h"

#include "BlockAgreement.h"
#include "Shown.h"
#include "Wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

/// Both sides name columns, added up. A column that a report leaves out counts for nothing; an equation without any of
/// its left columns is not asked.
struct Equation
{
    QStringList left;
    QStringList right;
};

struct Rules
{
    QString kind; // of report
    QString block; // empty: every block
    QList<Equation> across;
    QStringList down; // columns whose total is the sum of the rows
};

const QList<Rules> &rules()
{
    static const QList<Equation> processed{
        {{u"done_total"_s}, {u"done_early"_s, u"done_on_time"_s, u"done_late"_s}},
        {{u"open_total"_s}, {u"open_within"_s, u"open_overdue"_s}},
        {{u"received_total"_s}, {u"done_total"_s, u"open_total"_s}},
    };
    static const QStringList processedDown{u"received_total"_s, u"carried_over"_s, u"done_total"_s,
                                           u"done_early"_s,     u"done_on_time"_s, u"done_late"_s,
                                           u"open_total"_s,     u"open_within"_s,  u"open_overdue"_s};
    static const Equation change{{u"this_period"_s}, {u"same_period_last_year"_s, u"difference"_s}};
    static const QStringList ways{u"online_full"_s, u"online_partial"_s, u"online_unclassified"_s};
    static const QList<Rules> all{
        {u"weekly-tally"_s,
         u"by-field"_s,
         {{{u"dossiers"_s}, ways + QStringList{u"in_person"_s}}},
         QStringList{u"assists"_s, u"dossiers"_s, u"in_person"_s, u"not_submitted"_s, u"done_early"_s,
                     u"done_on_time"_s, u"done_late"_s, u"open_within"_s, u"open_overdue"_s}
             + ways},
        {u"weekly-tally"_s, u"comparison"_s, {change}, {}},
        {u"comparison"_s, {}, {change}, {}},
        {u"briefing"_s, {}, {change}, {}},
        {u"ii06a"_s,
         {},
         processed
             + QList<Equation>{{{u"received_total"_s}, {u"received_online"_s, u"received_other"_s, u"carried_over"_s}}},
         processedDown + QStringList{u"received_online"_s, u"received_other"_s}},
        {u"upper-level"_s,
         {},
         processed
             + QList<Equation>{{{u"received_total"_s},
                                ways + QStringList{u"by_post"_s, u"in_person"_s, u"carried_over"_s}}},
         processedDown + ways + QStringList{u"by_post"_s, u"in_person"_s}},
    };
    return all;
}

class Checker
{
public:
    Checker(const Block &block, const QString &language)
        : m_block(block)
        , m_language(language)
    { }

    void across(const Equation &equation)
    {
        for (const Row &row : m_block.rows)
            across(row, equation);
        if (m_block.total)
            across(*m_block.total, equation);
    }

    void down(const QString &id)
    {
        const auto column = placeOf(id);
        if (!column || !m_block.total || isUnknown(m_block.total->at(*column)))
            return;
        qint64 sum = 0;
        for (const Row &row : m_block.rows)
            sum += row.at(*column).toLongLong();
        const qint64 total = m_block.total->at(*column).toLongLong();
        const Wording words{u"cột %1: tổng cộng ghi %2, các dòng cộng lại được %3"_s,
                            u"column %1: the total says %2, the rows add up to %3"_s};
        if (sum != total)
            report(words.in(m_language).arg(labelOf(*column), number(total), number(sum)));
    }

    QStringList broken() const { return m_broken; }

private:
    std::optional<qsizetype> placeOf(const QString &id) const
    {
        const auto column = std::ranges::find(m_block.columns, id, &Column::id);
        return column == m_block.columns.cend() ? std::nullopt : std::optional(column - m_block.columns.cbegin());
    }

    /// "Đang giải quyết: Quá hạn", as the heads of the columns name it.
    QString labelOf(qsizetype place) const
    {
        const Column &column = m_block.columns.at(place);
        return column.group.isEmpty() ? column.label : column.group + u": "_s + column.label;
    }

    QString number(qint64 value) const { return shown(value, ColumnKind::Count, m_language); }

    /// A report of one block has no title above it.
    void report(const QString &words)
    {
        m_broken << (m_block.title.isEmpty() ? words : m_block.title + u", "_s + words);
    }

    /// One side of an equation in a row: what it adds up to, nothing when a figure of it is unknown, and its words.
    struct Side
    {
        std::optional<qint64> sum = 0;
        QStringList words;
    };
    Side sideOf(const Row &row, const QStringList &ids) const
    {
        Side side;
        for (const QString &id : ids) {
            const auto place = placeOf(id);
            if (!place)
                continue;
            const QVariant &cell = row.at(*place);
            side.words << labelOf(*place) + u' ' + shown(cell, ColumnKind::Count, m_language);
            side.sum = isUnknown(cell) || !side.sum ? std::nullopt : std::optional(*side.sum + cell.toLongLong());
        }
        return side;
    }

    void across(const Row &row, const Equation &equation)
    {
        const Side left = sideOf(row, equation.left);
        const Side right = sideOf(row, equation.right);
        if (left.words.isEmpty() || right.words.isEmpty() || !left.sum || !right.sum || left.sum == right.sum)
            return;
        QStringList names;
        for (qsizetype place = 0; place < row.size(); ++place) {
            if (m_block.columns.at(place).kind != ColumnKind::Text)
                break;
            names << shown(row.at(place), ColumnKind::Text, m_language);
        }
        const Wording words{u"dòng %1: %2 không bằng %3"_s, u"row %1: %2 is not %3"_s};
        report(words.in(m_language).arg(names.join(u", "_s), left.words.join(u" + "_s), right.words.join(u" + "_s)));
    }

    const Block &m_block;
    QString m_language;
    QStringList m_broken;
};

} // namespace

QStringList brokenInvariants(const Report &report)
{
    QStringList broken = blocksThatDisagree(report);
    for (const Rules &rule : rules()) {
        if (rule.kind != report.kind)
            continue;
        for (const Block &block : report.blocks) {
            if (!rule.block.isEmpty() && rule.block != block.id)
                continue;
            Checker checker(block, report.language);
            for (const Equation &equation : rule.across)
                checker.across(equation);
            for (const QString &column : rule.down)
                checker.down(column);
            broken << checker.broken();
        }
    }
    return broken;
}

Result<> figuresAgree(const Report &report)
{
    const QStringList broken = brokenInvariants(report);
    if (!broken.isEmpty())
        return fail(Fault::ReportContradicts, broken.join(u"; "_s));
    return {};
}

} // namespace somotcua
