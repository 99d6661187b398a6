#pragma once

#include "base/Result.h"

#include <QString>

#include <memory>

class QLockFile;

namespace somotcua {

/// One window at a time writes in a ledger: it holds this lock, a hidden file beside the ledger. The command line does
/// not take it, SQLite sees to its writes. The lock of a program that died is taken over.
class LedgerLock
{
public:
    /// Fault::LedgerLocked about the ledger while another window has it; it may still be opened to read.
    [[nodiscard]] static Result<std::unique_ptr<LedgerLock>> take(const QString &ledgerPath);
    ~LedgerLock();
    LedgerLock(const LedgerLock &) = delete;
    LedgerLock &operator=(const LedgerLock &) = delete;

private:
    explicit LedgerLock(std::unique_ptr<QLockFile> file);

    std::unique_ptr<QLockFile> m_file;
};

} // namespace somotcua
