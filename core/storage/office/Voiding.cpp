#include "office/Voiding.h"

#include "AuditedWrite.h"
#include "Statement.h"

namespace somotcua {

Result<> runVoiding(AuditedWrite &write, const char *sql, qint64 id, Voided voided)
{
    Statement update(write.database(), sql);
    update.bind(":id", id);
    if (voided == Voided::Yes)
        update.bind(":at", write.stamp().moment).bind(":by", write.stamp().by);
    else
        update.bindNull(":at").bindNull(":by");
    if (const auto done = update.run(); !done)
        return passOn(done);
    return {};
}

} // namespace somotcua
