#include "LedgerLock.h"

#include <QFileInfo>
#include <QLockFile>

using namespace Qt::StringLiterals;

namespace somotcua {

namespace {

/// The same file for every way to name the ledger.
QString lockPath(const QString &ledgerPath)
{
    const QFileInfo given(ledgerPath);
    const QString canonical = given.canonicalFilePath();
    const QFileInfo ledger(canonical.isEmpty() ? given.absoluteFilePath() : canonical);
    return ledger.absolutePath() + u"/."_s + ledger.fileName() + u".lock"_s;
}

} // namespace

LedgerLock::LedgerLock(std::unique_ptr<QLockFile> file)
    : m_file(std::move(file))
{ }

LedgerLock::~LedgerLock() = default;

Result<std::unique_ptr<LedgerLock>> LedgerLock::take(const QString &ledgerPath)
{
    auto file = std::make_unique<QLockFile>(lockPath(ledgerPath));
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
