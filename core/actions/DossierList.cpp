#include "DossierList.h"

#include "base/Required.h"
#include "dossiers/DossierReader.h"
#include "dossiers/DossierStore.h"
#include "followup/FollowUpNoteStore.h"

#include <algorithm>

namespace somotcua {

Result<QList<qint64>> dossierIds(Database &database, const DossierFilter &filter, DossierOrder order,
                                 SortDirection direction, qint64 limit, const std::function<bool()> &stop)
{
    return DossierReader(database).ids(filter, order, direction, limit, stop);
}

Result<QList<DossierRow>> dossierRows(Database &database, const QList<qint64> &ids)
{
    return DossierReader(database).rows(ids);
}

Result<DossierDetails> dossierDetails(Database &database, DossierId id)
{
    DossierStore store(database);
    DossierReader reader(database);
    auto dossier = store.find(id);
    if (!dossier)
        return passOn(dossier);
    auto rows = reader.rows({id.value});
    if (!rows)
        return passOn(rows);
    if (rows->isEmpty())
        return fail(Fault::UnknownDossier, QString::number(id.value));
    const auto lines = store.lines(id);
    if (!lines)
        return passOn(lines);
    auto assists = reader.assists(id);
    if (!assists)
        return passOn(assists);

    DossierDetails details{std::move(*dossier), rows->takeFirst(), {}, {}, {}, std::move(*assists), {}, {}};
    for (const StoredLine &line : *lines)
        details.history += line.line;
    std::ranges::reverse(details.history);
    if (const auto added = reader.addPerson(details); !added)
        return passOn(added);
    auto notes = FollowUpNoteStore(database).of(id);
    if (!notes)
        return passOn(notes);
    details.notes = std::move(*notes);
    return details;
}

Result<DossierId> dossierByCode(Database &database, const QString &text)
{
    const auto code = DossierCode::read(text);
    if (!code)
        return fail(Fault::UnknownDossier, text);
    return required(DossierStore(database).findByCode(*code), Fault::UnknownDossier, text);
}

} // namespace somotcua
