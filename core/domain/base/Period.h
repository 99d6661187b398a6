#pragma once

#include "base/Result.h"

#include <QDate>
#include <QString>

#include <optional>

namespace somotcua {

enum class PeriodKind : quint8
{
    Week,
    Month,
    Quarter,
    Half,
    Year,
    Free
};

/// Calendar months run 1st to last; official ones 15th to 14th (Nghị định 09/2019, Điều 12).
enum class PeriodCut : quint8
{
    Calendar,
    Official
};

/// Whole days, both ends included. There is no empty or backward period. A period *is* a week, month, … when its days
/// are exactly that, however it was given.
class Period
{
public:
    static Period weekOf(QDate day); // Monday to Sunday
    static Period monthOf(QDate day);
    static Period quarterOf(QDate day);
    static Period halfOf(QDate day);
    static Period yearOf(QDate day);
    /// Nothing when a day is invalid or the last lies before the first.
    static std::optional<Period> between(QDate first, QDate last);

    /// "2024-W39", "2024-09", "2024-Q3", "2024-H1", "2024" as the options of the command line write them. A week that
    /// the year lacks, an official week and any other text are Fault::BadPeriod.
    [[nodiscard]] static Result<Period> parse(PeriodKind kind, const QString &text,
                                              PeriodCut cut = PeriodCut::Calendar);
    /// The period of this kind that holds `day`.
    static Period containing(PeriodKind kind, QDate day, PeriodCut cut = PeriodCut::Calendar);

    QDate first() const { return m_first; }
    QDate last() const { return m_last; }
    qint64 days() const { return m_first.daysTo(m_last) + 1; }
    bool contains(QDate day) const { return m_first <= day && day <= m_last; }

    /// What its days are; calendar kinds are tried before official ones, shorter before longer.
    PeriodKind kind() const;
    PeriodCut cut() const;

    /// The week, month, quarter, half or year directly before; of free days, as many directly before.
    Period before() const;
    /// The next one of the same kind; of free days, as many directly after.
    Period after() const;
    /// Weeks by ISO number (week 53 of a year that the other lacks is its last week), whole months, quarters, halves
    /// and years whole, others the same dates (29/02 becomes 28/02).
    Period sameLastYear() const;
    /// The first `days` days of it, at most all of them.
    Period cutTo(qint64 days) const;

    friend bool operator==(const Period &, const Period &) = default;

private:
    Period(QDate first, QDate last)
        : m_first(first)
        , m_last(last)
    { }

    QDate m_first;
    QDate m_last;
};

} // namespace somotcua
