#include "notes/ReportNoteStore.h"

#include "AuditedWrite.h"
#include "Statement.h"
#include "Uuid.h"

namespace somotcua {

namespace {

constexpr auto kAdd = R"sql(
    INSERT INTO report_note (uuid, kind, first_day, last_day, place, text, recorded_at, recorded_by)
    VALUES (:uuid, :kind, :first_day, :last_day, :place, :text, :recorded_at, :recorded_by)
)sql";

constexpr auto kOf = R"sql(
    SELECT place, text
    FROM report_note
    WHERE kind = :kind AND first_day = :first_day AND last_day = :last_day AND voided_at IS NULL
)sql";

constexpr auto kAt = R"sql(
    SELECT id, text
    FROM report_note
    WHERE kind = :kind AND first_day = :first_day AND last_day = :last_day AND place = :place AND voided_at IS NULL
)sql";

constexpr auto kTakeBack = R"sql(
    UPDATE report_note SET voided_at = :moment, voided_by = :by WHERE id = :id AND voided_at IS NULL
)sql";

constexpr auto kRestore = R"sql(
    UPDATE report_note SET voided_at = NULL, voided_by = NULL WHERE id = :id AND voided_at IS NOT NULL
)sql";

} // namespace

Result<QMap<QString, QString>> ReportNoteStore::of(const QString &kind, const Period &period)
{
    Statement row(m_database, kOf);
    row.bind(":kind", kind).bind(":first_day", period.first()).bind(":last_day", period.last());
    if (const auto started = row.start(); !started)
        return passOn(started);
    QMap<QString, QString> texts;
    while (row.next())
        texts.insert(row.text(0), row.text(1));
    if (const auto finished = row.finish(); !finished)
        return passOn(finished);
    return texts;
}

Result<std::optional<ReportNoteStore::Written>> ReportNoteStore::at(const QString &kind, const Period &period,
                                                                    const QString &place)
{
    Statement row(m_database, kAt);
    row.bind(":kind", kind).bind(":first_day", period.first()).bind(":last_day", period.last()).bind(":place", place);
    if (const auto started = row.start(); !started)
        return passOn(started);
    std::optional<Written> written;
    if (row.next())
        written = Written{row.integer(0), row.text(1)};
    if (const auto finished = row.finish(); !finished)
        return passOn(finished);
    return written;
}

Result<qint64> ReportNoteStore::add(AuditedWrite &write, const QString &kind, const Period &period,
                                    const QString &place, const QString &text)
{
    return Statement(m_database, kAdd)
        .bind(":uuid", newUuid())
        .bind(":kind", kind)
        .bind(":first_day", period.first())
        .bind(":last_day", period.last())
        .bind(":place", place)
        .bind(":text", text)
        .bind(":recorded_at", write.stamp().moment)
        .bind(":recorded_by", write.stamp().by)
        .insert();
}

Result<> ReportNoteStore::takeBack(AuditedWrite &write, qint64 note)
{
    const auto gone = Statement(m_database, kTakeBack)
                          .bind(":moment", write.stamp().moment)
                          .bind(":by", write.stamp().by)
                          .bind(":id", note)
                          .run();
    if (!gone)
        return passOn(gone);
    if (*gone == 0)
        return fail(Fault::AlreadyTakenBack);
    return {};
}

Result<> ReportNoteStore::restore(AuditedWrite &, qint64 note)
{
    const auto back = Statement(m_database, kRestore).bind(":id", note).run();
    if (!back)
        return passOn(back);
    if (*back == 0)
        return fail(Fault::Conflict);
    return {};
}

} // namespace somotcua
