#include "SavedSince.h"

#include "audit/AuditStore.h"
#include "counts/TallyStore.h"

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

constexpr int kLinesBack = 50;

} // namespace

Result<bool> wasSavedSince(Database &database, const QString &citizen, const QDateTime &moment)
{
    const auto lines = AuditStore(database).entries(0, kLinesBack);
    if (!lines)
        return passOn(lines);
    for (const AuditEntry &line : *lines) {
        const bool saves = line.action == u"assist.log"_s || line.action == u"assist.correct"_s;
        if (saves && line.subject == citizen && line.moment >= moment)
            return true;
    }
    return false;
}

Result<qint64> assistsOf(Database &database, QDate day)
{
    const auto counted = TallyStore(database).measures({day, day});
    if (!counted)
        return passOn(counted);
    return counted->assists;
}

} // namespace somotcua
