#pragma once

#include "dossiers/DossierRow.h"

#include <QByteArray>

namespace somotcua {

class Statement;

/// The ids of a list, or of one part of it, with the index named that gives it quickest at a million rows.
struct DossierQuery
{
    QByteArray sql; // the limit is bound by whoever runs it
    DossierFilter filter;

    void bind(Statement &statement) const;
};

/// To be read one after the other: what is absent (a code, a due day) stands last, whatever the direction. `whole` says
/// that all rows will be read, not only the first.
QList<DossierQuery> dossierQueries(const DossierFilter &filter, DossierOrder order, SortDirection direction,
                                   bool whole);

} // namespace somotcua
