#pragma once

#include "base/Id.h"
#include "base/Period.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace somotcua {

using IndicatorId = Id<struct IndicatorTag>;
using IndicatorValueId = Id<struct IndicatorValueTag>;

/// How an indicator gets its figure: typed, as a count or as a part of a whole, or computed from what the ledger has.
enum class IndicatorKind : quint8
{
    Count,
    Share,
    ComputedCount,
    ComputedShare
};

QString idOf(IndicatorKind kind); // count share computed_count computed_share
std::optional<IndicatorKind> indicatorKindFromId(const QString &id);
/// Read as a percent: a part of a whole.
bool isShare(IndicatorKind kind);
bool isComputed(IndicatorKind kind);

/// Something the office is asked about that is no dossier: what it is called, how it is counted, who wants to know.
struct Indicator
{
    IndicatorId id; // none: it comes with the program
    QString code; // "vneid_level2"
    IndicatorKind kind = IndicatorKind::Count;
    QString name;
    QString nameEnglish; // empty: the name
    QString unit; // what is counted: "người", "lượt quan tâm"
    QString unitEnglish;
    QString definition;
    QString definitionEnglish;
    QString basis; // the text that asks for it
    std::optional<QDate> validFrom; // nothing: always

    bool isOwn() const { return bool(id); }
    const QString &nameIn(const QString &language) const;
    const QString &unitIn(const QString &language) const;
    const QString &definitionIn(const QString &language) const;
    /// Whether a report of the period has it.
    bool isIn(const Period &period) const { return !validFrom || *validFrom <= period.last(); }

    friend bool operator==(const Indicator &, const Indicator &) = default;
};

/// Why some of those not done were not done.
struct IndicatorReason
{
    QString reason;
    qint64 count = 0;

    friend bool operator==(const IndicatorReason &, const IndicatorReason &) = default;
};

/// What an indicator was in a period, or what it should be; of a computed one only the target is typed.
struct IndicatorValue
{
    IndicatorValueId id = {};
    QString indicator = {}; // its code
    Period period;
    std::optional<qint64> value = {};
    std::optional<qint64> whole = {}; // of a share
    std::optional<qint64> target = {}; // a count; of a share hundredths of a percent
    QList<IndicatorReason> reasons = {};
    QString source = {};
    QString note = {};
    QDateTime recordedAt = {};
    QString recordedBy = {};
};

/// What keeps a value from being true; it is not stored.
enum class IndicatorFlaw : quint8
{
    Nothing, // neither value nor target
    Negative,
    PartOverWhole,
    WholeMissing, // a share without its whole
    TargetOverAll, // more than 100 %
    ReasonBlank,
    Computed // a value typed where the ledger reckons
};
std::optional<IndicatorFlaw> flawOf(IndicatorKind kind, const IndicatorValue &value);

} // namespace somotcua
