#include "LedgerLock.h"

#include "LedgerNeighbour.h"

#include <QLockFile>

using namespace Qt::StringLiterals;

namespace somotcua {

LedgerLock::LedgerLock(std::unique_ptr<QLockFile> file)
    : m_file(std::move(file))
{ }

LedgerLock::~LedgerLock() = default;

Result<std::unique_ptr<LedgerLock>> LedgerLock::take(const QString &ledgerPath)
{
    auto file = std::make_unique<QLockFile>(besideLedger(ledgerPath, u"lock"_s));
    file->setStaleLockTime(0); // a window may stay open for days; only a dead one gives way
    if (file->tryLock())
        return std::unique_ptr<LedgerLock>(new LedgerLock(std::move(file)));

    switch (file->error()) {
    case QLockFile::PermissionError:
        return fail(Fault::LedgerReadOnly, ledgerPath, file->fileName());
    case QLockFile::LockFailedError: {
        qint64 process = 0;
        QString host;
        QString program;
        file->getLockInfo(&process, &host, &program);
        return fail(Fault::LedgerLocked, ledgerPath, u"%1 %2 on %3"_s.arg(program).arg(process).arg(host));
    }
    case QLockFile::NoError:
    case QLockFile::UnknownError:
        break;
    }
    return fail(Fault::LedgerFailed, ledgerPath, file->fileName());
}

} // namespace somotcua
