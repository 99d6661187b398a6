#include "AuditedWrite.h"
#include "ImportBook.h"
#include "importing/TakeBack.h"
#include "imports/ImportStore.h"

using namespace Qt::StringLiterals;

namespace somotcua {

Result<> takeBackImport(Database &database, qint64 importBatch, const Stamp &stamp)
{
    AuditedWrite write(database, stamp, u"import.take_back"_s);
    if (const auto begun = write.begun(); !begun)
        return begun;
    const ImportBatchId batch{importBatch};
    const auto files = ImportStore(database).filesOf(batch);
    if (!files)
        return passOn(files);
    if (const auto taken = takeBackBatch(write, batch); !taken)
        return taken;
    if (const auto committed = write.commit(*files, importBatch); !committed)
        return passOn(committed);
    return {};
}

} // namespace somotcua
