#include "SqlFault.h"

#include <QSqlError>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

// The primary result codes of https://www.sqlite.org/rescode.html that somebody branches on. Extended codes carry them
// in their low byte.
constexpr int kBusy = 5;
constexpr int kLocked = 6;
constexpr int kReadOnly = 8;
constexpr int kCorrupt = 11;
constexpr int kFull = 13;
constexpr int kNotADatabase = 26;
constexpr int kNoRoomForIndex = 4874; // SQLITE_IOERR_SHMSIZE: the drive has no room for the index of the WAL

Fault faultOfCode(int code)
{
    if (code == kNoRoomForIndex)
        return Fault::LedgerFull;
    switch (code & 0xff) {
    case kBusy:
    case kLocked:
        return Fault::LedgerLocked;
    case kReadOnly:
        return Fault::LedgerReadOnly;
    case kCorrupt:
        return Fault::LedgerDamaged;
    case kFull:
        return Fault::LedgerFull;
    case kNotADatabase:
        return Fault::LedgerForeign;
    default:
        return Fault::LedgerFailed;
    }
}

} // namespace

Error ledgerError(const QSqlError &error, const QString &path)
{
    const QString code = error.nativeErrorCode();
    return Error{faultOfCode(code.toInt()), path, u"%1 (SQLite %2)"_s.arg(error.databaseText(), code)};
}

} // namespace somotcua
