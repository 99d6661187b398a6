#include "dossiers/DossierQuery.h"

#include "Statement.h"

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

struct OrderColumn
{
    QByteArray name;
    QByteArray index;
    bool mayBeAbsent = false;
};

OrderColumn columnOf(DossierOrder order)
{
    switch (order) {
    case DossierOrder::SubmittedDay:
        return {"submitted_day", "dossier_submitted", false};
    case DossierOrder::Name:
        return {"name_key", "dossier_name", false};
    case DossierOrder::Code:
        return {"code", "dossier_code", true};
    case DossierOrder::DueDay:
        return {"due_day", "dossier_due", true};
    }
    Q_UNREACHABLE();
}

bool isFew(DossierStatus status)
{
    return status != DossierStatus::Returned && status != DossierStatus::Finished;
}

/// Few rows are found first and sorted then; many are met soon enough when walking in order.
QByteArray sourceOf(const DossierFilter &filter, const OrderColumn &column, bool whole)
{
    if (filter.submitted)
        return "dossier INDEXED BY dossier_submitted";
    if (filter.overdue || (filter.status && isFew(*filter.status)))
        return "dossier INDEXED BY dossier_state";
    if (filter.procedure)
        return "dossier INDEXED BY dossier_submitted";
    if (whole && (filter.volunteer || filter.hamlet))
        return "dossier NOT INDEXED";
    return "dossier INDEXED BY " + column.index;
}

QByteArray conditionsOf(const DossierFilter &filter)
{
    QByteArray sql = "voided_at IS NULL";
    if (filter.submitted)
        sql += " AND submitted_day BETWEEN :first AND :last";
    if (filter.overdue)
        sql += " AND status IN (0, 1, 2, 4) AND due_day < :today";
    if (filter.status)
        sql += " AND status = :status";
    if (filter.procedure)
        sql += " AND procedure_id = :procedure";
    if (filter.volunteer)
        sql += " AND volunteer_id = :volunteer";
    if (filter.hamlet)
        sql += " AND hamlet_id IN (SELECT id FROM hamlet WHERE coalesce(joined_to, id) = :hamlet)";
    return sql;
}

} // namespace

void DossierQuery::bind(Statement &statement) const
{
    if (filter.submitted)
        statement.bind(":first", filter.submitted->first()).bind(":last", filter.submitted->last());
    if (filter.overdue)
        statement.bind(":today", filter.today);
    if (filter.status)
        statement.bind(":status", int(*filter.status));
    if (filter.procedure)
        statement.bind(":procedure", *filter.procedure);
    if (filter.volunteer)
        statement.bind(":volunteer", *filter.volunteer);
    if (filter.hamlet)
        statement.bind(":hamlet", *filter.hamlet);
}

QList<DossierQuery> dossierQueries(const DossierFilter &filter, DossierOrder order, SortDirection direction, bool whole)
{
    const OrderColumn column = columnOf(order);
    const QByteArray way = direction == SortDirection::Ascending ? "ASC" : "DESC";
    const QByteArray start = "SELECT id FROM " + sourceOf(filter, column, whole) + " WHERE " + conditionsOf(filter);
    const QByteArray byId = "id " + way + " LIMIT :limit";

    if (!column.mayBeAbsent)
        return {{start + " ORDER BY " + column.name + ' ' + way + ", " + byId, filter}};
    return {{start + " AND " + column.name + " IS NOT NULL ORDER BY " + column.name + ' ' + way + ", " + byId, filter},
            {start + " AND " + column.name + " IS NULL ORDER BY " + byId, filter}};
}

} // namespace somotcua
