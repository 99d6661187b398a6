#include "counts/ProcessingStore.h"

#include "counts/CountedConditions.h"
#include "counts/TallyStore.h"
#include "Statement.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

// A dossier whose result lies before its submission (early_result holds at least those) is taken on when it has the
// result: that is one more in the period of the result, if it was submitted only later, and none in the period of the
// submission, if the result was there before.
constexpr auto kMisplaced = R"sql(
    SELECT procedure.field, dossier.channel, dossier.online_level,
           CASE WHEN dossier.submitted_day > :last THEN 1 ELSE -1 END, count(*)
    FROM early_result
    CROSS JOIN dossier ON dossier.id = early_result.dossier_id
    CROSS JOIN dossier_span ON dossier_span.dossier_id = dossier.id
    LEFT JOIN procedure ON procedure.id = dossier.procedure_id
    WHERE dossier.voided_at IS NULL AND dossier_span.phase >= 2
      AND dossier_span.from_day <= :last AND dossier_span.until_day > :last
      AND ((dossier_span.finish_day BETWEEN :first AND :last AND dossier.submitted_day > :last)
           OR (dossier_span.finish_day < :first AND dossier.submitted_day BETWEEN :first AND :last))
    GROUP BY 1, 2, 3, 4
)sql";

const QByteArray &openBefore()
{
    static const QByteArray sql = "SELECT procedure.field, sum(counted.open) FROM ("
        + openRuns("procedure_id, count(*) AS open", "GROUP BY procedure_id")
        + ") AS counted LEFT JOIN procedure ON procedure.id = counted.procedure_id GROUP BY procedure.field";
    return sql;
}

// Had a result on the day before, and has none at the end, or another one of these days. Whatever is no longer so lies
// in the index of results that moved.
constexpr auto kReopened = R"sql(
    SELECT procedure.field, count(*)
    FROM dossier_span AS was INDEXED BY dossier_span_moved
    CROSS JOIN dossier ON dossier.id = was.dossier_id
    LEFT JOIN procedure ON procedure.id = was.procedure_id
    WHERE was.phase >= 2 AND (was.until_day <> '9999-12-31' OR was.from_day <> was.finish_day)
      AND was.finish_day < :first AND was.from_day < :first AND was.until_day BETWEEN :first AND :last
      AND dossier.submitted_day < :first
      AND EXISTS (SELECT 1 FROM dossier_span AS now
                  WHERE now.dossier_id = was.dossier_id AND now.from_day <= :last AND now.until_day > :last
                    AND (now.phase < 2 OR now.finish_day BETWEEN :first AND :last))
    GROUP BY procedure.field
)sql";

Processing withoutCorrection(const FieldCounts &counts)
{
    return {counts.field,
            counts.onlineFull,
            counts.onlinePartial,
            counts.onlineUnclassified,
            counts.inPerson - counts.byPost,
            counts.byPost,
            0,
            counts.doneEarly,
            counts.doneOnTime,
            counts.doneLate,
            counts.openWithin,
            counts.openOverdue};
}

qint64 &receivedBy(Processing &counts, const QString &channel, const QString &level)
{
    if (channel == u"post"_s)
        return counts.byPost;
    if (channel != u"online"_s)
        return counts.inPerson;
    if (level == u"toan_trinh"_s)
        return counts.onlineFull;
    return level == u"mot_phan"_s ? counts.onlinePartial : counts.onlineUnclassified;
}

} // namespace

Result<QList<Processing>> ProcessingStore::byField(const DayRange &days)
{
    const auto counted = TallyStore(m_database).byField(days);
    if (!counted)
        return passOn(counted);
    QHash<std::optional<QString>, Processing> fields;
    for (const FieldCounts &counts : *counted)
        fields.insert(counts.field, withoutCorrection(counts));

    Statement misplaced(m_database, kMisplaced);
    misplaced.bind(":first", days.first).bind(":last", days.last);
    if (auto started = misplaced.start(); !started)
        return passOn(started);
    while (misplaced.next()) {
        Processing &counts = fields[misplaced.optionalText(0)];
        counts.field = misplaced.optionalText(0);
        receivedBy(counts, misplaced.text(1), misplaced.text(2)) += misplaced.integer(3) * misplaced.integer(4);
    }
    if (auto finished = misplaced.finish(); !finished)
        return passOn(finished);

    const auto addCarriedOver = [&](Statement &carried) -> Result<> {
        if (auto started = carried.start(); !started)
            return started;
        while (carried.next()) {
            Processing &counts = fields[carried.optionalText(0)];
            counts.field = carried.optionalText(0);
            counts.carriedOver += carried.integer(1);
        }
        return carried.finish();
    };
    const QDate before = std::min(days.first.addDays(-1), days.last); // of a period to come: what is open by now
    Statement open(m_database, openBefore().constData());
    open.bind(":last", before);
    bindOpenRuns(open, before);
    if (auto added = addCarriedOver(open); !added)
        return passOn(added);
    Statement reopened(m_database, kReopened);
    reopened.bind(":first", days.first).bind(":last", days.last);
    if (auto added = addCarriedOver(reopened); !added)
        return passOn(added);
    return fields.values();
}

} // namespace somotcua
