#include "WholeLedger.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

void removeLedger(const QString &path)
{
    for (const QString &end : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(path + end);
}

} // namespace

Result<std::unique_ptr<Database>> makeWholeLedger(const QString &path, const std::function<Result<>(Database &)> &fill)
{
    if (QFileInfo::exists(path))
        return fail(Fault::LedgerExists, path);

    const QString unfinished = path + u".new"_s;
    removeLedger(unfinished); // of a try that was cut off
    const auto make = [&]() -> Result<> {
        const auto database = Database::create(unfinished);
        if (!database)
            return passOn(database);
        return fill(**database);
    };
    if (const auto made = make(); !made) {
        removeLedger(unfinished);
        Error error = made.error();
        if (error.subject == unfinished)
            error.subject = path;
        return std::unexpected(error);
    }
    if (!QFile::rename(unfinished, path)) { // refuses to overwrite
        removeLedger(unfinished);
        return fail(QFileInfo::exists(path) ? Fault::LedgerExists : Fault::LedgerFailed, path);
    }
    return Database::open(path, OpenMode::ReadWrite);
}

} // namespace somotcua
