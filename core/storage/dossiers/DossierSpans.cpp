// The part of DossierStore that writes the spans.
#include "dossiers/Derived.h"
#include "dossiers/DossierStore.h"
#include "IsoText.h"
#include "Statement.h"

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

constexpr auto kForgetSpans = R"sql(
    DELETE FROM dossier_span WHERE dossier_id = :dossier
)sql";

constexpr auto kAddSpan = R"sql(
    INSERT INTO dossier_span (dossier_id, from_day, until_day, phase, length_class, finish_day, due_day, procedure_id)
    VALUES (:dossier, :from, :until, :phase, :length_class, :finish, :due, :procedure)
)sql";

} // namespace

Result<> DossierStore::addSpans(DossierId dossier, const QList<DossierSpan> &spans,
                                std::optional<ProcedureId> procedure)
{
    for (const DossierSpan &span : spans) {
        const auto added = Statement(m_database, kAddSpan)
                               .bind(":dossier", dossier)
                               .bind(":from", span.from)
                               .bind(":until", span.until ? isoDay(*span.until) : u"9999-12-31"_s)
                               .bind(":phase", int(span.phase))
                               .bind(":length_class", lengthClass(span))
                               .bind(":finish", span.finishDay)
                               .bind(":due", span.dueDay)
                               .bind(":procedure", procedure)
                               .run();
        if (!added)
            return passOn(added);
    }
    return {};
}

Result<> DossierStore::renewSpans(DossierId dossier, const QList<DossierSpan> &spans,
                                  std::optional<ProcedureId> procedure)
{
    if (const auto gone = Statement(m_database, kForgetSpans).bind(":dossier", dossier).run(); !gone)
        return passOn(gone);
    return addSpans(dossier, spans, procedure);
}

} // namespace somotcua
